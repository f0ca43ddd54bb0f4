public import Diagnostics

extension PackChange.Direction {
    /// The direction in words: `lebih ketat`, `stricter`.
    public var words: LocalizedText { ChangeWords.direction(self) }
}

extension PackChange {
    /// What changed: `parameter 'ambang'`.
    public var subject: LocalizedText {
        let item = ChangeWords.item(item)
        return LocalizedText(id: "\(item.indonesian) '\(path)'", en: "\(item.english) '\(path)'")
    }

    /// What of it changed, with the part: `nilai (2027-01-01)`, `threshold of band 2`.
    public var what: LocalizedText {
        let words = ChangeWords.aspect(aspect)
        guard let detail else { return words }
        switch aspect {
        case .threshold, .points:
            return LocalizedText(id: "\(words.indonesian) \(detail)", en: "\(words.english) \(detail)")
        case .value:
            return LocalizedText(id: "\(words.indonesian) sejak \(detail)", en: "\(words.english) from \(detail)")
        default: return LocalizedText(id: "\(words.indonesian) (\(detail))", en: "\(words.english) (\(detail))")
        }
    }

    /// What it says now instead of what it said: `60 → 65`; nothing where the item itself came or went.
    public var transition: LocalizedText? {
        if aspect == .added || aspect == .removed { return nil }
        switch (old, new) {
        case (let old?, let new?):
            return LocalizedText(
                id: "\(old.indonesian) → \(new.indonesian)",
                en: "\(old.english) → \(new.english)"
            )
        case (nil, let new?):
            return LocalizedText(id: "ditambah \(new.indonesian)", en: "added \(new.english)")
        case (let old?, nil):
            return LocalizedText(id: "dihapus \(old.indonesian)", en: "removed \(old.english)")
        case (nil, nil): return nil
        }
    }

    /// The whole change in one phrase: `parameter 'ambang': value 60 → 65 (stricter)`.
    public var sentence: LocalizedText {
        let way = direction == .none ? LocalizedText(same: "") : direction.words
        func sentence(_ language: Language) -> String {
            var text = "\(subject[language]): \(what[language])"
            if let transition {
                text += (old == nil || new == nil ? ": " : " ") + transition[language]
            } else {
                text += " (\(label[language]))"
            }
            return way[language].isEmpty ? text : "\(text) (\(way[language]))"
        }
        return LocalizedText(id: sentence(.indonesian), en: sentence(.english))
    }
}
