import Certification
import Diagnostics

/// The words for what changed, in both languages side by side.
enum ChangeWords {
    static func yesNo(_ answer: Bool) -> LocalizedText {
        answer ? LocalizedText(id: "ya", en: "yes") : LocalizedText(id: "tidak", en: "no")
    }

    /// Bands on one line: `≥ tinggi: 2; ≥ cukup: 1; 0`.
    static func bands(_ bands: [CriterionDeclaration.Band], _ way: Criterion.BandDirection) -> LocalizedText {
        let sign = way == .atLeast ? "≥" : "≤"
        let words = bands.map { band in
            (band.threshold.map { "\(sign) \($0.value.words): " } ?? "") + band.points.value.words
        }
        return LocalizedText(same: words.joined(separator: "; "))
    }

    /// How a criterion is judged, on one line.
    static func test(_ test: CriterionDeclaration.Test) -> LocalizedText {
        switch test {
        case .condition(let text): LocalizedText(same: text.text)
        case .bands(let measure, let way, let bands):
            LocalizedText(same: "\(measure.text): \(self.bands(bands, way).english)")
        case .scale(let measure, let scale):
            LocalizedText(same: "\(measure.text): \(scale.from.value.words)…\(scale.to.value.words)")
        }
    }

    static func item(_ item: PackChange.Item) -> LocalizedText {
        switch item {
        case .pack: LocalizedText(id: "paket", en: "pack")
        case .source: LocalizedText(id: "sumber", en: "source")
        case .fact: LocalizedText(id: "data", en: "fact")
        case .check: LocalizedText(id: "pemeriksaan silang", en: "cross-check")
        case .parameter: LocalizedText(id: "parameter", en: "parameter")
        case .group: LocalizedText(id: "kelompok", en: "group")
        case .criterion: LocalizedText(id: "kriteria", en: "criterion")
        case .level: LocalizedText(id: "jenjang", en: "level")
        case .action: LocalizedText(id: "tindakan", en: "action")
        }
    }

    static func direction(_ direction: PackChange.Direction) -> LocalizedText {
        switch direction {
        case .stricter: LocalizedText(id: "lebih ketat", en: "stricter")
        case .moreLenient: LocalizedText(id: "lebih longgar", en: "more lenient")
        case .unclear: LocalizedText(id: "arah tidak pasti", en: "direction unclear")
        case .none: LocalizedText(id: "tidak mengubah hasil", en: "changes no result")
        }
    }

    static func aspect(_ aspect: PackChange.Aspect) -> LocalizedText {
        switch aspect {
        case .added: LocalizedText(id: "baru", en: "new")
        case .removed: LocalizedText(id: "dihapus", en: "gone")
        case .moved: LocalizedText(id: "dipindahkan", en: "moved")
        case .order: LocalizedText(id: "urutan", en: "order")
        case .basis: LocalizedText(id: "dasar", en: "basis")
        case .label: LocalizedText(id: "nama", en: "label")
        case .description: LocalizedText(id: "uraian", en: "description")
        case .question: LocalizedText(id: "pertanyaan", en: "question")
        case .help: LocalizedText(id: "petunjuk", en: "help")
        case .advice: LocalizedText(id: "saran", en: "advice")
        case .title: LocalizedText(id: "judul", en: "title")
        case .publisher: LocalizedText(id: "penerbit", en: "publisher")
        case .date: LocalizedText(id: "tanggal", en: "date")
        case .kind: LocalizedText(id: "jenis", en: "kind")
        case .note: LocalizedText(id: "catatan", en: "note")
        case .id: LocalizedText(same: "id")
        case .version: LocalizedText(id: "versi", en: "version")
        case .status: LocalizedText(same: "status")
        case .effectiveFrom: LocalizedText(id: "berlaku sejak", en: "in force from")
        case .effectiveTo: LocalizedText(id: "berlaku sampai", en: "in force until")
        case .assurance: LocalizedText(id: "jaminan untuk penetapan", en: "designation assurance")
        default: ruleAspect(aspect)
        }
    }

    private static func ruleAspect(_ aspect: PackChange.Aspect) -> LocalizedText {
        switch aspect {
        case .type: LocalizedText(id: "tipe", en: "type")
        case .unit: LocalizedText(id: "satuan", en: "unit")
        case .atLeast: LocalizedText(id: "batas bawah", en: "lower bound")
        case .atMost: LocalizedText(id: "batas atas", en: "upper bound")
        case .maximumAge: LocalizedText(id: "umur paling lama", en: "maximum age")
        case .mayBeAbsent: LocalizedText(id: "boleh tidak ada", en: "may be absent")
        case .documents: LocalizedText(id: "dokumen yang diakui", en: "accepted documents")
        case .validity: LocalizedText(id: "masa berlaku dokumen", en: "validity of the document")
        case .options: LocalizedText(id: "pilihan jawaban", en: "options")
        case .value: LocalizedText(id: "nilai", en: "value")
        case .range: LocalizedText(id: "rentang asumsi", en: "range of the assumption")
        case .mayBeRelaxed: LocalizedText(id: "boleh dilonggarkan daerah", en: "may be relaxed by overlays")
        case .applies: LocalizedText(id: "berlaku bila", en: "applies when")
        case .metWhen: LocalizedText(id: "terpenuhi bila", en: "met when")
        case .measure: LocalizedText(id: "ukuran", en: "measure")
        case .test: LocalizedText(id: "cara menilai", en: "way of judging")
        case .bands: LocalizedText(id: "pita nilai", en: "bands")
        case .threshold: LocalizedText(id: "ambang pita", en: "threshold of band")
        case .points: LocalizedText(id: "nilai pita", en: "points of band")
        case .scaleFrom: LocalizedText(id: "awal skala", en: "start of the scale")
        case .scaleTo: LocalizedText(id: "akhir skala", en: "end of the scale")
        case .outsideScale: LocalizedText(id: "di luar skala", en: "outside the scale")
        case .metAt: LocalizedText(id: "terpenuhi mulai", en: "met at")
        case .needs: LocalizedText(id: "data yang juga harus ada", en: "facts that must be there too")
        case .weight: LocalizedText(id: "bobot", en: "weight")
        case .aggregate: LocalizedText(id: "cara menggabungkan", en: "aggregate")
        case .holds: LocalizedText(id: "harus berlaku", en: "must hold")
        case .by: LocalizedText(id: "pelaksana", en: "done by")
        case .months: LocalizedText(id: "lama dalam bulan", en: "time in months")
        case .cost: LocalizedText(id: "biaya", en: "cost")
        case .after: LocalizedText(id: "didahului", en: "comes after")
        case .establishes: LocalizedText(id: "yang dihasilkan", en: "establishes")
        default: LocalizedText(id: "syarat", en: "requires")
        }
    }
}
