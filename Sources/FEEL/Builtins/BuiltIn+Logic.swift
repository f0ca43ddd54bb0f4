internal import Diagnostics

extension BuiltIn {
    /// Truth, knowledge and counting of truths.
    static let logic: [BuiltIn] = [
        BuiltIn(
            "not",
            LocalizedText(id: "ingkaran", en: "the negation"),
            [Signature([Parameter("negand", .boolean, .falling)], gives: .boolean)],
            examples: [Example("not(true)", "false"), Example("not(null)", "null")],
            .negation
        ),
        BuiltIn(
            "is known",
            LocalizedText(
                id: "apakah nilainya diketahui; null termasuk diketahui",
                en: "whether the value is known; null is known"
            ),
            [Signature([Parameter("value", .any, .none)], gives: .boolean)],
            isOurs: true,
            examples: [Example("is known(5)", "true"), Example("is known(null)", "true")],
            .knowledge(isKnown: true)
        ),
        BuiltIn(
            "is unknown",
            LocalizedText(id: "apakah nilainya belum diketahui", en: "whether the value is unknown"),
            [Signature([Parameter("value", .any, .none)], gives: .boolean)],
            isOurs: true,
            examples: [Example("is unknown(5)", "false")],
            .knowledge(isKnown: false)
        ),
        BuiltIn(
            "coalesce",
            LocalizedText(
                id:
                    "nilainya, atau pengganti bila null atau belum diketahui; hasil pengganti ditandai sebagai anggapan",
                en:
                    "the value, or the fallback if it is null or unknown; a fallback for unknown marks the result as assumed"
            ),
            [
                Signature([Parameter("value", .any, .rising), Parameter("fallback", .any, .rising)]) {
                    $0[0].joined(with: $0[1])
                }
            ],
            isOurs: true,
            examples: [Example("coalesce(null, 1)", "1"), Example("coalesce(2, 1)", "2")],
            .fallback
        ),
        BuiltIn(
            "at least",
            LocalizedText(
                id: "apakah sedikitnya n dari daftar ini benar",
                en: "whether at least n of the list are true"
            ),
            [
                Signature(
                    [Parameter("n", .number, .falling), Parameter("list", .list(.boolean), .rising)],
                    gives: .boolean
                )
            ],
            isOurs: true,
            examples: [Example("at least(2, [true, false, true])", "true"), Example("at least(1, [])", "false")],
            .function(.raw) { try count(&$0).atLeast }
        ),
        BuiltIn(
            "at most",
            LocalizedText(
                id: "apakah paling banyak n dari daftar ini benar",
                en: "whether at most n of the list are true"
            ),
            [
                Signature(
                    [Parameter("n", .number, .rising), Parameter("list", .list(.boolean), .falling)],
                    gives: .boolean
                )
            ],
            isOurs: true,
            examples: [Example("at most(1, [true, false, true])", "false"), Example("at most(0, [])", "true")],
            .function(.raw) { try count(&$0).atMost }
        ),
        BuiltIn(
            "all",
            LocalizedText(id: "apakah semuanya benar", en: "whether all are true"),
            [Signature([Parameter("list", .list(.boolean), .rising)], spread: .listOrItems, gives: .boolean)],
            examples: [Example("all([true, false])", "false"), Example("all([])", "true")],
            .function(.raw) { try fold(&$0, dominatedBy: false) }
        ),
        BuiltIn(
            "any",
            LocalizedText(id: "apakah ada yang benar", en: "whether any is true"),
            [Signature([Parameter("list", .list(.boolean), .rising)], spread: .listOrItems, gives: .boolean)],
            examples: [Example("any([true, false])", "true"), Example("any([])", "false")],
            .function(.raw) { try fold(&$0, dominatedBy: true) }
        ),
    ]

    private static func fold(_ call: inout Call, dominatedBy dominating: Bool) throws -> Value {
        if let stop = call.stop(for: .shell, required: 1) { return stop }
        var fold = KleeneFold(dominatedBy: dominating)
        for item in try call.list(0) where fold.take(item) { break }
        return fold.value
    }

    private static func count(_ call: inout Call) throws -> TruthCount {
        if let stop = call.stop(for: .shell, required: 2) { throw Call.Stop(value: stop) }
        return TruthCount(of: try call.list(1), against: try call.number(0))
    }
}
