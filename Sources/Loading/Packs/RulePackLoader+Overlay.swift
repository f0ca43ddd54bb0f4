import Certification
import Diagnostics
import LocatedYAML

extension RulePackLoader {
    /// The most packs that may stand on each other.
    static let layerLimit = 5

    /// The id of the pack, as far as its `pack.yaml` tells; nothing where it doesn't.
    public var id: String? { header(of: "id")?.value }

    /// The id of the pack that this one extends; nothing for one that stands alone.
    public var baseID: String? { header(of: "extends")?.value }

    private func header(of key: StaticString) -> Located<String>? {
        var unused: [Diagnostic] = []
        return file("pack.yaml").flatMap {
            YAMLDocument(reading: $0.source, within: .rulePack, into: &unused)?.root[key]
        }
        .flatMap { $0.kind == .scalar ? Located($0.text, at: $0.range) : nil }
    }

    /// Reads an overlay and puts it on the pack that it extends.
    ///
    /// - Parameter above: The ids of the overlays that led here, the topmost first.
    func loadOverlay(
        _ root: YAMLNode,
        above: [String],
        with reader: inout PackReader,
        into diagnostics: inout [Diagnostic]
    ) -> RulePackDeclaration? {
        let pack = reader.overlayPack(root)
        let sectionFiles = sectionFiles(pack?.sections ?? [], with: &reader)
        var rules = OverlayDeclaration.Rules()
        document("facts.yaml", with: &reader) { $0.overlayFacts($1, in: &rules) }
        document("parameters.yaml", with: &reader) { $0.overlayParameters($1, in: &rules) }
        for name in sectionFiles.map(\.name) {
            document(name, with: &reader) { $0.overlaySection($1, in: &rules) }
        }
        document("levels.yaml", with: &reader) { $0.overlayLevels($1, in: &rules) }
        let actions = actions(with: &reader)
        let releases = releases(with: &reader)
        reportUnlisted(besides: sectionFiles.map(\.name), to: &reader)
        guard let pack, let header = pack.header, let name = pack.base,
            let base = base(name, above: above + [header.id], with: &reader)?
                .load(into: &diagnostics, above: above + [header.id])
        else { return nil }
        let overlay = OverlayDeclaration(
            header: header,
            base: name,
            at: pack.place,
            statusAt: pack.statusPlace,
            periodAt: pack.periodPlace,
            sourcesAt: pack.sourcePlaces,
            unitsAt: reader.units,
            rules: rules,
            digest: digest(with: sectionFiles.map(\.name))
        )
        var whole = PackOverlay.merged(overlay, on: base, reporting: &reader.diagnostics)
        whole.unreadable = base.unreadable.union(reader.unreadable)
        whole.lacksSections = base.lacksSections || sectionFiles.count < pack.sections.count
        whole.versionPlace = pack.versionPlace
        whole.actions = base.actions + actions
        whole.suppressions = base.suppressions + pack.suppressions
        whole.releases = releases
        whole.sources = base.sources + pack.sourcePlaces
        whole.units = base.units + reader.units
        whole.texts = base.texts + reader.texts
        return whole
    }

    /// Reads a file that an overlay may leave out.
    private func document(
        _ name: String,
        with reader: inout PackReader,
        _ read: (inout PackReader, YAMLNode) -> Void
    ) {
        guard let root = file(name).flatMap({ reader.document($0.source) }) else { return }
        read(&reader, root)
    }

    /// The pack with an id among those beside this one; nothing, and a finding, where there isn't exactly one.
    private func base(
        _ name: Located<String>,
        above: [String],
        with reader: inout PackReader
    ) -> RulePackLoader? {
        guard !above.contains(name.value) else {
            reader.diagnostics.append(.circularBase(name, above))
            return nil
        }
        guard above.count < Self.layerLimit else {
            reader.diagnostics.append(.deepBase(name, limit: Self.layerLimit))
            return nil
        }
        let found = neighbours.filter { $0.id == name.value }
        guard let only = found.first else {
            let nearest = nearestName(to: name.value, among: neighbours.compactMap(\.id))
            reader.diagnostics.append(.unknownBase(name, nearest: nearest))
            return nil
        }
        guard found.count == 1 else {
            reader.diagnostics.append(.ambiguousBase(name, found.map(\.folder)))
            return nil
        }
        return RulePackLoader(only.files, folder: only.folder, beside: neighbours)
    }
}
