internal import Diagnostics

/// What a part of an expression is to the whole, for messages: "the left side of 'and'".
enum Role {
    /// What the whole expression is to the rule; the caller says it.
    case whole(LocalizedText)
    case left(of: String)
    case right(of: String)
    /// An operand of `a and b and c`.
    case operand(Int, of: Int, Junction)
    case condition
    case branches
    case filter
    case satisfies
    case iterated
    case negated
    case items
    case ends
    case test
    case argument(String, of: String)
    case arguments(of: String)

    /// The role in words.
    var words: LocalizedText {
        switch self {
        case .whole(let words): words
        case .left(let sign): LocalizedText(id: "sisi kiri dari '\(sign)'", en: "the left side of '\(sign)'")
        case .right(let sign): LocalizedText(id: "sisi kanan dari '\(sign)'", en: "the right side of '\(sign)'")
        case .operand(0, 2, let junction): Role.left(of: junction.rawValue).words
        case .operand(_, 2, let junction): Role.right(of: junction.rawValue).words
        case .operand(let index, _, let junction):
            LocalizedText(
                id: "bagian ke-\(index + 1) dari '\(junction.rawValue)'",
                en: "part \(index + 1) of '\(junction.rawValue)'"
            )
        case .condition: LocalizedText(id: "syarat dari 'if'", en: "the condition of 'if'")
        case .branches: LocalizedText(id: "'then' dan 'else'", en: "'then' and 'else'")
        case .filter: LocalizedText(id: "isi '[ ]'", en: "what stands in '[ ]'")
        case .satisfies: LocalizedText(id: "syarat setelah 'satisfies'", en: "the condition after 'satisfies'")
        case .iterated: LocalizedText(id: "yang ditelusuri setelah 'in'", en: "what is run through after 'in'")
        case .negated: LocalizedText(id: "nilai setelah tanda '-'", en: "the value after '-'")
        case .items: LocalizedText(id: "isi satu daftar", en: "the items of a list")
        case .ends: LocalizedText(id: "kedua ujung rentang", en: "the ends of a range")
        case .test: LocalizedText(id: "pembanding setelah 'in'", en: "what is tested after 'in'")
        case .argument(let parameter, let function):
            LocalizedText(
                id: "argumen '\(parameter)' dari '\(function)'",
                en: "the argument '\(parameter)' of '\(function)'"
            )
        case .arguments(let function):
            LocalizedText(id: "argumen dari '\(function)'", en: "the arguments of '\(function)'")
        }
    }
}
