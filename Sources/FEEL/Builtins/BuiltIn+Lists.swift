internal import Diagnostics

extension BuiltIn {
    /// What is made of a whole list.
    static let lists: [BuiltIn] = [
        BuiltIn(
            "count",
            LocalizedText(id: "banyaknya isi daftar", en: "the number of items"),
            [Signature([Parameter("list", .list(.any), .rising)], gives: .number)],
            examples: [Example("count([1, 2, 3])", "3"), Example("count([])", "0")],
            .function(.shell) { .number(Number(try $0.list(0).count)) }
        ),
        BuiltIn(
            "min",
            LocalizedText(id: "yang terkecil; null untuk daftar kosong", en: "the least item; null for an empty list"),
            [Signature([Parameter("list", .list(.any), .rising)], spread: .listOrItems) { ordered($0[0]) }],
            examples: [Example("min([3, 1, 2])", "1"), Example("min(3, 1, 2)", "1")],
            .function(.settled) { try extreme(&$0, .less) }
        ),
        BuiltIn(
            "max",
            LocalizedText(
                id: "yang terbesar; null untuk daftar kosong",
                en: "the greatest item; null for an empty list"
            ),
            [Signature([Parameter("list", .list(.any), .rising)], spread: .listOrItems) { ordered($0[0]) }],
            examples: [Example("max([3, 1, 2])", "3"), Example("max([])", "null")],
            .function(.settled) { try extreme(&$0, .greater) }
        ),
        statistic(
            "sum",
            LocalizedText(id: "jumlah angka dalam daftar", en: "the sum of the numbers"),
            [Example("sum([1, 2, 3])", "6")],
            .rising,
            Statistics.sum
        ),
        statistic(
            "mean",
            LocalizedText(id: "rata-rata angka dalam daftar", en: "the mean of the numbers"),
            [Example("mean(1, 2, 3)", "2")],
            .rising,
            Statistics.mean
        ),
        statistic(
            "median",
            LocalizedText(id: "nilai tengah angka dalam daftar", en: "the median of the numbers"),
            [Example("median(8, 2, 5, 3, 4)", "4"), Example("median([6, 1, 2, 3])", "2.5")],
            .rising,
            Statistics.median
        ),
        statistic(
            "product",
            LocalizedText(id: "hasil kali angka dalam daftar", en: "the product of the numbers"),
            [Example("product(2, 3, 4)", "24")],
            .mixed,
            Statistics.product
        ),
        statistic(
            "stddev",
            LocalizedText(
                id: "simpangan baku sampel; null untuk kurang dari dua angka",
                en: "the sample standard deviation; null for fewer than two numbers"
            ),
            [Example("stddev([2, 4, 7, 5])", "2.081665999466132735282297706979931")],
            .mixed,
            Statistics.standardDeviation
        ),
        BuiltIn(
            "mode",
            LocalizedText(id: "yang paling sering, dari kecil ke besar", en: "the most frequent numbers, ascending"),
            [Signature([Parameter("list", .list(.number))], spread: .listOrItems) { $0[0] }],
            examples: [Example("mode([6, 3, 9, 6, 6])", "[6]"), Example("mode([6, 1, 9, 6, 1])", "[1, 6]")],
            .function(.settled) { call in
                .list(Statistics.mode(try call.list(0).map(Call.number)).map(Value.number))
            }
        ),
        BuiltIn(
            "list contains",
            LocalizedText(id: "apakah daftar memuat nilai ini", en: "whether the list has this item"),
            [Signature([Parameter("list", .list(.any)), Parameter("element", .any)], gives: .boolean)],
            examples: [Example("list contains([1, 2], 2)", "true"), Example("list contains([1, null], null)", "true")],
            .function(.raw) { call in
                if let stop = call.stop(for: .shell, required: 1) { return stop }
                var fold = KleeneFold(dominatedBy: true)
                for item in try call.list(0) where fold.take(Operations.equal(item, call[1])) { break }
                return call.isConforming && fold.value == .null ? .boolean(false) : fold.value
            }
        ),
        BuiltIn(
            "index of",
            LocalizedText(id: "posisi nilai ini dalam daftar, mulai dari 1", en: "the positions of an item, from 1"),
            [Signature([Parameter("list", .list(.any)), Parameter("match", .any)], gives: .list(.number))],
            examples: [Example("index of([1, 2, 3, 2], 2)", "[2, 4]")],
            .function(.raw) { call in
                if let stop = call.stop(for: .settled, required: 1) { return stop }
                let positions = try call.list(0).enumerated().compactMap { index, item in
                    Operations.equal(item, call[1]) == .boolean(true) ? index + 1 : nil
                }
                return .list(positions.map { .number(Number($0)) })
            }
        ),
    ]

    private static func ordered(_ list: ValueType) -> ValueType? { list.item.isOrdered ? list.item : nil }

    private static func extreme(_ call: inout Call, _ comparison: Comparison) throws -> Value {
        let items = try call.list(0)
        guard var best = items.first else { return .null }
        for item in items.dropFirst() {
            switch Operations.compare(comparison, item, best) {
            case .boolean(true): best = item
            case .boolean(false): break
            default: return .null
            }
        }
        return best
    }

    /// A function of a list of numbers; null for an empty one.
    private static func statistic(
        _ name: String,
        _ what: LocalizedText,
        _ examples: [Example],
        _ direction: Direction,
        _ body: @escaping @Sendable ([Number]) throws -> Number?
    ) -> BuiltIn {
        BuiltIn(
            name,
            what,
            [Signature([Parameter("list", .list(.number), direction)], spread: .listOrItems) { $0[0].item }],
            examples: examples,
            .function(.settled) { call in
                try body(try call.list(0).map(Call.number)).map(Value.number) ?? .null
            }
        )
    }
}
