import Loading

/// Finds rule packs: folders with a `pack.yaml`.
enum PackFolders {
    /// The packs at or below the given folders, in the order of their paths; a pack holds no further pack.
    static func find(in folders: [String]) throws(InputError) -> [String] {
        var found: [String] = []
        for folder in folders {
            let names = try InputFiles.names(in: folder)
            if names.contains("pack.yaml") {
                found.append(folder)
                continue
            }
            let inner = names.map { folder.hasSuffix("/") ? folder + $0 : "\(folder)/\($0)" }
            found += try find(in: inner.filter(InputFiles.isFolder))
        }
        return found
    }
}
