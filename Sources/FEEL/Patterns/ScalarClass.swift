/// A named class of scalars: `\d`, `\p{Lu}` and the like (XML Schema, part 2, appendix F).
struct ScalarClass: Hashable, Sendable {
    /// What the class is named after.
    enum Kind: Hashable, Sendable {
        /// `\s`: blank, tab, line feed, carriage return.
        case blank
        /// `\d`: a decimal digit of any script.
        case digit
        /// `\w`: neither punctuation nor separator nor control.
        case word
        /// `\i`: what an XML name can begin with.
        case nameStart
        /// `\c`: what an XML name can hold.
        case nameCharacter
        /// `\p{L}`, `\p{Lu}`: a general category, or the first letter of several.
        case category(String)
    }

    let kind: Kind
    let isNegated: Bool

    /// Whether a scalar belongs to the class.
    func contains(_ scalar: Unicode.Scalar) -> Bool { isInKind(scalar) != isNegated }

    private func isInKind(_ scalar: Unicode.Scalar) -> Bool {
        switch kind {
        case .blank: scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r"
        case .digit: scalar.properties.generalCategory == .decimalNumber
        case .word: !["P", "Z", "C"].contains(Self.code(of: scalar).first)
        case .nameStart: Self.isNameStart(scalar)
        case .nameCharacter: Self.isNameStart(scalar) || Self.isOtherNameCharacter(scalar)
        case .category(let code): Self.code(of: scalar).hasPrefix(code)
        }
    }

    /// Whether there is such a category, or a group of them.
    static func isCategory(_ code: String) -> Bool {
        (1...2).contains(code.utf8.count) && categories.values.contains { $0.hasPrefix(code) }
    }

    private static func code(of scalar: Unicode.Scalar) -> String {
        categories[scalar.properties.generalCategory] ?? ""
    }

    private static let categories: [Unicode.GeneralCategory: String] = [
        .uppercaseLetter: "Lu", .lowercaseLetter: "Ll", .titlecaseLetter: "Lt", .modifierLetter: "Lm",
        .otherLetter: "Lo", .nonspacingMark: "Mn", .spacingMark: "Mc", .enclosingMark: "Me", .decimalNumber: "Nd",
        .letterNumber: "Nl", .otherNumber: "No", .connectorPunctuation: "Pc", .dashPunctuation: "Pd",
        .openPunctuation: "Ps", .closePunctuation: "Pe", .initialPunctuation: "Pi", .finalPunctuation: "Pf",
        .otherPunctuation: "Po", .mathSymbol: "Sm", .currencySymbol: "Sc", .modifierSymbol: "Sk", .otherSymbol: "So",
        .spaceSeparator: "Zs", .lineSeparator: "Zl", .paragraphSeparator: "Zp", .control: "Cc", .format: "Cf",
        .surrogate: "Cs", .privateUse: "Co", .unassigned: "Cn",
    ]

    /// XML 1.0, fifth edition, production 4.
    private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3A, 0x41...0x5A, 0x5F, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D,
            0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF,
            0xFDF0...0xFFFD, 0x10000...0xEFFFF:
            true
        default: false
        }
    }

    /// XML 1.0, fifth edition, production 4a.
    private static func isOtherNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2E, 0x30...0x39, 0xB7, 0x300...0x36F, 0x203F...0x2040: true
        default: false
        }
    }
}
