/// Something that a pack declares, by its kind and its name.
public enum RuleReference: Hashable, Sendable {
    /// The fact with this dotted name.
    case fact(String)
    /// The cross-check with this id.
    case check(String)
    /// The parameter with this id.
    case parameter(String)
    /// The group or section with this path, such as `pillars.aman`.
    case group(String)
    /// The criterion with this path, such as `pillars.aman.perdes`.
    case criterion(String)
    /// The level with this id.
    case level(String)
}
