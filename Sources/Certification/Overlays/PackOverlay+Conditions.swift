import Diagnostics
import FEEL

extension PackOverlay {
    /// A condition of the base and one that must hold too; nothing, and a finding, where that could make the rule easier.
    mutating func conjunction(of old: SourceText, and added: SourceText) -> SourceText? {
        // Each must stand on its own, so that no bracket of one can close one of the other.
        var unused: [Diagnostic] = []
        _ = Expression.parse(old, diagnostics: &unused)
        let findings = diagnostics.count
        let expression = Expression.parse(added, diagnostics: &diagnostics)
        guard unused.isEmpty, diagnostics.count == findings else { return nil }
        // Where a share doesn't apply, the whole rule doesn't, and a village would be rid of it.
        if let share = Self.firstShare(in: expression) {
            diagnostics.append(.shareInAddition(at: added.range(of: share)))
            return nil
        }
        return old.and(added)
    }

    private static func firstShare(in expression: Expression) -> Range<Int>? {
        if case .call(let function, _) = expression.kind, function.text == "share" { return function.range }
        return expression.parts.lazy.compactMap(firstShare).first
    }
}

extension SourceText {
    /// Both conditions in brackets with `and` between them; every byte keeps its place in its own file.
    fileprivate func and(_ other: SourceText) -> SourceText {
        var text = ""
        var segments: [Segment] = []
        func add(_ sign: String, at place: SourceRange) {
            segments.append(
                Segment(local: text.utf8.count, offset: place.offsets.lowerBound, width: 0, in: place.file)
            )
            text += sign
        }
        func add(_ part: SourceText) {
            let length = part.text.utf8.count
            add("(", at: part.range(of: 0..<0))
            segments += part.segments.map {
                Segment(
                    local: text.utf8.count + $0.local,
                    offset: $0.offset,
                    width: $0.width,
                    in: $0.file ?? part.file
                )
            }
            text += part.text
            // A comment at the end of a line must not swallow the bracket.
            add(part.text.contains("//") ? "\n)" : ")", at: part.range(of: length..<length))
        }
        add(self)
        add(" and ", at: other.range(of: 0..<0))
        add(other)
        return SourceText(text, in: file, segments: segments)
    }
}
