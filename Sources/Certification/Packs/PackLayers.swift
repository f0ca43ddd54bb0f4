/// The packs that a pack is made of, and which of them each of its rules comes from.
///
/// A pack that stands alone has one layer: itself. One that extends another has the other's layers below its own.
public struct PackLayers: Hashable, Sendable {
    /// One of the packs.
    public struct Layer: Hashable, Sendable {
        /// Its id.
        public let id: String
        /// Its version.
        public let version: String
        /// How binding it is.
        public let status: RulePackHeader.Status
        /// Its digest, as its own assessments name it: of an overlay it covers what it extends.
        public let digest: Digest
    }

    /// The packs, the one that extends nothing first, the pack itself last; at least one.
    public let all: [Layer]
    /// For each rule that doesn't come from the first layer alone: the layer that declares it, then, ascending, those that
    /// made it stricter.
    private var origins: [RuleReference: [Int]] = [:]

    /// The one layer of a pack that stands alone.
    public init(_ header: RulePackHeader, digest: Digest) {
        all = [Layer(header, digest)]
    }

    /// The layers of an overlay on a pack.
    ///
    /// - Parameters:
    ///   - base: The layers of what it extends.
    ///   - added: What it declares.
    ///   - tightened: What it makes stricter; new texts alone don't count.
    init(
        _ base: PackLayers,
        below header: RulePackHeader,
        digest: Digest,
        added: [RuleReference],
        tightened: [RuleReference]
    ) {
        all = base.all + [Layer(header, digest)]
        origins = base.origins
        let own = base.all.count
        for rule in added { origins[rule] = [own] }
        for rule in tightened { origins[rule] = (origins[rule] ?? [0]) + [own] }
    }

    /// Whether the pack extends another.
    public var isOverlay: Bool { all.count > 1 }

    /// The layer that declares a rule, then those that made it stricter, from the base up; never empty.
    public func layers(of rule: RuleReference) -> [Layer] { indices(of: rule).map { all[$0] } }

    /// The same as indices in ``all``.
    func indices(of rule: RuleReference) -> [Int] { origins[rule] ?? [0] }

    /// The ids of ``layers(of:)`` for a reader, such as `dme-2025 + ntb-2025`; nothing for a pack that stands alone,
    /// where there is nothing to tell apart.
    public func origin(of rule: RuleReference) -> String? {
        isOverlay ? layers(of: rule).map(\.id).joined(separator: " + ") : nil
    }
}

extension PackLayers.Layer {
    fileprivate init(_ header: RulePackHeader, _ digest: Digest) {
        self.init(id: header.id, version: header.version, status: header.status, digest: digest)
    }
}
