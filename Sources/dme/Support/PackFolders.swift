import Diagnostics
import Loading

/// Finds rule packs: folders with a `pack.yaml`.
enum PackFolders {
    /// The packs at or below the given folders, each once, in the order of the folders and then of their paths; a pack holds
    /// no further pack.
    ///
    /// - Throws: A folder that isn't there, may not be read or holds no pack: whoever names one wants it looked at.
    static func find(in folders: [String]) throws(InputError) -> [String] {
        var found: [String] = []
        for folder in folders {
            let packs = try InputFiles.folders(holding: "pack.yaml", in: [folder])
            guard !packs.isEmpty else { throw InputError(path: folder, reason: noRulePack) }
            found += packs.filter { !found.contains($0) }
        }
        return found
    }

    private static let noRulePack = LocalizedText(
        id: "di dalamnya tidak ada paket aturan (folder dengan pack.yaml)",
        en: "there is no rule pack (a folder with a pack.yaml) in it"
    )
}
