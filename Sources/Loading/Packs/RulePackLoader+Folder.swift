import Diagnostics

extension RulePackLoader {
    /// Prepares to read the pack that lies in a folder; its sub-folders aren't looked into.
    ///
    /// - Parameter folder: The path.
    /// - Throws: What the machine can't do: no such folder, a file that may not be read.
    public init(folder: String) throws(InputError) {
        let names = try InputFiles.names(in: folder).filter(InputFiles.isYAML)
        var files: [PackFile] = []
        for name in names {
            let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
            guard !InputFiles.isFolder(path) else { continue }
            files.append(PackFile(name: name, source: try InputFiles.read(path)))
        }
        self.init(files, folder: folder)
    }
}
