/// Reads the bytes of a number, once and from left to right.
struct NumberReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var coefficient: UInt128 = 0
    private var exponent = 0
    private var digits = 0
    /// Zeros that were read after the last other digit; they only count once another digit follows them.
    private var pendingZeros = 0

    /// The number that all the bytes make up, if they do.
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ allowingExponent: Bool) -> Number? {
        if let short = readShort(bytes) { return short }
        var reader = NumberReader(bytes: bytes)
        return reader.read(allowingExponent)
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// The usual case: at most 18 digits and a point, which fit into a machine word whatever they are.
    private static func readShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Number? {
        guard bytes.count <= 18, let first = bytes.first, let last = bytes.last, last != UInt8(ascii: ".") else {
            return nil
        }
        let isNegative = first == UInt8(ascii: "-")
        var word: Int64 = 0
        var point = bytes.count
        for index in (isNegative ? 1 : 0)..<bytes.count {
            let digit = bytes[index] &- UInt8(ascii: "0")
            if digit < 10 {
                word = word &* 10 &+ Int64(digit)
            } else {
                guard bytes[index] == UInt8(ascii: "."), point == bytes.count else { return nil }
                point = index + 1
            }
        }
        guard last != UInt8(ascii: "-") else { return nil }
        return Number(narrow: isNegative ? -word : word, tens: Int16(truncatingIfNeeded: point - bytes.count))
    }

    private mutating func read(_ allowingExponent: Bool) -> Number? {
        let isNegative = skip(UInt8(ascii: "-"))
        let whole = readDigits()
        var fraction = 0
        if skip(UInt8(ascii: ".")) {
            fraction = readDigits()
            guard fraction > 0 else { return nil }
        }
        guard whole + fraction > 0, digits <= Number.digits else { return nil }
        var power = 0
        if allowingExponent, skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
            guard let read = readPower() else { return nil }
            power = read
        }
        guard offset == bytes.count else { return nil }
        return number(isNegative, exponent: power + pendingZeros - fraction)
    }

    private func number(_ isNegative: Bool, exponent: Int) -> Number? {
        guard coefficient > 0 else { return .zero }
        let shift = Number.exponents.lowerBound - exponent
        guard shift <= 0 else { return nil }
        return try? Number(fitting: coefficient, exponent: exponent, isNegative: isNegative)
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard offset < bytes.count, bytes[offset] == byte else { return false }
        offset += 1
        return true
    }

    /// Reads digits into the coefficient and tells how many there were.
    private mutating func readDigits() -> Int {
        let start = offset
        while offset < bytes.count {
            let digit = bytes[offset] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            offset += 1
            guard digit > 0 else {
                pendingZeros += 1
                continue
            }
            let places = pendingZeros + 1
            pendingZeros = 0
            digits += digits == 0 ? 1 : places
            // Past the limit the number is refused, whatever else follows.
            guard digits <= Number.digits else { continue }
            coefficient = coefficient * (coefficient == 0 ? 1 : PowerOfTen.doubleWord(places)) + UInt128(digit)
        }
        return offset - start
    }

    /// Reads the exponent; one that is far beyond the range is cut off, where the number is 0 or refused anyway.
    private mutating func readPower() -> Int? {
        let isNegative = skip(UInt8(ascii: "-"))
        if !isNegative { _ = skip(UInt8(ascii: "+")) }
        let start = offset
        var power = 0
        while offset < bytes.count {
            let digit = bytes[offset] &- UInt8(ascii: "0")
            guard digit < 10 else { break }
            offset += 1
            power = min(power * 10 + Int(digit), 1 << 40)
        }
        guard offset > start else { return nil }
        return isNegative ? -power : power
    }
}
