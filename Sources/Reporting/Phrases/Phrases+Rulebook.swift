import Certification
import Diagnostics

/// The words of a rulebook.
extension Phrases {
    static let skipToText = LocalizedText(id: "Langsung ke isi", en: "Skip to the text")
    static let contents = LocalizedText(id: "Daftar isi", en: "Contents")
    static let assumptionMark = LocalizedText(id: "asumsi", en: "assumption")
    static let statusHead = LocalizedText(same: "Status")
    static let inForceFrom = LocalizedText(id: "Berlaku sejak", en: "In force from")
    static let contentHead = LocalizedText(id: "Isi", en: "What it holds")
    static let builtOn = LocalizedText(id: "Disusun di atas", en: "Built on")
    static let fromPack = LocalizedText(id: "Dari paket", en: "From the pack")

    static func bookContent(levels: Int, criteria: Int, facts: Int) -> LocalizedText {
        LocalizedText(
            id: "\(levels) jenjang, \(criteria) kriteria, \(facts) data yang ditanyakan",
            en: "\(levels) levels, \(criteria) criteria, \(facts) facts that are asked"
        )
    }

    static func bookWarning(_ status: RulePackHeader.Status) -> LocalizedText? {
        switch status {
        case .official: nil
        case .provisional:
            LocalizedText(
                id: "Aturan ini sementara dan bukan aturan resmi. Hasil penilaian dengannya bukan penetapan.",
                en: "These rules are provisional and not official. What is found by them is no designation."
            )
        case .draft:
            LocalizedText(
                id: "Aturan ini masih rancangan dan belum boleh dipakai untuk menilai desa.",
                en: "These rules are a draft and not yet to be used to judge villages."
            )
        case .retired:
            LocalizedText(id: "Aturan ini sudah tidak berlaku lagi.", en: "These rules are no longer in force.")
        }
    }

    static let guide = LocalizedText(id: "Cara membaca buku ini", en: "How to read this book")

    static func guideLines(_ assurance: String) -> [LocalizedText] {
        [
            LocalizedText(
                id:
                    "Desa menjawab pertanyaan tentang dirinya dan melampirkan dokumen. Setiap kriteria dinilai dari jawaban itu: terpenuhi, tidak terpenuhi, atau belum diketahui.",
                en:
                    "A village answers questions about itself and adds documents. Each criterion is judged by these answers: met, not met, or unknown."
            ),
            LocalizedText(
                id:
                    "Yang belum dijawab tidak dianggap gagal dan tidak dianggap lulus. Hasilnya menjadi rentang: yang sudah terbukti, dan yang masih dapat dicapai.",
                en:
                    "What isn't answered counts neither as failed nor as passed. The result is a range: what is proven, and what can still be reached."
            ),
            LocalizedText(
                id: "Untuk penetapan, jawaban dihitung bila \(assurance).",
                en: "For a designation an answer counts when it is \(assurance)."
            ),
            LocalizedText(
                id: "Kriteria yang tidak berlaku bagi sebuah desa tidak dihitung; bobot yang lain menggantikannya.",
                en:
                    "A criterion that doesn't apply to a village is left out, and the weights of the others take its place."
            ),
            LocalizedText(
                id:
                    "Tanda “asumsi” berarti tidak ada sumber yang menetapkan hal itu. Alasan dan rentangnya ada di bagian Angka dan asumsi.",
                en:
                    "The mark “assumption” means that no source sets it. The reason and the range stand under Numbers and assumptions."
            ),
        ]
    }

