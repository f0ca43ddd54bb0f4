import Diagnostics

/// What an editor shows of a key of a rule pack.
enum KeyHelp {
    /// The help on a key: that of the key in its mapping, else that of keys of this name anywhere.
    static func text(of key: String, in shape: MappingShape) -> LocalizedText? {
        texts["\(shape.definitionName)/\(key)"] ?? texts[key]
    }

    private static let texts: [String: LocalizedText] = [
        "id": LocalizedText(
            id: "Nama yang dipakai aturan lain; huruf kecil, angka dan '_'.",
            en: "The name that other rules use; lower-case letters, digits and '_'."
        ),
        "label": LocalizedText(
            id: "Nama pendek yang dibaca orang: {id: …, en: …}.",
            en: "The short name that people read: {id: …, en: …}."
        ),
        "description": LocalizedText(
            id: "Artinya bagi desa, dengan kata-kata biasa.",
            en: "What it means for the village, in plain words."
        ),
        "basis": LocalizedText(
            id: "Dari mana aturan ini: sumber bertanggal, atau asumsi beserta alasannya.",
            en: "Where this rule comes from: a dated source, or an assumption with its reason."
        ),
        "source": LocalizedText(
            id: "Id salah satu 'sources' di pack.yaml.",
            en: "The id of one of the 'sources' in pack.yaml."
        ),
        "place": LocalizedText(id: "Tempatnya di dalam sumber itu.", en: "The place in that source."),
        "assumption": LocalizedText(
            id: "Yang tidak disebut sumber mana pun, dan alasannya.",
            en: "What no source states, and the reason for it."
        ),
        "pack.yaml/id": LocalizedText(id: "Nama paket, seperti dme-2025.", en: "The pack's name, such as dme-2025."),
        "version": LocalizedText(
            id: "Versi, seperti 1.2.0; berubah setiap kali isi paket berubah.",
            en: "The version, such as 1.2.0; it changes whenever the pack's content does."
        ),
        "status": LocalizedText(
            id: "draft, provisional (sementara), official (resmi) atau retired (tidak berlaku lagi).",
            en: "draft, provisional, official or retired."
        ),
        "effective": LocalizedText(
            id: "Masa berlaku paket; 'to' boleh dikosongkan.",
            en: "The period in which the pack is in force; 'to' may be left out."
        ),
        "sections": LocalizedText(
            id: "Berkas-berkas bagian, dalam urutan laporan.",
            en: "The files of the sections, in the order of reports."
        ),
        "designation assurance": LocalizedText(
            id: "Seberapa kuat bukti untuk penetapan: claimed, documented atau verified (bawaan).",
            en: "How well backed a designation must be: claimed, documented or verified (the default)."
        ),
        "sources": LocalizedText(
            id: "Dokumen asal aturan-aturan ini.",
            en: "The documents that the rules come from."
        ),
        "suppressions": LocalizedText(
            id: "Peringatan yang sengaja diterima, dengan alasan dan batas waktu.",
            en: "Warnings that somebody decided to live with, with a reason and an end."
        ),
        "type": LocalizedText(
            id: "Jenis jawaban: ya atau tidak, bilangan, tanggal, teks, satu pilihan, atau beberapa pilihan.",
            en: "The kind of answer: yes or no, a number, a date, a text, one option, or several."
        ),
        "unit": LocalizedText(id: "Satuan bilangan, seperti orang.", en: "The unit of a number, such as orang."),
        "units": LocalizedText(
            id: "Kata Inggris untuk satuan; yang tidak terdaftar sama dalam kedua bahasa.",
            en: "The English words of units; one that isn't listed is the same in both languages."
        ),
        "unit/id": LocalizedText(
            id: "Satuan seperti yang tertulis di 'unit', misalnya orang.",
            en: "The unit as 'unit' names it, such as orang."
        ),
        "unit/en": LocalizedText(id: "Kata Inggrisnya, misalnya people.", en: "The English word, such as people."),
        "unit/one": LocalizedText(
            id: "Kata Inggrisnya di samping angka 1, misalnya person.",
            en: "The English word beside 1, such as person."
        ),
        "question": LocalizedText(
            id: "Pertanyaan yang dijawab desa.",
            en: "The question that a village answers."
        ),
        "help": LocalizedText(id: "Bantuan untuk menjawab.", en: "Help with the answer."),
        "fact/at least": LocalizedText(
            id: "Nilai terkecil yang masuk akal: bilangan, tanggal, atau nama parameter.",
            en: "The least plausible value: a number, a date, or a parameter's name."
        ),
        "fact/at most": LocalizedText(
            id: "Nilai terbesar yang masuk akal: bilangan, tanggal, atau nama parameter.",
            en: "The largest plausible value: a number, a date, or a parameter's name."
        ),
        "maximum age": LocalizedText(
            id: "Lama data ini dapat dipakai, seperti P1Y, P18M atau P90D, atau nama parameter.",
            en: "How long such data can be used, such as P1Y, P18M or P90D, or a parameter's name."
        ),
        "documents": LocalizedText(
            id: "Jenis dokumen yang mendukung fakta ini.",
            en: "The kinds of document that back this fact."
        ),
        "validity": LocalizedText(
            id: "Lama dokumen berlaku, seperti P3Y, atau nama parameter.",
            en: "How long the document is valid, such as P3Y, or a parameter's name."
        ),
        "options": LocalizedText(id: "Jawaban yang dapat dipilih.", en: "The answers to choose from."),
        "may be absent": LocalizedText(
            id: "true: bukti boleh menulis null, artinya diketahui tidak ada.",
            en: "true: evidence may say null, which means known to be absent."
        ),
        "checks": LocalizedText(
            id: "Pemeriksaan silang antara jawaban.",
            en: "Cross-checks between answers."
        ),
        "holds": LocalizedText(
            id: "Syarat yang harus benar; kalau tidak, fakta yang dibacanya dianggap bertentangan.",
            en: "What must hold; where it doesn't, the facts it reads contradict each other."
        ),
        "value": LocalizedText(
            id: "Bilangan, atau lama waktu seperti P3Y.",
            en: "A number, or a duration such as P3Y."
        ),
        "values": LocalizedText(
            id: "Nilai menurut tanggal: yang terakhir mulai pada atau sebelum tanggal penilaian.",
            en: "Values by date: the last that began on or before the as-of date."
        ),
        "range": LocalizedText(
            id: "Rentang tempat asumsi ini mungkin berada; wajib untuk asumsi.",
            en: "The range in which the assumption could lie; needed for an assumption."
        ),
        "aggregate": LocalizedText(
            id: "Cara nilai anggotanya digabung.",
            en: "How the scores of what is in it become one."
        ),
        "met at": LocalizedText(
            id: "Nilai mulai dari mana ini terpenuhi; tanpa ini: semua anggota, atau nilai penuh.",
            en: "The score from which on it is met; without it: all that is in it, or the full score."
        ),
        "weight": LocalizedText(
            id: "Bobot di dalam kelompoknya: bilangan di atas 0 atau nama parameter; bawaan 1.",
            en: "The weight in its group: a number above 0 or a parameter's name; 1 by default."
        ),
        "groups": LocalizedText(id: "Kelompok di dalamnya.", en: "The groups in it."),
        "criteria": LocalizedText(id: "Kriteria di dalamnya.", en: "The criteria in it."),
        "applies": LocalizedText(
            id: "Syarat agar kriteria ini berlaku bagi desa.",
            en: "The condition under which the criterion applies to a village."
        ),
        "met when": LocalizedText(
            id: "Syarat agar terpenuhi, seperti: satgas.ada and satgas.anggota >= 5.",
            en: "When it is met, such as: satgas.ada and satgas.anggota >= 5."
        ),
        "measure": LocalizedText(
            id: "Bilangan yang dinilai dengan 'bands' atau 'scale', seperti share(a, b).",
            en: "The number that is judged by 'bands' or a 'scale', such as share(a, b)."
        ),
        "bands": LocalizedText(
            id: "Pita nilai, dari yang terbaik turun dengan 'at least', atau naik dengan 'at most'.",
            en: "Bands of points, from the best down with 'at least', or up with 'at most'."
        ),
        "scale": LocalizedText(
            id: "Skala lurus antara dua ujung.",
            en: "A straight scale between two ends."
        ),
        "needs": LocalizedText(
            id: "Fakta yang juga harus ada.",
            en: "Facts that must be there too."
        ),
        "advice": LocalizedText(
            id: "Yang perlu dilakukan selama belum terpenuhi.",
            en: "What to do as long as it isn't met."
        ),
        "points": LocalizedText(
            id: "Nilai pita ini: bilangan atau nama parameter.",
            en: "The points of this band: a number or a parameter's name."
        ),
        "levels": LocalizedText(
            id: "Jenjang, dari yang tertinggi.",
            en: "The levels, highest first."
        ),
        "requires": LocalizedText(
            id: "Syarat jenjang atas hasil bagian, kelompok dan kriteria.",
            en: "What the level requires of sections, groups and criteria."
        ),
        "actions": LocalizedText(
            id: "Yang dapat dilakukan desa.",
            en: "What a village can do."
        ),
        "by": LocalizedText(id: "Siapa yang melakukannya.", en: "Who does it."),
        "effort": LocalizedText(
            id: "Lama dalam bulan, rentangnya, dan kelas biaya.",
            en: "The time in months, its range, and the class of cost."
        ),
        "months": LocalizedText(id: "Lama dalam bulan, bilangan bulat.", en: "The time in whole months."),
        "cost": LocalizedText(
            id: "Kelas biaya: free, low, medium atau high.",
            en: "The class of cost: free, low, medium or high."
        ),
        "after": LocalizedText(
            id: "Tindakan yang harus dilakukan lebih dulu.",
            en: "The actions that must come first."
        ),
        "establishes": LocalizedText(
            id: "Fakta yang berubah karenanya, dan menjadi apa.",
            en: "The facts that change by it, and what becomes of them."
        ),
        "effect/is": LocalizedText(
            id: "Nilai barunya: ya, sebuah pilihan, teks, atau ungkapan untuk bilangan dan tanggal.",
            en: "The new value: ya, an option, a text, or an expression for numbers and dates."
        ),
        "effect/at least": LocalizedText(
            id: "Paling sedikit sebesar ini; yang sudah lebih besar tetap.",
            en: "At least as much; what is larger already stays."
        ),
        "effect/at most": LocalizedText(
            id: "Paling banyak sebesar ini; yang sudah lebih kecil tetap.",
            en: "At most as much; what is smaller already stays."
        ),
        "effect/expect": LocalizedText(
            id: "Yang diketahui lewat tindakan ini tanpa mengubahnya; nilai ini dipakai bila belum ada data.",
            en: "What the action finds out without changing it; this value is used where nothing is known."
        ),
        "includes": LocalizedText(
            id: "Pilihan yang ditambahkan.",
            en: "The options that are added."
        ),
    ]
}
