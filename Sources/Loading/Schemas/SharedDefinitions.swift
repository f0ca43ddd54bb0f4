/// The parts of a schema that occur more than once, each defined once.
struct SharedDefinitions {
    /// The definitions, in the order in which they were first needed.
    private(set) var members: [JSONTree.Member] = []
    private var names: [JSONTree: String] = [:]
    private var counts: [String: Int] = [:]

    /// A reference to a schema, which is defined when it is new.
    ///
    /// - Parameters:
    ///   - schema: The schema.
    ///   - kind: What it is, such as `document`; with a number its name.
    mutating func reference(to schema: JSONTree, as kind: String) -> JSONTree {
        if let name = names[schema] { return SchemaTerms.reference(name) }
        let number = counts[kind, default: 0] + 1
        counts[kind] = number
        let name = "\(kind)-\(number)"
        names[schema] = name
        members.append(JSONTree.Member(key: name, value: schema))
        return SchemaTerms.reference(name)
    }
}
