import Diagnostics

/// A number that tells who a person is.
enum PersonalDataKind: Hashable, Sendable {
    /// The number of an identity card, or of a family card, which looks the same.
    case identityNumber
    /// The number of an Indonesian passport.
    case passport
    /// A telephone number.
    case phone

    /// What it is called.
    var name: LocalizedText {
        switch self {
        case .identityNumber:
            LocalizedText(id: "NIK atau nomor KK (16 angka)", en: "an identity or family card number (16 digits)")
        case .passport: LocalizedText(id: "nomor paspor", en: "a passport number")
        case .phone: LocalizedText(id: "nomor telepon", en: "a phone number")
        }
    }
}
