extension StarterPack {
    /// The path of the rule tests, inside the pack's folder.
    public static let testsName = "tests/contoh.yaml"

    /// The text of the rule tests.
    static let tests = """
        # Uji aturan: fakta yang masuk dan hasil yang harus keluar. Jalankan setiap kali aturan diubah.
        # Rule tests: facts that go in and results that must come out. Run them whenever a rule is changed.

        # Hari penilaian dalam uji ini. / The day of the assessments.
        as of: 2026-06-30
        bases:
          # Titik awal: desa yang memenuhi semuanya. / A starting point: a village that meets everything.
          lengkap:
            facts:
              pmi: {total: 100, prosedural: 90}
              perdes: {ada: ya, nomor: 5/2025}
              layanan: {jadwal: harian}
              anggaran: {persen: 2.5}
              satgas: {unsur: [perangkat, bpd, purna], dibentuk: 2025-02-01}
        tests:
          - name: {id: Desa yang lengkap mencapai Maju, en: A complete village is Advanced}
            from: lengkap
            expect:
              level: maju
              outcomes:
                gates.pmi: met
                gates.perdes: met
                pillars.edukatif.jadwal: met
                pillars.edukatif.anggaran: met
                pillars.aman.satgas: met
                pillars.aman.prosedural: met
              scores: {pillars: 100}

          # Yang tidak ditulis tidak diketahui. / What isn't written is unknown.
          - name: {id: Tanpa bukti tidak ada yang pasti, en: Without evidence nothing is certain}
            expect:
              level: undetermined
              outcomes:
                gates.pmi: unknown
                gates.perdes: unknown
                pillars.edukatif.jadwal: unknown
                pillars.edukatif.anggaran: unknown
                pillars.aman.satgas: unknown
                pillars.aman.prosedural: unknown
              # Fakta yang masih ditunggu. / The facts it hangs on.
              reasons: {pillars.edukatif.jadwal: [layanan.jadwal]}
              scores: {pillars: {low: 0, high: 100}}

          # Fakta uji mengganti fakta titik awalnya. / The test's own facts replace those it starts from.
          - name: {id: Tanpa Perdes desa tetap rintisan, en: Without a regulation a village is Starting}
            from: lengkap
            facts: {perdes.ada: tidak}
            expect:
              level: rintis
              outcomes: {gates.perdes: not met}

          - name: {id: Kelurahan tidak memerlukan Perdes, en: A kelurahan needs no regulation}
            from: lengkap
            village: kelurahan
            facts: {perdes.ada: unknown, perdes.nomor: unknown}
            expect:
              level: maju
              outcomes: {gates.perdes: not applicable}

          - name: {id: Tanpa PMI tidak ada jenjang, en: Without workers there is no level}
            from: lengkap
            facts: {pmi.total: 0, pmi.prosedural: 0}
            expect:
              level: none
              outcomes: {gates.pmi: not met, pillars.aman.prosedural: not applicable}

          - name: {id: Pilar yang belum dikerjakan, en: Pillars that haven't begun}
            from: lengkap
            facts:
              layanan.jadwal: jarang
              anggaran.persen: 0
              satgas.unsur: [perangkat]
              pmi.prosedural: 30
            expect:
              level: rintis
              outcomes:
                pillars.edukatif.jadwal: not met
                pillars.edukatif.anggaran: not met
                pillars.aman.satgas: not met
                pillars.aman.prosedural: not met
              scores: {pillars: 0}

          - name: {id: Satgas yang baru dibentuk belum dihitung, en: A new task force doesn't count yet}
            from: lengkap
            facts: {satgas.dibentuk: 2026-05-01}
            expect:
              level: tumbuh
              outcomes: {pillars.aman.satgas: not met}
              scores: {pillars.aman: 33.3, pillars: 55.6}

          - name: {id: Satu pilar yang lemah menahan jenjang Maju, en: A weak pillar keeps a village from Advanced}
            from: lengkap
            facts: {layanan.jadwal: jarang, anggaran.persen: 0.5}
            expect:
              level: tumbuh
              scores: {pillars.edukatif.anggaran: 25, pillars.edukatif: 12.5, pillars: 70.8}

          - name: {id: Porsi prosedural yang cukup bernilai setengah, en: A fair share of procedural workers counts half}
            from: lengkap
            facts: {pmi.prosedural: 60}
            expect:
              outcomes: {pillars.aman.prosedural: not met}
              scores: {pillars.aman.prosedural: 50}

          - name: {id: Jawaban yang bertentangan tidak dipakai, en: Answers that contradict each other aren't used}
            from: lengkap
            facts: {pmi.prosedural: 120}
            expect:
              outcomes: {gates.pmi: unknown, pillars.aman.prosedural: unknown}

        """
}
