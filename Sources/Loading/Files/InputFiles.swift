public import Diagnostics
import Glibc
import LocatedYAML

/// The files of the command line and the folders in it: the only code of the module that touches the disk.
public enum InputFiles {
    /// Finds the YAML files that paths stand for.
    ///
    /// - Parameter paths: Files, which are taken whatever their name, and folders, which are searched for `*.yaml` and
    ///   `*.yml` at any depth. Links are followed, each folder is searched once, and what starts with a dot is left out.
    /// - Returns: The paths, each once: those of one folder ascending by their bytes, in the order of the arguments.
    /// - Throws: What the machine can't do: a path that isn't there, a folder that may not be read.
    public static func find(_ paths: [String]) throws(InputError) -> [String] {
        var found: [String] = []
        var seen: Set<String> = []
        for path in paths {
            var files = [path]
            if try FileStatus(of: path).isFolder {
                var visited: Set<FileStatus.Identity> = []
                files = []
                try search(path, visited: &visited, found: &files)
                files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            }
            found += files.filter { seen.insert($0).inserted }
        }
        return found
    }

    /// Reads a file.
    ///
    /// A file larger than the limit is read just beyond it, so that whoever reads it as YAML says so with the limit.
    ///
    /// - Throws: What the machine can't do: no such file, a folder, no permission.
    public static func read(_ path: String) throws(InputError) -> SourceFile {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InputError(path: path, errorNumber: errno) }
        defer { close(descriptor) }
        let limit = YAMLLimits.evidence.fileBytes + 1
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count < limit {
            let count = Glibc.read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
            guard count != 0 else { break }
            guard count > 0 else {
                if errno == EINTR { continue }
                throw InputError(path: path, errorNumber: errno)
            }
            bytes += chunk[..<count]
        }
        return SourceFile(path: path, bytes: bytes)
    }

    /// Reads a file that was found in a folder: only an ordinary one, since reading a pipe could wait for ever.
    ///
    /// - Throws: What the machine can't do, and what is no ordinary file.
    static func readOrdinary(_ path: String) throws(InputError) -> SourceFile {
        guard try FileStatus(of: path).isFile || isFolder(path) else {
            let reason = LocalizedText(id: "bukan berkas biasa", en: "it isn't an ordinary file")
            throw InputError(path: path, reason: reason)
        }
        return try read(path)
    }

    /// The names in a folder, ascending by their bytes, without those that start with a dot.
    ///
    /// - Throws: What the machine can't do: no such folder, no permission.
    public static func names(in folder: String) throws(InputError) -> [String] {
        guard let directory = opendir(folder) else { throw InputError(path: folder, errorNumber: errno) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The path of something in a folder.
    static func path(of name: String, in folder: String) -> String {
        folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    /// The folder that a folder lies in.
    static func parent(of folder: String) -> String {
        let parts = folder.split(separator: "/", omittingEmptySubsequences: true)
        guard let last = parts.last, last != ".", last != ".." else { return path(of: "..", in: folder) }
        let parent = parts.dropLast().joined(separator: "/")
        if folder.hasPrefix("/") { return "/" + parent }
        return parent.isEmpty ? "." : parent
    }

    /// Whether a path leads to a folder.
    public static func isFolder(_ path: String) -> Bool { (try? FileStatus(of: path))?.isFolder ?? false }

    /// Whether a name is a YAML file's.
    public static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

    /// The folders that hold a file of a name, at or below given folders.
    ///
    /// - Returns: The paths, in the order of the arguments and then by their bytes; what lies below a folder that holds
    ///   one isn't looked at. Links are followed, and each folder is searched once.
    /// - Throws: What the machine can't do: a folder that isn't there or may not be read.
    public static func folders(holding name: String, in folders: [String]) throws(InputError) -> [String] {
        var found: [String] = []
        for folder in folders {
            var visited: Set<FileStatus.Identity> = []
            try search(folder, holding: name, visited: &visited, found: &found)
        }
        return found
    }

    private static func search(
        _ folder: String,
        holding name: String,
        visited: inout Set<FileStatus.Identity>,
        found: inout [String]
    ) throws(InputError) {
        guard visited.insert(try FileStatus(of: folder).identity).inserted else { return }
        let names = try names(in: folder)
        if names.contains(name) {
            found.append(folder)
            return
        }
        for path in names.map({ path(of: $0, in: folder) }) where isFolder(path) {
            try search(path, holding: name, visited: &visited, found: &found)
        }
    }

    private static func search(
        _ folder: String,
        visited: inout Set<FileStatus.Identity>,
        found: inout [String]
    ) throws(InputError) {
        // A link back into a folder that is being searched, or was, ends here.
        guard visited.insert(try FileStatus(of: folder).identity).inserted else { return }
        for name in try names(in: folder) {
            let path = path(of: name, in: folder)
            // A link that leads nowhere is no file.
            guard let status = try? FileStatus(of: path) else { continue }
            if status.isFolder {
                try search(path, visited: &visited, found: &found)
            } else if status.isFile, isYAML(name) {
                found.append(path)
            }
        }
    }
}
