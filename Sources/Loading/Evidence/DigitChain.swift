/// Groups of digits with one separator between any two, and what kind of number they are.
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
        guard let last = last(from: first, where: { $0 == 16 }) else { return nil }
        let digits = digits(first...last)
        let province = digits[0] * 10 + digits[1]
        let day = digits[6] * 10 + digits[7]
        let month = digits[8] * 10 + digits[9]
        // Women's days of birth count from 41.
        let isDay = (1...31).contains(day) || (41...71).contains(day)
        return (11...99).contains(province) && isDay && (1...12).contains(month) ? last : nil
    }

    /// `08…`, `+62…` or `628…` with nine to thirteen digits, a leading 0 for the country's 62.
    private func phone(from first: Int) -> Int? {
        let group = groups[first]
        // After a dot or a dash the digits are the rest of another number.
        guard first == 0 || isBlank(bytes[group.lowerBound - 1]) else { return nil }
        let starts = Array(bytes[group].prefix(3))
        let isInternational = starts.starts(with: "62".utf8)
        let hasPlus = group.lowerBound > 0 && bytes[group.lowerBound - 1] == UInt8(ascii: "+")
        if isInternational, hasPlus { return last(from: first) { (10...14).contains($0) } }
        // Without a plus, 62 may begin any amount; a mobile number is longer than most and goes on with 8.
        if isInternational {
            let second = starts.count > 2 ? starts[2] : groups.dropFirst(first + 1).first.map { bytes[$0.lowerBound] }
            return second == UInt8(ascii: "8") ? last(from: first) { (11...14).contains($0) } : nil
        }
        guard starts.count > 2, starts.starts(with: "08".utf8) else { return nil }
        return last(from: first) { (9...13).contains($0) }
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
    private func last(from first: Int, where isWanted: (Int) -> Bool) -> Int? {
        var count = 0
        var found: Int?
        for index in first..<groups.count {
            count += groups[index].count
            if isWanted(count) { found = index }
            if count > 16 { break }
        }
        return found
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
