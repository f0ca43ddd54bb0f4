extension StarterPack {
    /// The text of `facts.yaml`.
    static let facts = """
        # Fakta: hal-hal yang ditanyakan kepada desa. Tambah fakta dengan menyalin satu butir lalu mengubahnya.
        # Facts: what a village is asked. To add one, copy an item and change it.

        facts:
          # Bilangan bulat (integer), dengan satuan dan batas wajar. / A whole number with its unit and bounds.
          - id: pmi.total
            type: integer
            unit: orang
            label: {id: Jumlah PMI, en: Migrant workers}
            question:
              id: Berapa warga desa yang sekarang bekerja di luar negeri?
              en: How many residents now work abroad?
            help:
              id: Tulis jumlahnya saja, tanpa nama orang.
              en: Write the number only, no names.
            at least: 0
            at most: batas_wajar_orang
            # Lewat dari umur ini data dianggap basi. / Past this age the figure is stale.
            maximum age: umur_data
            # Dokumen yang dapat menjadi bukti. / The documents that can back it.
            documents: [{kind: Data SISKOP2MI}, {kind: Berita acara}]

          - id: pmi.prosedural
            type: integer
            unit: orang
            label: {id: PMI prosedural, en: Procedural migrant workers}
            question:
              id: Berapa dari mereka yang berangkat lewat jalur resmi?
              en: How many of them left through official channels?
            at least: 0
            at most: batas_wajar_orang
            maximum age: umur_data
            documents: [{kind: Data SISKOP2MI}]

          # Ya atau tidak (boolean). / Yes or no.
          - id: perdes.ada
            type: boolean
            label: {id: Perdes pelindungan PMI, en: Village regulation on protection}
            question:
              id: Apakah desa punya Peraturan Desa tentang pelindungan PMI?
              en: Does the village have a regulation on the protection of migrant workers?
            documents: [{kind: Perdes}]

          # Teks (text); 'may be absent' mengizinkan jawaban ~ (memang tidak ada). / A text; it may be answered with ~ (none).
          - id: perdes.nomor
            type: text
            label: {id: Nomor Perdes, en: Number of the regulation}
            question:
              id: Berapa nomor dan tahun Perdes itu?
              en: What are the number and year of that regulation?
            may be absent: true
            documents: [{kind: Perdes}]

          # Satu pilihan (choice). / One of several options.
          - id: layanan.jadwal
            type: choice
            label: {id: Jadwal layanan informasi, en: Hours of the information service}
            question:
              id: Seberapa sering warga dapat bertanya tentang bekerja di luar negeri?
              en: How often can residents ask about working abroad?
            options:
              - {id: harian, label: {id: Setiap hari kerja, en: Every working day}}
              - {id: mingguan, label: {id: Setiap minggu, en: Every week}}
              - {id: jarang, label: {id: Lebih jarang, en: Less often}}
            documents: [{kind: Buku register layanan}]

          # Angka dengan desimal (decimal). / A number with decimals.
          - id: anggaran.persen
            type: decimal
            unit: persen
            label: {id: Porsi anggaran desa, en: Share of the village budget}
            question:
              id: Berapa persen anggaran desa dipakai untuk pelindungan PMI?
              en: What percentage of the village budget goes to the protection of migrant workers?
            at least: 0
            at most: 100
            documents: [{kind: APB Desa}]

          # Beberapa pilihan sekaligus (choices). / Any number of the options.
          - id: satgas.unsur
            type: choices
            label: {id: Unsur dalam satgas, en: Members of the task force}
            question:
              id: Unsur apa saja yang duduk dalam satgas pelindungan PMI?
              en: Who sits on the protection task force?
            options:
              - {id: perangkat, label: {id: Perangkat desa, en: Village officials}}
              - {id: bpd, label: {id: BPD, en: Village council}}
              - {id: pkk, label: {id: PKK, en: Women's organisation}}
              - {id: purna, label: {id: PMI purna, en: Former migrant workers}}
            # Dokumen kedaluwarsa setelah masa ini. / The document expires after this time.
            documents: [{kind: SK Kepala Desa, validity: masa_sk}]

          # Tanggal (date). / A date.
          - id: satgas.dibentuk
            type: date
            label: {id: Tanggal satgas dibentuk, en: Day the task force was founded}
            question:
              id: Kapan satgas pelindungan PMI dibentuk?
              en: When was the protection task force founded?
            at least: 2017-11-22
            documents: [{kind: SK Kepala Desa, validity: masa_sk}]

        # Pemeriksaan silang: jawaban yang tidak mungkin benar bersama-sama. / Cross-checks: answers that can't all be right.
        checks:
          - id: prosedural-di-dalam-total
            label: {id: PMI prosedural tidak melebihi jumlah PMI, en: Procedural workers are among all workers}
            holds: pmi.prosedural <= pmi.total
            basis: {assumption: {id: Yang prosedural bagian dari seluruh PMI., en: The procedural ones are part of all.}}

        """
}
