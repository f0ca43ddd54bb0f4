/// The names an expression can use, each with its type and its slot.
public struct Environment: Sendable {
    /// A declared name.
    struct Declaration: Sendable {
        let name: String
        var type: ValueType
    }

    /// In the order of the slots.
    private(set) var declarations: [Declaration] = []
    private var slots: [String: Int] = [:]
    /// Every proper beginning of a declared name, at a dot.
    private var groups: Set<String> = []
    /// Names that stand for something, though it can't be used.
    private var broken: Set<String> = []
    /// Whether there are names that aren't declared here; then nothing is said of a name that isn't known.
    public var isIncomplete = false

    /// Creates an environment without names.
    public init() {}

    /// Declares a name of one word, or of several joined by dots.
    ///
    /// - Returns: Its slot: 0 for the first name, then 1, and so on. A name that is declared again keeps its slot and
    ///   takes the new type.
    @discardableResult
    public mutating func declare(_ dottedName: String, as type: ValueType) -> Int {
        if let slot = slots[dottedName] {
            declarations[slot].type = type
            return slot
        }
        let slot = declarations.count
        declarations.append(Declaration(name: dottedName, type: type))
        slots[dottedName] = slot
        for (index, character) in zip(dottedName.indices, dottedName) where character == "." {
            groups.insert(String(dottedName[..<index]))
        }
        return slot
    }

    /// Declares something that can't be used, because its own declaration is wrong.
    ///
    /// An expression that names it, or a part of it, isn't compiled; nothing is said of the expression, since the mistake is
    /// elsewhere.
    public mutating func declareBroken(_ name: String) { broken.insert(name) }

    /// The declared names in the order of their slots.
    public var names: [String] { declarations.map(\.name) }

    /// The slot of a name; nothing if it isn't declared.
    public func slot(of dottedName: String) -> Int? { slots[dottedName] }

    /// The declared type of a slot; nothing if there is no such slot.
    public func type(ofSlot slot: Int) -> ValueType? {
        declarations.indices.contains(slot) ? declarations[slot].type : nil
    }

    /// The longest beginning of a dotted path that is declared, and how many words of the path it takes.
    func longestPrefix(of words: [String]) -> (slot: Int, count: Int)? {
        var name = words.joined(separator: ".")
        for count in stride(from: words.count, through: 1, by: -1) {
            if let slot = slots[name] { return (slot, count) }
            guard count > 1 else { break }
            name.removeLast(words[count - 1].count + 1)
        }
        return nil
    }

    /// The names that can't be used, ascending.
    var brokenNames: [String] { broken.sorted() }

    /// Whether a name is, has or is part of something that can't be used.
    func isBroken(_ name: String) -> Bool {
        isIncomplete || broken.contains { ".\(name).".contains(".\($0).") }
    }

    /// Whether longer declared names begin with this name: it isn't a value, but a group of them.
    func isGroup(_ name: String) -> Bool { groups.contains(name) }

    /// The declared names that begin with a group's name, in the order of their slots.
    func members(of group: String) -> [String] {
        names.filter { $0.hasPrefix(group + ".") }
    }
}