    static let structure = LocalizedText(id: "Susunan", en: "Structure")
    static let structureCaption = LocalizedText(
        id:
            "Kriteria membentuk kelompok, kelompok membentuk bagian, dan bagian menentukan jenjang. Titik pada garis sebuah jenjang menandai bagian yang dibacanya.",
        en:
            "Criteria make up groups, groups make up sections, and sections decide the levels. A dot on a level's line marks a section that it reads."
    )
    static let levels = LocalizedText(id: "Jenjang", en: "Levels")
    static let levelsHint = LocalizedText(
        id: "Dari yang tertinggi. Jenjang yang lebih tinggi juga meminta semua yang diminta jenjang di bawahnya.",
        en: "Highest first. A higher level also asks for all that the levels below it ask."
    )
    static let levelAsks = LocalizedText(id: "Yang diminta, semuanya:", en: "What it asks, all of it:")
    static let asWritten = LocalizedText(id: "Tertulis", en: "As written")
    static let basis = LocalizedText(id: "Dasar", en: "Basis")
    static let howJudged = LocalizedText(id: "Cara menilai", en: "How it is judged")
    static let weight = LocalizedText(id: "Bobot", en: "Weight")
    static let weights = LocalizedText(id: "Bobot dalam", en: "Weights in")
    static let weightShare = LocalizedText(id: "Bagian dari seluruhnya", en: "Share of the whole")
    static func equalWeights(_ count: Int) -> LocalizedText {
        LocalizedText(id: "Bobot \(count) bagiannya sama.", en: "Its \(count) parts weigh the same.")
    }
    static let groupMetAt = LocalizedText(id: "Terpenuhi mulai skor", en: "Met from a score of")
    static let groupMetByAll = LocalizedText(
        id: "Terpenuhi bila semua bagiannya terpenuhi.",
        en: "Met when all its parts are."
    )
    static let appliesWhen = LocalizedText(id: "Berlaku bila", en: "Applies when")
    static let metWhen = LocalizedText(id: "Terpenuhi bila", en: "Met when")
    static let measured = LocalizedText(id: "Yang diukur", en: "What is measured")
    static let measuredValue = LocalizedText(id: "Hasil ukur", en: "Measured")
    static let metFrom = LocalizedText(id: "Terpenuhi mulai", en: "Met from")
    static let metFromPoints = LocalizedText(id: "Terpenuhi mulai nilai", en: "Met from points of")
    static let bandPoints = LocalizedText(id: "Nilai", en: "Points")
    static let bands = LocalizedText(id: "Nilai menurut hasil ukur", en: "Points by what is measured")
    static let otherwise = LocalizedText(id: "Selain itu", en: "Otherwise")
    static let scale = LocalizedText(id: "Skala", en: "Scale")
    static let scaleFrom = LocalizedText(id: "naik rata dari", en: "rising evenly from")
    static let scaleTo = LocalizedText(id: "(tanpa nilai) sampai", en: "(nothing) to")
    static let ofScale = LocalizedText(id: "dari skala", en: "of the scale")
    static let needed = LocalizedText(id: "Harus ada juga", en: "Must be there too")
    static let backedBy = LocalizedText(id: "Dokumen pendukung", en: "Backed by")
    static let advice = LocalizedText(id: "Saran", en: "Advice")
    static let validFor = LocalizedText(id: "berlaku", en: "valid for")
    static let checks = LocalizedText(id: "Pemeriksaan silang", en: "Cross-checks")
    static let check = LocalizedText(id: "Pemeriksaan", en: "Check")
    static let mustHold = LocalizedText(id: "Harus berlaku", en: "Must hold")
    static let checksHint = LocalizedText(
        id: "Jawaban yang saling bertentangan tidak dihitung sampai diperbaiki.",
        en: "Answers that contradict each other don't count until they are mended."
    )
    static let factIndex = LocalizedText(id: "Data yang ditanyakan", en: "Facts that are asked")
    static let factsHint = LocalizedText(
        id: "Setiap data dengan pertanyaannya, jawaban yang diterima, dan dokumen yang diakui.",
        en: "Each fact with its question, the answers it takes and the documents that count."
    )
    static let answer = LocalizedText(id: "Jawaban", en: "Answer")
    static let usedIn = LocalizedText(id: "Dipakai dalam", en: "Used in")
    static let notOlderThan = LocalizedText(id: "paling lama", en: "not older than")
    static let mayBeAbsent = LocalizedText(id: "boleh dijawab tidak ada", en: "may be answered as absent")
    static let actions = LocalizedText(id: "Tindakan", en: "Actions")
    static let action = LocalizedText(id: "Tindakan", en: "Action")
    static let actionsHint = LocalizedText(
        id:
            "Apa yang dapat dilakukan desa untuk naik jenjang, siapa pelaksananya, dan data yang dihasilkan. Lama dan biaya yang dasarnya asumsi hanyalah perkiraan.",
        en:
            "What a village can do to reach a higher level, who does it, and the facts it leads to. Where the basis is an assumption, time and cost are only estimated."
    )
    static let doneBy = LocalizedText(id: "Pelaksana", en: "Done by")
    static let effort = LocalizedText(id: "Lama dan biaya", en: "Time and cost")
    static let comesAfter = LocalizedText(id: "sesudah", en: "after")
    static let leadsTo = LocalizedText(id: "Data yang dihasilkan", en: "Facts it leads to")
    static let foundOut = LocalizedText(
        id: "menurut hasil pendataan; bila belum diketahui, rencana memakai",
        en: "as it is found; where it isn't known, plans take"
    )
    static let roundedUp = LocalizedText(id: "dibulatkan ke atas", en: "rounded up")
    static let numbers = LocalizedText(id: "Angka dan asumsi", en: "Numbers and assumptions")
    static let assumedNumbers = LocalizedText(id: "Angka yang diasumsikan", en: "Numbers that are assumed")
    static let sourcedNumbers = LocalizedText(id: "Angka yang bersumber", en: "Numbers that a source states")
    static let bookSources = LocalizedText(id: "Sumber", en: "Sources")
    static let title = LocalizedText(id: "Judul", en: "Title")
    static let publisher = LocalizedText(id: "Penerbit", en: "Publisher")
    static let date = LocalizedText(id: "Tanggal", en: "Date")
    static let kindHead = LocalizedText(id: "Jenis", en: "Kind")

