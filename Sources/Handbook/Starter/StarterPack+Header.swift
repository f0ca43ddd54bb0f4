extension StarterPack {
    /// The line of `pack.yaml` that holds the id.
    static let idLine = "id: paket-contoh"
    /// The line of `pack.yaml` that holds the name.
    static let labelLine = "label: {id: Desa migran contoh, en: Example migrant village}"

    /// The text of `pack.yaml`.
    static let header = """
        # Paket aturan: apa namanya, sejak kapan berlaku, dan dari sumber mana. Baris yang diawali '#' adalah keterangan.
        # The rule pack: its name, its period and its sources. A line that begins with '#' is a comment.

        # Nama pendek paket: huruf kecil, angka, '-' dan '_'. / The pack's short name: small letters, digits, '-' and '_'.
        \(idLine)
        # Naikkan versi setiap kali isi aturan berubah. / Raise the version whenever the rules change.
        version: 0.1.0
        # draft, provisional (sementara), official (resmi) atau retired (tidak dipakai lagi)
        status: draft
        # Tanggal ditulis tahun-bulan-hari; 'to' boleh dihapus. / Dates are year-month-day; 'to' may be left out.
        effective: {from: 2026-01-01, to: 2030-12-31}
        # Setiap teks ditulis dalam dua bahasa: id (Indonesia) dan en (Inggris). / Each text stands in both languages.
        \(labelLine)
        description:
          id: Paket contoh untuk memulai; semua isinya perlu disesuaikan sebelum dipakai menilai desa.
          en: An example to start from; all of it needs work before villages are assessed with it.
        # Bukti sekuat apa yang dituntut penetapan: claimed (pengakuan), documented (berdokumen), verified (diperiksa).
        # How well evidence must be backed for a designation: claimed, documented or verified.
        designation assurance: verified
        # Berkas-berkas aturan, satu bagian satu berkas. / The files with the rules, one a section.
        sections: [gates.yaml, pillars.yaml]
        # Peraturan, surat, atau berita yang menjadi dasar aturan. / The regulations, letters and reports behind the rules.
        sources:
          - id: uu-18-2017
            title: Undang-Undang Nomor 18 Tahun 2017 tentang Pelindungan Pekerja Migran Indonesia
            publisher: Republik Indonesia
            date: 2017-11-22
            # law, regulation (peraturan), official (surat resmi), press (berita), opinion (pendapat) atau data
            kind: law
            note: {id: Pasal 42 memuat tugas pemerintah desa., en: Article 42 lists the duties of the village.}
        # Kata Inggris untuk satuan; 'one' kata untuk angka 1. / The English words of units; 'one' is the word beside 1.
        units:
          - {id: orang, en: people, one: person}
          - {id: persen, en: percent}

        """
}
