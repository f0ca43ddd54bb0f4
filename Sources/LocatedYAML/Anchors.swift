/// The values of a document that have a name.
struct Anchors {
    /// One such value.
    struct Anchor {
        /// Its record.
        let record: Int
        /// How many collections stand inside one another in it; nothing while it isn't finished.
        var height: Int?
    }

    private var byName: [String: Anchor] = [:]
    /// The names in the order in which they were written.
    private(set) var names: [String] = []
    /// The named collections that are open, outermost first.
    private var open: [(record: Int, name: String)] = []

    /// What a name stands for at this place of the document: the last value with it.
    subscript(name: String) -> Anchor? { byName[name] }

    /// Names a scalar.
    mutating func addScalar(_ name: String, record: Int) { add(name, Anchor(record: record, height: 0)) }

    /// Names a collection that is beginning.
    mutating func openCollection(_ name: String, record: Int) {
        add(name, Anchor(record: record, height: nil))
        open.append((record, name))
    }

    /// Notes that a collection, named or not, has ended.
    mutating func closeCollection(record: Int, height: Int) {
        guard let last = open.last, last.record == record else { return }
        open.removeLast()
        // The name may have been given to another value inside.
        if byName[last.name]?.record == record { byName[last.name]?.height = height }
    }

    private mutating func add(_ name: String, _ anchor: Anchor) {
        if byName.updateValue(anchor, forKey: name) == nil { names.append(name) }
    }
}
