import Glibc
import Loading

/// Something a command writes to, without buffering that could be lost.
struct Output {
    static let standardOutput = Output(descriptor: STDOUT_FILENO)
    static let standardError = Output(descriptor: STDERR_FILENO)

    let descriptor: Int32

    /// Writes all of a text.
    ///
    /// - Returns: Whether that was possible; to a terminal whose reader went away nobody has anything to say.
    @discardableResult
    func write(_ text: String) -> Bool {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            bytes = bytes.dropFirst(count)
        }
        return true
    }

    /// Writes a result, which must not be lost unsaid.
    func deliver(_ text: String) throws(InputError) {
        guard !write(text), errno != EPIPE else { return }
        throw InputError(unwritable: "/dev/stdout", errorNumber: errno)
    }

    /// Whether a person looks at it.
    var isTerminal: Bool { isatty(descriptor) == 1 }

    /// How many columns the terminal has; 140 where there is none, as in a log.
    var width: Int {
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 140 }
        return Int(size.ws_col)
    }
}
