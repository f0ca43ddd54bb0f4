import Diagnostics

/// The pieces that the JSON Schemas (draft 7, which the YAML editors know best) are made of.
///
/// An editor knows YAML's types and the loader doesn't: it reads every scalar as a text. So where a text may be anything,
/// numbers and truths are allowed too, and a number may stand in quotes.
enum SchemaTerms {
    /// A text that isn't empty, as an editor may see it.
    static let text = JSONTree.keys(["type": .strings(["string", "number", "boolean"]), "minLength": .literal("1")])
    /// `true` or `false`.
    static let boolean = words(["true", "false"])
    /// A version as Semantic Versioning writes it, without build metadata.
    static let version = pattern(
        #"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)(-(\#(versionPart))(\.(\#(versionPart)))*)?$"#
    )
    /// A day of the calendar; that the month has so many days can't be said.
    static let day = pattern("^\(year)-\(month)-\(dayOfMonth)$")
    /// A day, a month or a year, which alone is a number to an editor.
    static let partialDate = anyOf([
        .keys(["type": .string("integer"), "minimum": .literal("1000"), "maximum": .literal("999999999")]),
        .keys(["type": .string("integer"), "minimum": .literal("-999999999"), "maximum": .literal("-1000")]),
        pattern("^\(year)(-\(month)(-\(dayOfMonth))?)?$"),
    ])
    static let digest = pattern("^sha256:[0-9a-f]{64}$")
    /// A number, a date, a duration or a parameter's name.
    static let quantity = anyOf([
        .keys(["type": .string("number")]),
        pattern("^(\(number)|\(year)-\(month)-\(dayOfMonth)|\(duration)|[a-z][a-z0-9_]*)$"),
    ])
    /// A number or a duration.
    static let constant = anyOf([.keys(["type": .string("number")]), pattern("^(\(number)|\(duration))$")])
    /// A score.
    static let score = anyOf([
        .keys(["type": .string("number"), "minimum": .literal("0")]), pattern(#"^(0|[1-9][0-9]*)(\.[0-9]{1,20})?$"#),
    ])
    static let fileName = pattern(#"^[^/]*\.ya?ml$"#)
    static let integerText = pattern("^-?[0-9]+$")
    static let decimalText = pattern(#"^-?[0-9]+(\.[0-9]+)?$"#)
    /// A day as evidence writes it: with four digits for the year.
    static let evidenceDay = pattern("^[0-9]{4}-\(month)-\(dayOfMonth)$")
    static let villageCode = pattern(#"^[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[123][0-9]{3}$"#)
    static let sha256 = pattern("^[0-9a-f]{64}$")

    private static let versionPart = "0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*"
    private static let year = "-?([1-9][0-9]{3,8}|0[0-9]{3})"
    private static let month = "(0[1-9]|1[0-2])"
    private static let dayOfMonth = "(0[1-9]|[12][0-9]|3[01])"
    private static let number = #"-?([0-9]+(\.[0-9]+)?|\.[0-9]+)"#
    private static let duration =
        #"-?P([0-9]+Y([0-9]+M)?|[0-9]+M|(?=[0-9T])([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+(\.[0-9]+)?S)?)?)"#

    /// One of some words; one that YAML reads as a truth may be that truth.
    static func words(_ words: [String]) -> JSONTree {
        let truths = words.filter { $0 == "true" || $0 == "false" }
        return .keys(["enum": .array(words.map { .string($0) } + truths.map { .literal($0) })])
    }

    /// An id in its syntax.
    static func id(_ syntax: PackReader.IDSyntax) -> JSONTree {
        switch syntax {
        case .name: pattern("^[a-z][a-z0-9_-]*$")
        case .variable: pattern("^[a-z][a-z0-9_]*$")
        case .path: pattern(#"^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$"#)
        }
    }

    static func list(of element: JSONTree, atLeastOne: Bool = false) -> JSONTree {
        let list = JSONTree.keys(["type": .string("array"), "items": element])
        return atLeastOne ? list.with(["minItems": .literal("1")]) : list
    }

    static func anyOf(_ schemas: [JSONTree]) -> JSONTree { .keys(["anyOf": .array(schemas)]) }

    static func reference(_ name: String) -> JSONTree { .keys(["$ref": .string("#/definitions/\(name)")]) }

    private static func pattern(_ pattern: String) -> JSONTree {
        .keys(["type": .string("string"), "pattern": .string(pattern)])
    }

    /// A schema as a file.
    static func file(title: String, _ root: JSONTree, definitions: [JSONTree.Member]) -> String {
        let head = JSONTree.keys([
            "$schema": .string("http://json-schema.org/draft-07/schema#"), "title": .string(title),
        ])
        guard case .object(let members) = root, case .object(let first) = head else { return "" }
        let last = JSONTree.Member(key: "definitions", value: .object(definitions))
        return JSONTree.object(first + members + [last]).document
    }
}
