extension StarterPack {
    /// The text of `actions.yaml`.
    static let actions = """
        # Yang dapat dilakukan desa: fakta yang dihasilkan dan usahanya; 'dme plan' menyusun rencana dari sini.
        # What a village can do: the facts it leads to, and the effort; 'dme plan' makes plans of it.

        actions:
          - id: susun_perdes
            label: {id: Susun dan tetapkan Perdes, en: Draft and pass a village regulation}
            by: {id: Kepala desa, en: Village head}
            # Lama dalam bulan dengan rentangnya; biaya: free, low, medium atau high. / Months with their range; cost.
            effort: {months: 6, range: {from: 3, to: 12}, cost: medium}
            # Untuk ya atau tidak, satu pilihan dan teks: is. / For yes or no, one option and texts: is.
            establishes:
              perdes.ada: {is: ya}
              perdes.nomor: {is: nomor Perdes baru}
            basis: {assumption: {id: Lamanya perkiraan., en: The time is an estimate.}}

          - id: lengkapi_satgas
            label: {id: Lengkapi unsur satgas, en: Complete the task force}
            by: {id: Kepala desa, en: Village head}
            effort: {months: 2, range: {from: 1, to: 4}, cost: low}
            # Yang harus dilakukan lebih dulu. / What must come first.
            after: [susun_perdes]
            # Untuk beberapa pilihan: includes menambahkan. / For several options: includes adds.
            establishes:
              satgas.unsur: {includes: [perangkat, bpd, pkk, purna]}
            basis: {assumption: {id: Lamanya perkiraan., en: The time is an estimate.}}

          - id: tertibkan_layanan
            label: {id: Buka layanan setiap hari dan dampingi pencatatan, en: Open daily and help with records}
            by: {id: Sekretaris desa, en: Village secretary}
            effort: {months: 9, range: {from: 6, to: 12}, cost: low}
            # Untuk bilangan dan tanggal: is, at least atau at most dengan ungkapan. / For numbers and dates.
            establishes:
              layanan.jadwal: {is: harian}
              pmi.prosedural: {at least: ceiling(0.9 * pmi.total)}
            basis: {assumption: {id: Lamanya perkiraan., en: The time is an estimate.}}

        """
}
