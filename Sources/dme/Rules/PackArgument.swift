import Analysis
import Diagnostics
import Loading

/// A pack as the command line names it: a folder, or `REV:folder` for a state of the git repository it stands in.
struct PackArgument {
    private let text: String

    init(_ text: String) { self.text = text }

    /// Loads and compiles the pack; a folder of that very name comes before a revision.
    ///
    /// - Throws: No such folder, not exactly one pack in it, no such revision.
    func load() throws(InputError) -> LoadedPack {
        if !InputFiles.isFolder(text), let colon = text.firstIndex(of: ":") {
            return try load(revision: String(text[..<colon]), folder: String(text[text.index(after: colon)...]))
        }
        let folders = try PackFolders.find(in: [text])
        guard let only = folders.first, folders.count == 1 else {
            throw InputError(
                path: text,
                reason: LocalizedText(
                    id: "harus berisi tepat satu paket aturan; di sini ada \(folders.count)",
                    en: "it must hold exactly one rule pack; there are \(folders.count) in it"
                )
            )
        }
        return try LoadedPack(folder: only)
    }

    /// The pack with its declaration; ends with what is wrong where it can't be used.
    func edition(_ messages: Messages) throws -> PackEdition {
        let loaded = try load()
        guard let declaration = loaded.declaration, let pack = loaded.pack else {
            messages.show(loaded.diagnostics)
            throw ExitStatus.unusable
        }
        return PackEdition(declaration: declaration, pack: pack)
    }

    private func load(revision: String, folder: String) throws(InputError) -> LoadedPack {
        if let loaded = try LoadedPack(folder: folder, at: revision), !loaded.files.isEmpty { return loaded }
        throw InputError(
            path: text,
            reason: LocalizedText(
                id: "pada revisi '\(revision)' tidak ada folder dengan berkas *.yaml di sana",
                en: "at the revision '\(revision)' there is no folder with *.yaml files"
            )
        )
    }
}
