/// The characters beyond ASCII that names are made of in DMN's own grammar (DMN 1.5, 10.3.1.2, rules 28 and 29).
enum NameCharacters {
    private static let starts: [ClosedRange<UInt32>] = [
        0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
        0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x1_0000...0xE_FFFF,
    ]

    private static let others: [ClosedRange<UInt32>] = [0xB7...0xB7, 0x300...0x36F, 0x203F...0x2040]

    /// Whether a name can begin with a character; white space never can.
    static func canStart(_ scalar: Unicode.Scalar) -> Bool {
        starts.contains { $0.contains(scalar.value) } && !scalar.properties.isWhitespace
    }

    /// Whether a character can stand in a name behind the first.
    static func canFollow(_ scalar: Unicode.Scalar) -> Bool {
        canStart(scalar) || others.contains { $0.contains(scalar.value) }
    }
}
