/// The village that is assessed.
///
/// Matched by its code, never by its name.
public struct Village: Hashable, Sendable {
    /// The official code.
    public let code: VillageCode
    /// The name.
    public let name: String
    /// The district (kecamatan).
    public let district: String?
    /// The regency or city.
    public let regency: String?
    /// The province.
    public let province: String?

    /// Creates a village.
    public init(code: VillageCode, name: String, district: String?, regency: String?, province: String?) {
        self.code = code
        self.name = name
        self.district = district
        self.regency = regency
        self.province = province
    }
}