    static func from(_ value: String, _ day: String) -> LocalizedText {
        LocalizedText(id: "\(value) mulai \(day)", en: "\(value) from \(day)")
    }

    static func aggregate(_ aggregate: Aggregate) -> LocalizedText {
        switch aggregate {
        case .weightedMean:
            LocalizedText(
                id: "Skornya, 0 sampai 100, adalah rata-rata berbobot dari bagian-bagiannya.",
                en: "Its score, 0 to 100, is the weighted mean of its parts."
            )
        case .geometricMean:
            LocalizedText(
                id:
                    "Skornya, 0 sampai 100, adalah rata-rata geometris berbobot: satu bagian yang kosong membuat semuanya kosong.",
                en: "Its score, 0 to 100, is the weighted geometric mean: one part at nothing makes all of it nothing."
            )
        case .minimum:
            LocalizedText(
                id: "Skornya, 0 sampai 100, sama dengan bagiannya yang paling lemah.",
                en: "Its score, 0 to 100, is that of its weakest part."
            )
        case .sum: LocalizedText(id: "Nilai bagian-bagiannya dijumlahkan.", en: "The points of its parts are added up.")
        case .countMet:
            LocalizedText(
                id: "Dihitung berapa bagiannya yang terpenuhi.",
                en: "It counts how many of its parts are met."
            )
        case .allMet: LocalizedText(id: "Semua bagiannya diperlukan.", en: "All of its parts are needed.")
        }
    }

    static func outside(_ outside: Criterion.OutsideScale) -> LocalizedText {
        switch outside {
        case .cutOff: LocalizedText(id: "Di luar itu dihitung ujung terdekat.", en: "Beyond, the nearer end counts.")
        case .contradictory:
            LocalizedText(
                id: "Di luar itu datanya dianggap bertentangan.",
                en: "Beyond, the data contradict themselves."
            )
        }
    }

    static func kind(_ kind: Fact.Kind) -> LocalizedText {
        switch kind {
        case .boolean: LocalizedText(id: "ya atau tidak", en: "yes or no")
        case .integer: LocalizedText(id: "bilangan bulat", en: "a whole number")
        case .decimal: LocalizedText(id: "bilangan", en: "a number")
        case .date: LocalizedText(id: "tanggal", en: "a day")
        case .text: LocalizedText(id: "teks", en: "text")
        case .choice: LocalizedText(id: "satu pilihan", en: "one of")
        case .choices: LocalizedText(id: "satu pilihan atau lebih", en: "any of")
        }
    }
}
