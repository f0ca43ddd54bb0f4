extension Sequence<Diagnostic> {
    /// The diagnostics in the order in which people read them: those of no file, then by path, start and end.
    ///
    /// Those of one place keep their order.
    public func sortedByPlace() -> [Diagnostic] {
        enumerated().sorted { one, other in
            let (left, right) = (one.element.range, other.element.range)
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
