extension StarterPack {
    /// The text of `parameters.yaml`.
    static let parameters = """
        # Parameter: setiap angka yang dipakai aturan, diberi nama. Aturan menyebut namanya, bukan angkanya.
        # Parameters: every number the rules use has a name, and the rules use the name instead of the number.
        #
        # Angka tanpa sumber adalah asumsi dan harus punya 'range': di antara angka mana nilai sebenarnya mungkin terletak.
        # A number without a source is an assumption and has a 'range' in which the true value may lie.

        parameters:
          - id: batas_wajar_orang
            label: {id: Batas wajar jumlah orang, en: Largest plausible number of people}
            unit: orang
            value: 10000
            range: {from: 5000, to: 20000}
            basis: {assumption: {id: Angka yang lebih besar kemungkinan salah ketik., en: More is probably mistyped.}}

          # Lama waktu: P18M = 18 bulan, P3Y = 3 tahun, P90D = 90 hari. / Durations: 18 months, 3 years, 90 days.
          - id: umur_data
            label: {id: Umur data paling tua, en: Greatest age of figures}
            value: P18M
            range: {from: P1Y, to: P2Y}
            basis: {assumption: {id: Jumlah PMI berubah setiap tahun., en: The number of workers changes every year.}}

          - id: masa_sk
            label: {id: Masa berlaku SK, en: Validity of a decree}
            value: P3Y
            range: {from: P2Y, to: P5Y}
            basis: {assumption: {id: Belum ada aturan tentang masa SK satgas., en: No rule sets it yet.}}

          # Nilai yang berubah pada tanggal tertentu. / A value that changes on a day.
          - id: unsur_minimal
            label: {id: Unsur satgas paling sedikit, en: Fewest kinds of members}
            values:
              - {from: 2026-01-01, value: 2}
              - {from: 2028-01-01, value: 3}
            range: {from: 1, to: 4}
            basis: {assumption: {id: Satgas dinilai mewakili lebih dari satu unsur., en: It is to speak for several groups.}}

          - id: masa_kerja
            label: {id: Satgas sudah bekerja selama, en: The task force has worked for}
            value: P6M
            range: {from: P3M, to: P1Y}
            basis: {assumption: {id: Satgas yang baru dibentuk belum teruji., en: A new task force is untested.}}

          - id: bobot_satgas
            label: {id: Bobot satgas, en: Weight of the task force}
            value: 2
            range: {from: 1, to: 3}
            basis: {assumption: {id: Satgas dianggap paling menentukan., en: The task force is taken to matter most.}}

          - id: bobot_aman
            label: {id: Bobot pilar Aman, en: Weight of the pillar Safe}
            value: 2
            range: {from: 1, to: 3}
            basis: {assumption: {id: Pelindungan menjadi tujuan utama., en: Protection is the main aim.}}

          - id: penyebut_minimal
            label: {id: Jumlah PMI paling sedikit untuk dinilai, en: Fewest workers for a share}
            unit: orang
            value: 10
            range: {from: 5, to: 20}
            basis: {assumption: {id: Porsi dari beberapa orang saja menyesatkan., en: A share of very few misleads.}}

          - id: porsi_tinggi
            label: {id: Porsi prosedural yang tinggi, en: High share of procedural workers}
            value: 0.80
            range: {from: 0.70, to: 0.95}
            basis: {assumption: {id: Belum ada sumber yang menetapkan ambang ini., en: No source sets this threshold.}}

          - id: porsi_cukup
            label: {id: Porsi prosedural yang cukup, en: Fair share of procedural workers}
            value: 0.50
            range: {from: 0.40, to: 0.60}
            basis: {assumption: {id: Belum ada sumber yang menetapkan ambang ini., en: No source sets this threshold.}}

          - id: nilai_penuh
            label: {id: Poin pita tertinggi, en: Points of the best band}
            value: 2
            range: {from: 2, to: 4}
            basis: {assumption: {id: Pita tertinggi dinilai dua kali pita tengah., en: It counts twice the middle one.}}

          - id: nilai_sebagian
            label: {id: Poin pita tengah, en: Points of the middle band}
            value: 1
            range: {from: 0.5, to: 1.5}
            basis: {assumption: {id: Pita tengah dinilai setengah dari yang tertinggi., en: It counts half of the best one.}}

          - id: anggaran_penuh
            label: {id: Porsi anggaran yang bernilai penuh, en: Share of the budget with the full score}
            unit: persen
            value: 2
            range: {from: 1, to: 5}
            basis: {assumption: {id: Belum ada sumber yang menetapkan angka ini., en: No source sets this number.}}

          - id: ambang_tumbuh
            label: {id: Skor jenjang Tumbuh, en: Score of the level Growing}
            value: 30
            range: {from: 20, to: 45}
            basis: {assumption: {id: Kira-kira sepertiga pekerjaan sudah selesai., en: About a third of the work is done.}}

          - id: ambang_maju
            label: {id: Skor jenjang Maju, en: Score of the level Advanced}
            value: 60
            range: {from: 55, to: 75}
            basis: {assumption: {id: Sebagian besar pekerjaan sudah selesai., en: Most of the work is done.}}

          - id: lantai_pilar
            label: {id: Skor paling rendah setiap pilar, en: Lowest score of each pillar}
            value: 25
            range: {from: 20, to: 40}
            basis: {assumption: {id: Tidak satu pilar pun boleh terbengkalai., en: No pillar may be left aside.}}

        """
}
