/// What becomes of many villages when a new edition of a pack takes the place of the old one.
public struct PackEffect: Sendable {
    /// How many villages were compared.
    public private(set) var villageCount = 0
    /// How many villages there are of each kind; kinds without any aren't there.
    public private(set) var counts: [VillageEffect.Kind: Int] = [:]
    /// The villages for which anything changes, in the order met.
    public private(set) var changed: [VillageEffect] = []
    /// How many villages state each fact that only one edition knows, by the fact's id.
    public private(set) var factsOfOneEdition: [String: Int] = [:]

    /// Creates an effect on no village.
    public init() {}

    /// Counts one village in.
    public mutating func add(_ effect: VillageEffect) {
        villageCount += 1
        counts[effect.kind, default: 0] += 1
        if effect.kind != .same { changed.append(effect) }
        for fact in effect.factsOfOneEdition { factsOfOneEdition[fact, default: 0] += 1 }
    }

    /// The villages whose certain or claimed level is another, in the order met.
    public var flips: [VillageEffect] { changed.filter(\.kind.isFlip) }
}
