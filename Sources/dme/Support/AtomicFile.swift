import Glibc
import Loading

/// Writes files so that a reader sees the old bytes or the new ones, never a part, even when the writing is cut off.
enum AtomicFile {
    /// Replaces a file, and makes the folders it stands in.
    ///
    /// A link stays and the file it leads to is replaced, with the permissions that it has; what is no ordinary file, such as
    /// a device, is written to as it stands.
    ///
    /// - Throws: What the machine can't do; a file without permission to write is left alone, whoever asks.
    static func write(_ text: String, to path: String) throws(InputError) {
        var status = stat()
        guard stat(path, &status) == 0, let resolved = realpath(path, nil) else {
            return try replace(path, with: text, mode: 0o644)
        }
        defer { free(resolved) }
        guard status.st_mode & S_IFMT == S_IFREG else { return try overwrite(path, with: text) }
        guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else {
            throw InputError(unwritable: path, errorNumber: EACCES)
        }
        try replace(String(cString: resolved), with: text, mode: status.st_mode & 0o7777)
    }

    private static func overwrite(_ path: String, with text: String) throws(InputError) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard Output(descriptor: descriptor).write(text) else { throw failure(path) }
    }

    private static func replace(_ path: String, with text: String, mode: mode_t) throws(InputError) {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
        }
        // Beside the target, since a rename is atomic within one file system only.
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        let isWritten =
            Output(descriptor: descriptor).write(text) && fchmod(descriptor, mode) == 0 && fsync(descriptor) == 0
        let isClosed = close(descriptor) == 0
        guard isWritten, isClosed, rename(temporary, path) == 0 else {
            let failure = failure(path)
            unlink(temporary)
            throw failure
        }
    }

    /// Makes a folder and those it stands in, where they are missing.
    static func makeFolder(_ path: String) throws(InputError) {
        if mkdir(path, 0o755) == 0 || InputFiles.isFolder(path) { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw failure(path) }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || InputFiles.isFolder(path) else { throw failure(path) }
    }

    private static func failure(_ path: String) -> InputError {
        InputError(unwritable: path, errorNumber: errno)
    }
}
