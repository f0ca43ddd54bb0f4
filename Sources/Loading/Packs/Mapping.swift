import Diagnostics
import LocatedYAML

/// A mapping whose keys were checked: its values by key.
struct Mapping {
    /// The mapping itself.
    let node: YAMLNode
    /// What it is.
    let shape: MappingShape

    /// The value of a key; nothing if the key isn't written.
    subscript(_ key: String) -> YAMLNode? {
        node.entries.first { $0.key.equals(key) }?.value
    }

    /// The key itself, for findings about it.
    func key(_ key: String) -> YAMLNode? {
        node.entries.first { $0.key.equals(key) }?.key
    }

    /// Whether a key is written.
    func has(_ key: String) -> Bool { self[key] != nil }
}
