import Diagnostics
import Glibc

/// What the system says of the file or folder that a path leads to, links followed.
struct FileStatus {
    /// What tells one file or folder from every other, whatever paths lead to it.
    struct Identity: Hashable {
        private let device: UInt
        private let number: UInt

        init(_ status: stat) {
            device = UInt(status.st_dev)
            number = UInt(status.st_ino)
        }
    }

    /// Which file or folder it is.
    let identity: Identity
    private let mode: mode_t

    /// Asks the system.
    init(of path: String) throws(InputError) {
        var status = stat()
        guard stat(path, &status) == 0 else { throw InputError(path: path, errorNumber: errno) }
        identity = Identity(status)
        mode = status.st_mode
    }

    /// Whether it is a folder.
    var isFolder: Bool { mode & S_IFMT == S_IFDIR }

    /// Whether it is an ordinary file.
    var isFile: Bool { mode & S_IFMT == S_IFREG }
}
