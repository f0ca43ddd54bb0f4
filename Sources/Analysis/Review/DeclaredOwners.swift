import Certification
import Diagnostics

/// Which rule, fact, parameter or level a place belongs to: the last one whose id stands before it.
struct DeclaredOwners {
    private let ids: [(file: String, offset: Int, subject: String)]

    init(_ declared: DeclaredRules) {
        var ids: [(file: String, offset: Int, subject: String)] = []
        func add(_ subject: String, _ id: Located<String>) {
            ids.append((id.range.file.path, id.range.offsets.lowerBound, subject))
        }
        for (path, criterion) in declared.criteria { add(path, criterion.id) }
        for (path, group) in declared.groups { add(path, group.id) }
        for (id, fact) in declared.facts { add(id, fact.id) }
        for (id, parameter) in declared.parameters { add(id, parameter.id) }
        for (id, check) in declared.checks { add(id, check.id) }
        for (id, level) in declared.levels { add(id, level.id) }
        self.ids = ids
    }

    /// The path of the owner; nothing for a place before the first id of its file.
    func owner(of range: SourceRange) -> String? {
        ids.filter { $0.file == range.file.path && $0.offset <= range.offsets.lowerBound }
            .max { $0.offset < $1.offset }?.subject
    }
}
