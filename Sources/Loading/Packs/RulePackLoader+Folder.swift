import Diagnostics

extension RulePackLoader {
    /// Prepares to read the pack that lies in a folder; its sub-folders aren't looked into.
    ///
    /// The packs that an overlay may extend are those in the folders beside it.
    ///
    /// - Parameter folder: The path.
    /// - Throws: What the machine can't do: no such folder, a file that may not be read.
    public init(folder: String) throws(InputError) {
        let files = try Self.files(in: folder)
        try self.init(files, folder: folder, near: folder) { path throws(InputError) in try Self.files(in: path) }
    }

    /// Prepares to read a pack whose files are at hand, such as those of an earlier time.
    ///
    /// - Parameters:
    ///   - files: The files of the folder itself.
    ///   - folder: What the folder is called.
    ///   - place: The folder beside which the packs lie that an overlay may extend; it need not be there.
    ///   - files: Gives the files of one of those.
    public init(
        _ files: [PackFile],
        folder: String,
        near place: String,
        files read: (String) throws(InputError) -> [PackFile]
    ) throws(InputError) {
        let own = RulePackLoader(files, folder: folder)
        var wanted = own.baseID
        var neighbours = wanted == nil ? [] : try Self.neighbours(of: place)
        var seen: Set<String> = []
        // Of the packs that it stands on, all files; a circle ends where a pack was read already.
        while let id = wanted, seen.insert(id).inserted, let index = neighbours.firstIndex(where: { $0.id == id }) {
            let path = neighbours[index].folder
            neighbours[index] = RulePackLoader(try read(path), folder: path)
            wanted = neighbours[index].baseID
        }
        self.init(files, folder: folder, beside: neighbours)
    }

    /// The same pack with other files, beside the same packs.
    public func with(_ files: [PackFile]) -> RulePackLoader {
        RulePackLoader(files, folder: folder, beside: neighbours)
    }

    /// The YAML files in a folder itself.
    private static func files(in folder: String) throws(InputError) -> [PackFile] {
        var files: [PackFile] = []
        for name in try InputFiles.names(in: folder).filter(InputFiles.isYAML) {
            let path = InputFiles.path(of: name, in: folder)
            guard !InputFiles.isFolder(path) else { continue }
            files.append(PackFile(name: name, source: try InputFiles.readOrdinary(path)))
        }
        return files
    }

    /// The packs in the folders beside one, each with its `pack.yaml` alone.
    private static func neighbours(of folder: String) throws(InputError) -> [RulePackLoader] {
        let parent = InputFiles.parent(of: folder)
        let own = (try? FileStatus(of: folder))?.identity
        var packs: [RulePackLoader] = []
        for name in try InputFiles.names(in: parent) {
            let path = parent == "." ? name : InputFiles.path(of: name, in: parent)
            guard let status = try? FileStatus(of: path), status.isFolder, status.identity != own,
                let source = try? InputFiles.readOrdinary(InputFiles.path(of: "pack.yaml", in: path))
            else { continue }
            packs.append(RulePackLoader([PackFile(name: "pack.yaml", source: source)], folder: path))
        }
        return packs
    }
}
