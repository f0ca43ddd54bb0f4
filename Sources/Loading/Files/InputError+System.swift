import Diagnostics
import Glibc

extension InputError {
    /// The system's reason, in both languages where it is a usual one.
    init(path: String, errorNumber: Int32) {
        let reason =
            switch errorNumber {
            case ENOENT: LocalizedText(id: "tidak ada", en: "there is no such file or folder")
            case EACCES, EPERM: LocalizedText(id: "tidak diizinkan", en: "permission denied")
            case EISDIR: LocalizedText(id: "ini folder, bukan berkas", en: "it is a folder, not a file")
            case ENOTDIR: LocalizedText(id: "ini bukan folder", en: "it isn't a folder")
            case ELOOP: LocalizedText(id: "tautannya berputar", en: "its links go in a circle")
            default:
                LocalizedText(
                    id: "galat sistem (\(String(cString: strerror(errorNumber))))",
                    en: "system error (\(String(cString: strerror(errorNumber))))"
                )
            }
        self.init(path: path, reason: reason)
    }
}
