import Diagnostics

/// A piece of JSON.
indirect enum JSONTree: Hashable, Sendable {
    case string(String)
    /// Something that is JSON already: a number, `true`.
    case literal(String)
    case array([JSONTree])
    case object([Member])

    /// A key and its value.
    struct Member: Hashable, Sendable {
        let key: String
        let value: JSONTree
    }

    /// The keys in the order in which they are written.
    static func keys(_ members: KeyValuePairs<String, JSONTree>) -> JSONTree {
        .object(members.map { Member(key: $0.key, value: $0.value) })
    }

    /// A list of texts.
    static func strings(_ texts: [String]) -> JSONTree { .array(texts.map { .string($0) }) }

    /// An object with further keys; anything else stays.
    func with(_ members: KeyValuePairs<String, JSONTree>) -> JSONTree {
        guard case .object(let own) = self else { return self }
        return .object(own + members.map { Member(key: $0.key, value: $0.value) })
    }

    /// The bytes as a document; an array in an array isn't known, since no schema has one.
    var document: String {
        var writer = JSONWriter()
        write(to: &writer)
        writer.end()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    fileprivate func write(to writer: inout JSONWriter) {
        switch self {
        case .string(let text): writer.string(text)
        case .literal(let json): writer.literal(json)
        case .array: break
        case .object(let members): writer.object { writer in members.forEach { $0.write(to: &writer) } }
        }
    }
}

extension JSONTree.Member {
    fileprivate func write(to writer: inout JSONWriter) {
        switch value {
        case .string(let text): writer.string(key, text)
        case .literal(let json): writer.literal(key, json)
        case .array(let items): writer.array(key, items) { writer, item in item.write(to: &writer) }
        case .object(let members): writer.object(key) { writer in members.forEach { $0.write(to: &writer) } }
        }
    }
}
