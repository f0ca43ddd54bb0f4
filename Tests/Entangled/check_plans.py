"""Holds plans of packs in which all actions hang together against an integer program.

    python3 Tests/Entangled/check_plans.py .build/release/dme

makes random packs, lets `dme plan` plan each, solves the same question with scipy's `milp`, and prints a table:
what the pack is like, how many milliseconds the plan took, the months of the first plan, the gap it states, and the
fewest months. It ends with 1 where a plan that is said to be the least isn't, or the least lies outside the gap.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp

BASIS = "basis: {assumption: {id: Contoh., en: An example.}}"
# Actions, facts, criteria, and facts that each criterion counts.
SHAPES = [(20, 10, 20, 2), (30, 10, 20, 1), (30, 10, 20, 2), (30, 15, 15, 3), (35, 12, 24, 2), (40, 10, 10, 2),
          (40, 10, 30, 1), (40, 15, 30, 2), (40, 20, 20, 3), (40, 30, 40, 3), (40, 40, 40, 2)]
SEEDS = (1, 2, 3)


class Pack:
    """Actions that add to facts, and criteria that count sums of facts up to a whole."""

    def __init__(self, seed, actions, facts, criteria, reach):
        chance = random.Random(seed)
        self.facts = facts
        self.threshold = 47
        self.actions = [
            {
                "months": chance.randint(3, 30),
                "after": chance.randrange(index) if index and chance.random() < 0.2 else None,
                "adds": {fact: chance.randint(3, 15) for fact in chance.sample(range(facts), chance.randint(1, 3))},
            }
            for index in range(actions)
        ]
        self.criteria = [
            {
                "facts": chance.sample(range(facts), reach),
                "whole": chance.randint(20, 40) * reach,
                "weight": chance.randint(1, 9),
            }
            for _ in range(criteria)
        ]

    def least_months(self):
        """The fewest months, by an integer program; None where the threshold can't be reached."""
        count, size = len(self.actions), len(self.actions) + len(self.criteria)
        rows, low, high = [], [], []

        def add(row, least, most):
            rows.append(row), low.append(least), high.append(most)

        for place, criterion in enumerate(self.criteria):
            row = numpy.zeros(size)
            row[count + place] = criterion["whole"]
            for index, action in enumerate(self.actions):
                row[index] = -sum(action["adds"].get(fact, 0) for fact in criterion["facts"])
            add(row, -numpy.inf, 0)
        weights = [criterion["weight"] for criterion in self.criteria]
        add(numpy.array([0] * count + weights), self.threshold / 100 * sum(weights), numpy.inf)
        for index, action in enumerate(self.actions):
            if action["after"] is not None:
                row = numpy.zeros(size)
                row[index], row[action["after"]] = 1, -1
                add(row, -numpy.inf, 0)
        months = [action["months"] for action in self.actions]
        found = milp(
            numpy.array(months + [0] * len(self.criteria)),
            constraints=LinearConstraint(numpy.array(rows), low, high),
            integrality=[1] * count + [0] * len(self.criteria),
            bounds=Bounds(0, 1),
        )
        return None if found.x is None else round(found.fun)

    def write(self, folder):
        """Writes the rule pack, and beside it a village in which nothing is there yet."""
        (folder / "rules").mkdir(parents=True)
        for name, text in self.files().items():
            (folder / "rules" / name).write_text(text)
        zeros = "".join(
            f"  n{fact}: {{value: 0, verified: {{by: BP3MI, on: 2026-06-20}}}}\n" for fact in range(self.facts)
        )
        (folder / "evidence.yaml").write_text(
            'village: {code: "52.02.05.2999", name: Contoh, district: P, regency: L, province: N}\nfictional: true\n'
            f"period: {{from: 2026-01-01, to: 2026-06-30}}\nfacts:\n{zeros}"
        )

    def files(self):
        facts = "".join(
            f"  - {{id: n{fact}, type: integer, label: N, question: {{id: Berapa?, en: How many?}}, at least: 0}}\n"
            for fact in range(self.facts)
        )
        criteria = "".join(
            f"  - id: c{place}\n    label: C\n    measure: {' + '.join(f'n{fact}' for fact in criterion['facts'])}\n"
            f"    scale: {{from: 0, to: {criterion['whole']}, outside: cut off}}\n    weight: {criterion['weight']}\n"
            f"    {BASIS}\n"
            for place, criterion in enumerate(self.criteria)
        )
        actions = "".join(
            f"  - id: a{index}\n    label: A\n    by: Desa\n    {BASIS}\n"
            f"    effort: {{months: {action['months']}, range: {{from: 1, to: 40}}, cost: low}}\n"
            + (f"    after: [a{action['after']}]\n" if action["after"] is not None else "")
            + "    establishes:\n"
            + "".join(f"      n{fact}: {{is: n{fact} + {more}}}\n" for fact, more in action["adds"].items())
            for index, action in enumerate(self.actions)
        )
        return {
            "pack.yaml": "id: entangled\nversion: 1.0.0\nstatus: draft\neffective: {from: 2025-01-01}\n"
            "label: {id: Acak, en: Random}\nsections: [score.yaml]\n",
            "facts.yaml": f"facts:\n{facts}",
            "parameters.yaml": "parameters: []\n",
            "score.yaml": f"id: score\nlabel: Skor\naggregate: weightedMean\n{BASIS}\ncriteria:\n{criteria}",
            "levels.yaml": f"levels:\n  - {{id: high, label: High, requires: score.score >= {self.threshold}, {BASIS}}}\n",
            "actions.yaml": f"actions:\n{actions}",
        }


def plan(program, folder):
    """The months of the first plan with the gap it states, nothing where there is none, and the milliseconds."""
    start = time.time()
    run = subprocess.run(
        [program, "plan", folder / "evidence.yaml", "--rules", folder / "rules", "--as-of", "2026-06-30", "--format", "json"],
        capture_output=True, text=True, check=False,
    )
    took = round((time.time() - start) * 1000)
    village = json.loads(run.stdout)["villages"][0]
    if village["outcome"] != "plans":
        return None, None, took
    return village["plans"][0]["months"], village["monthsAboveLeastAtMost"], took


def main(program):
    print("| actions | facts | criteria | facts in each | ms | months | gap | fewest |\n" + "| --- " * 8 + "|")
    faults = 0
    for shape in SHAPES:
        for seed in SEEDS:
            pack = Pack(seed, *shape)
            with tempfile.TemporaryDirectory() as name:
                pack.write(Path(name))
                months, gap, took = plan(program, Path(name))
            least = pack.least_months()
            print("|", " | ".join(str(cell) for cell in (*shape, took, months, gap, least)), "|", flush=True)
            faults += (months is None) != (least is None) or months is not None and not months - gap <= least <= months
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
