import CSodium

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let hex: String

    /// The digest of bytes.
    public init(of bytes: some Collection<UInt8>) {
        let input = Array(bytes)
        var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        // The one-shot function needs no sodium_init and can't fail.
        _ = crypto_hash_sha256(&output, input, UInt64(input.count))
        let digits = Array("0123456789abcdef".utf8)
        hex = String(decoding: output.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The digest of a set of files: of the lines `<digest>  <name>`, ascending by the names' bytes.
    ///
    /// The same as `sha256sum FILE… | sha256sum` in the C locale, so that anybody can check it.
    public static func ofFiles(_ files: [(name: String, bytes: [UInt8])]) -> Digest {
        let lines = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\(Digest(of: $0.bytes).hex)  \($0.name)\n" }
        return Digest(of: lines.joined().utf8)
    }
}
