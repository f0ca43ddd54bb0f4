import Certification
import Diagnostics
import FEEL

extension DifferenceFinder {
    /// What `pack.yaml` says, but for its sources.
    mutating func compareHeaders() {
        let (before, after) = (old.declaration.header, new.declaration.header)
        let subject = Subject(
            item: .pack,
            path: after.id,
            label: after.label,
            oldPlace: old.declaration.place,
            newPlace: new.declaration.place
        )
        word(.id, of: subject, before.id, after.id)
        word(.version, of: subject, before.version, after.version)
        word(.status, of: subject, before.status.rawValue, after.status.rawValue)
        word(.effectiveFrom, of: subject, before.effectiveFrom.description, after.effectiveFrom.description)
        word(.effectiveTo, of: subject, before.effectiveTo?.description, after.effectiveTo?.description)
        let raised = before.designationAssurance < after.designationAssurance
        // What no longer counts can end a contradiction, and give back what other facts prove.
        let comparesFacts = [old.pack, new.pack].contains { pack in
            pack.facts.contains { pack.firstCheck(comparing: $0.id) != nil }
        }
        word(
            .assurance,
            of: subject,
            before.designationAssurance.rawValue,
            after.designationAssurance.rawValue,
            comparesFacts ? .unclear : raised ? .stricter : .moreLenient
        )
        text(.label, of: subject, before.label, after.label)
        text(.description, of: subject, before.description, after.description)
        compareUnits(of: subject, before.units, after.units)
        compareOrder(
            of: subject,
            old.declaration.sections.map(\.id.value),
            new.declaration.sections.map(\.id.value)
        )
    }

    /// The words of units; which unit a fact or a parameter has is compared with that.
    private mutating func compareUnits(of pack: Subject, _ before: [UnitOfMeasure], _ after: [UnitOfMeasure]) {
        func words(_ units: [UnitOfMeasure], _ name: String) -> String? {
            units.first { $0.name == name }.map { unit in
                unit.english + (unit.englishForOne.map { " (1 \($0))" } ?? "")
            }
        }
        let gone = before.map(\.name).filter { name in !after.contains { $0.name == name } }
        for name in after.map(\.name) + gone {
            word(.unit, of: pack, words(before, name), words(after, name), detail: name)
        }
    }

    /// The documents that rules come from.
    mutating func compareSources() {
        typealias Source = RulePackHeader.Source
        let places = (old: old.declaration.place, new: new.declaration.place)
        let sides = (old.declaration.header.sources, new.declaration.header.sources)
        // Sources keep no place of their own, so that of the pack stands in.
        let before = Dictionary(sides.0.map { ($0.id, $0) }) { first, _ in first }
        func subject(_ source: Source) -> Subject {
            Subject(
                item: .source,
                path: source.id,
                label: LocalizedText(same: source.title),
                oldPlace: before[source.id] == nil ? nil : places.old,
                newPlace: sides.1.contains { $0.id == source.id } ? places.new : nil
            )
        }
        for source in sides.1 {
            guard let partner = before[source.id] else {
                note(.added, of: subject(source), .none)
                continue
            }
            let subject = subject(source)
            word(.title, of: subject, partner.title, source.title)
            word(.publisher, of: subject, partner.publisher, source.publisher)
            word(.date, of: subject, partner.date, source.date)
            word(.kind, of: subject, partner.kind.rawValue, source.kind.rawValue)
            text(.note, of: subject, partner.note, source.note)
        }
        for source in sides.0 where !sides.1.contains(where: { $0.id == source.id }) {
            note(.removed, of: subject(source), .none)
        }
    }

    /// Notes that what both editions have stands in another order.
    mutating func compareOrder(
        of subject: Subject,
        _ old: [String],
        _ new: [String],
        _ direction: PackChange.Direction = .none
    ) {
        let (before, after) = (old.filter(new.contains), new.filter(old.contains))
        guard before != after else { return }
        let words = [before, after].map { LocalizedText(same: $0.joined(separator: ", ")) }
        note(.order, of: subject, old: words[0], new: words[1], direction)
    }

    /// A basis in words: the title of the source, the place, and what is assumed.
    func basisWords(_ basis: BasisDeclaration) -> LocalizedText {
        let source = [basis.source?.value, basis.place].compactMap { $0 }.joined(separator: ", ")
        guard let assumption = basis.assumption else { return LocalizedText(same: source) }
        let lead = source.isEmpty ? "" : source + "; "
        return LocalizedText(
            id: "\(lead)asumsi: \(assumption.indonesian)",
            en: "\(lead)assumption: \(assumption.english)"
        )
    }
}
