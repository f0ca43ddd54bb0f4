import Glibc
import Loading

/// A file that grows beside the one it will replace, and replaces it whole when it is finished.
///
/// A link stays and the file it leads to is replaced, with the permissions that it has; what is no ordinary file, such as
/// a device, is written to as it stands. What isn't finished is gone with the writer. A class, since the open file is one.
final class AtomicFileWriter {
    private let path: String
    private let descriptor: Int32
    /// The file to replace, its permissions, and the one that grows; nothing for what is written to as it stands.
    private let replacement: (target: String, mode: mode_t, temporary: String)?
    private var isOpen = true

    /// Opens the file, and makes the folders it stands in.
    ///
    /// - Throws: What the machine can't do; a file without permission to write is left alone, whoever asks.
    init(_ path: String) throws(InputError) {
        self.path = path
        var status = stat()
        var (target, mode): (String, mode_t) = (path, 0o644)
        if stat(path, &status) == 0, let resolved = realpath(path, nil) {
            defer { free(resolved) }
            guard status.st_mode & S_IFMT == S_IFREG else {
                replacement = nil
                descriptor = open(path, O_WRONLY | O_CLOEXEC)
                guard descriptor >= 0 else { throw InputError(unwritable: path, errorNumber: errno) }
                return
            }
            guard status.st_mode & 0o222 != 0, access(path, W_OK) == 0 else {
                throw InputError(unwritable: path, errorNumber: EACCES)
            }
            (target, mode) = (String(cString: resolved), status.st_mode & 0o7777)
        } else if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try AtomicFile.makeFolder(String(path[..<slash]))
        }
        // Beside the target, since a rename is atomic within one file system only.
        let temporary = "\(target).\(getpid()).tmp"
        replacement = (target, mode, temporary)
        descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw InputError(unwritable: path, errorNumber: errno) }
    }

    deinit { discard() }

    /// Adds to the file.
    func append(_ text: String) throws(InputError) {
        guard Output(descriptor: descriptor).write(text) else { throw failure() }
    }

    /// Puts the file in its place; nothing can be added any more.
    func finish() throws(InputError) {
        guard let (target, mode, temporary) = replacement else { return }
        guard fchmod(descriptor, mode) == 0, fsync(descriptor) == 0 else { throw failure() }
        isOpen = false
        guard close(descriptor) == 0, rename(temporary, target) == 0 else {
            let failure = failure()
            unlink(temporary)
            throw failure
        }
    }

    private func discard() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        if let replacement { unlink(replacement.temporary) }
    }

    private func failure() -> InputError { InputError(unwritable: path, errorNumber: errno) }
}
