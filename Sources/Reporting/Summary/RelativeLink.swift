/// A link to a file beside the page.
enum RelativeLink {
    private static let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)

    /// A name as one step of a path (RFC 3986, 3.3): nothing in it ends the step, begins a query or names a scheme.
    static func encoded(_ name: String) -> String {
        name.utf8.map { byte in
            if plain.contains(byte) { return String(UnicodeScalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count == 1 ? "0" : "") + digits
        }.joined()
    }
}
