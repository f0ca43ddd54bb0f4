internal import Diagnostics

extension BuiltIn {
    /// Contexts by name.
    static let contexts: [BuiltIn] = [
        BuiltIn(
            "context",
            LocalizedText(
                id: "konteks dari daftar nama dan nilai",
                en: "a context from a list of names and values"
            ),
            [
                Signature(
                    [Parameter("entries", .list(.context([ValueType.Field("key", .string)])))],
                    gives: .any
                )
            ],
            examples: [Example("context([{key: \"a\", value: 1}])", "{a: 1}")],
            .function(.settled) { call in
                let entries = try call.list(0).map(entry)
                guard Set(entries.map(\.name)).count == entries.count else { throw Call.invalid }
                return .context(Context(entries))
            }
        ),
        BuiltIn(
            "get value",
            LocalizedText(
                id: "nilai dengan nama ini; null bila tidak ada",
                en: "the value of a name; null if there is none"
            ),
            [Signature([Parameter("m", .context([])), Parameter("key", .string)], gives: .any)],
            examples: [Example("get value({a: 1}, \"a\")", "1"), Example("get value({a: 1}, \"b\")", "null")],
            .function(.shell) { call in
                guard case .context(let context) = call[0] else { throw Call.invalid }
                return context[try call.string(1)] ?? .null
            }
        ),
        BuiltIn(
            "get entries",
            LocalizedText(id: "semua nama dan nilainya", en: "all names with their values"),
            [
                Signature(
                    [Parameter("m", .context([]))],
                    gives: .list(.context([ValueType.Field("key", .string), ValueType.Field("value", .any)]))
                )
            ],
            examples: [Example("get entries({a: 1})", "[{key: \"a\", value: 1}]")],
            .function(.shell) { call in
                guard case .context(let context) = call[0] else { throw Call.invalid }
                return .list(
                    context.entries.map { entry in
                        .context(Context([.init("key", .string(entry.name)), .init("value", entry.value)]))
                    }
                )
            }
        ),
    ]

    /// The entry of a context with the entries `key` and `value`.
    private static func entry(_ value: Value) throws -> Context.Entry {
        guard case .context(let context) = value, case .string(let name)? = context["key"],
            let value = context["value"]
        else { throw Call.invalid }
        return Context.Entry(name, value)
    }
}
