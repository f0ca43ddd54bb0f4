import Certification
import Diagnostics
import FEEL
import LocatedYAML

extension PackReader {
    /// What `pack.yaml` says.
    struct Pack {
        /// What the pack says of itself, with stand-ins for what is missing or wrong; nothing without an effective period.
        let header: RulePackHeader?
        /// Where the pack's id stands.
        let place: SourceRange
        /// Where its version stands; the id where there is none.
        let versionPlace: SourceRange
        /// The names of the section files, in the order written; nothing if the list is missing or wrong.
        let sections: [Located<String>]?
        /// The findings that somebody decided to live with.
        let suppressions: [SuppressionDeclaration]
    }

    static let packShape = MappingShape(
        LocalizedText(id: "'pack.yaml'", en: "'pack.yaml'"),
        required: [
            "id": .id(.name),
            "version": .version,
            "status": .word(RulePackHeader.Status.self),
            "effective": .mapping(effectiveShape),
            "label": .text(isName: true),
            "sections": .list(.fileName, atLeastOne: true),
        ],
        optional: [
            "description": .text(isName: false),
            "designation assurance": .word(Assurance.self),
            "sources": .list(.mapping(sourceShape)),
            "units": .list(.mapping(unitShape)),
            "suppressions": .list(.mapping(suppressionShape)),
        ]
    )

    /// The whole of `pack.yaml`.
    mutating func pack(_ root: YAMLNode) -> Pack? {
        guard let mapping = mapping(root, Self.packShape) else { return nil }
        let header = header(mapping)
        let sections = mapping["sections"].flatMap { sectionNames($0) }
        let place = mapping["id"]?.range ?? SourceRange(0..<0, in: root.range.file)
        let suppressions = list(mapping["suppressions"], named: "suppressions").compactMap { suppression($0) }
        return Pack(
            header: header,
            place: place,
            versionPlace: mapping["version"]?.range ?? place,
            sections: sections,
            suppressions: suppressions
        )
    }

    mutating func header(_ mapping: Mapping) -> RulePackHeader? {
        let id = id(mapping["id"], .name)
        let version = version(mapping["version"])
        let status: Located<RulePackHeader.Status>? = word(mapping["status"], named: "status")
        let effective = mapping["effective"].flatMap { period($0) }
        let label = text(mapping["label"], named: "label", isName: true)
        let description = text(mapping["description"], named: "description")
        let assurance: Located<Assurance>? = word(
            mapping["designation assurance"],
            named: "designation assurance"
        )
        let sourceNodes = list(mapping["sources"], named: "sources")
        let sources = distinct(sourceNodes.compactMap { source($0) }) { $0.id }
        self.sources = sources.map(\.id)
        let units = distinct(list(mapping["units"], named: "units").compactMap { unit($0) }) { $0.name }
        self.units = units.map(\.name)
        guard let effective else { return nil }
        // What is missing here is a finding already; a stand-in lets the compiler look for further ones.
        return RulePackHeader(
            id: id?.value ?? "",
            version: version?.value.text ?? "",
            status: status?.value ?? .draft,
            effectiveFrom: effective.from,
            effectiveTo: effective.to,
            label: label ?? LocalizedText(same: ""),
            description: description,
            designationAssurance: assurance?.value ?? .verified,
            sources: sources.map(\.source),
            units: units.map(\.unit)
        )
    }

    static let effectiveShape = MappingShape(
        LocalizedText(id: "masa berlaku", en: "the effective period"),
        required: ["from": .day],
        optional: ["to": .day]
    )

    private mutating func period(_ node: YAMLNode) -> (from: Day, to: Day?)? {
        guard let mapping = mapping(node, Self.effectiveShape) else { return nil }
        let from = day(mapping["from"], named: "from")
        let to = day(mapping["to"], named: "to")
        guard let from else { return nil }
        if let to, to < from, let end = mapping["to"] {
            diagnostics.append(.effectivePeriodReversed(from: from, at: end.range))
        }
        return (from, to)
    }

    static let sourceShape = MappingShape(
        LocalizedText(id: "sumber", en: "a source"),
        required: [
            "id": .id(.name),
            "title": .string,
            "publisher": .string,
            "date": .partialDate,
            "kind": .word(RulePackHeader.Source.Kind.self),
        ],
        optional: ["note": .text(isName: false)]
    )

    private mutating func source(_ node: YAMLNode) -> (id: Located<String>, source: RulePackHeader.Source)? {
        guard let mapping = mapping(node, Self.sourceShape) else { return nil }
        let id = id(mapping["id"], .name)
        let title = string(mapping["title"], named: "title")
        let publisher = string(mapping["publisher"], named: "publisher")
        let date = partialDate(mapping["date"])
        let kind: Located<RulePackHeader.Source.Kind>? = word(mapping["kind"], named: "kind")
        let note = text(mapping["note"], named: "note")
        guard let id, let title, let publisher, let date, let kind else { return leaveOut(id) }
        let source = RulePackHeader.Source(
            id: id.value,
            title: title.value,
            publisher: publisher.value,
            date: date.value,
            kind: kind.value,
            note: note
        )
        return (id, source)
    }

    static let unitShape = MappingShape(
        LocalizedText(id: "satuan", en: "a unit"),
        required: ["id": .string, "en": .string],
        optional: ["one": .string]
    )

    private mutating func unit(_ node: YAMLNode) -> (name: Located<String>, unit: UnitOfMeasure)? {
        guard let mapping = mapping(node, Self.unitShape) else { return nil }
        let name = string(mapping["id"], named: "id")
        let english = string(mapping["en"], named: "en")
        let one = string(mapping["one"], named: "one")
        guard let name, let english else { return nil }
        return (name, UnitOfMeasure(name.value, english: english.value, englishForOne: one?.value))
    }

    /// A day, a month or a year.
    private mutating func partialDate(_ node: YAMLNode?) -> Located<String>? {
        guard let text = string(node, named: "date") else { return nil }
        let missing = ["", "-01", "-01-01"]
        guard missing.contains(where: { Day(text.value + $0) != nil }) else {
            diagnostics.append(.badPartialDate(text))
            return nil
        }
        return text
    }

    mutating func sectionNames(_ node: YAMLNode) -> [Located<String>]? {
        let names = list(node, named: "sections", atLeastOne: true).compactMap { string($0, named: "sections") }
        let good = names.filter { name in
            guard !name.value.contains("/"), InputFiles.isYAML(name.value) else {
                diagnostics.append(.badSectionName(name))
                return false
            }
            return true
        }
        return node.kind == .sequence ? good : nil
    }
}
