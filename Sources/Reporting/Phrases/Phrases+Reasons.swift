import Certification
import Diagnostics
import FEEL

extension Phrases {
    static let missing = LocalizedText(id: "belum ada data", en: "no data yet")
    static let refused = LocalizedText(
        id: "isian tidak dapat dipakai, perbaiki dulu",
        en: "the entry can't be used, mend it first"
    )
    static let conflicting = LocalizedText(
        id: "sumber-sumbernya berbeda dan mengubah hasil, perlu diverifikasi",
        en: "its sources disagree in a way that changes the result, verify it"
    )
    static let contradictsItself = LocalizedText(id: "data saling bertentangan", en: "the data contradict each other")

    static func notYet(_ day: String) -> LocalizedText {
        LocalizedText(
            id: "bertanggal \(day), sesudah tanggal penilaian",
            en: "dated \(day), after the as-of date"
        )
    }

    static func stale(of day: String, until last: String) -> LocalizedText {
        LocalizedText(
            id: "data per \(day) sudah usang, berlaku sampai \(last)",
            en: "data of \(day) are too old, counted until \(last)"
        )
    }

    static func expired(_ document: String, _ last: String) -> LocalizedText {
        LocalizedText(
            id: "\(document) sudah habis masa berlakunya, berlaku sampai \(last)",
            en: "\(document) has expired, valid until \(last)"
        )
    }

    static func onlyBacked(_ assurance: Assurance) -> LocalizedText {
        switch assurance {
        case .claimed:
            LocalizedText(id: "baru klaim, belum ada dokumen", en: "only claimed, no document yet")
        case .documented:
            LocalizedText(id: "sudah berdokumen, belum diverifikasi", en: "documented, not verified yet")
        case .verified:
            LocalizedText(id: "terverifikasi", en: "verified")
        }
    }

    static func contradictory(_ check: String) -> LocalizedText {
        LocalizedText(
            id: "bertentangan dengan data lain (seharusnya: \(check))",
            en: "contradicts other data (it should hold that: \(check))"
        )
    }

    static let doesNotApply = LocalizedText(id: "tidak berlaku di sini", en: "does not apply here")

    static func notFor(_ kind: VillageCode.Kind) -> LocalizedText {
        switch kind {
        case .desa: LocalizedText(id: "bukan untuk desa", en: "not for a village (desa)")
        case .kelurahan: LocalizedText(id: "bukan untuk kelurahan", en: "not for an urban ward (kelurahan)")
        case .desaAdat: LocalizedText(id: "bukan untuk desa adat", en: "not for a customary village (desa adat)")
        }
    }

    static func fault(_ failure: String?) -> LocalizedText {
        let detail = failure.map { " (\($0))" } ?? ""
        return LocalizedText(
            id: "aturan tidak dapat dihitung\(detail); beri tahu penyusun aturan",
            en: "the rule could not be calculated\(detail); tell its author"
        )
    }

    static func failure(_ kind: Failure.Kind) -> LocalizedText {
        switch kind {
        case .divisionByZero: LocalizedText(id: "pembagian dengan nol", en: "division by zero")
        case .overflow: LocalizedText(id: "bilangan terlalu besar", en: "a number too large")
        case .contradictoryData: contradictsItself
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "not applicable")
        case .tooManySteps, .tooManyItems:
            LocalizedText(id: "perhitungan terlalu panjang", en: "too long a calculation")
        case .invalidArgument: LocalizedText(id: "nilai di luar yang boleh", en: "a value outside what is allowed")
        }
    }

    static func assumed(_ facts: String) -> LocalizedText {
        LocalizedText(id: "memakai nilai anggapan untuk \(facts)", en: "a value was assumed for \(facts)")
    }

    static func against(_ value: String, _ threshold: String, isCeiling: Bool) -> LocalizedText {
        isCeiling
            ? LocalizedText(id: "\(value), paling banyak \(threshold)", en: "\(value), at most \(threshold)")
            : LocalizedText(id: "\(value), ambang \(threshold)", en: "\(value), threshold \(threshold)")
    }

    static func share(_ part: String, _ whole: String, _ percent: String) -> LocalizedText {
        LocalizedText(id: "\(part) dari \(whole) = \(percent)", en: "\(part) of \(whole) = \(percent)")
    }

    static func andOthers(_ count: Int) -> LocalizedText {
        LocalizedText(id: " dan \(count) lainnya", en: " and \(count) more")
    }
}
