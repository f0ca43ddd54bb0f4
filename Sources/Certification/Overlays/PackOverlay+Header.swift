import Diagnostics

extension PackOverlay {
    /// What the whole says of itself: the overlay's words, the base's assurance, the sources and units of both.
    mutating func header() -> RulePackHeader {
        let (own, below) = (overlay.header, base.header)
        checkPeriod()
        if own.status.rank > below.status.rank {
            diagnostics.append(.statusAboveBase(own.status, below, at: overlay.statusPlace))
        }
        let known = below.sources.map(\.id)
        for place in overlay.sourcePlaces where known.contains(place.value) {
            let what = LocalizedText(id: "sumber", en: "source")
            diagnostics.append(.alreadyInBase(place, what: what, base: below.id, first: nil))
        }
        let knownUnits = below.units.map(\.name)
        for place in overlay.unitPlaces where knownUnits.contains(place.value) {
            let what = LocalizedText(id: "satuan", en: "unit")
            diagnostics.append(.alreadyInBase(place, what: what, base: below.id, first: nil))
        }
        return RulePackHeader(
            id: own.id,
            version: own.version,
            status: own.status,
            effectiveFrom: own.effectiveFrom,
            // Without an end of its own it ends with its base.
            effectiveTo: own.effectiveTo ?? below.effectiveTo,
            label: own.label,
            description: own.description,
            designationAssurance: below.designationAssurance,
            sources: below.sources + own.sources.filter { !known.contains($0.id) },
            units: below.units + own.units.filter { !knownUnits.contains($0.name) }
        )
    }

    private mutating func checkPeriod() {
        let (own, below) = (overlay.header, base.header)
        let beginsEarly = own.effectiveFrom < below.effectiveFrom
        let endsLate = below.effectiveTo.map { last in own.effectiveTo.map { $0 > last } ?? false } ?? false
        if beginsEarly || endsLate { diagnostics.append(.periodOutsideBase(below, at: overlay.periodPlace)) }
    }
}

extension RulePackHeader.Status {
    /// How binding it is, compared with others.
    fileprivate var rank: Int {
        switch self {
        case .draft, .retired: 0
        case .provisional: 1
        case .official: 2
        }
    }
}
