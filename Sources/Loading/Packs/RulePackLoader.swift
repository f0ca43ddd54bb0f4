public import Certification
public import Diagnostics
import LocatedYAML

/// Reads the files of a rule pack into a declaration: structure and words are checked here, meaning by the compiler.
///
/// Every finding of every file is collected. What is broken is left out, and the rest is still read.
public struct RulePackLoader: Sendable {
    /// The files every pack has besides its sections.
    private static let fixedNames = ["pack.yaml", "facts.yaml", "parameters.yaml", "levels.yaml"]
    /// The file of what a village can do, which a pack may have.
    private static let actionsName = "actions.yaml"
    /// Files that a pack may have and that are no sections.
    private static let knownNames = [actionsName, releasesName]
    private static let releasesName = "releases.yaml"

    /// The folder, as a person knows it.
    let folder: String
    /// The files, ascending by the bytes of their names.
    public let files: [PackFile]
    /// The packs that this one may extend.
    let neighbours: [RulePackLoader]

    /// Prepares to read a pack.
    ///
    /// - Parameters:
    ///   - files: The files of the folder itself, in any order; what isn't YAML is ignored.
    ///   - folder: The path of the folder, for findings about files that aren't there.
    ///   - neighbours: The packs that it may extend, and those that they extend in turn; of one that isn't extended,
    ///     `pack.yaml` is enough.
    public init(_ files: [PackFile], folder: String, beside neighbours: [RulePackLoader] = []) {
        self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        self.folder = folder
        self.neighbours = neighbours
    }

    /// The same pack with edits made in its files and in those of the packs it may extend.
    public func applying(_ edits: [TextEdit]) -> RulePackLoader {
        RulePackLoader(
            files.map { PackFile(name: $0.name, source: $0.source.applying(edits)) },
            folder: folder,
            beside: neighbours.map { $0.applying(edits) }
        )
    }

    /// Reads the pack.
    ///
    /// - Parameter diagnostics: Gets all findings; a pack that has errors among them must not be used.
    /// - Returns: The declaration of what could be read; nothing without `pack.yaml`, `facts.yaml` and `parameters.yaml`. Of
    ///   an overlay it is the whole that the overlay and what it extends make together; nothing without the latter.
    public func load(into diagnostics: inout [Diagnostic]) -> RulePackDeclaration? {
        load(into: &diagnostics, above: [])
    }

    /// Reads a pack that overlays with these ids led to, the topmost first.
    func load(into diagnostics: inout [Diagnostic], above: [String]) -> RulePackDeclaration? {
        var reader = PackReader()
        defer { diagnostics += reader.diagnostics }
        let packFile = root(of: "pack.yaml", with: &reader)
        if let packFile, packFile.has("extends") {
            return loadOverlay(packFile, above: above, with: &reader, into: &diagnostics)
        }
        let pack = packFile.flatMap { reader.pack($0) }
        let facts = root(of: "facts.yaml", with: &reader).map { reader.facts($0) }
        let parameters = root(of: "parameters.yaml", with: &reader).map { reader.parameters($0) }
        let sectionFiles = sectionFiles(pack?.sections ?? [], with: &reader)
        let sections = sectionFiles.compactMap { file in
            reader.document(file.source).flatMap { reader.section($0) }
        }
        let levels = root(of: "levels.yaml", with: &reader).map { reader.levels($0) } ?? []
        let actions = actions(with: &reader)
        let releases = releases(with: &reader)
        if pack?.sections != nil { reportUnlisted(besides: sectionFiles.map(\.name), to: &reader) }
        // Without its facts or parameters every other line of a pack would be a finding, and none of them worth reading.
        guard let pack, let header = pack.header, let facts, let parameters else { return nil }
        var declaration = RulePackDeclaration(
            header: header,
            at: pack.place,
            facts: facts.facts,
            checks: facts.checks,
            parameters: parameters,
            sections: sections,
            levels: levels,
            digest: digest(with: sectionFiles.map(\.name))
        )
        declaration.unreadable = reader.unreadable
        declaration.lacksSections = sections.count < pack.sections?.count ?? Int.max
        declaration.versionPlace = pack.versionPlace
        declaration.actions = actions
        declaration.suppressions = pack.suppressions
        declaration.releases = releases
        declaration.sources = reader.sources
        declaration.units = reader.units
        declaration.texts = reader.texts
        return declaration
    }

    /// The editions that were handed out, if the pack lists them.
    func releases(with reader: inout PackReader) -> [ReleaseDeclaration] {
        file(Self.releasesName).flatMap { reader.document($0.source) }.map { reader.releases($0) } ?? []
    }

    /// What a village can do, if the pack says it.
    func actions(with reader: inout PackReader) -> [ActionDeclaration] {
        guard let file = file(Self.actionsName) else { return [] }
        let screen = PersonalDataScreen(file.source)
        if !screen.findings.isEmpty {
            // A telephone number in a label is the pack's own matter; what an action establishes is a village's evidence.
            var screened = reader
            let actions = screened.document(screen.file).map { screened.actions($0) } ?? []
            let values = actions.flatMap(\.values)
            let found = screen.findings.filter { finding in
                values.contains { $0.offsets.overlaps(finding.range.offsets) }
            }
            if !found.isEmpty {
                screened.diagnostics += found.map { .personalData($0.kind, at: $0.range) }
                reader = screened
                return actions
            }
        }
        return reader.document(file.source).map { reader.actions($0) } ?? []
    }

    func file(_ name: String) -> PackFile? { files.first { $0.name == name } }

    /// The one document of a file that every pack has.
    private func root(of name: String, with reader: inout PackReader) -> YAMLNode? {
        guard let file = file(name) else {
            reader.diagnostics.append(.missingFile(name, in: folder, listedAt: nil, nearest: nil))
            return nil
        }
        return reader.document(file.source)
    }

    /// The files that `sections` lists and that are there, each once.
    func sectionFiles(_ names: [Located<String>], with reader: inout PackReader) -> [PackFile] {
        var found: [PackFile] = []
        var first: [String: SourceRange] = [:]
        for name in names {
            if let earlier = first.updateValue(name.range, forKey: name.value) {
                reader.diagnostics.append(.fileListedTwice(name, first: earlier))
            } else if let file = file(name.value),
                !(RulePackLoader.fixedNames + RulePackLoader.knownNames).contains(name.value)
            {
                found.append(file)
            } else {
                let candidates = candidates(besides: names.map(\.value))
                reader.diagnostics.append(
                    .missingFile(
                        name.value,
                        in: folder,
                        listedAt: name.range,
                        nearest: nearestName(to: name.value, among: candidates)
                    )
                )
            }
        }
        return found
    }

    /// The YAML files that could be sections and aren't listed.
    private func candidates(besides listed: [String]) -> [String] {
        let known = RulePackLoader.fixedNames + RulePackLoader.knownNames + listed
        return files.map(\.name).filter { InputFiles.isYAML($0) && !known.contains($0) }
    }

    func reportUnlisted(besides listed: [String], to reader: inout PackReader) {
        for name in candidates(besides: listed) {
            guard let file = file(name) else { continue }
            reader.diagnostics.append(.unlistedFile(name, at: SourceRange(0..<0, in: file.source)))
        }
    }

    /// The digest of the files that hold rules.
    func digest(with sections: [String]) -> Digest {
        let names = RulePackLoader.fixedNames + [RulePackLoader.actionsName] + sections
        return Digest.ofFiles(files.filter { names.contains($0.name) }.map { ($0.name, $0.source.bytes) })
    }
}
