import ArgumentParser
import Certification
import Diagnostics
import Loading

/// `dme rules schema`: what a YAML editor needs to check and complete rules and evidence while they are written.
struct RulesSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Write JSON Schemas for YAML editors. / Menulis skema JSON untuk penyunting YAML.",
        discussion: """
            Kinds: \(PackSchema.all.map(\.kind).joined(separator: ", ")), evidence. Evidence is that for a rule pack, whose \
            facts it names.
            """,
        aliases: ["skema"]
    )

    @Argument(help: "The kind of file whose schema is printed; with --out all are written when left out.")
    var kind: String?

    @Option(help: "The rule packs for whose evidence a schema is made: a pack, or a folder with packs in it.")
    var rules = "Rules"

    @Option(help: "The folder for <kind>.schema.json and <pack>.evidence.schema.json.", completion: .directory)
    var out: String?

    @Option(help: "The language of what an editor shows, and of the messages: id or en.")
    var lang: Language = .indonesian

    private var messages: Messages { Messages(language: lang) }
    private static let evidence = "evidence"

    func validate() throws {
        let kinds = PackSchema.all.map(\.kind) + [Self.evidence]
        if let kind, !kinds.contains(kind) {
            throw ValidationError(
                LocalizedText(
                    id: "tidak ada jenis '\(kind)'; yang ada: \(kinds.joined(separator: ", "))",
                    en: "there is no kind '\(kind)'; there are: \(kinds.joined(separator: ", "))"
                )
            )
        }
        if kind == nil, out == nil {
            throw ValidationError(
                LocalizedText(
                    id: "sebutkan jenis berkas, atau folder dengan --out",
                    en: "name a kind of file, or a folder with --out"
                )
            )
        }
    }

    func run() throws {
        do {
            for schema in PackSchema.all where kind == nil || kind == schema.kind {
                try deliver(schema.document(in: lang), as: schema.kind)
            }
            if kind == nil || kind == Self.evidence { try deliverEvidence() }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    private func deliverEvidence() throws {
        let folders = try PackFolders.find(in: [rules])
        guard out != nil || folders.count == 1 else {
            messages.say(
                LocalizedText(
                    id: "'\(rules)' harus berisi tepat satu paket aturan; di sini ada \(folders.count)",
                    en: "'\(rules)' must hold exactly one rule pack; there are \(folders.count) in it"
                )
            )
            throw ExitStatus.unusable
        }
        for folder in folders {
            let loaded = try LoadedPack(folder: folder)
            messages.show(loaded.diagnostics.filter { $0.severity == .error })
            guard let pack = loaded.pack else { throw ExitStatus.unusable }
            let schema = EvidenceSchema(of: pack, in: lang)
            try deliver(schema.document, as: "\(pack.header.id).\(Self.evidence)")
        }
    }

    private func deliver(_ schema: String, as name: String) throws(InputError) {
        guard let out else { return try Output.standardOutput.deliver(schema) }
        let path = out.hasSuffix("/") ? "\(out)\(name).schema.json" : "\(out)/\(name).schema.json"
        try AtomicFile.write(schema, to: path)
        try Output.standardOutput.deliver("\(path)\n")
    }
}
