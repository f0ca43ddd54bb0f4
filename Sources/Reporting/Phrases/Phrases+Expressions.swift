import Diagnostics
import FEEL

/// The words of conditions in plain language.
extension Phrases {
    static let and = LocalizedText(id: "dan", en: "and")
    static let or = LocalizedText(id: "atau", en: "or")
    static let between = LocalizedText(id: "antara", en: "is between")
    static let isAnswered = LocalizedText(id: "dijawab", en: "is answered")
    static let isMet = LocalizedText(id: "terpenuhi", en: "is met")
    static let isNotMet = LocalizedText(id: "tidak terpenuhi", en: "is not met")
    static let includes = LocalizedText(id: "mencakup", en: "includes")
    static let doesNotInclude = LocalizedText(id: "tidak mencakup", en: "does not include")
    static let isKnown = LocalizedText(id: "diketahui", en: "is known")
    static let isUnknown = LocalizedText(id: "belum diketahui", en: "is not known")
    static let isOneOf = LocalizedText(id: "adalah", en: "is")
    static let isThe = LocalizedText(id: "adalah", en: "is")
    static let isNotThe = LocalizedText(id: "bukan", en: "is not")
    static let isAbsent = LocalizedText(id: "tidak ada", en: "is absent")
    static let isThere = LocalizedText(id: "ada", en: "is there")
    static let thisIs = LocalizedText(id: "wilayahnya", en: "the place is a")
    static let thisIsNot = LocalizedText(id: "wilayahnya bukan", en: "the place is not a")
    static let atLeast = LocalizedText(id: "paling sedikit", en: "at least")
    static let atMost = LocalizedText(id: "paling banyak", en: "at most")
    static let ofThese = LocalizedText(id: "dari hal-hal ini:", en: "of these:")
    static let scoreOf = LocalizedText(id: "skor", en: "the score of")
    static let numberChosen = LocalizedText(id: "banyaknya pilihan pada", en: "the number chosen in")
    static let shareOf = LocalizedText(id: "bagian", en: "the share of")
    static let judgedFrom = LocalizedText(id: "dinilai bila seluruhnya paling sedikit", en: "judged from a whole of")
    static let ageOf = LocalizedText(id: "umur sejak", en: "the time since")
    static let beforeToday = LocalizedText(id: "sebelum hari penilaian", en: "before the day of the assessment")

    static func partsOf(_ label: String, isEvery: Bool) -> LocalizedText {
        isEvery
            ? LocalizedText(id: "setiap bagian dari “\(label)”", en: "each part of “\(label)”")
            : LocalizedText(id: "sedikitnya satu bagian dari “\(label)”", en: "one part of “\(label)” at least")
    }

    /// Between two amounts.
    static func sign(_ comparison: Comparison) -> LocalizedText? {
        switch comparison {
        case .equal: LocalizedText(id: "tepat", en: "is exactly")
        case .notEqual: LocalizedText(id: "tidak sama dengan", en: "is other than")
        case .less: LocalizedText(id: "kurang dari", en: "is less than")
        case .lessOrEqual: LocalizedText(id: "paling banyak", en: "is at most")
        case .greater: LocalizedText(id: "lebih dari", en: "is more than")
        case .greaterOrEqual: LocalizedText(id: "paling sedikit", en: "is at least")
        }
    }

    /// A day beside that of the assessment.
    static func beside(_ comparison: Comparison) -> LocalizedText? {
        switch comparison {
        case .equal: LocalizedText(id: "sama dengan hari penilaian", en: "is the day of the assessment")
        case .notEqual: nil
        case .less: LocalizedText(id: "sebelum hari penilaian", en: "is before the day of the assessment")
        case .lessOrEqual:
            LocalizedText(id: "tidak sesudah hari penilaian", en: "is not after the day of the assessment")
        case .greater: LocalizedText(id: "sesudah hari penilaian", en: "is after the day of the assessment")
        case .greaterOrEqual:
            LocalizedText(id: "tidak sebelum hari penilaian", en: "is not before the day of the assessment")
        }
    }

    /// How long a day lies before that of the assessment; the length follows.
    static func before(_ comparison: Comparison) -> LocalizedText? {
        switch comparison {
        case .less: LocalizedText(id: "lebih dari", en: "is more than")
        case .lessOrEqual: LocalizedText(id: "paling sedikit", en: "is at least")
        case .greater: LocalizedText(id: "kurang dari", en: "is less than")
        case .greaterOrEqual: LocalizedText(id: "paling lama", en: "is at most")
        case .equal, .notEqual: nil
        }
    }
}
