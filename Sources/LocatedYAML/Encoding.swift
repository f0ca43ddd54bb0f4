import Diagnostics

/// What is asked of the bytes before YAML is looked for in them; libyaml checks each character as it reads.
enum Encoding {
    /// The bytes of a UTF-8 byte order mark at the start: 3 or 0.
    static func byteOrderMarkLength(of bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Why a file isn't even begun, if it isn't.
    static func refusal(of file: SourceFile, within limits: YAMLLimits) -> Diagnostic? {
        let bytes = file.bytes
        let most = min(limits.fileBytes, YAMLLimits.largestFile)
        if bytes.count > most { return .fileTooLarge(file, limit: most) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16(file) }
        return nil
    }
}
