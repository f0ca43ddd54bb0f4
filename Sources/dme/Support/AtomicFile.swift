import Glibc
import Loading

/// Writes files so that a reader sees the old bytes or the new ones, never a part, even when the writing is cut off.
enum AtomicFile {
    /// Replaces a file by a text, as ``AtomicFileWriter`` does, and makes the folders it stands in.
    ///
    /// - Throws: What the machine can't do; a file without permission to write is left alone, whoever asks.
    static func write(_ text: String, to path: String) throws(InputError) {
        let file = try AtomicFileWriter(path)
        try file.append(text)
        try file.finish()
    }

    /// Makes a folder and those it stands in, where they are missing.
    static func makeFolder(_ path: String) throws(InputError) {
        if mkdir(path, 0o755) == 0 || InputFiles.isFolder(path) { return }
        let failure = InputError(unwritable: path, errorNumber: errno)
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw failure }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o755) == 0 || InputFiles.isFolder(path) else {
            throw InputError(unwritable: path, errorNumber: errno)
        }
    }
}
