extension Number {
    /// Reads a number that makes up the whole text: `-12.50`, `.5`, and with an exponent where that is allowed, `1E-3`.
    ///
    /// The number is read exactly: a text with more than 34 significant digits, or beyond the range, isn't a number here.
    ///
    /// - Parameters:
    ///   - text: The text, without spaces.
    ///   - allowingExponent: Whether `e` or `E` and an exponent may follow, as in JSON.
    public init?(exactly text: String, allowingExponent: Bool = false) {
        self.init(utf8: text.utf8, allowingExponent: allowingExponent)
    }

    /// Reads a number that makes up all the bytes; see ``init(exactly:allowingExponent:)``.
    @inlinable
    public init?(utf8 bytes: some Collection<UInt8>, allowingExponent: Bool = false) {
        let number = bytes.withContiguousStorageIfAvailable { Number.read($0, allowingExponent) }
        guard let number = number ?? Array(bytes).withUnsafeBufferPointer({ Number.read($0, allowingExponent) })
        else { return nil }
        self = number
    }

    @usableFromInline
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, _ allowingExponent: Bool) -> Number? {
        NumberReader.read(bytes, allowingExponent)
    }
}

extension Number: CustomStringConvertible {
    /// The sizes (as the power of ten of the first digit) that are written without an exponent.
    private static var plainSizes: ClosedRange<Int> { -40...40 }

    /// The canonical text: the shortest plain decimal, such as `-0.5`, `1000`.
    ///
    /// Below 1E-40 and from 1E41 on it has an exponent instead, such as `1.5E+60`. Both forms are JSON numbers and are
    /// read back as the same number.
    public var description: String {
        let reduced = reduced
        let digits = String(reduced.magnitude)
        let size = reduced.exponent + digits.utf8.count - 1
        let text =
            Number.plainSizes.contains(size)
            ? Number.plain(digits, exponent: reduced.exponent) : Number.scientific(digits, size: size)
        return isNegative ? "-" + text : text
    }

    /// All digits, without an exponent however many they are, as expressions write numbers.
    var plainText: String {
        let reduced = reduced
        return (isNegative ? "-" : "") + Number.plain(String(reduced.magnitude), exponent: reduced.exponent)
    }

    private static func plain(_ digits: String, exponent: Int) -> String {
        if exponent >= 0 { return digits + String(repeating: "0", count: exponent) }
        let whole = digits.utf8.count + exponent
        if whole <= 0 { return "0." + String(repeating: "0", count: -whole) + digits }
        return "\(digits.prefix(whole)).\(digits.dropFirst(whole))"
    }

    private static func scientific(_ digits: String, size: Int) -> String {
        // At the upper end of the range a coefficient keeps zeros that are not needed in this form.
        var fraction = digits.dropFirst()
        while fraction.last == "0" { fraction.removeLast() }
        let power = size < 0 ? "\(size)" : "+\(size)"
        return "\(digits.prefix(1))\(fraction.isEmpty ? "" : ".")\(fraction)E\(power)"
    }
}
