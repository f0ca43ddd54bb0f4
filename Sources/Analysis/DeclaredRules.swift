public import Certification

/// What a pack declares, by the paths that the compiled pack uses: the way from a rule back to the place where it stands.
public struct DeclaredRules: Sendable {
    /// The criteria by path, such as `pillars.aman.perdes`.
    public let criteria: [String: CriterionDeclaration]
    /// The groups by path, sections among them.
    public let groups: [String: GroupDeclaration]
    /// The facts by id.
    public let facts: [String: FactDeclaration]
    /// The parameters by id.
    public let parameters: [String: ParameterDeclaration]
    /// The cross-checks by id.
    public let checks: [String: CheckDeclaration]
    /// The levels by id.
    public let levels: [String: LevelDeclaration]

    /// Looks through a declaration; of two items with one path the first counts.
    public init(_ declaration: RulePackDeclaration) {
        var criteria: [String: CriterionDeclaration] = [:]
        var groups: [String: GroupDeclaration] = [:]
        func visit(_ group: GroupDeclaration, path: String) {
            guard groups[path] == nil else { return }
            groups[path] = group
            switch group.children {
            case .groups(let children): for child in children { visit(child, path: "\(path).\(child.id.value)") }
            case .criteria(let children):
                for child in children where criteria["\(path).\(child.id.value)"] == nil {
                    criteria["\(path).\(child.id.value)"] = child
                }
            }
        }
        for section in declaration.sections { visit(section, path: section.id.value) }
        self.criteria = criteria
        self.groups = groups
        facts = Self.byId(declaration.facts) { $0.id.value }
        parameters = Self.byId(declaration.parameters) { $0.id.value }
        checks = Self.byId(declaration.checks) { $0.id.value }
        levels = Self.byId(declaration.levels) { $0.id.value }
    }

    private static func byId<Item>(_ items: [Item], _ id: (Item) -> String) -> [String: Item] {
        Dictionary(items.map { (id($0), $0) }) { first, _ in first }
    }
}
