internal import Diagnostics

extension BuiltIn {
    /// Regular expressions.
    static let patterns: [BuiltIn] = [
        BuiltIn(
            "matches",
            LocalizedText(
                id: "apakah pola cocok di suatu tempat dalam teks",
                en: "whether a pattern occurs in a string"
            ),
            [
                Signature(
                    [
                        Parameter("input", .string), Parameter("pattern", .string),
                        Parameter("flags", .string, optional: true),
                    ],
                    gives: .boolean
                )
            ],
            examples: [
                Example("matches(\"35.15.14.2001\", \"^\\\\d{2}(\\\\.\\\\d{2}){2}\\\\.\\\\d{4}$\")", "true"),
                Example("matches(\"Desa Anjani\", \"anjani\", \"i\")", "true"),
            ],
            .function(.settled) { call in
                let pattern = try pattern(&call, 1, flags: 2)
                return .boolean(try search(for: pattern, &call).hasMatch)
            }
        ),
        BuiltIn(
            "replace",
            LocalizedText(
                id: "teks dengan setiap kecocokan pola diganti; '$1' adalah kelompok pertama",
                en: "the string with each match of a pattern replaced; '$1' is the first group"
            ),
            [
                Signature(
                    [
                        Parameter("input", .string), Parameter("pattern", .string), Parameter("replacement", .string),
                        Parameter("flags", .string, optional: true),
                    ],
                    gives: .string
                )
            ],
            examples: [
                Example("replace(\"abcd\", \"(ab)|(a)\", \"[1=$1][2=$2]\")", "\"[1=ab][2=]cd\""),
                Example("replace(\"RT 03/RW 12\", \"\\\\D+\", \".\")", "\".03.12\""),
            ],
            .function(.settled) { try replace(&$0) }
        ),
        BuiltIn(
            "split",
            LocalizedText(
                id: "potongan teks di antara kecocokan pola",
                en: "the parts of a string between the matches of a pattern"
            ),
            [Signature([Parameter("string", .string), Parameter("delimiter", .string)], gives: .list(.string))],
            examples: [
                Example("split(\"Sukamaju; Anjani\", \";\\\\s*\")", "[\"Sukamaju\", \"Anjani\"]"),
                Example("split(\"a;b;;\", \";\")", "[\"a\", \"b\", \"\", \"\"]"),
            ],
            .function(.settled) { try split(&$0) }
        ),
    ]

    /// How many instructions of a pattern one step of the evaluation pays for.
    private static let instructionsPerStep = 16

    /// What is wrong with the pattern, flags and replacement of a call, as far as they stand there as literals.
    ///
    /// - Parameter literal: The text of a parameter; nothing if it isn't a literal.
    func patternProblem(
        _ literal: (_ parameter: String) -> String?,
        hasFlags: Bool
    ) -> (parameter: String, problem: PatternProblem)? {
        let parameter = name == "split" ? "delimiter" : "pattern"
        var flags: PatternFlags = []
        do {
            if let letters = literal("flags") { flags = try PatternFlags(letters: letters) }
        } catch {
            return ("flags", error)
        }
        guard !hasFlags || literal("flags") != nil, let text = literal(parameter) else { return nil }
        var groupCount = 0
        do {
            let pattern = try Pattern(text, flags: flags)
            if pattern.isNullable, name != "matches" { return (parameter, .matchesEmptyText) }
            groupCount = pattern.groupCount
        } catch {
            return (parameter, error)
        }
        do {
            if let text = literal("replacement") { _ = try ReplacementTemplate(text, groupCount: groupCount) }
        } catch {
            return ("replacement", error)
        }
        return nil
    }

    private static func pattern(_ call: inout Call, _ index: Int, flags: Int? = nil) throws -> Pattern {
        let letters = try flags.flatMap { call.has($0) ? try call.string($0) : nil } ?? ""
        let text = try call.string(index)
        try call.spend(text.utf8.count)
        let pattern = try Pattern(text, flags: PatternFlags(letters: letters))
        try call.spend(pattern.instructions.count)
        return pattern
    }

    private static func search(for pattern: Pattern, _ call: inout Call) throws -> PatternSearch {
        let text = Array(try call.string(0).unicodeScalars)
        let search: PatternSearch
        do throws(PatternSearch.Exhausted) {
            search = try PatternSearch(pattern, in: text, budget: call.steps * instructionsPerStep)
        } catch {
            throw Call.Stop(value: Operations.failure(.tooManySteps))
        }
        try call.spend(search.work / instructionsPerStep)
        return search
    }

    /// All matches of a pattern that never matches the empty text.
    private static func matches(of pattern: Pattern, _ call: inout Call) throws -> [PatternSearch.Match] {
        guard !pattern.isNullable else { throw Call.invalid }
        var search = try search(for: pattern, &call)
        let before = search.work
        var matches: [PatternSearch.Match] = []
        do throws(PatternSearch.Exhausted) {
            while let match = try search.match(from: matches.last?[0]?.upperBound ?? 0) { matches.append(match) }
        } catch {
            throw Call.Stop(value: Operations.failure(.tooManySteps))
        }
        try call.spend((search.work - before) / instructionsPerStep)
        return matches
    }

    private static func replace(_ call: inout Call) throws -> Value {
        let pattern = try pattern(&call, 1, flags: 3)
        let replacement = try ReplacementTemplate(try call.string(2), groupCount: pattern.groupCount)
        let text = Array(try call.string(0).unicodeScalars)
        var output: [Unicode.Scalar] = []
        var place = 0
        for match in try matches(of: pattern, &call) {
            guard let whole = match[0] else { continue }
            output += text[place..<whole.lowerBound]
            place = whole.upperBound
            guard replacement.append(match, in: text, to: &output, limit: ExpressionLimits.stringBytes) else {
                throw Call.Stop(value: Operations.failure(.tooManyItems))
            }
        }
        return Call.string(string(output + text[place...]))
    }

    private static func split(_ call: inout Call) throws -> Value {
        let pattern = try pattern(&call, 1)
        let text = Array(try call.string(0).unicodeScalars)
        var parts: [Value] = []
        var place = 0
        for case let whole? in try matches(of: pattern, &call).map({ $0[0] }) {
            parts.append(.string(string(text[place..<whole.lowerBound])))
            place = whole.upperBound
        }
        return Call.list(parts + [.string(string(text[place...]))])
    }

    private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
