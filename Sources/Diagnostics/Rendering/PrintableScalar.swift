/// How a character looks in a terminal of fixed columns.
enum PrintableScalar {
    /// The columns a character takes: 0 for one that combines, 2 for a wide one of East Asia or an emoji, else 1.
    static func columns(of scalar: Unicode.Scalar) -> Int {
        if scalar.isASCII || isHarmful(scalar) { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        // The vowels and finals of Korean syllables stand in their first letter's columns.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return scalar.properties.isEmojiPresentation || wideBlocks.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// The character, or U+FFFD for one that could steer a terminal or reorder its text; tabs stay.
    static func harmless(_ scalar: Unicode.Scalar) -> String {
        isHarmful(scalar) ? "\u{FFFD}" : String(scalar)
    }

    /// A text of such characters.
    static func harmless(_ text: String) -> String {
        text.unicodeScalars.contains(where: isHarmful) ? text.unicodeScalars.map { harmless($0) }.joined() : text
    }

    /// What takes the same columns as a character but shows nothing.
    static func padding(_ scalar: Unicode.Scalar) -> String {
        scalar == "\t" ? "\t" : String(repeating: " ", count: columns(of: scalar))
    }

    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control: scalar != "\t"
        case .lineSeparator, .paragraphSeparator, .surrogate: true
        // Joiners are part of Indonesian scripts and of emoji; the other format characters turn the direction of text.
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }

    /// The wide blocks of the Unicode Standard's Annex 11, but for emoji, which have a property of their own.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF,
        0x1AFF0...0x1B2FF, 0x1F200...0x1F265, 0x20000...0x3FFFD,
    ]
}
