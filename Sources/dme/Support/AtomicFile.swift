import Glibc
import Loading

/// Writes files so that a reader sees the old bytes or the new ones, never a part, even when the writing is cut off.
enum AtomicFile {
    /// Replaces a file, and makes the folders it stands in.
    static func write(_ text: String, to path: String) throws(InputError) {
        if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
        }
        // Beside the target, since a rename is atomic within one file system only.
        let temporary = "\(path).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path) }
        let isWritten = Output(descriptor: descriptor).write(text) && fsync(descriptor) == 0
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
