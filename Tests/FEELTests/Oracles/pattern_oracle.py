"""Writes patterns.txt: what Python's re module finds, for random patterns of the common subset.

One row a question: name, operands, result, separated by spaces. A text begins with "=", and what isn't a
printable ASCII character in it, and "%" and ",", are written as %XX, their UTF-8 bytes. Run it from anywhere:
python3 Tests/FEELTests/Oracles/pattern_oracle.py

Each pattern is made twice from one tree: as XPath writes it, and as Python does. Named classes (\\w, \\p{Lu}, …) are written
out for Python over the alphabet of the texts, after the definitions of XML Schema, since Python's differ. Repeated parts
never match the empty text, where engines differ in what a group holds.
"""

import pathlib
import random
import re
import unicodedata

randomness = random.Random(20250930)
ALPHABET = "aabbbcA1é2 -._+\nЖж"
NAME_START = {c for c in ALPHABET if c.isalpha() or c == "_"}
CLASSES = {
    "d": lambda c: unicodedata.category(c) == "Nd",
    "s": lambda c: c in " \t\n\r",
    "w": lambda c: unicodedata.category(c)[0] not in "PZC",
    "i": lambda c: c in NAME_START,
    "c": lambda c: c in NAME_START or c in "-.12",
}
CATEGORIES = ["L", "Lu", "Ll", "N", "Nd", "P", "Z", "S", "Sm", "C"]


def escaped(char):
    if char == "\n":
        return "\\n"
    return "\\" + char if char in "\\|.?*+(){}$-[]^" else char


class Node:
    """A part of a pattern: both spellings, and whether it can match the empty text."""

    def __init__(self, xpath, python, nullable):
        self.xpath, self.python, self.nullable = xpath, python, nullable


def among(accepts):
    chars = sorted({c for c in ALPHABET if accepts(c)})
    return "".join(escaped(c) for c in chars) or "\\x00"


def named_class():
    if randomness.random() < 0.6:
        letter = randomness.choice(list(CLASSES))
        accepts = CLASSES[letter]
        name = "\\" + letter, "\\" + letter.upper()
    else:
        category = randomness.choice(CATEGORIES)
        accepts = lambda c: unicodedata.category(c).startswith(category)
        name = f"\\p{{{category}}}", f"\\P{{{category}}}"
    if randomness.random() < 0.3:
        return name[1], lambda c: not accepts(c)
    return name[0], accepts


def bracket(flags):
    parts, tests = [], []
    for _ in range(randomness.randint(1, 3)):
        choice = randomness.random()
        if choice < 0.5 or "i" in flags:
            char = randomness.choice(ALPHABET)
            parts.append(escaped(char))
            tests.append(lambda c, char=char: same(c, char, flags))
        elif choice < 0.8:
            low, high = sorted(randomness.choice("abcA12éЖж") for _ in range(2))
            parts.append(f"{low}-{high}")
            tests.append(lambda c, low=low, high=high: low <= c <= high)
        else:
            name, accepts = named_class()
            parts.append(name)
            tests.append(accepts)
    negated = randomness.random() < 0.25
    xpath = "[" + ("^" if negated else "") + "".join(parts)
    accepts = lambda c: any(test(c) for test in tests) != negated
    if randomness.random() < 0.2:
        char = randomness.choice(ALPHABET)
        xpath += f"-[{escaped(char)}]"
        inner = accepts
        accepts = lambda c: inner(c) and not same(c, char, flags)
    return Node(xpath + "]", f"(?-i:[{among(accepts)}])", False)


def same(one, other, flags):
    return one.lower() == other.lower() if "i" in flags else one == other


def atom(depth, flags):
    choice = randomness.random()
    if depth > 0 and choice < 0.35:
        inner = alternatives(depth - 1, flags)
        opening = randomness.choice(["(", "(", "(?:"])
        return Node(opening + inner.xpath + ")", opening + inner.python + ")", inner.nullable)
    if choice < 0.7:
        char = randomness.choice(ALPHABET)
        return Node(escaped(char), re.escape(char), False)
    if choice < 0.78:
        return Node(".", ".", False)
    if choice < 0.9:
        return bracket(flags)
    if choice < 0.96:
        name, accepts = named_class()
        return Node(name, f"(?-i:[{among(accepts)}])", False)
    if "m" in flags:
        return randomness.choice([
            Node("^", "(?:\\A|(?<=\\n)(?!\\Z))", True), Node("$", "(?:(?=\\n)|(?<!\\n)\\Z)", True)])
    return randomness.choice([Node("^", "\\A", True), Node("$", "\\Z", True)])


