internal import Diagnostics

extension BuiltIn {
    /// How points and ranges lie to each other.
    static let ranges: [BuiltIn] = [
        relation(
            "before",
            LocalizedText(
                id: "apakah yang pertama berakhir sebelum yang kedua mulai",
                en: "whether the first ends before the second begins"
            ),
            [.pointPoint, .pointRange, .rangePoint, .rangeRange],
            [Example("before(1, 10)", "true"), Example("before([1..5), [5..10])", "true")]
        ) {
            try $0.isBefore
        },
        relation(
            "after",
            LocalizedText(
                id: "apakah yang pertama mulai setelah yang kedua berakhir",
                en: "whether the first begins after the second ends"
            ),
            [.pointPoint, .pointRange, .rangePoint, .rangeRange],
            [Example("after(10, [1..10))", "true"), Example("after([5..10], [1..5])", "false")]
        ) {
            try $0.reversed.isBefore
        },
        relation(
            "meets",
            LocalizedText(
                id: "apakah yang pertama berakhir dengan nilai awal yang kedua",
                en: "whether the first ends with the value that the second begins with"
            ),
            [.rangeRange],
            [Example("meets([1..5], [5..10])", "true"), Example("meets([1..5), [5..10])", "false")]
        ) {
            try $0.meets
        },
        relation(
            "met by",
            LocalizedText(
                id: "apakah yang pertama mulai dengan nilai akhir yang kedua",
                en: "whether the first begins with the value that the second ends with"
            ),
            [.rangeRange],
            [Example("met by([5..10], [1..5])", "true")]
        ) {
            try $0.reversed.meets
        },
        relation(
            "overlaps",
            LocalizedText(id: "apakah keduanya bertumpang tindih", en: "whether the two overlap"),
            [.rangeRange],
            [Example("overlaps([1..5], [5..8])", "true"), Example("overlaps([1..5], (5..8])", "false")]
        ) {
            try $0.overlaps
        },
        relation(
            "overlaps before",
            LocalizedText(
                id: "apakah keduanya bertumpang tindih, dan yang pertama mulai dan berakhir lebih dulu",
                en: "whether the two overlap, the first beginning earlier and ending no later"
            ),
            [.rangeRange],
            [Example("overlaps before([1..5], [3..8])", "true"), Example("overlaps before([3..8], [1..5])", "false")]
        ) {
            try $0.overlapsBefore
        },
        relation(
            "overlaps after",
            LocalizedText(
                id: "apakah keduanya bertumpang tindih, dan yang kedua mulai dan berakhir lebih dulu",
                en: "whether the two overlap, the second beginning earlier and ending no later"
            ),
            [.rangeRange],
            [Example("overlaps after([3..8], [1..5])", "true")]
        ) {
            try $0.reversed.overlapsBefore
        },
        relation(
            "includes",
            LocalizedText(
                id: "apakah yang kedua terletak di dalam yang pertama",
                en: "whether the second lies in the first"
            ),
            [.rangePoint, .rangeRange],
            [Example("includes([1..10], 5)", "true"), Example("includes([1..10), 10)", "false")]
        ) {
            try $0.includes
        },
        relation(
            "during",
            LocalizedText(
                id: "apakah yang pertama terletak di dalam yang kedua",
                en: "whether the first lies in the second"
            ),
            [.pointRange, .rangeRange],
            [Example("during([2..4], (1..5))", "true"), Example("during(1, (1..5))", "false")]
        ) {
            try $0.reversed.includes
        },
        relation(
            "starts",
            LocalizedText(
                id: "apakah yang pertama terletak di awal yang kedua",
                en: "whether the first lies at the start of the second"
            ),
            [.pointRange, .rangeRange],
            [Example("starts(1, [1..10])", "true"), Example("starts([1..5], [1..10])", "true")]
        ) {
            try $0.starts
        },
        relation(
            "started by",
            LocalizedText(
                id: "apakah yang kedua terletak di awal yang pertama",
                en: "whether the second lies at the start of the first"
            ),
            [.rangePoint, .rangeRange],
            [Example("started by([1..10], 1)", "true")]
        ) {
            try $0.reversed.starts
        },
        relation(
            "finishes",
            LocalizedText(
                id: "apakah yang pertama terletak di akhir yang kedua",
                en: "whether the first lies at the end of the second"
            ),
            [.pointRange, .rangeRange],
            [Example("finishes(10, [1..10])", "true"), Example("finishes([5..10], [1..10))", "false")]
        ) {
            try $0.finishes
        },
        relation(
            "finished by",
            LocalizedText(
                id: "apakah yang kedua terletak di akhir yang pertama",
                en: "whether the second lies at the end of the first"
            ),
            [.rangePoint, .rangeRange],
            [Example("finished by([1..10], [5..10])", "true")]
        ) {
            try $0.reversed.finishes
        },
        relation(
            "coincides",
            LocalizedText(id: "apakah keduanya sama", en: "whether the two are the same"),
            [.pointPoint, .rangeRange],
            [Example("coincides([1..5], [1..5])", "true"), Example("coincides(5, 4)", "false")]
        ) {
            try $0.coincides
        },
    ]

    /// What a relation takes.
    private enum Form {
        case pointPoint, pointRange, rangePoint, rangeRange

        var signature: Signature {
            switch self {
            case .pointPoint: Self.signature(Parameter("point1", .any), Parameter("point2", .any))
            case .pointRange: Self.signature(Parameter("point", .any), Parameter("range", .range(.any)))
            case .rangePoint: Self.signature(Parameter("range", .range(.any)), Parameter("point", .any))
            case .rangeRange: Self.signature(Parameter("range1", .range(.any)), Parameter("range2", .range(.any)))
            }
        }

        /// The points, and the ends of the ranges, must be of one type that has an order.
        private static func signature(_ first: Parameter, _ second: Parameter) -> Signature {
            Signature([first, second]) { types in
                let ends = zip([first, second], types).map { parameter, type in
                    if case .range(let end) = type, case .range = parameter.type { end } else { type }
                }
                return ends[0].joined(with: ends[1])?.isOrdered == true ? .boolean : nil
            }
        }
    }

    private static func relation(
        _ name: String,
        _ summary: LocalizedText,
        _ forms: [Form],
        _ examples: [Example],
        _ holds: @escaping @Sendable (RangeRelation) throws -> Bool
    ) -> BuiltIn {
        // Ranges fit where a point is asked for, being of any type, so that they are tried first.
        BuiltIn(
            name,
            summary,
            forms.reversed().map(\.signature),
            examples: examples,
            .function(.settled) { .boolean(try holds(RangeRelation($0[0], $0[1]))) }
        )
    }
}
