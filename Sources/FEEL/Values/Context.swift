/// A FEEL context: named values, in the order in which they were written.
public struct Context: Sendable {
    /// One named value.
    public struct Entry: Hashable, Sendable {
        /// The name.
        public let name: String
        /// The value.
        public let value: Value

        /// Creates an entry.
        public init(_ name: String, _ value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// The entries, in the order in which they were written; no two have the same name.
    public let entries: [Entry]

    /// Creates a context; of entries with the same name the last counts, at the place of the first.
    public init(_ entries: some Sequence<Entry>) {
        var kept: [Entry] = []
        kept.reserveCapacity(entries.underestimatedCount)
        for entry in entries {
            // Contexts are short; a table of places would cost more than it saves.
            if let place = kept.firstIndex(where: { $0.name == entry.name }) {
                kept[place] = entry
            } else {
                kept.append(entry)
            }
        }
        self.entries = kept
    }

    /// Creates a context of entries that all have different names.
    public init(distinct entries: [Entry]) {
        self.entries = entries
    }

    /// The value of a name, if there is one.
    public subscript(name: String) -> Value? {
        entries.first { $0.name == name }?.value
    }
}

extension Context: Hashable {
    /// Whether two contexts have the same names with the same values, in whatever order (DMN 1.5, table 53).
    public static func == (lhs: Context, rhs: Context) -> Bool {
        guard lhs.entries.count == rhs.entries.count else { return false }
        return lhs.entries == rhs.entries || Set(lhs.entries) == Set(rhs.entries)
    }

    /// Hashes the entries so that their order doesn't matter.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(Set(entries))
    }
}

extension Context: CustomStringConvertible {
    /// The context as a FEEL literal, such as `{a: 1, "b c": 2}`.
    public var description: String {
        "{" + entries.map { "\(Self.key($0.name)): \($0.value)" }.joined(separator: ", ") + "}"
    }

    /// The name as it stands, where it is an identifier, or as a string.
    private static func key(_ name: String) -> String {
        guard let first = name.utf8.first, !isDigit(first), name.utf8.allSatisfy({ isLetter($0) || isDigit($0) }) else {
            return quoted(name)
        }
        return name
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte &- UInt8(ascii: "0") < 10
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte == UInt8(ascii: "_")
    }
}
