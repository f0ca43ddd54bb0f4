public import Certification
import Diagnostics

/// What somebody meant who named a criterion as a report or a rule file does.
public enum CriterionLookup: Hashable, Sendable {
    /// The criterion with this index.
    case found(Int)
    /// Several criteria have the name: their paths, in the pack's order.
    case ambiguous([String])
    /// A group has it, not a criterion: the group's path, and the paths of the criteria in it, in the pack's order.
    case group(String, [String])
    /// None has it: the paths that are near, the nearest first; empty where none is.
    case unknown(nearest: [String])

    /// Looks for a criterion by its path, by the end of it, such as `perdes` or `aman.perdes`, or by its label in either
    /// language.
    public init(_ name: String, in pack: RulePack) {
        let criteria = pack.criteria
        if let index = criteria.firstIndex(where: { $0.path == name }) {
            self = .found(index)
            return
        }
        let ends = criteria.indices.filter { criteria[$0].path.hasSuffix("." + name) }
        let wanted = name.lowercased()
        let labels = criteria.indices.filter { index in
            [criteria[index].label.indonesian, criteria[index].label.english].contains { $0.lowercased() == wanted }
        }
        let found = ends.isEmpty ? labels : ends
        guard found.isEmpty else {
            self = found.count == 1 ? .found(found[0]) : .ambiguous(found.map { criteria[$0].path })
            return
        }
        let groups = pack.groups.filter { group in
            group.path == name || group.path.hasSuffix("." + name)
                || [group.label.indonesian, group.label.english].contains { $0.lowercased() == wanted }
        }
        if let group = groups.first, groups.count == 1 {
            self = .group(group.path, criteria.map(\.path).filter { $0.hasPrefix(group.path + ".") })
        } else {
            self = .unknown(nearest: Self.nearest(to: name, in: pack))
        }
    }

    /// The most names that are proposed.
    private static let mostProposals = 3

    /// Those that differ by slips of the pen, else those that a part of the name stands in.
    private static func nearest(to name: String, in pack: RulePack) -> [String] {
        let paths = pack.criteria.map(\.path)
        let ends = paths.map(end)
        let labels = [pack.criteria.map(\.label.indonesian), pack.criteria.map(\.label.english)]
        let slips = ([paths, ends] + labels).compactMap { names -> String? in
            nearestName(to: name, among: names).flatMap { near in names.firstIndex(of: near) }.map { paths[$0] }
        }
        let wanted = end(of: name).lowercased()
        let parts = pack.criteria.filter { criterion in
            let names = [end(of: criterion.path), criterion.label.indonesian, criterion.label.english]
            return wanted.count > 2 && names.contains { $0.lowercased().contains(wanted) }
        }
        var seen: Set<String> = []
        let found = (slips.isEmpty ? parts.map(\.path) : slips).filter { seen.insert($0).inserted }
        return Array(found.prefix(mostProposals))
    }

    /// The last part of a path.
    private static func end(of path: String) -> String { String(path.split(separator: ".").last ?? "") }
}
