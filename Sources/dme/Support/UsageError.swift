import ArgumentParser
import Diagnostics

/// What is wrong with the arguments of a command, in the language that they ask for.
struct UsageError {
    /// The words in which ArgumentParser tells what is wrong, and ours; `{1}` stands for what the first group matches.
    private static let phrases: [(english: String, indonesian: String)] = [
        ("Unknown option '--lang'", "'--lang' ditulis sesudah nama perintah, seperti 'dme nilai Samples --lang en'"),
        ("Unknown option '(.+)'. Did you mean '(.+)'\\?", "opsi '{1}' tidak dikenal; maksudnya '{2}'?"),
        ("Unknown option '(.+)'", "opsi '{1}' tidak dikenal"),
        ("Missing value for '(.+)'", "nilai untuk '{1}' belum ditulis"),
        ("Missing expected argument '(.+)'", "argumen '{1}' harus ditulis"),
        ("Missing one of: (.+)", "salah satu harus ditulis: {1}"),
        ("Unexpected argument '(.+)'", "argumen '{1}' tidak dikenal"),
        ("[0-9]+ unexpected arguments: (.+)", "argumen yang tidak dikenal: {1}"),
        (
            "The value '(.*)' is invalid for '(.+)'. Please provide one of (.+).",
            "nilai '{1}' tidak sah untuk '{2}'; pilihannya {3}"
        ),
        (
            "The value '(.*)' is invalid for '(.+)'. Please provide one of the following:\n([\\s\\S]+)",
            "nilai '{1}' tidak sah untuk '{2}'; pilihannya:\n{3}"
        ),
        ("The value '(.*)' is invalid for '(.+)'", "nilai '{1}' tidak sah untuk '{2}'"),
        (
            "The option '(.+)' does not take any value, but '(.+)' was specified.",
            "opsi '{1}' tidak memakai nilai, jadi bukan '{2}'"
        ),
    ]

    /// What ArgumentParser says: the message, then the usage, then where there is more.
    let message: String
    let fullMessage: String
    let language: Language

    /// Reads the language off the arguments, since they could not be read whole: Indonesian unless they ask for English.
    init(message: String, fullMessage: String, arguments: [String]) {
        (self.message, self.fullMessage) = (message, fullMessage)
        let isEnglish =
            arguments.contains("--lang=en") || zip(arguments, arguments.dropFirst()).contains { $0 == ("--lang", "en") }
        language = isEnglish ? .english : .indonesian
    }

    /// The lines for standard error, each with its line end.
    var text: String {
        var lines = ["dme: \(words)"]
        for line in fullMessage.split(separator: "\n") {
            if line.hasPrefix("Usage: ") { lines.append(Self.usage[language] + line.dropFirst("Usage: ".count)) }
            if let help = line.firstMatch(of: /See '(.+)' for more information/)?.1 {
                lines.append(Self.more(String(help))[language])
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The message; one that isn't known is told as it is.
    private var words: String {
        if let both = LocalizedText(joined: message) { return both[language] }
        if language == .english { return message }
        for (english, indonesian) in Self.phrases {
            guard let pattern = try? Regex("^\(english)$"), let match = message.firstMatch(of: pattern) else {
                continue
            }
            return indonesian.replacing(/{([0-9])}/) { mark in
                let words = Int(mark.1).flatMap { match.output[$0].substring } ?? ""
                return words.replacing(/' (or|and) '/, with: "' atau '")
            }
        }
        return message
    }

    private static let usage = LocalizedText(id: "Cara pakai: ", en: "Usage: ")

    private static func more(_ command: String) -> LocalizedText {
        LocalizedText(id: "Lihat '\(command)'.", en: "See '\(command)'.")
    }
}

extension ValidationError {
    /// A fault that is told in the language which the arguments ask for, once that is known.
    init(_ text: LocalizedText) { self.init(text.joined) }
}

extension LocalizedText {
    /// What no argument and no message of ours holds: the sign that separates units (ASCII 31).
    private static let separator: Character = "\u{1F}"

    fileprivate var joined: String { "\(indonesian)\(Self.separator)\(english)" }

    /// Takes apart what was joined; nothing for any other text.
    fileprivate init?(joined: String) {
        let parts = joined.split(separator: Self.separator, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        self.init(id: String(parts[0]), en: String(parts[1]))
    }
}
