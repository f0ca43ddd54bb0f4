internal import CLibYAML
import Diagnostics

/// Why libyaml can't read on, in libyaml's words.
struct LibYAMLProblem {
    /// Whether a character is at fault, rather than the syntax.
    let isCharacter: Bool
    /// What is wrong.
    let problem: String
    /// The number of the character at which it was noticed.
    let place: Int
    /// What was being read, if libyaml says so.
    let context: String
    /// The number of the character at which that begins.
    let contextPlace: Int
    /// The offset from libyaml's first byte, and the value, of a character at fault; -1 for no value.
    let characterOffset: Int
    let characterValue: Int

    init(_ parser: yaml_parser_t) {
        isCharacter = parser.error == YAML_READER_ERROR
        problem = parser.problem.map { String(cString: $0) } ?? ""
        place = parser.problem_mark.index
        context = parser.context.map { String(cString: $0) } ?? ""
        contextPlace = parser.context_mark.index
        characterOffset = parser.problem_offset
        characterValue = Int(parser.problem_value)
    }

    /// The problem as a diagnostic.
    ///
    /// - Parameters:
    ///   - start: Where libyaml's first byte stands in the file.
    ///   - offset: Where a character that is known by its number stands in the file.
    func diagnostic(in file: SourceFile, _ raw: RawText, start: Int, offset: (Int) -> Int) -> Diagnostic {
        if isCharacter {
            var place = min(characterOffset + start, raw.bytes.count)
            // Of a sequence of bytes that breaks off, libyaml tells the byte that doesn't fit.
            if problem == "invalid trailing UTF-8 octet" { place = raw.startOfCharacter(before: place) }
            let end = min(place + 1, raw.bytes.count)
            return .badCharacter(value: characterValue, at: SourceRange(place..<end, in: file))
        }
        let (found, opening) = (offset(place), offset(contextPlace))
        let range = SourceRange(found..<raw.endOfCharacter(at: found), in: file)
        if problem.contains("tab character") || raw.isTab(found) { return .tab(at: range) }
        guard let explanation = SyntaxExplanation.of(problem: problem, context: context) else {
            return .unexplainedSyntax(problem: problem, at: range)
        }
        let openingEnd: Int
        switch explanation.place {
        case .character: return .syntax(explanation, at: range, opening: SourceRange(opening..<opening, in: file))
        case .opening: openingEnd = raw.endOfCharacter(at: opening)
        case .line: openingEnd = raw.endOfLine(from: opening, to: raw.bytes.count)
        }
        return .syntax(explanation, at: SourceRange(opening..<openingEnd, in: file), opening: nil)
    }
}
