internal import Diagnostics

extension BuiltIn {
    /// Numbers one at a time.
    static let numbers: [BuiltIn] = [
        BuiltIn(
            "share",
            LocalizedText(
                id: "bagian dibagi keseluruhan; tidak berlaku bila keseluruhan 0 atau di bawah minimum",
                en: "the part of the whole; not applicable where the whole is 0 or below the minimum"
            ),
            [
                Signature(
                    [
                        Parameter("part", .number, .rising), Parameter("whole", .number),
                        Parameter("minimum whole", .number),
                    ],
                    gives: .number
                )
            ],
            isOurs: true,
            examples: [
                Example("share(3, 4, 1)", "0.75"), Example("share(part: 0, whole: 10, minimum whole: 10)", "0"),
            ],
            .function(.raw) { call in
                if let value = judgedByWhole(part: call[0], whole: call[1], minimum: call[2]) { return value }
                if let stop = call.stop(for: .settled, required: 3) { return stop }
                return try share(call.number(0), of: call.number(1), minimum: call.number(2))
            }
        ),
        BuiltIn(
            "abs",
            LocalizedText(id: "nilai mutlak", en: "the value without its sign"),
            [
                Signature([Parameter("n", .number)]) { $0[0] },
                Signature([Parameter("n", .dayTimeDuration)]) { $0[0] },
                Signature([Parameter("n", .yearMonthDuration)]) { $0[0] },
            ],
            examples: [Example("abs(-2.5)", "2.5"), Example("abs(@\"-P1D\")", "@\"P1D\"")],
            .function(.settled) { try abs($0[0]) }
        ),
        rounding(
            "decimal",
            LocalizedText(
                id: "dibulatkan ke angka terdekat; setengah ke angka genap",
                en: "rounded to the nearest; a half to even"
            ),
            .halfEven,
            scaleIsOptional: false,
            [Example("decimal(2.5, 0)", "2"), Example("decimal(1/3, 2)", "0.33")]
        ),
        rounding(
            "floor",
            LocalizedText(id: "dibulatkan ke bawah", en: "rounded down towards negative infinity"),
            .floor,
            [Example("floor(1.5)", "1"), Example("floor(-1.56, 1)", "-1.6")]
        ),
        rounding(
            "ceiling",
            LocalizedText(id: "dibulatkan ke atas", en: "rounded up towards positive infinity"),
            .ceiling,
            [Example("ceiling(1.5)", "2"), Example("ceiling(-1.56, 1)", "-1.5")]
        ),
        rounding(
            "round up",
            LocalizedText(id: "dibulatkan menjauhi nol", en: "rounded away from zero"),
            .up,
            scaleIsOptional: false,
            [Example("round up(5.1, 0)", "6"), Example("round up(-5.1, 0)", "-6")]
        ),
        rounding(
            "round down",
            LocalizedText(id: "dibulatkan mendekati nol", en: "rounded towards zero"),
            .down,
            scaleIsOptional: false,
            [Example("round down(5.9, 0)", "5"), Example("round down(-5.9, 0)", "-5")]
        ),
        rounding(
            "round half up",
            LocalizedText(
                id: "dibulatkan ke angka terdekat; setengah menjauhi nol",
                en: "rounded to the nearest; a half away from zero"
            ),
            .halfUp,
            scaleIsOptional: false,
            [Example("round half up(2.5, 0)", "3"), Example("round half up(-2.5, 0)", "-3")]
        ),
        rounding(
            "round half down",
            LocalizedText(
                id: "dibulatkan ke angka terdekat; setengah mendekati nol",
                en: "rounded to the nearest; a half towards zero"
            ),
            .halfDown,
            scaleIsOptional: false,
            [Example("round half down(2.5, 0)", "2"), Example("round half down(2.51, 0)", "3")]
        ),
        BuiltIn(
            "modulo",
            LocalizedText(
                id: "sisa pembagian, bertanda seperti pembagi",
                en: "the remainder, with the sign of the divisor"
            ),
            [Signature([Parameter("dividend", .number), Parameter("divisor", .number)]) { $0[0] }],
            examples: [Example("modulo(12, 5)", "2"), Example("modulo(-12, 5)", "3")],
            .function(.settled) { .number(try $0.number(0).modulo(try $0.number(1))) }
        ),
        parity("even", LocalizedText(id: "apakah angka bulat ini genap", en: "whether a whole number is even"), 0),
        parity("odd", LocalizedText(id: "apakah angka bulat ini ganjil", en: "whether a whole number is odd"), 1),
        BuiltIn(
            "sqrt",
            LocalizedText(id: "akar kuadrat", en: "the square root"),
            [Signature([Parameter("number", .number, .rising)], gives: .number)],
            examples: [Example("sqrt(16)", "4")],
            .function(.settled) { .number(try $0.number(0).squareRoot()) }
        ),
    ]

