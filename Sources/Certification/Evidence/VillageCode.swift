/// The official code of a village: province, regency, district and village, such as `52.02.05.2003`.
///
/// Source: Kepmendagri 300.2.2-2138/2025; the first digit of the last block tells the kind.
public struct VillageCode: Hashable, Sendable, Comparable {
    /// What kind of village it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A village with a government of its own.
        case desa
        /// An urban ward, part of the regency's or city's administration; it issues no village regulation.
        case kelurahan
        /// A village under customary law.
        case desaAdat = "desa adat"
    }

    /// The code as written: `PP.KK.CC.DDDD`.
    public let text: String
    /// What kind of village it is.
    public let kind: Kind

    /// Reads a code; nothing if the text isn't one.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        // Dots stand after the second, fourth and sixth digit.
        let isWellFormed = bytes.indices.allSatisfy { index in
            index % 3 == 2 && index < 9
                ? bytes[index] == UInt8(ascii: ".")
                : (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
        }
        guard bytes.count == 13, isWellFormed else { return nil }
        switch bytes[9] {
        case UInt8(ascii: "1"): kind = .kelurahan
        case UInt8(ascii: "2"): kind = .desa
        case UInt8(ascii: "3"): kind = .desaAdat
        default: return nil
        }
        self.text = text
    }

    /// A code that no village has, for evidence that stands for any village of a kind.
    public init(exampleOf kind: Kind) {
        self.kind = kind
        switch kind {
        case .kelurahan: text = "00.00.00.1000"
        case .desa: text = "00.00.00.2000"
        case .desaAdat: text = "00.00.00.3000"
        }
    }

    /// Whether the left one comes first in the official order.
    public static func < (lhs: VillageCode, rhs: VillageCode) -> Bool { lhs.text < rhs.text }
}
