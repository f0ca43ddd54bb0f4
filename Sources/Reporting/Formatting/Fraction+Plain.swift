import Certification

extension Fraction {
    /// For machines: rounded half to even to four decimals, with a point, without zeros at the end; `7`, `66.6667`.
    var plain: String {
        let decimal = rounded(decimals: 4)
        guard decimal.contains(".") else { return decimal }
        var shortened = Substring(decimal)
        while shortened.hasSuffix("0") { shortened.removeLast() }
        return String(shortened.hasSuffix(".") ? shortened.dropLast() : shortened)
    }
}