def piece(depth, flags):
    inner = atom(depth, flags)
    if randomness.random() < 0.6:
        return inner
    low = randomness.randint(0, 2)
    signs = ["?"] if inner.nullable else [
        "?", "*", "+", "*", "+", f"{{{low}}}", f"{{{low},}}", f"{{{low},{low + randomness.randint(0, 2)}}}"]
    if inner.xpath in "^$":
        signs = [""]
    sign = randomness.choice(signs)
    if sign and randomness.random() < 0.35:
        sign += "?"
    nullable = inner.nullable or sign[:1] in ("?", "*") or sign.startswith("{0")
    return Node(inner.xpath + sign, inner.python + sign, nullable)


def branch(depth, flags):
    pieces = [piece(depth, flags) for _ in range(randomness.randint(1, 3))]
    blank = " " if "x" in flags else ""
    return Node(blank.join(p.xpath for p in pieces), "".join(p.python for p in pieces), all(p.nullable for p in pieces))


def alternatives(depth, flags):
    branches = [branch(depth, flags) for _ in range(randomness.choice([1, 1, 1, 2, 3]))]
    return Node("|".join(b.xpath for b in branches), "|".join(b.python for b in branches),
                any(b.nullable for b in branches))


def pattern():
    flags = "".join(f for f in "smi" if randomness.random() < 0.15)
    node = alternatives(2, flags)
    if "i" not in flags and randomness.random() < 0.1:
        # Blanks that mean nothing; a blank that means one is in a class then.
        flags += "x"
        node = Node(" " + node.xpath.replace(" ", "\\p{Zs}").replace("\n", " "), node.python, node.nullable)
        if "[" in node.xpath:
            return pattern()
    options = 0
    for letter, option in (("s", re.DOTALL), ("i", re.IGNORECASE)):
        if letter in flags:
            options |= option
    try:
        return node, flags, re.compile(node.python, options)
    except re.error:
        return pattern()


def text():
    return "".join(randomness.choice(ALPHABET) for _ in range(randomness.randint(0, 14)))


def spelt(value):
    return "=" + "".join(
        c if "!" <= c <= "~" and c not in "%," else "".join(f"%{byte:02X}" for byte in c.encode()) for c in value)


def spans(match):
    if match is None:
        return "none"
    groups = range(match.re.groups + 1)
    return ",".join("-" if match.start(g) < 0 else f"{match.start(g)}:{match.end(g)}" for g in groups)


def replacement(count):
    parts = [randomness.choice(["x", "$0", "\\$", "\\\\"] + [f"${g}" for g in range(1, count + 1)]) for _ in range(3)]
    return "".join(parts)


def filled(template, match):
    def piece(found):
        token = found.group(0)
        return token[1:] if token[0] == "\\" else match.group(int(token[1:])) or ""
    return re.sub(r"\\.|\$\d", piece, template)


def rows():
    seen = 0
    while seen < 1600:
        node, flags, compiled = pattern()
        for _ in range(2):
            value = text()
            match = compiled.search(value)
            if match is None and randomness.random() < 0.5:
                continue
            seen += 1
            yield f"first {spelt(node.xpath)} {spelt(flags)} {spelt(value)} {spans(match)}"
    for name in ["replace", "split"]:
        seen = 0
        while seen < 500:
            node, flags, compiled = pattern()
            value = text()
            if node.nullable or compiled.search("") or (name == "split" and flags) or not compiled.search(value):
                continue
            seen += 1
            if name == "replace":
                template = replacement(compiled.groups)
                result = compiled.sub(lambda match: filled(template, match), value)
                yield f"replace {spelt(node.xpath)} {spelt(flags)} {spelt(value)} {spelt(template)} {spelt(result)}"
            else:
                places = [match.span() for match in compiled.finditer(value)]
                starts = [0] + [end for _, end in places]
                ends = [start for start, _ in places] + [len(value)]
                parts = [value[start:end] for start, end in zip(starts, ends)]
                yield f"split {spelt(node.xpath)} {spelt(value)} {','.join(spelt(part) for part in parts)}"


path = pathlib.Path(__file__).with_name("patterns.txt")
path.write_text("\n".join(rows()) + "\n")
