import CSodium

/// A SHA-256 digest.
public struct Digest: Hashable, Sendable {
    /// 64 lower-case hexadecimal digits.
    public let hex: String

    /// The digest of bytes.
    public init(of bytes: some Collection<UInt8>) {
        self = bytes.withContiguousStorageIfAvailable(Digest.init) ?? Array(bytes).withUnsafeBufferPointer(Digest.init)
    }

    private init(of input: UnsafeBufferPointer<UInt8>) {
        var output = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        // The one-shot function needs no sodium_init and can't fail.
        _ = crypto_hash_sha256(&output, input.baseAddress, UInt64(input.count))
        hex = String(unsafeUninitializedCapacity: 2 * output.count) { digits in
            for (index, byte) in output.enumerated() {
                digits[2 * index] = Digest.digit(byte >> 4)
                digits[2 * index + 1] = Digest.digit(byte & 15)
            }
            return 2 * output.count
        }
    }

    /// A digest that is written down; nothing for what isn't 64 lower-case hexadecimal digits.
    public init?(hex: String) {
        let isDigest =
            hex.utf8.count == 64 && hex.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
        guard isDigest else { return nil }
        self.hex = hex
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
    }

    /// The digest of a set of files: of the lines `<digest>  <name>`, ascending by the names' bytes.
    ///
    /// The same as `sha256sum FILE… | sha256sum` in the C locale, so that anybody can check it.
    public static func ofFiles(_ files: [(name: String, bytes: [UInt8])]) -> Digest {
        let lines = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            .map { "\(Digest(of: $0.bytes).hex)  \($0.name)\n" }
        return Digest(of: lines.joined().utf8)
    }

    /// The digest of an overlay and what it extends: of the lines `<digest>  <id>` of the base and of the overlay's own files.
    static func ofOverlay(_ own: (id: String, files: Digest), on base: (id: String, digest: Digest)) -> Digest {
        Digest(of: "\(base.digest.hex)  \(base.id)\n\(own.files.hex)  \(own.id)\n".utf8)
    }
}
