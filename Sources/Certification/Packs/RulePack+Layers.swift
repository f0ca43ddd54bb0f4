public import Diagnostics

extension RulePack {
    /// Something that a layer declares or makes stricter.
    public struct LayerRule: Hashable, Sendable {
        /// What it is.
        public let reference: RuleReference
        /// What a person reads.
        public let label: LocalizedText
        /// Whether the layer declares it; else it makes stricter what a layer below declares.
        public let isNew: Bool
    }

    /// What a layer declares and makes stricter: facts, cross-checks, parameters, groups, criteria and levels, each kind in
    /// the pack's order.
    ///
    /// - Parameter layer: The index in ``PackLayers/all``.
    public func rules(ofLayer layer: Int) -> [LayerRule] {
        var all: [(RuleReference, LocalizedText)] = facts.map { (.fact($0.id), $0.label) }
        all += checks.map { (.check($0.id), $0.label) }
        all += parameters.map { (.parameter($0.id), $0.label) }
        all += groups.map { (.group($0.path), $0.label) }
        all += criteria.map { (.criterion($0.path), $0.label) }
        all += levels.map { (.level($0.id), $0.label) }
        return all.compactMap { reference, label in
            let indices = layers.indices(of: reference)
            guard indices.contains(layer) else { return nil }
            return LayerRule(reference: reference, label: label, isNew: indices[0] == layer)
        }
    }
}
