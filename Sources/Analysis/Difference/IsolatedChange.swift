public import Certification
import Diagnostics

/// What changed of one item, and the old pack with that change and no other.
public struct IsolatedChange: Sendable {
    /// What kind of item it is.
    public let item: PackChange.Item
    /// Its id or path.
    public let path: String
    /// What changed of it; at least one change.
    public let changes: [PackChange]
    /// The old pack with these changes.
    public let pack: RulePack
}

extension PackDifference {
    /// The changes that can decide a result, each item's on its own, in the order of the changes.
    ///
    /// New facts, parameters and sources are there in each of the packs, since alone they decide nothing. A change that
    /// makes no pack without others, such as a new parameter's use in a rule that is new too, is left out.
    public func isolated() -> [IsolatedChange] {
        var order: [MixedDeclaration.Choice] = []
        var changesByChoice: [MixedDeclaration.Choice: [PackChange]] = [:]
        for change in changes where change.direction != .none {
            let choice = MixedDeclaration.Choice(item: change.item, path: change.path, oldPath: change.oldPath)
            if changesByChoice[choice] == nil { order.append(choice) }
            changesByChoice[choice, default: []].append(change)
        }
        return order.compactMap { choice in
            let mixed = MixedDeclaration(old: old.declaration, new: new.declaration, choice: choice)
            var diagnostics: [Diagnostic] = []
            guard let pack = PackCompiler.compile(mixed.declaration, reporting: &diagnostics),
                !diagnostics.contains(where: { $0.severity == .error })
            else { return nil }
            return IsolatedChange(
                item: choice.item,
                path: choice.path,
                changes: changesByChoice[choice] ?? [],
                pack: pack
            )
        }
    }
}

extension PackChange {
    /// Where the item stood before, if it moved.
    fileprivate var oldPath: String? { aspect == .moved ? old?.english : nil }
}
