extension StarterPack {
    /// The text of the evidence that goes with the pack.
    static let evidence = """
        # Bukti satu desa untuk satu masa. Desa ini rekaan. Hal yang belum diketahui tidak usah ditulis.
        # The evidence of one village and period. This village is invented. What isn't known is left out.

        village:
          code: "52.02.05.2999"
          name: Desa Contoh
          district: Praya
          regency: Lombok Tengah
          province: Nusa Tenggara Barat
        # Desa rekaan ditandai begini; hapus baris ini untuk desa sungguhan. / Leave this line out for a real village.
        fictional: true
        period: {from: 2026-01-01, to: 2026-06-30}
        note: Contoh pengisian.
        facts:
          pmi:
            # Nilai dengan dokumen dan hasil pemeriksaan. / A value with its document and its verification.
            total:
              value: 412
              as of: 2026-06-15
              documents: [{kind: Data SISKOP2MI, number: B.17/2026, date: 2026-06-20, file: dok/siskop2mi.pdf}]
              verified: {by: BP3MI NTB, on: 2026-06-25}
            # Beberapa sumber yang berbeda. / Several sources that differ.
            prosedural:
              values:
                - {value: 371, source: Catatan desa}
                - {value: 365, source: Data SISKOP2MI}
          perdes:
            ada:
              value: ya
              documents: [{kind: Perdes, number: 5/2025, date: 2025-03-10}]
            nomor: 5/2025
          # Nilai tanpa bukti adalah pengakuan. / A plain value is a claim.
          layanan: {jadwal: mingguan}
          anggaran: {persen: 1.5}
          satgas:
            unsur: [perangkat, bpd, purna]
            dibentuk:
              value: 2025-02-01
              documents: [{kind: SK Kepala Desa, date: 2025-02-01, valid until: 2028-01-31}]

        """
}
