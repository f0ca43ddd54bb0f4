import Certification
import Diagnostics

extension PackReview {
    /// Missing translations: texts that say the same sentence in both languages, or that somebody meant to write later.
    func translationFindings() -> [Diagnostic] {
        let owners = DeclaredOwners(declared)
        return declaration.texts.compactMap { text in
            let languages = [text.value.indonesian, text.value.english]
            if languages.contains(where: Self.isPlaceholder) {
                return .placeholder(subject: owners.owner(of: text.range), at: text.range)
            }
            // A name of a few words can be the same in both languages; a sentence can't.
            guard languages[0] == languages[1], languages[0].split(separator: " ").count >= 6 else { return nil }
            return .notTranslated(subject: owners.owner(of: text.range), at: text.range)
        }
    }

    private static func isPlaceholder(_ text: String) -> Bool {
        let start = String(decoding: text.utf8.prefix(6), as: UTF8.self).lowercased()
        if ["todo:", "todo ", "fixme:", "tbd:"].contains(where: start.hasPrefix) { return true }
        // Nearly every text has more letters than the longest of these words, and needs no look at its characters.
        let letters = text.utf8.lazy.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20) }
        guard letters.prefix(6).count < 6 else { return false }
        let bare = text.lowercased().filter { $0.isLetter || $0.isNumber }
        return bare.isEmpty || ["todo", "tbd", "fixme", "xxx", "lorem"].contains(bare)
    }

    /// Criteria that don't say what to do while they aren't met, which every report is asked for.
    func adviceFindings() -> [Diagnostic] {
        pack.criteria.compactMap { criterion in
            guard criterion.advice == nil, let declared = declared.criteria[criterion.path] else { return nil }
            return .noAdvice(criterion.path, at: declared.id.range)
        }
    }

    /// Sources that no basis names.
    func sourceFindings() -> [Diagnostic] {
        let rules = pack.checks.map(\.basis) + pack.criteria.map(\.basis) + pack.groups.map(\.basis)
        let named = Set((rules + pack.levels.map(\.basis) + pack.parameters.map(\.basis)).compactMap(\.source))
        return declaration.sources.filter { !named.contains($0.value) }.map { .unusedSource($0.value, at: $0.range) }
    }

    /// Units in `pack.yaml` that no fact and no parameter names.
    func unitFindings() -> [Diagnostic] {
        let used = Set(declaration.facts.compactMap(\.unit) + declaration.parameters.compactMap(\.unit))
        let listed = Set(declaration.units.map(\.value))
        return declaration.units.filter { !used.contains($0.value) }.map { unit in
            .unusedUnit(unit, nearest: nearestName(to: unit.value, among: used.subtracting(listed).sorted()))
        }
    }
}
