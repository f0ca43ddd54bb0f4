extension Value {
    /// The value as another type asks for it, by DMN's implicit conversions (DMN 1.5, 10.3.2.9.4).
    ///
    /// A value that conforms stays; a list of one becomes its item, and a value a list of one; a date becomes its midnight in
    /// UTC.
    ///
    /// - Returns: Null for what neither conforms nor can be converted.
    public func coerced(to type: ValueType) -> Value { converted(to: type) ?? .null }

    /// As ``coerced(to:)``, but nothing where null would stand for a misfit.
    func converted(to type: ValueType) -> Value? {
        if conforms(to: type) { return self }
        switch (self, type) {
        case (.list(let items), _) where items.count == 1 && !type.isList:
            return items[0].converted(to: type)
        case (_, .list(let item)):
            guard !self.type.isList else { return nil }
            return converted(to: item).map { .list([$0]) }
        case (.date(let day), .dateTime): return .dateTime(DateTime(day))
        default: return nil
        }
    }

    /// Whether a value is one of a type; null, unknown and failures are of every type.
    func conforms(to type: ValueType) -> Bool {
        switch (self, type) {
        case (.null, _), (.unknown, _), (.failure, _), (_, .any): true
        case (.list(let items), .list(let item)): items.allSatisfy { $0.conforms(to: item) }
        case (.context(let context), .context(let fields)):
            fields.allSatisfy { context[$0.name]?.conforms(to: $0.type) ?? false }
        default: self.type.fits(type)
        }
    }
}

extension ValueType {
    fileprivate var isList: Bool {
        if case .list = self { true } else { false }
    }
}
