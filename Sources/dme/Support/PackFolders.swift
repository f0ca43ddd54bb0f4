import Loading

/// Finds rule packs: folders with a `pack.yaml`.
enum PackFolders {
    /// The packs at or below the given folders, each once, in the order of their paths; a pack holds no further pack.
    static func find(in folders: [String]) throws(InputError) -> [String] {
        try InputFiles.folders(holding: "pack.yaml", in: folders)
    }
}
