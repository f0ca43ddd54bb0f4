/// Groups of digits with a gap of a few marks between any two, and what kind of number they are.
struct DigitChain {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let groups: [Range<Int>]

    /// Cuts a chain, which starts and ends with a digit, into its groups.
    init(_ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        var groups: [Range<Int>] = []
        var offset = range.lowerBound
        while offset < range.upperBound {
            let start = offset
            while offset < range.upperBound, bytes[offset].isDigit { offset += 1 }
            groups.append(start..<offset)
            while offset < range.upperBound, !bytes[offset].isDigit { offset += 1 }
        }
        self.groups = groups
    }

    /// What the chain holds, ascending; stretches don't overlap.
    func matches() -> [PersonalDataSearch.Match] {
        var matches: [PersonalDataSearch.Match] = []
        var index = 0
        while index < groups.count {
            guard let (kind, last) = kind(from: index), !isInsideDigest(groups[index]) else {
                index += 1
                continue
            }
            let start = kind == .passport ? wordStart(of: groups[index]) : groups[index].lowerBound
            matches.append(PersonalDataSearch.Match(kind: kind, range: start..<groups[last].upperBound))
            index = last + 1
        }
        return matches
    }

    /// What starts with a group, and the last group that belongs to it.
    private func kind(from first: Int) -> (PersonalDataKind, last: Int)? {
        if let last = identityNumber(from: first) { return (.identityNumber, last) }
        if let last = phone(from: first) { return (.phone, last) }
        return isPassport(groups[first]) ? (.passport, first) : nil
    }

    /// Sixteen digits in a row, or sixteen in groups that read as an identity number.
    private func identityNumber(from first: Int) -> Int? {
        if groups[first].count == 16 { return first }
        let isParenthesis: (UInt8) -> Bool = { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }
        guard let last = last(from: first, apartBy: isParenthesis, where: { count, _ in count == 16 }) else {
            return nil
        }
        let digits = digits(first...last)
        let province = digits[0] * 10 + digits[1]
        let day = digits[6] * 10 + digits[7]
        let month = digits[8] * 10 + digits[9]
        // Women's days of birth count from 41.
        let isDay = (1...31).contains(day) || (41...71).contains(day)
        guard (11...99).contains(province), isDay, (1...12).contains(month) else { return nil }
        // Commas and the like also stand between numbers of their own, which hardly ever all have even lengths.
        let isWide = (first..<last).contains { !isNarrow(gap(after: $0)) }
        if isWide, groups[first...last].contains(where: { !$0.count.isMultiple(of: 2) }) { return nil }
        return holdsDateOrVillage(first...last) ? nil : last
    }

    /// `08…`, `+62…` or `628…` with nine to thirteen digits, a leading 0 for the country's 62.
    private func phone(from first: Int) -> Int? {
        let group = groups[first]
        // After a dot or a dash the digits are the rest of another number.
        guard first == 0 || !isNarrow(gap(after: first - 1)) || isBlank(bytes[group.lowerBound - 1]) else { return nil }
        let starts = Array(bytes[group].prefix(3))
        let isInternational = starts.starts(with: "62".utf8)
        let hasPlus = group.lowerBound > 0 && bytes[group.lowerBound - 1] == UInt8(ascii: "+")
        if isInternational, hasPlus { return phone(from: first) { count, _ in (10...14).contains(count) } }
        // Without a plus, 62 may begin any amount; a mobile number is longer than most and goes on with 8.
        if isInternational {
            let second = starts.count > 2 ? starts[2] : groups.dropFirst(first + 1).first.map { bytes[$0.lowerBound] }
            return second == UInt8(ascii: "8") ? phone(from: first) { count, _ in (11...14).contains(count) } : nil
        }
        guard starts.starts(with: "08".utf8) else { return nil }
        if group.count == 2 { return pairs(from: first) }
        return phone(from: first) { count, isWide in ((isWide ? 10 : 9)...13).contains(count) }
    }

    private func phone(from first: Int, where isWanted: (Int, Bool) -> Bool) -> Int? {
        last(from: first, apartBy: { "_/,".utf8.contains($0) || $0 == 0xB7 }, where: isWanted)
    }

    /// A mobile number as five or six pairs of digits with blanks; more pairs are a list, and others may be dates.
    private func pairs(from first: Int) -> Int? {
        var last = first
        while last + 1 < groups.count, groups[last + 1].count == 2, gap(after: last).allSatisfy({ $0 == 0x20 }) {
            last += 1
        }
        guard (4...5).contains(last - first) else { return nil }
        return "1235789".utf8.contains(bytes[groups[first + 1].lowerBound]) ? last : nil
    }

