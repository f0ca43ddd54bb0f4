/// The files of the programme that the tests report on.
enum FixturePack {
    static let pack = """
        id: bersih-2025
        version: 1.2.0
        status: provisional
        effective: {from: 2025-01-01}
        label: {id: Desa Bersih, en: Clean Village}
        sections: [syarat.yaml, layanan.yaml]
        sources:
          - id: perda-1
            title: Peraturan Daerah 1/2024 tentang Kebersihan
            publisher: Kabupaten Contoh
            date: 2024-05
            kind: regulation
            note: {id: Hanya contoh., en: An example only.}
        """

    static let facts = """
        facts:
          - id: satgas.ada
            type: boolean
            label: {id: Satgas kebersihan, en: Clean-up team}
            question: {id: Apakah ada satgas kebersihan?, en: Is there a clean-up team?}
            documents: [{kind: SK Kepala Desa, validity: masa_sk}]
          - id: satgas.anggota
            type: integer
            unit: orang
            label: {id: Anggota satgas, en: Team members}
            question: {id: Berapa anggota satgas?, en: How many members has the team?}
            documents: [{kind: SK Kepala Desa, validity: masa_sk}, {kind: Daftar hadir}]
          - id: rumah.total
            type: integer
            unit: rumah
            label: {id: Jumlah rumah, en: Houses}
            question: {id: Berapa rumah di desa?, en: How many houses are there?}
            maximum age: P1Y
            documents: [{kind: Data induk}]
          - id: rumah.terlayani
            type: integer
            unit: rumah
            label: {id: Rumah terlayani, en: Houses served}
            question: {id: Berapa rumah yang sampahnya diangkut?, en: How many houses are served?}
          - id: jadwal.hari
            type: integer
            unit: hari
            label: {id: Hari angkut, en: Collection days}
            question: {id: Berapa hari seminggu sampah diangkut?, en: How many days a week is waste collected?}
            maximum age: P6M
          - id: aduan.rata_hari
            type: decimal
            unit: hari
            label: {id: Lama menjawab aduan, en: Days to answer a complaint}
            question: {id: Berapa hari rata-rata aduan dijawab?, en: How many days does an answer take on average?}
          - id: kelas.tema
            type: choices
            label: {id: Tema kelas, en: Topics of the classes}
            question: {id: Tema apa saja yang diajarkan?, en: Which topics are taught?}
            options:
              - {id: pilah, label: {id: memilah sampah, en: sorting waste}}
              - {id: kompos, label: {id: membuat kompos, en: composting}}
          - id: perdes.ada
            type: boolean
            label: {id: Perdes kebersihan, en: Village regulation on waste}
            question: {id: Apakah ada Perdes kebersihan?, en: Is there a village regulation on waste?}
            documents: [{kind: Perdes}]
        checks:
          - id: terlayani
            label: {id: rumah terlayani tidak melebihi jumlah rumah, en: houses served are not more than all houses}
            holds: rumah.terlayani <= rumah.total
            basis: {assumption: {id: Sudah seharusnya., en: By its meaning.}}
        """

    static let parameters = """
        parameters:
          - id: masa_sk
            label: {id: Masa berlaku SK, en: Term of the decree}
            value: P3Y
            basis: {source: perda-1, place: article 2}
          - id: anggota_minimal
            label: {id: Anggota satgas paling sedikit, en: Team members at least}
            unit: orang
            value: 5
            range: {from: 3, to: 9}
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
          - id: ambang_layanan
            label: {id: Ambang rumah terlayani, en: Threshold of houses served}
            value: 0.8
            range: {from: 0.7, to: 0.95}
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
          - id: hari_aduan
            label: {id: Hari menjawab aduan paling lama, en: Days to answer at most}
            unit: hari
            value: 3
            range: {from: 2, to: 7}
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
          - id: skor_utama
            label: {id: Skor jenjang utama, en: Score of the top level}
            value: 60
            range: {from: 50, to: 80}
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
        """

    static let conditions = """
        id: syarat
        label: {id: Syarat dasar, en: Basic conditions}
        aggregate: allMet
        basis: {source: perda-1, place: article 1}
        criteria:
          - id: satgas
            label: {id: Satgas bekerja, en: The team is at work}
            met when: satgas.ada and satgas.anggota >= anggota_minimal
            basis: {source: perda-1, place: article 1}
            advice: {id: Terbitkan SK satgas., en: Issue the team's decree.}
          - id: perdes
            label: {id: Ada Perdes, en: There is a regulation}
            applies: village.kind != "kelurahan"
            met when: perdes.ada
            basis: {source: perda-1, place: article 1, assumption: {id: Kelurahan tanpa Perdes., en: No ward issues one.}}
            advice: {id: Susun Perdes bersama BPD., en: Draft a regulation with the village council.}
        """

    static let services = """
        id: layanan
        label: {id: Layanan, en: Services}
        aggregate: weightedMean
        met at: skor_utama
        basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
        groups:
          - id: angkut
            label: {id: Pengangkutan, en: Collection}
            aggregate: weightedMean
            basis: {source: perda-1, place: article 3}
            criteria:
              - id: cakupan
                label: {id: Cakupan layanan, en: Coverage}
                measure: share(rumah.terlayani, rumah.total, 1)
                bands: [{at least: ambang_layanan, points: 2}, {at least: 0.5, points: 1}, {otherwise: true, points: 0}]
                basis: {source: perda-1, place: article 3}
                advice: {id: Tambah rute angkut., en: Add a collection route.}
              - id: jadwal
                label: {id: Jadwal angkut, en: Schedule}
                measure: jadwal.hari
                scale: {from: 0, to: 7}
                basis: {source: perda-1, place: article 3}
                advice: {id: Angkut setiap hari., en: Collect every day.}
          - id: warga
            label: {id: Peran warga, en: Residents}
            aggregate: countMet
            basis: {source: perda-1, place: article 4}
            criteria:
              - id: aduan
                label: {id: Aduan cepat dijawab, en: Complaints are answered soon}
                measure: aduan.rata_hari
                bands: [{at most: hari_aduan, points: 1}, {otherwise: true, points: 0}]
                basis: {source: perda-1, place: article 4}
              - id: kelas
                label: {id: Kelas kompos, en: Composting class}
                met when: list contains(kelas.tema, "kompos")
                basis: {source: perda-1, place: article 4}
                advice: {id: Undang Dinas untuk mengajar., en: Invite the office to teach.}
        """

    static let levels = """
        levels:
          - id: utama
            label: {id: Bersih utama, en: Very clean}
            description: {id: Desa ini menjadi contoh., en: The village is a model.}
            requires: syarat.met and layanan.score >= skor_utama
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
          - id: madya
            label: {id: Bersih madya, en: Clean}
            requires: syarat.satgas.met
            basis: {assumption: {id: Belum ada sumbernya., en: No source sets it.}}
        """
}
