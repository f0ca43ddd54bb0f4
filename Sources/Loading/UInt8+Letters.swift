// What the ASCII byte is; no other module's question, so no dependency is taken for it.
extension UInt8 {
    /// Whether it is one of `0` to `9`.
    @inline(__always)
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    /// Whether it is an ASCII letter.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- UInt8(ascii: "a") < 26 }
}
