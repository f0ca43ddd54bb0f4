import Diagnostics
import FEEL

/// What bounds are called in notes.
enum BoundsWords {
    /// The values in words, such as `0…10000` or `"desa", "kelurahan"`; nothing where they say nothing.
    static func words(for bounds: ValueBounds) -> LocalizedText? {
        if let single = bounds.single { return LocalizedText(same: "\(single)") }
        var parts: [LocalizedText] = []
        if let numbers = bounds.numbers, numbers != .all { parts.append(words(for: numbers)) }
        if let days = bounds.days, days != .all { parts.append(words(for: days)) }
        if let ages = bounds.yearMonthDurations, ages != .all { parts.append(words(for: ages)) }
        if let spans = bounds.dayTimeDurations, spans != .all { parts.append(words(for: spans)) }
        if case .only(let texts) = bounds.strings, !texts.isEmpty {
            parts.append(LocalizedText(same: texts.sorted().map { "\"\($0)\"" }.joined(separator: ", ")))
        }
        guard !parts.isEmpty else { return nil }
        return LocalizedText(
            id: parts.map(\.indonesian).joined(separator: ", "),
            en: parts.map(\.english).joined(separator: ", ")
        )
    }

    /// An interval: `0…10`, `paling sedikit 5`.
    static func words<Bound>(for interval: Interval<Bound>) -> LocalizedText {
        switch (interval.low, interval.high) {
        case (let low?, nil): LocalizedText(id: "\(low) ke atas", en: "\(low) or more")
        case (nil, let high?): LocalizedText(id: "\(high) ke bawah", en: "\(high) or less")
        default: LocalizedText(same: "\(interval)")
        }
    }

    /// What the names in a part can be: the notes that prove what is said of it.
    static func notes(on part: TimedPart) -> [Diagnostic.Note] {
        var seen: Set<String> = []
        var notes: [Diagnostic.Note] = []
        func add(_ inner: BoundedExpression) {
            if case .constant = inner.kind { return }
            guard let words = words(for: inner.bounds) else { return }
            let text = TimedPart.text(of: inner.range)
            if seen.insert(text).inserted { notes.append(note(text, words)) }
        }
        func visit(_ inner: BoundedExpression) {
            var isCompared = false
            switch inner.kind {
            case .slot: add(inner)
            case .comparison, .between, .isIn:
                for side in inner.children { add(side) }
                isCompared = true
            default: break
            }
            // Of a share that is compared its own limits tell enough.
            for child in inner.children where !(isCompared && child.kind == .call("share")) { visit(child) }
        }
        visit(part.parts[part.firstNever ?? 0])
        return notes
    }

    static func note(_ text: String, _ words: LocalizedText) -> Diagnostic.Note {
        Diagnostic.Note(
            LocalizedText(
                id: "nilai '\(text)' yang mungkin: \(words.indonesian)",
                en: "possible values of '\(text)': \(words.english)"
            )
        )
    }

    /// The note that something holds only from a day on; none where it holds always.
    static func since(_ part: TimedPart) -> [Diagnostic.Note] {
        guard !part.isNeverEver, let first = part.firstNever else { return [] }
        return [since(part.periods[first].first)]
    }

    static func since(_ day: Day) -> Diagnostic.Note {
        Diagnostic.Note(
            LocalizedText(
                id: "begitu sejak \(day), dengan nilai parameter saat itu",
                en: "so from \(day) on, with the parameters of then"
            )
        )
    }
}