    /// Whether a number leaves a rest when it is divided by 2; one that isn't whole is neither even nor odd.
    private static func parity(_ name: String, _ summary: LocalizedText, _ rest: Int) -> BuiltIn {
        BuiltIn(
            name,
            summary,
            [Signature([Parameter("number", .number)], gives: .boolean)],
            examples: [Example("\(name)(2)", "\(rest == 0)"), Example("\(name)(-3)", "\(rest == 1)")],
            .function(.settled) { .boolean(try $0.number(0).modulo(Number(2)) == Number(rest)) }
        )
    }

    private static func rounding(
        _ name: String,
        _ summary: LocalizedText,
        _ mode: RoundingMode,
        scaleIsOptional: Bool = true,
        _ examples: [Example]
    ) -> BuiltIn {
        let number = Parameter("n", .number, .rising)
        // A scale may be left out, but isn't optional: a scale of null gives null.
        let scaled = Signature([number, Parameter("scale", .number)]) { $0[0] }
        return BuiltIn(
            name,
            summary,
            scaleIsOptional ? [Signature([number]) { $0[0] }, scaled] : [scaled],
            examples: examples,
            .function(.settled) { call in
                let scale = call.has(1) ? try call.integer(1) : 0
                guard Number.scales.contains(scale) else { throw Call.invalid }
                return .number(try call.number(0).rounded(toScale: scale, mode))
            }
        )
    }

    /// What a share comes to where the whole alone decides, be the part unknown, null or a failure.
    ///
    /// A known part that contradicts the whole is told first; a part that isn't known is taken not to.
    private static func judgedByWhole(part: Value, whole: Value, minimum: Value) -> Value? {
        guard case .number(let whole) = whole else { return nil }
        if whole.isNegative { return Operations.failure(.contradictoryData) }
        var isTooSmall = whole == .zero
        if case .number(let minimum) = minimum, whole < minimum { isTooSmall = true }
        guard isTooSmall else { return nil }
        if case .number(let part) = part, part.isNegative || part > whole {
            return Operations.failure(.contradictoryData)
        }
        return Operations.failure(.notApplicable)
    }

    /// The part of a whole; contradictory data are told before what isn't applicable, being wrong for any minimum.
    private static func share(_ part: Number, of whole: Number, minimum: Number) throws -> Value {
        guard part >= .zero, whole >= .zero, part <= whole else { return Operations.failure(.contradictoryData) }
        guard whole > .zero, whole >= minimum else { return Operations.failure(.notApplicable) }
        return .number(try part.divided(by: whole))
    }

    private static func abs(_ value: Value) throws -> Value {
        switch value {
        case .number(let number): .number(number.absoluteValue)
        case .dayTimeDuration(let duration) where duration.isNegative: Operations.negate(value)
        case .yearMonthDuration(let duration) where duration.isNegative: Operations.negate(value)
        case .dayTimeDuration, .yearMonthDuration: value
        default: throw Call.invalid
        }
    }
}
