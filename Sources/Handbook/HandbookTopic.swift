public import Diagnostics

/// Kinds of findings that belong together, by their ids.
public struct HandbookTopic: Hashable, Sendable {
    /// What the findings are about.
    public let title: LocalizedText
    /// The numbers of their ids.
    public let numbers: ClosedRange<Int>

    /// The topics, by number, ascending.
    public static let all: [HandbookTopic] = [
        HandbookTopic(LocalizedText(id: "Berkas dan batasnya", en: "Files and their limits"), 1000...1099),
        HandbookTopic(LocalizedText(id: "Penulisan YAML", en: "The spelling of YAML"), 1100...1199),
        HandbookTopic(LocalizedText(id: "Penulisan syarat", en: "The spelling of conditions"), 1200...1299),
        HandbookTopic(
            LocalizedText(id: "Nama dan jenis dalam syarat", en: "Names and types in conditions"),
            1300...1399
        ),
        HandbookTopic(LocalizedText(id: "Susunan paket", en: "The structure of packs"), 1400...1429),
        HandbookTopic(LocalizedText(id: "Isi paket", en: "What packs say"), 1430...1464),
        HandbookTopic(LocalizedText(id: "Versi paket", en: "Versions of packs"), 1465...1469),
        HandbookTopic(LocalizedText(id: "Temuan yang dikecualikan", en: "Suppressed findings"), 1470...1479),
        HandbookTopic(LocalizedText(id: "Paket turunan", en: "Packs that extend others"), 1480...1499),
        HandbookTopic(LocalizedText(id: "Bukti desa", en: "Evidence of villages"), 1500...1599),
        HandbookTopic(LocalizedText(id: "Tinjauan aturan", en: "Reviews of rules"), 1600...1649),
        HandbookTopic(LocalizedText(id: "Tinjauan jenjang", en: "Reviews of levels"), 1650...1699),
        HandbookTopic(LocalizedText(id: "Uji aturan", en: "Rule tests"), 1700...1749),
        HandbookTopic(LocalizedText(id: "Tindakan", en: "Actions"), 1750...1779),
        HandbookTopic(LocalizedText(id: "Perbandingan penilaian", en: "Comparisons of assessments"), 1780...1799),
    ]

    private init(_ title: LocalizedText, _ numbers: ClosedRange<Int>) {
        self.title = title
        self.numbers = numbers
    }

    /// The pages on the topic, by id, ascending.
    public var pages: [HandbookPage] {
        Handbook.pages.filter { page in Int(page.id.dropFirst(3)).map(numbers.contains) ?? false }
    }
}