    /// One letter and seven digits, or two letters and six or seven, as a word.
    private func isPassport(_ group: Range<Int>) -> Bool {
        let start = wordStart(of: group)
        let letters = bytes[start..<group.lowerBound]
        let isEnd = group.upperBound == bytes.count || !isWord(bytes[group.upperBound])
        guard isEnd, letters.allSatisfy(\.isLetter) else { return false }
        return letters.count == 1 && group.count == 7 || letters.count == 2 && (6...7).contains(group.count)
    }

    /// The last group of the longest stretch whose number of digits is wanted.
    ///
    /// - Parameters:
    ///   - first: The first group of the stretch.
    ///   - isDivider: Whether a byte of a gap ends the stretch.
    ///   - isWanted: Whether so many digits are, given whether any gap is more than one usual mark.
    private func last(
        from first: Int,
        apartBy isDivider: (UInt8) -> Bool,
        where isWanted: (_ digits: Int, _ isWide: Bool) -> Bool
    ) -> Int? {
        var (count, isWide) = (0, false)
        var found: Int?
        for index in first..<groups.count {
            if index > first {
                let gap = gap(after: index - 1)
                if gap.contains(where: isDivider) { break }
                isWide = isWide || !isNarrow(gap)
            }
            count += groups[index].count
            if isWanted(count, isWide) { found = index }
            if count > 16 { break }
        }
        return found
    }

    private func gap(after index: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        bytes[groups[index].upperBound..<groups[index + 1].lowerBound]
    }

    /// Whether a gap is a single blank, dot or dash, or the end of a line.
    private func isNarrow(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        guard let first = gap.first, let last = gap.last else { return false }
        switch gap.count {
        case 1: return !"_/,()".utf8.contains(first)
        case 2 where first == 0xC2: return last == 0xA0
        case 3 where first == 0xE2: return true
        default: return gap.allSatisfy { $0 <= 0x20 } && gap.contains { $0 != 0x20 }
        }
    }

    /// Whether some of the groups are part of a date or of a village's code.
    private func holdsDateOrVillage(_ window: ClosedRange<Int>) -> Bool {
        (max(0, window.lowerBound - 3)...window.upperBound).contains { index in
            isDate(from: index) && index + 2 >= window.lowerBound
                || isVillage(from: index) && index + 3 >= window.lowerBound
        }
    }

    /// Year, month and day or the reverse, between dots, dashes or slashes.
    private func isDate(from first: Int) -> Bool {
        guard let mark = onlyMark(of: 3, from: first), ".-/".utf8.contains(mark) else { return false }
        let parts = (first...first + 2).map { group in digits(group...group).reduce(0) { $0 * 10 + $1 } }
        let isYearFirst = groups[first].count == 4
        let (year, day) = isYearFirst ? (first, first + 2) : (first + 2, first)
        return groups[year].count == 4 && groups[first + 1].count <= 2 && groups[day].count <= 2
            && (1900...2099).contains(parts[year - first]) && (1...12).contains(parts[1])
            && (1...31).contains(parts[day - first])
    }

    /// Two, two, two and four digits between dots.
    private func isVillage(from first: Int) -> Bool {
        onlyMark(of: 4, from: first) == UInt8(ascii: ".") && groups[first...first + 3].map(\.count) == [2, 2, 2, 4]
    }

    /// The mark between all of some groups, where it is the same one and doesn't go on before or after them.
    private func onlyMark(of count: Int, from first: Int) -> UInt8? {
        let last = first + count - 1
        guard last < groups.count, gap(after: first).count == 1, let mark = gap(after: first).first else { return nil }
        let isSame: (Int) -> Bool = { gap(after: $0).elementsEqual([mark]) }
        guard (first..<last).allSatisfy(isSame), first == 0 || !isSame(first - 1) else { return nil }
        return last + 1 < groups.count && isSame(last) ? nil : mark
    }

    private func digits(_ indices: ClosedRange<Int>) -> [Int] {
        groups[indices].flatMap { group in bytes[group].map { Int($0 - UInt8(ascii: "0")) } }
    }

    /// Whether a group is part of a SHA-256 digest: 64 hexadecimal digits in a row.
    private func isInsideDigest(_ group: Range<Int>) -> Bool {
        let start = wordStart(of: group)
        var end = group.upperBound
        while end < bytes.count, end - start <= Self.digestLength, isWord(bytes[end]) { end += 1 }
        return end - start == Self.digestLength
            && bytes[start..<end].allSatisfy { $0.isDigit || ($0 | 0x20) &- 0x61 < 6 }
    }

    private static let digestLength = 64

    /// Where the word of a group starts; nothing looks further back than a digest is long.
    private func wordStart(of group: Range<Int>) -> Int {
        var start = group.lowerBound
        while start > 0, group.lowerBound - start <= Self.digestLength, isWord(bytes[start - 1]) { start -= 1 }
        return start
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte.isDigit || byte.isLetter || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0xA0 }
}
