// Which mends are certain is decided here and nowhere else: a mend made unasked must never change what a rule means.

extension Diagnostic.FixIt {
    /// The likely mend, which somebody must decide on.
    public static func guess(_ range: SourceRange, _ replacement: String) -> Self {
        .replace(range, with: replacement, isCertain: false)
    }

    /// A name that is there for one that isn't.
    ///
    /// Certain is a name that differs in case alone, and one that is a slip of one key away: a single letter of one part
    /// of at least four letters (names have parts with dots between them), no digit, since `k1` and `k2` are two things, and
    /// only where the entry of the file doesn't hold that name already. That two names are equally near is for
    /// `nearestName` to see, which then gives none.
    public static func name(_ range: SourceRange, _ replacement: String) -> Self {
        let written = range.text
        let isCertain =
            written.lowercased() == replacement.lowercased()
            || isOneSlip(written, replacement) && !range.entryHolds(name: replacement)
        return .replace(range, with: replacement, isCertain: isCertain)
    }

    /// The same number, date, duration or id, written as it should be.
    ///
    /// Certain is another case and dropped spaces, and with digits and separators alone the same digits in the same order;
    /// not a single separator that becomes none, since `27.003` may be either. A unit, a currency and `%` are never certain.
    public static func respelling(_ written: String, at range: SourceRange, _ replacement: String) -> Self {
        let sameLetters = written.filter { $0 != " " }.lowercased() == replacement.lowercased()
        let separators = written.filter { ".,' /".contains($0) }.count
        let isPlain = written.allSatisfy { $0.isASCII && $0.isNumber || ".,' /-".contains($0) }
        let sameDigits = isPlain && digits(written) == digits(replacement)
        let isCertain = sameLetters || sameDigits && (separators != 1 || replacement.contains("."))
        return .replace(range, with: replacement, isCertain: isCertain)
    }

    private static func digits(_ text: String) -> Substring { text.filter(\.isNumber).drop { $0 == "0" } }

    private static func isOneSlip(_ written: String, _ replacement: String) -> Bool {
        let left = written.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        let right = replacement.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        let pairs = zip(left, right).filter { $0.0 != $0.1 }
        guard left.count == right.count, pairs.count == 1, let pair = pairs.first else { return false }
        return min(pair.0.count, pair.1.count) >= 4 && pair.0.filter(\.isNumber) == pair.1.filter(\.isNumber)
            && editDistance(Array(pair.0.unicodeScalars), Array(pair.1.unicodeScalars)) == 1
    }
}

extension SourceRange {
    fileprivate var text: String { String(decoding: file.bytes[offsets], as: UTF8.self) }

    /// Whether a name stands in the entry of the file that the stretch is in, besides the stretch itself.
    ///
    /// An entry is a line with a key and the lines without one below it.
    fileprivate func entryHolds(name: String) -> Bool {
        var first = file.lineNumber(at: offsets.lowerBound)
        var last = first
        while first > 1, !startsEntry(first) { first -= 1 }
        while last < file.lineNumber(at: file.bytes.count), !startsEntry(last + 1) { last += 1 }
        let start = file.lineOffsets(first).lowerBound
        let end = max(file.lineOffsets(last).upperBound, offsets.upperBound)
        let others =
            String(decoding: file.bytes[start..<offsets.lowerBound], as: UTF8.self) + " "
            + String(decoding: file.bytes[offsets.upperBound..<end], as: UTF8.self)
        let words = others.split { !($0.isLetter || $0.isNumber || "_.".contains($0)) }
        return words.contains { $0 == name || $0.hasPrefix(name + ".") || $0.hasSuffix("." + name) }
    }

    private func startsEntry(_ line: Int) -> Bool {
        let text = String(decoding: file.bytes[file.lineOffsets(line)], as: UTF8.self)
        guard let colon = text.firstIndex(of: ":") else { return text.allSatisfy(\.isWhitespace) }
        let after = text[text.index(after: colon)...].first
        return (after?.isWhitespace ?? true)
            && text[..<colon].allSatisfy { $0.isLetter || $0.isNumber || "_.- ".contains($0) }
    }
}
