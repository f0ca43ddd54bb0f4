import Certification
import Diagnostics
import FEEL

/// Compares two editions, thing by thing, and collects the changes; each kind of item has an extension of its own.
struct DifferenceFinder {
    /// What is being compared.
    struct Subject {
        let item: PackChange.Item
        let path: String
        let label: LocalizedText
        let oldPlace: SourceRange?
        let newPlace: SourceRange?
    }

    let old: PackEdition
    let new: PackEdition
    let directions: ParameterDirections
    let oldValues: KnownValues
    let newValues: KnownValues
    private(set) var changes: [PackChange] = []

    init(from old: PackEdition, to new: PackEdition) {
        self.old = old
        self.new = new
        directions = ParameterDirections(old.pack).joined(with: ParameterDirections(new.pack))
        oldValues = KnownValues(old.declaration)
        newValues = KnownValues(new.declaration)
    }

    // MARK: Collecting

    /// Notes a change.
    mutating func note(
        _ aspect: PackChange.Aspect,
        of subject: Subject,
        detail: String? = nil,
        old: LocalizedText? = nil,
        new: LocalizedText? = nil,
        _ direction: PackChange.Direction,
        at oldPlace: SourceRange? = nil,
        _ newPlace: SourceRange? = nil
    ) {
        changes.append(
            PackChange(
                item: subject.item,
                path: subject.path,
                label: subject.label,
                aspect: aspect,
                detail: detail,
                old: old,
                new: new,
                direction: direction,
                oldPlace: oldPlace ?? subject.oldPlace,
                newPlace: newPlace ?? subject.newPlace
            )
        )
    }

    // MARK: Comparing

    /// Texts for people; where only one language changed, the other shows that one.
    mutating func text(
        _ aspect: PackChange.Aspect,
        of subject: Subject,
        _ old: LocalizedText?,
        _ new: LocalizedText?,
        detail: String? = nil
    ) {
        guard old != new else { return }
        let isSame = (id: old?.indonesian == new?.indonesian, en: old?.english == new?.english)
        func shown(_ text: LocalizedText?) -> LocalizedText? {
            text.map {
                LocalizedText(
                    id: isSame.id ? "en: \($0.english)" : $0.indonesian,
                    en: isSame.en ? "id: \($0.indonesian)" : $0.english
                )
            }
        }
        note(aspect, of: subject, detail: detail, old: shown(old), new: shown(new), .none)
    }

    /// Words that read the same in every language.
    mutating func word(
        _ aspect: PackChange.Aspect,
        of subject: Subject,
        _ old: String?,
        _ new: String?,
        _ direction: PackChange.Direction = .none,
        detail: String? = nil
    ) {
        guard old != new else { return }
        note(
            aspect,
            of: subject,
            detail: detail,
            old: old.map(LocalizedText.init(same:)),
            new: new.map(LocalizedText.init(same:)),
            direction
        )
    }

    /// Conditions or measures, by how they read; of conditions that `and` joins only the parts that differ are told.
    ///
    /// - Parameters:
    ///   - direction: Says which way the change goes; asked only where both are there and differ.
    ///   - presence: Which way it goes when the new edition has one and the old one hasn't.
    mutating func expression(
        _ aspect: PackChange.Aspect,
        of subject: Subject,
        _ old: SourceText?,
        _ new: SourceText?,
        presence: PackChange.Direction = .unclear,
        direction: (Expression, Expression) -> PackChange.Direction = { _, _ in .unclear }
    ) {
        let (before, after) = (old.flatMap { Expression($0) }, new.flatMap { Expression($0) })
        guard before != after else { return }
        let way: PackChange.Direction =
            if let before, let after { direction(before, after) } else { after == nil ? presence.reversed : presence }
        let words = differing(before, after)
        note(
            aspect,
            of: subject,
            old: words.old.map(LocalizedText.init(same:)),
            new: words.new.map(LocalizedText.init(same:)),
            way,
            at: old.map { $0.range(of: 0..<$0.text.utf8.count) },
            new.map { $0.range(of: 0..<$0.text.utf8.count) }
        )
    }

