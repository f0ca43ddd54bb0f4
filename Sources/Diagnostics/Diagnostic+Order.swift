extension Sequence<Diagnostic> {
    /// The diagnostics in the order in which people read them: those of no file, then by path, start and end.
    ///
    /// Those of one place keep their order.
    public func sortedByPlace() -> [Diagnostic] {
        sorted(byPlace: \.range)
    }
}

extension Sequence<Finding> {
    /// The findings in the order in which people read them, as diagnostics are.
    public func sortedByPlace() -> [Finding] {
        sorted(byPlace: \.diagnostic.range)
    }
}

extension Sequence {
    /// The elements by the places that they are at.
    fileprivate func sorted(byPlace place: (Element) -> SourceRange?) -> [Element] {
        enumerated().sorted { one, other in
            let (left, right) = (place(one.element), place(other.element))
            guard let left, let right else {
                return (left == nil && right != nil) || (left == nil && one.offset < other.offset)
            }
            if left.file.path != right.file.path { return left.file.path < right.file.path }
            if left.offsets.lowerBound != right.offsets.lowerBound {
                return left.offsets.lowerBound < right.offsets.lowerBound
            }
            if left.offsets.upperBound != right.offsets.upperBound {
                return left.offsets.upperBound < right.offsets.upperBound
            }
            return one.offset < other.offset
        }.map(\.element)
    }
}
