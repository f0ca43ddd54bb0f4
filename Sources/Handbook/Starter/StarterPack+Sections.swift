extension StarterPack {
    /// The text of `gates.yaml`.
    static let gates = """
        # Syarat dasar: semuanya harus terpenuhi. / Basic conditions: all of them must be met.

        id: gates
        label: {id: Syarat dasar, en: Basic conditions}
        # Cara menggabungkan: allMet (semua terpenuhi), countMet (banyaknya yang terpenuhi), weightedMean (rata-rata
        # berbobot), geometricMean (rata-rata geometris), minimum (yang terendah) atau sum (jumlah poin).
        # How the results are put together; the choices are these six.
        aggregate: allMet
        basis: {assumption: {id: Syarat ini contoh; ganti dengan yang ditetapkan., en: An example; write your own.}}
        criteria:
          - id: pmi
            label: {id: Ada warga yang bekerja sebagai PMI, en: Residents work as migrant workers}
            # Syarat yang harus benar. / The condition that must be true.
            met when: pmi.total > 0
            basis: {assumption: {id: Tanpa PMI tidak ada yang dinilai., en: Without workers there is nothing to assess.}}
            # Apa yang sebaiknya dilakukan desa. / What the village should do.
            advice: {id: Catat jumlah PMI per dusun., en: Count the migrant workers hamlet by hamlet.}

          - id: perdes
            label: {id: Ada Perdes pelindungan PMI, en: A village regulation protects migrant workers}
            # Kelurahan tidak menerbitkan Perdes, jadi di sana kriteria ini tidak berlaku. / Not applicable in a kelurahan.
            applies: village.kind != "kelurahan"
            met when: perdes.ada
            # Fakta lain yang harus terisi. / Further facts that must be there.
            needs: [perdes.nomor]
            basis: {assumption: {id: Syarat ini contoh; ganti dengan yang ditetapkan., en: An example; write your own.}}
            advice: {id: Bahas rancangan Perdes dengan BPD., en: Discuss a draft regulation with the village council.}

        """

    /// The text of `pillars.yaml`.
    static let pillars = """
        # Pilar: kelompok kriteria yang diberi skor 0 sampai 100. / Pillars: groups of criteria with scores of 0 to 100.

        id: pillars
        label: {id: Pilar, en: Pillars}
        aggregate: weightedMean
        # Skor yang dianggap terpenuhi. / The score from which on it counts as met.
        met at: ambang_tumbuh
        basis: {assumption: {id: Pembagian pilar ini contoh., en: These pillars are an example.}}
        groups:
          - id: edukatif
            label: {id: Edukatif, en: Educative}
            aggregate: weightedMean
            basis: {source: uu-18-2017, place: pasal 42}
            criteria:
              - id: jadwal
                label: {id: Layanan informasi rutin, en: Regular information service}
                met when: layanan.jadwal in ("harian", "mingguan")
                basis:
                  source: uu-18-2017
                  place: pasal 42
                  # Sumber menyebut tugasnya, cara mengukurnya asumsi. / The source names the duty, the measure is assumed.
                  assumption: {id: Dinilai dari jadwalnya., en: Judged by its hours.}
                advice: {id: Buka meja informasi sedikitnya tiap minggu., en: Open an information desk every week.}

              - id: anggaran
                label: {id: Anggaran pelindungan, en: Budget for protection}
                # Ukuran pada skala: 0 tanpa nilai, anggaran_penuh nilai penuh, di antaranya sebanding.
                # A measure on a scale: from nothing at 0 to the full score at anggaran_penuh, in proportion.
                measure: anggaran.persen
                scale: {from: 0, to: anggaran_penuh, outside: cut off}
                basis: {assumption: {id: Anggaran menunjukkan kesungguhan desa., en: A budget shows that it is meant.}}
                advice: {id: Usulkan kegiatan pelindungan dalam musrenbang., en: Propose it at the planning meeting.}

          - id: aman
            label: {id: Aman, en: Safe}
            aggregate: weightedMean
            weight: bobot_aman
            basis: {assumption: {id: Pembagian pilar ini contoh., en: These pillars are an example.}}
            criteria:
              - id: satgas
                label: {id: Satgas yang mewakili warga, en: A representative task force}
                met when: count(satgas.unsur) >= unsur_minimal and age(satgas.dibentuk) >= masa_kerja
                weight: bobot_satgas
                basis: {assumption: {id: Dinilai dari unsur dan lamanya bekerja., en: Judged by its members and its age.}}
                advice: {id: Bentuk satgas dengan SK Kepala Desa., en: Found the task force by decree of the head.}

              - id: prosedural
                label: {id: Porsi PMI prosedural, en: Share of procedural workers}
                # Ukuran dengan pita, dari yang terbaik; setiap pita memuat ambangnya sendiri.
                # A measure with bands, best first; each band includes its own threshold.
                measure: share(pmi.prosedural, pmi.total, penyebut_minimal)
                bands:
                  - {at least: porsi_tinggi, points: nilai_penuh}
                  - {at least: porsi_cukup, points: nilai_sebagian}
                  - {otherwise: true, points: 0}
                basis: {assumption: {id: Jalur resmi melindungi pekerja., en: Official channels protect workers.}}
                advice: {id: Cocokkan data desa dengan SISKOP2MI., en: Compare the village's records with SISKOP2MI.}

        """

    /// The text of `levels.yaml`.
    static let levels = """
        # Jenjang hasil penilaian, dari yang tertinggi. Desa pada satu jenjang juga memenuhi jenjang di bawahnya.
        # The levels, highest first. A village at one level also meets the levels below it.
        #
        # Hasil disebut dengan jalurnya: gates.met, gates.pmi.met, pillars.score, pillars.aman.score.
        # Results are named by their paths.

        levels:
          - id: maju
            label: {id: Desa migran maju, en: Advanced migrant village}
            description:
              id: Syarat dasar terpenuhi dan semua pilar kuat. Ini contoh, bukan penetapan resmi.
              en: The basic conditions are met and all pillars are strong. An example, no official designation.
            requires: >-
              gates.met and pillars.score >= ambang_maju
              and every g in pillars.groups satisfies g.score >= lantai_pilar
            basis: {assumption: {id: Jenjang ini contoh., en: This level is an example.}}

          - id: tumbuh
            label: {id: Desa migran tumbuh, en: Growing migrant village}
            requires: gates.met and pillars.score >= ambang_tumbuh
            basis: {assumption: {id: Jenjang ini contoh., en: This level is an example.}}

          - id: rintis
            label: {id: Desa migran rintisan, en: Starting migrant village}
            requires: gates.pmi.met
            basis: {assumption: {id: Jenjang ini contoh., en: This level is an example.}}

        """
}