    /// What stands on one side only; both whole where they have nothing in common.
    private func differing(_ old: Expression?, _ new: Expression?) -> (old: String?, new: String?) {
        guard let old, let new else { return (old?.description, new?.description) }
        let parts = (old: ConditionDirection.parts(old, .and), new: ConditionDirection.parts(new, .and))
        let gone = parts.old.filter { !parts.new.contains($0) }
        let come = parts.new.filter { !parts.old.contains($0) }
        // The same parts in another order, or more often, differ as wholes only.
        guard gone.count < parts.old.count, !(gone.isEmpty && come.isEmpty) else {
            return (old.description, new.description)
        }
        func words(_ parts: [Expression]) -> String? {
            parts.count > 1 ? Expression(.junction(.and, parts), range: 0..<0).description : parts.first?.description
        }
        return (words(gone), words(come))
    }

    /// Quantities: a value on the spot, or the name of a parameter, whose own changes are another matter.
    ///
    /// - Parameters:
    ///   - raising: Which way it goes when the value is raised.
    ///   - presence: Which way it goes when the new edition has one and the old one hasn't.
    mutating func quantity(
        _ aspect: PackChange.Aspect,
        of subject: Subject,
        detail: String? = nil,
        _ old: Located<QuantityDeclaration>?,
        _ new: Located<QuantityDeclaration>?,
        raising: PackChange.Direction,
        presence: PackChange.Direction = .unclear
    ) {
        let (before, after) = (old.map(\.value.words), new.map(\.value.words))
        guard before != after else { return }
        var way = after == nil ? presence.reversed : presence
        if let old, let new {
            way = .unclear
            if let first = oldValues.value(of: old.value), let second = newValues.value(of: new.value),
                let rises = first.isLess(than: second), let falls = second.isLess(than: first)
            {
                way = rises ? raising : falls ? raising.reversed : .none
            }
        }
        note(
            aspect,
            of: subject,
            detail: detail,
            old: before.map(LocalizedText.init(same:)),
            new: after.map(LocalizedText.init(same:)),
            way,
            at: old?.range,
            new?.range
        )
    }

    /// Where rules come from.
    mutating func basis(of subject: Subject, _ old: BasisDeclaration?, _ new: BasisDeclaration?) {
        let (before, after) = (old.map(basisWords), new.map(basisWords))
        guard before != after else { return }
        note(.basis, of: subject, old: before, new: after, .none, at: old?.range, new?.range)
    }

    /// The pairs of items with one id, in the order of the new edition; those without a partner are noted as new or gone.
    mutating func pairs<Declared>(
        _ old: [Declared],
        _ new: [Declared],
        _ item: PackChange.Item,
        id: (Declared) -> Located<String>,
        label: (Declared) -> LocalizedText,
        presence: PackChange.Direction
    ) -> [(old: Declared, new: Declared, subject: Subject)] {
        let before = Dictionary(old.map { (id($0).value, $0) }) { first, _ in first }
        let ids = Set(new.map { id($0).value })
        var pairs: [(old: Declared, new: Declared, subject: Subject)] = []
        for declared in new {
            let id = (new: id(declared), old: before[id(declared).value].map(id))
            let subject = Subject(
                item: item,
                path: id.new.value,
                label: label(declared),
                oldPlace: id.old?.range,
                newPlace: id.new.range
            )
            if let partner = before[id.new.value] {
                pairs.append((partner, declared, subject))
            } else {
                note(.added, of: subject, presence)
            }
        }
        for declared in old where !ids.contains(id(declared).value) {
            let subject = Subject(
                item: item,
                path: id(declared).value,
                label: label(declared),
                oldPlace: id(declared).range,
                newPlace: nil
            )
            note(.removed, of: subject, presence.reversed)
        }
        return pairs
    }
}
