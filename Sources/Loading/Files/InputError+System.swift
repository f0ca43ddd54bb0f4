import Diagnostics
import Glibc

extension InputError {
    /// What the system says of reading a path.
    init(path: String, errorNumber: Int32) {
        self.init(path: path, reason: Self.reason(errorNumber))
    }

    /// What the system says of writing a path.
    public init(unwritable path: String, errorNumber: Int32) {
        self.init(unwritable: path, reason: Self.reason(errorNumber))
    }

    /// The system's reason, in both languages where it is a usual one.
    private static func reason(_ errorNumber: Int32) -> LocalizedText {
        switch errorNumber {
        case ENOENT: LocalizedText(id: "tidak ada", en: "there is no such file or folder")
        case EACCES, EPERM: LocalizedText(id: "tidak diizinkan", en: "permission denied")
        case EISDIR: LocalizedText(id: "ini folder, bukan berkas", en: "it is a folder, not a file")
        case ENOTDIR, EEXIST: LocalizedText(id: "ini bukan folder", en: "it isn't a folder")
        case ELOOP: LocalizedText(id: "tautannya berputar", en: "its links go in a circle")
        case ENOSPC: LocalizedText(id: "tempat penyimpanan penuh", en: "no space is left")
        case EROFS: LocalizedText(id: "tempat ini hanya bisa dibaca", en: "the place is read-only")
        default:
            LocalizedText(
                id: "galat sistem (\(String(cString: strerror(errorNumber))))",
                en: "system error (\(String(cString: strerror(errorNumber))))"
            )
        }
    }
}
