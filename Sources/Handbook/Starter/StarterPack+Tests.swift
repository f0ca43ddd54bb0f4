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
          # Titik awal: desa yang tepat memenuhi semuanya. / A starting point: a village that just meets everything.
          lengkap:
            facts:
              pmi: {total: 100, prosedural: 80}
              perdes: {ada: ya, nomor: 5/2025}
              layanan: {jadwal: mingguan}
              anggaran: {persen: 2}
              satgas: {unsur: [perangkat, bpd], dibentuk: 2025-12-30}
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

          - name: {id: Kelurahan tidak perlu Perdes, en: An urban ward needs no village regulation}
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

          - name: {id: Porsi di bawah ambang bernilai sebagian, en: A share below the threshold counts in part}
            from: lengkap
            facts: {pmi.prosedural: 79}
            expect:
              outcomes: {pillars.aman.prosedural: not met}
              scores: {pillars.aman.prosedural: 50}

          # 'unknown' menghapus fakta dari titik awal. / 'unknown' takes a fact of the base back.
          - name: {id: Satu fakta yang belum diisi membiarkan jenjang terbuka, en: One missing fact leaves the level open}
            from: lengkap
            facts: {satgas.dibentuk: unknown}
            expect:
              level: {certain: tumbuh, reachable: maju}
              outcomes: {pillars.aman.satgas: unknown}
              reasons: {pillars.aman.satgas: [satgas.dibentuk]}
              scores: {pillars.aman: {low: 33.33, high: 100}}

          # Nilai boleh ditulis bersama dokumennya. / A value may be written with its documents.
          - name: {id: SK yang habis masanya tidak dihitung, en: A decree that has expired does not count}
            from: lengkap
            facts:
              satgas.dibentuk: {value: 2022-05-01, documents: [{kind: SK Kepala Desa, date: 2022-05-01}]}
            expect:
              scores: {pillars.aman.satgas: {low: 0, high: 100}}

          - name: {id: Jawaban yang bertentangan tidak dipakai, en: Answers that contradict each other aren't used}
            from: lengkap
            facts: {pmi.prosedural: 120}
            expect:
              outcomes: {gates.pmi: unknown, pillars.aman.prosedural: unknown}

        """
}
