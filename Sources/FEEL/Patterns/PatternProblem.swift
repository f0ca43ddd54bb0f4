internal import Diagnostics

/// Why a pattern, its flags or a replacement can't be used.
enum PatternProblem: Error, Hashable, Sendable {
    /// `\1`: what isn't regular and can't be searched for in bounded time.
    case backReference(String)
    /// `(?=`, `(?!`, `(?<=`, `(?<!`.
    case lookAround(String)
    /// Another `(?`.
    case groupOption(String)
    /// `\p{IsGreek}`.
    case block(String)
    case unknownCategory(String)
    case unknownEscape(String)
    case unclosedGroup
    case unclosedClass
    case emptyClass
    case mustBeEscaped(String)
    case nothingToRepeat(String)
    /// `{3,2}` or `[z-a]`.
    case reversed(String)
    case tooLarge
    case tooDeep
    case unknownFlag(String)
    case badReplacement(String)
    /// A pattern that is to be replaced or split at, and is found everywhere.
    case matchesEmptyText
}

extension PatternProblem {
    /// The problem in words.
    var words: LocalizedText {
        switch self {
        case .backReference, .lookAround, .groupOption, .block: leftOut
        case .unknownCategory(let text):
            LocalizedText(id: "tidak ada kategori Unicode '\(text)'", en: "there is no Unicode category '\(text)'")
        case .unknownEscape(let text):
            LocalizedText(id: "'\(text)' tidak punya arti dalam pola", en: "'\(text)' has no meaning in a pattern")
        case .unclosedGroup:
            LocalizedText(id: "kelompok '(' harus ditutup dengan ')'", en: "a group '(' must be closed with ')'")
        case .unclosedClass:
            LocalizedText(id: "kelas '[' harus ditutup dengan ']'", en: "a class '[' must be closed with ']'")
        case .emptyClass: LocalizedText(id: "kelas '[]' tidak boleh kosong", en: "a class '[]' can't be empty")
        case .mustBeEscaped(let text):
            LocalizedText(
                id: "'\(text)' sebagai karakter biasa ditulis '\\\(text)'",
                en: "'\(text)' as a plain character is written '\\\(text)'"
            )
        case .nothingToRepeat(let text):
            LocalizedText(
                id: "di depan '\(text)' harus ada yang dapat diulang",
                en: "'\(text)' needs something before it to repeat"
            )
        case .reversed(let text):
            LocalizedText(
                id: "dalam '\(text)' yang pertama tidak boleh lebih besar",
                en: "in '\(text)' the first can't be the larger"
            )
        case .matchesEmptyText:
            LocalizedText(
                id: "pola ini cocok dengan teks kosong, sehingga cocok di mana-mana",
                en: "the pattern matches the empty text, and so everywhere"
            )
        case .tooLarge, .tooDeep: limit
        case .unknownFlag(let text):
            LocalizedText(
                id: "tidak ada penanda '\(text)'; yang ada 's', 'm', 'i', dan 'x'",
                en: "there is no flag '\(text)'; the flags are 's', 'm', 'i' and 'x'"
            )
        case .badReplacement(let text):
            LocalizedText(
                id: "'\(text)' dalam pengganti sebagai karakter biasa ditulis '\\\(text)'",
                en: "'\(text)' in a replacement as a plain character is written '\\\(text)'"
            )
        }
    }

    /// The parts of XPath's patterns that are left out.
    private var leftOut: LocalizedText {
        switch self {
        case .backReference(let text):
            LocalizedText(
                id: "rujukan balik '\(text)' tidak didukung dalam pola",
                en: "the back-reference '\(text)' isn't supported in patterns"
            )
        case .lookAround(let text):
            LocalizedText(
                id: "tengokan '\(text)' tidak didukung dalam pola",
                en: "the look-around '\(text)' isn't supported in patterns"
            )
        case .block(let text):
            LocalizedText(
                id: "blok Unicode '\(text)' tidak didukung; yang ada kategori seperti '\\p{L}'",
                en: "the Unicode block '\(text)' isn't supported; there are categories such as '\\p{L}'"
            )
        case .groupOption(let text):
            LocalizedText(
                id: "pilihan kelompok '\(text)' tidak didukung; yang ada hanya '(?:'",
                en: "the group option '\(text)' isn't supported; there is only '(?:'"
            )
        default: LocalizedText(same: "")
        }
    }

    private var limit: LocalizedText {
        switch self {
        case .tooDeep:
            LocalizedText(
                id: "pola paling dalam \(Pattern.Limits.depth) tingkat",
                en: "a pattern is at most \(Pattern.Limits.depth) levels deep"
            )
        default:
            LocalizedText(
                id: "pola terlalu besar setelah pengulangannya dijabarkan",
                en: "the pattern is too large once its repetitions are written out"
            )
        }
    }
}
