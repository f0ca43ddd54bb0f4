public import Certification
public import Diagnostics

/// Reads the list of mutants that no test could notice: `tests/mutants.yaml`.
public enum EquivalentMutantLoader {
    static let fileShape = MappingShape(
        LocalizedText(same: "'\(RuleTestLoader.mutantsName)'"),
        required: ["equivalent": .list(.mapping(entryShape))]
    )

    private static let entryShape = MappingShape(
        LocalizedText(id: "mutan yang setara", en: "an equivalent mutant"),
        required: ["subject": .string, "change": .string, "reason": .text(isName: false)]
    )

    /// The entries of a file.
    public static func load(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> [EquivalentMutant] {
        var reader = PackReader()
        defer { diagnostics += reader.diagnostics }
        guard let root = reader.document(file), let mapping = reader.mapping(root, fileShape) else { return [] }
        return reader.list(mapping["equivalent"], named: "equivalent").compactMap { node in
            guard let entry = reader.mapping(node, entryShape) else { return nil }
            let subject = reader.string(entry["subject"], named: "subject")
            let change = reader.string(entry["change"], named: "change")
            let reason = reader.text(entry["reason"], named: "reason")
            guard let subject, let change, let reason else { return nil }
            return EquivalentMutant(subject: subject, change: change, reason: reason)
        }
    }

    /// The entries of the pack that lies in a folder; none where it has no such file.
    ///
    /// - Throws: What the machine can't do, such as a file that may not be read.
    public static func load(
        packFolder: String,
        into diagnostics: inout [Diagnostic]
    ) throws(InputError) -> [EquivalentMutant] {
        let folder = packFolder.hasSuffix("/") ? String(packFolder.dropLast()) : packFolder
        let tests = "\(folder)/\(RuleTestLoader.folderName)"
        guard InputFiles.isFolder(tests), try InputFiles.names(in: tests).contains(RuleTestLoader.mutantsName) else {
            return []
        }
        return load(try InputFiles.readOrdinary("\(tests)/\(RuleTestLoader.mutantsName)"), into: &diagnostics)
    }
}
