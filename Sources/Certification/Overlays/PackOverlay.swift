public import Diagnostics

/// Puts an overlay on a pack: the result is an ordinary declaration, and nothing after it knows of overlays.
///
/// What the base asks for stays: an overlay adds rules, conditions and texts, and moves parameters only to where no rule
/// becomes easier, unless the base allows it. All findings are collected; what has one is left out.
public struct PackOverlay {
    let base: RulePackDeclaration
    let overlay: OverlayDeclaration
    var diagnostics: [Diagnostic] = []
    /// What the overlay declares.
    var added: [RuleReference] = []
    /// What the overlay makes stricter.
    var tightened: [RuleReference] = []
    /// The groups of the base that get new members, by path, with the place of the first.
    var grownGroups: [(path: String, place: SourceRange)] = []

    private init(_ overlay: OverlayDeclaration, on base: RulePackDeclaration) {
        self.base = base
        self.overlay = overlay
    }

    /// Puts an overlay on the pack that it extends.
    ///
    /// - Returns: The declaration of the whole; every range in it leads into the file of the layer where it was written.
    public static func merged(
        _ overlay: OverlayDeclaration,
        on base: RulePackDeclaration,
        reporting diagnostics: inout [Diagnostic]
    ) -> RulePackDeclaration {
        var merging = PackOverlay(overlay, on: base)
        let merged = merging.merged()
        diagnostics += merging.diagnostics
        return merged
    }

    private mutating func merged() -> RulePackDeclaration {
        let header = header()
        let facts = facts()
        let checks = checks()
        let parameters = parameters()
        let sections = sections()
        let levels = levels()
        checkStrictness()
        let digest = Digest.ofOverlay(
            (overlay.header.id, overlay.digest),
            on: (base.header.id, base.digest)
        )
        return RulePackDeclaration(
            header: header,
            at: overlay.place,
            facts: facts,
            checks: checks,
            parameters: parameters,
            sections: sections,
            levels: levels,
            digest: digest,
            layers: PackLayers(base.layers, below: header, digest: digest, added: added, tightened: tightened)
        )
    }

    /// The items of the base with the changes made, then the new ones.
    ///
    /// - Parameters:
    ///   - what: What an item is called.
    ///   - id: The id of an item.
    ///   - target: The id that a change names.
    ///   - reference: The name of an item for ``PackLayers``.
    ///   - change: Makes a change.
    mutating func merge<Item, Change>(
        _ items: [Item],
        with own: OverlayDeclaration.Items<Item, Change>,
        _ what: LocalizedText,
        id: (Item) -> Located<String>,
        target: (Change) -> Located<String>,
        reference: (String) -> RuleReference,
        change: (inout PackOverlay, Item, Change) -> Item
    ) -> [Item] {
        var merged = items
        let names = items.map { id($0).value }
        for own in own.changes {
            let target = target(own)
            guard let index = names.firstIndex(of: target.value) else {
                let nearest = nearestName(to: target.value, among: names)
                diagnostics.append(.nothingToChange(target, what: what, base: base.header.id, nearest: nearest))
                continue
            }
            merged[index] = change(&self, merged[index], own)
        }
        for item in own.added {
            let name = id(item)
            if let index = names.firstIndex(of: name.value) {
                let first = id(items[index]).range
                diagnostics.append(.alreadyInBase(name, what: what, base: base.header.id, first: first))
                continue
            }
            merged.append(item)
            added.append(reference(name.value))
        }
        return merged
    }
}
