import Analysis
import Certification
import Diagnostics
import FEEL

/// One village of an explanation, as it stands in JSON.
struct ExplainedVillage {
    let criterion: Int?
    /// In Indonesian; numbers and places are the same in every language.
    let explanation: ExplanationReading
    private let english: ExplanationReading

    init(_ village: ExplanationReport.Village, of report: ExplanationReport) {
        criterion = report.criterion
        explanation = report.reading(of: village, in: .indonesian)
        english = report.reading(of: village, in: .english)
    }

    var reading: Reading { explanation.reading }
    var pack: RulePack { reading.pack }

    /// The same said in both languages.
    func both(_ words: (Reading) -> String) -> LocalizedText {
        LocalizedText(id: words(explanation.reading), en: words(english.reading))
    }

    /// Writes the keys.
    func fill(_ writer: inout JSONWriter) {
        let levels = reading.unmetLevels
        let behind = levels.flatMap(\.constraints).flatMap(reading.criteria(behind:))
        let criteria = criterion.map { [$0] } ?? Set(behind).sorted()
        writer.evidence(reading.assessment.evidence)
        writer.string("verdict", reading.assessment.verdict.name)
        writer.text("decision", both(\.decision))
        writer.object("levels") { writer in
            writer.optional("certain", reading.designation.certainLevel.map { pack.levels[$0].id })
            writer.optional("claimed", reading.claimed.certainLevel.map { pack.levels[$0].id })
            writer.optional("reachable", reading.reachableLevel.map { pack.levels[$0].id })
        }
        writer.array("unmet", levels) { writer, level in writer.object { fill(level, &$0) } }
        writer.array("criteria", criteria) { writer, index in writer.object { fill(criterion: index, &$0) } }
        let facts = Set(criteria.flatMap(explanation.facts(ofCriterion:))).sorted()
        writer.array("facts", facts) { writer, index in writer.object { fill(fact: index, &$0) } }
    }

    // MARK: Levels

    private func fill(_ level: UnmetLevel, _ writer: inout JSONWriter) {
        writer.string("level", pack.levels[level.level].id)
        writer.text("label", pack.levels[level.level].label)
        writer.bool("possible", level.isPossible)
        writer.place("place", pack.levels[level.level].requires.place)
        writer.array("constraints", level.constraints) { writer, constraint in writer.object { fill(constraint, &$0) } }
    }

    private func fill(_ constraint: LevelConstraint, _ writer: inout JSONWriter) {
        switch constraint.kind {
        case .met(let index):
            writer.string("kind", "met")
            writer.string("subject", pack.criteria[index].path)
        case .score(let floor):
            writer.string("kind", "score")
            writer.string("subject", path(floor.child))
            fill(floor, &writer)
        case .number(let asked):
            writer.string("kind", "number")
            writer.optional("subject", asked.group.map { pack.groups[$0].path })
            writer.int("needed", asked.needed)
            writer.int("held", asked.held)
            writer.int("total", asked.total)
            writer.array("open", asked.open) { writer, way in
                writer.object { writer in
                    writer.array("constraints", way) { writer, inner in writer.object { fill(inner, &$0) } }
                }
            }
        case .condition(let condition):
            writer.string("kind", "condition")
            writer.string("condition", condition.excerpt)
        case .faultless(let faults):
            writer.string("kind", "faultless")
            writer.array("failures", faults) { writer, fault in writer.string("\(fault.failure.kind)") }
        }
        writer.text("text", both { $0.sentence(on: constraint) })
        writer.bool("claimed", constraint.isClaimed)
        writer.bool("possible", constraint.isPossible)
        writer.place("place", constraint.place)
        writer.array("criteria", explanation.criteria(behind: constraint)) { $0.string(pack.criteria[$1].path) }
    }

    private func fill(_ floor: LevelConstraint.ScoreFloor, _ writer: inout JSONWriter) {
        writer.score(floor.proven)
        writer.object("byClaim") { $0.score(floor.claimed) }
        writer.string("threshold", floor.threshold.description)
        writer.bool("moreThan", floor.isStrict)
        writer.string("distance", floor.distance.description)
        writer.optional("parameter", floor.parameter.map { pack.parameters[$0].id })
    }

    func path(_ child: Group.Child) -> String {
        switch child {
        case .criterion(let index): pack.criteria[index].path
        case .group(let index): pack.groups[index].path
        }
    }

    // MARK: Facts

    private func fill(fact index: Int, _ writer: inout JSONWriter) {
        AssessmentJSON(rules: reading.rules).fill(fact: index, of: reading.assessment, to: &writer)
        writer.text("label", pack.facts[index].label)
        writer.optional("unit", pack.facts[index].unit?.name)
        writer.place("place", explanation.place(ofFact: index))
        writer.array("terms", explanation.terms[index] ?? []) { writer, term in
            writer.object { writer in
                writer.string("part", term.part.name)
                writer.string("first", term.first.description)
                writer.optional("last", term.last?.description)
            }
        }
    }
}

extension FactTerm.Part {
    /// A stable name for machines.
    fileprivate var name: String {
        switch self {
        case .value: "value"
        case .verification: "verification"
        case .document: "document"
        }
    }
}
