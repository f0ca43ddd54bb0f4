import Diagnostics

extension Handbook {
    /// Names of facts, parameters and rules, and the shape of facts.
    static let packNamePages: [HandbookPage] = [
        HandbookPage(
            "DME1430",
            title: LocalizedText(id: "id dipakai dua kali", en: "an id is used twice"),
            why: LocalizedText(
                id:
                    "Aturan lain dan laporan menyebut sesuatu dengan id-nya. Dengan dua id yang sama, tidak jelas mana yang dimaksud, dan paket tidak dapat dipakai.",
                en:
                    "Other rules and reports name things by their ids. With two of one id it is open which is meant, and the pack can't be used."
            ),
            mend: LocalizedText(
                id:
                    "Beri salah satunya id lain, dan sesuaikan aturan yang menyebutnya. Catatan temuan menunjukkan yang pertama.",
                en:
                    "Give one of them another id and adjust the rules that name it. The finding's note shows the first one."
            ),
            example: .pack(file: "levels.yaml", right: "id: tumbuh", wrong: "id: maju")
        ),
        HandbookPage(
            "DME1431",
            title: LocalizedText(id: "fakta sekaligus menjadi kelompok", en: "a fact is a group as well"),
            why: LocalizedText(
                id:
                    "Dalam bukti, 'pmi:' hanya bisa berisi satu nilai atau daftar fakta di bawahnya. Kalau 'pmi' dan 'pmi.total' sama-sama fakta, desa tidak dapat menulis keduanya.",
                en:
                    "In evidence 'pmi:' holds either one value or the facts below it. Were both 'pmi' and 'pmi.total' facts, a village couldn't write both."
            ),
            mend: LocalizedText(
                id: "Beri fakta yang lebih pendek nama lengkap, misalnya 'pmi.ada' alih-alih 'pmi'.",
                en: "Give the shorter one a full name of its own, such as 'pmi.ada' instead of 'pmi'."
            ),
            example: .pack(file: "facts.yaml", right: "- id: pmi.prosedural", wrong: "- id: perdes.ada.prosedural")
        ),
    ]
}
