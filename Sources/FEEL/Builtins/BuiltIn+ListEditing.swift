internal import Diagnostics

extension BuiltIn {
    /// Lists made from lists.
    static let listEditing: [BuiltIn] = [
        BuiltIn(
            "append",
            LocalizedText(id: "daftar dengan isi tambahan di belakang", en: "the list with items added at the end"),
            [
                Signature([Parameter("list", .list(.any)), Parameter("item", .list(.any))], spread: .items) {
                    $0[0].joined(with: $0[1])
                }
            ],
            examples: [Example("append([1], 2, 3)", "[1, 2, 3]")],
            .function(.shell) { Call.list(try $0.list(0) + $0.list(1)) }
        ),
        BuiltIn(
            "concatenate",
            LocalizedText(id: "beberapa daftar disambung", en: "the lists one after another"),
            [Signature([Parameter("list", .list(.list(.any)))], spread: .items) { $0[0].item }],
            examples: [Example("concatenate([1, 2], [3])", "[1, 2, 3]")],
            .function(.shell) { try joined(&$0) }
        ),
        BuiltIn(
            "union",
            LocalizedText(
                id: "beberapa daftar disambung tanpa pengulangan",
                en: "the lists one after another, each item once"
            ),
            [Signature([Parameter("list", .list(.list(.any)))], spread: .items) { $0[0].item }],
            examples: [Example("union([1, 2], [2, 3])", "[1, 2, 3]")],
            .function(.settled) { call in
                guard case .list(let items) = try joined(&call) else { return Operations.failure(.tooManyItems) }
                return .list(try distinct(items, &call))
            }
        ),
        BuiltIn(
            "distinct values",
            LocalizedText(id: "daftar tanpa pengulangan", en: "the list with each item once"),
            [Signature([Parameter("list", .list(.any))]) { $0[0] }],
            examples: [Example("distinct values([1, 2, 1])", "[1, 2]")],
            .function(.settled) { call in
                let items = try call.list(0)
                return .list(try distinct(items, &call))
            }
        ),
        BuiltIn(
            "flatten",
            LocalizedText(
                id: "isi semua daftar di dalam daftar, dalam satu daftar",
                en: "the items of all lists in the list, as one"
            ),
            [Signature([Parameter("list", .list(.any))]) { .list(innermost($0[0])) }],
            examples: [Example("flatten([[[1]], [[2, 3]]])", "[1, 2, 3]")],
            .function(.settled) { call in
                var flat: [Value] = []
                try flatten(try call.list(0), into: &flat, &call)
                return Call.list(flat)
            }
        ),
        BuiltIn(
            "reverse",
            LocalizedText(id: "daftar dari belakang ke depan", en: "the list from the end to the start"),
            [Signature([Parameter("list", .list(.any))]) { $0[0] }],
            examples: [Example("reverse([1, 2, 3])", "[3, 2, 1]")],
            .function(.shell) { .list(try $0.list(0).reversed()) }
        ),
        BuiltIn(
            "sublist",
            LocalizedText(id: "sebagian daftar, mulai posisi tertentu", en: "a part of the list, from a position on"),
            [
                Signature(
                    [
                        Parameter("list", .list(.any)), Parameter("start position", .number),
                        Parameter("length", .number, optional: true),
                    ]
                ) { $0[0] }
            ],
            examples: [Example("sublist([1, 2, 3], 2)", "[2, 3]"), Example("sublist([1, 2, 3], -2, 1)", "[2]")],
            .function(.shell) { call in
                let items = try call.list(0)
                let start = try position(try call.integer(1), in: items.count)
                let length = call.has(2) ? try call.integer(2) : items.count - start
                guard length >= 0, length <= items.count - start else { throw Call.invalid }
                return .list(Array(items[start..<start + length]))
            }
        ),
        BuiltIn(
            "insert before",
            LocalizedText(
                id: "daftar dengan isi tambahan sebelum suatu posisi",
                en: "the list with an item before a position"
            ),
            [
                Signature(
                    [Parameter("list", .list(.any)), Parameter("position", .number), Parameter("newItem", .any)]
                ) { $0[0].joined(with: .list($0[2])) }
            ],
            examples: [Example("insert before([1, 3], 2, 2)", "[1, 2, 3]")],
            .function(.raw) { call in
                if let stop = Call(arguments: Array(call.arguments[..<2]), asOf: call.asOf, steps: 0)
                    .stop(for: .shell, required: 2)
                {
                    return stop
                }
                var items = try call.list(0)
                items.insert(call[2], at: try position(try call.integer(1), in: items.count))
                return Call.list(items)
            }
        ),
        BuiltIn(
            "remove",
            LocalizedText(id: "daftar tanpa isi pada suatu posisi", en: "the list without the item at a position"),
            [Signature([Parameter("list", .list(.any)), Parameter("position", .number)]) { $0[0] }],
            examples: [Example("remove([1, 2, 3], 2)", "[1, 3]")],
            .function(.shell) { call in
                var items = try call.list(0)
                items.remove(at: try position(try call.integer(1), in: items.count))
                return .list(items)
            }
        ),
    ]

    /// An index from 0 for a FEEL position: from 1, or from the end if negative.
    private static func position(_ position: Int, in count: Int) throws -> Int {
        guard position != 0, position.magnitude <= count else { throw Call.invalid }
        return position > 0 ? position - 1 : count + position
    }

    private static func joined(_ call: inout Call) throws -> Value {
        var all: [Value] = []
        for part in try call.list(0) {
            switch part {
            case .list(let items): all += items
            case .null, .unknown, .failure: throw Call.Stop(value: part)
            default: throw Call.invalid
            }
            try call.spend(all.count)
        }
        return Call.list(all)
    }

    private static func distinct(_ items: [Value], _ call: inout Call) throws -> [Value] {
        try call.spend(items.count)
        var seen: Set<Value> = []
        return items.filter { seen.insert($0).inserted }
    }

    private static func flatten(_ items: [Value], into flat: inout [Value], _ call: inout Call) throws {
        try call.spend(items.count)
        for item in items {
            if case .list(let inner) = item {
                try flatten(inner, into: &flat, &call)
            } else {
                flat.append(item)
            }
        }
    }

    private static func innermost(_ type: ValueType) -> ValueType {
        if case .list(let item) = type { innermost(item) } else { type }
    }
}
