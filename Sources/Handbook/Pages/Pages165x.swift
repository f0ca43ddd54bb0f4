import Diagnostics

extension Handbook {
    /// Levels, by searches through invented evidence.
    static let levelSearchPages: [HandbookPage] = [
        HandbookPage(
            "DME1650",
            .warning,
            title: LocalizedText(id: "jenjang yang tidak tercapai", en: "a level that nobody reaches"),
            why: LocalizedText(
                id:
                    "Program mencari bukti yang memenuhi jenjang itu dan semua jenjang di bawahnya, dan tidak menemukannya. Desa sebaik apa pun tidak akan mendapatkannya.",
                en:
                    "The program looked for evidence that fulfils this level and all lower ones and found none. However good a village is, it won't get the level."
            ),
            mend: LocalizedText(
                id:
                    "Catatan temuan menyebut syarat yang tidak dipenuhi desa terbaik yang ditemukan. Periksa ambang di syarat itu, batas fakta yang dipakainya, dan pemeriksaan silang yang saling bertentangan. Bila semua kemungkinan dicoba, temuan ini kesalahan.",
                en:
                    "The notes name the parts that the best village found doesn't fulfil. Look at their thresholds, at the bounds of the facts they rest on, and for cross-checks that exclude each other. Where all possibilities were tried the finding is an error."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Sebuah jenjang meminta dua kriteria, yang satu terpenuhi hanya bila jumlah PMI di bawah 10, yang lain hanya bila di atas 10.",
                    en:
                        "A level asks for two criteria of which one is met only below ten migrant workers and the other only above ten."
                )
            )
        ),
        HandbookPage(
            "DME1655",
            .warning,
            title: LocalizedText(id: "syarat yang tercakup syarat lain", en: "a part that another part covers"),
            why: LocalizedText(
                id:
                    "Dua syarat dalam satu jenjang berbunyi sama kecuali angkanya, dan yang satu selalu lebih ketat. Syarat yang lebih longgar tidak berpengaruh, sehingga angka di dalamnya menyesatkan pembaca.",
                en:
                    "Two parts of one level read alike but for a number, and one always asks for more. The other has no effect, so its number misleads whoever reads it."
            ),
            mend: LocalizedText(
                id: "Hapus syarat yang lebih longgar, atau perbaiki ambangnya bila yang dimaksud hasil lain.",
                en: "Remove the weaker part, or mend it where another result was meant."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.pmi.met",
                wrong: "requires: gates.pmi.met and pillars.score >= lantai_pilar and pillars.score >= ambang_tumbuh"
            )
        ),
        HandbookPage(
            "DME1656",
            .warning,
            title: LocalizedText(id: "syarat yang tidak pernah menentukan", en: "a part that never decides"),
            why: LocalizedText(
                id:
                    "Program mencari desa yang memenuhi semua syarat lain jenjang itu tetapi bukan syarat ini, dan tidak menemukannya. Syarat ini tampak menyaring desa, padahal tidak.",
                en:
                    "The program looked for a village that fulfils all other parts of the level but not this one, and found none. The part looks as if it kept villages out, but it doesn't."
            ),
            mend: LocalizedText(
                id:
                    "Hapus syarat itu bila memang sudah dijamin syarat lain. Bila seharusnya menyaring, periksa apakah ambangnya terlalu rendah atau kriteria yang dimaksud lain.",
                en:
                    "Remove it where the other parts are meant to guarantee it. Where it should keep villages out, see whether its threshold is too low or another criterion was meant."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.met and pillars.score >= ambang_tumbuh",
                wrong: "requires: gates.met and gates.pmi.met and pillars.score >= ambang_tumbuh"
            )
        ),
        HandbookPage(
            "DME1657",
            .warning,
            title: LocalizedText(id: "jenjang di luar jenjang bawahnya", en: "a level outside of the next lower one"),
            why: LocalizedText(
                id:
                    "Ada desa yang memenuhi syarat jenjang atas tetapi tidak syarat jenjang di bawahnya. Mesin memberi jenjang hanya bila semua jenjang di bawahnya terpenuhi, jadi desa itu tidak mendapat jenjang atas dan sulit memahami sebabnya.",
                en:
                    "A village can fulfil the condition of the higher level but not that of the lower one. The engine gives a level only with all lower ones, so the village doesn't get the higher level and can hardly see why."
            ),
            mend: LocalizedText(
                id:
                    "Tambahkan syarat yang disebut dalam catatan ke jenjang atas, atau hapus dari jenjang bawah. Contoh bukti menunjukkan desa seperti itu.",
                en:
                    "Add the part that the note names to the higher level, or take it out of the lower one. The evidence shows such a village."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.met and pillars.score >= ambang_tumbuh",
                wrong: "requires: gates.met and pillars.score >= ambang_tumbuh and pillars.edukatif.anggaran.met"
            )
        ),
        HandbookPage(
            "DME1658",
            .warning,
            title: LocalizedText(
                id: "dua jenjang yang tidak pernah berbeda",
                en: "two levels that are never told apart"
            ),
            why: LocalizedText(
                id:
                    "Setiap desa yang mencapai jenjang bawah juga mencapai jenjang atas. Jenjang bawah tidak pernah menjadi hasil penilaian, dan kemajuan yang hendak ditunjukkannya tidak terlihat.",
                en:
                    "Every village that reaches the lower level reaches the higher one too. The lower level is never a result, and the progress it is to show is never seen."
            ),
            mend: LocalizedText(
                id: "Perketat syarat jenjang atas, longgarkan jenjang bawah, atau gabungkan keduanya.",
                en: "Ask for more at the higher level, for less at the lower one, or make one of the two."
            ),
            example: .pack(
                file: "levels.yaml",
                right:
                    "requires: >-\n      gates.met and pillars.score >= ambang_maju\n      and every g in pillars.groups satisfies g.score >= lantai_pilar",
                wrong: "requires: gates.met and pillars.met"
            )
        ),
        HandbookPage(
            "DME1659",
            .warning,
            title: LocalizedText(id: "jenjang yang dicapai semua desa", en: "a level that everybody reaches"),
            why: LocalizedText(
                id:
                    "Program mencari bukti yang tidak memenuhi jenjang terendah dan tidak menemukannya. Jenjang yang dicapai setiap desa, juga yang belum berbuat apa-apa, tidak berarti.",
                en:
                    "The program looked for evidence that fails the lowest level and found none. A level that every village reaches, even one that has done nothing, says nothing."
            ),
            mend: LocalizedText(
                id:
                    "Beri jenjang terendah syarat yang bisa gagal, misalnya sebuah syarat dasar atau skor paling sedikit.",
                en: "Give the lowest level a part that can fail, such as a basic condition or a least score."
            ),
            example: .pack(
                file: "levels.yaml",
                right: "requires: gates.pmi.met",
                wrong: "requires: gates.pmi.met or pillars.score >= 0"
            )
        ),
        HandbookPage(
            "DME1661",
            .warning,
            title: LocalizedText(
                id: "jenjang yang tidak tercapai pada hari lain",
                en: "a level that nobody reaches on another day"
            ),
            why: LocalizedText(
                id:
                    "Nilai parameter berubah pada hari yang disebut, dan dengan nilai itu tidak ditemukan desa yang mencapai jenjang tersebut. Kesalahan semacam ini baru terasa ketika harinya tiba.",
                en:
                    "Parameters have other values from the day named, and with those no village was found that reaches the level. Such a mistake is noticed only when the day has come."
            ),
            mend: LocalizedText(
                id:
                    "Periksa nilai parameter yang berlaku mulai hari itu di parameters.yaml, terutama yang melampaui jumlah pilihan atau batas fakta.",
                en:
                    "Look at the values in force from that day in parameters.yaml, above all for numbers beyond the options or the bounds of a fact."
            ),
            example: .words(
                LocalizedText(
                    id:
                        "Mulai 2028 jumlah unsur satgas paling sedikit menjadi 9, padahal faktanya hanya punya lima pilihan.",
                    en: "From 2028 on a task force needs nine kinds of members, but the fact has only five options."
                )
            )
        ),
    ]
}
