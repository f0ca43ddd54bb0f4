/// The evidence of the villages that the tests report on.
enum FixtureVillages {
    /// A village with something of everything: met, not met, open for many reasons, differences.
    static let mixed = """
        village:
          code: "52.02.05.2999"
          name: Contoh Asri
          district: Praya
          regency: Lombok Tengah
          province: Nusa Tenggara Barat
        fictional: true
        period: {from: 2025-01-01, to: 2025-09-30}
        note: Diisi bersama BPD.
        facts:
          satgas:
            ada:
              value: ya
              documents: [{kind: SK Kepala Desa, number: 141/12/2022, date: 2022-08-01}]
            anggota: {value: 7, verified: {by: Dinas LH, on: 2025-10-14}}
          rumah:
            total:
              values:
                - {value: 412, source: Basis data desa}
                - {value: 470, source: Survei BPS, as of: 2025-06-30}
            terlayani:
              value: 371
              documents: [{kind: Foto, date: 2025-09-01}]
              verified: {by: Dinas LH, on: 2025-10-14, value: 365, note: enam rumah kosong}
          jadwal:
            hari: {value: 3, as of: 2025-01-31}
          aduan: {rata_hari: 4.5}
          kelas:
            tema: {value: [pilah, kompos], documents: [{kind: Daftar hadir, date: 2025-05-05}]}
        """

    /// Names and texts that try to break out of their place.
    static func nasty(_ text: String) -> String {
        let quoted =
            "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        return """
            village: {code: "52.02.05.2999", name: \(quoted), district: \(quoted), regency: Lombok Tengah}
            period: {from: 2025-01-01, to: 2025-09-30}
            note: \(quoted)
            facts:
              satgas:
                ada:
                  value: ya
                  documents: [{kind: SK Kepala Desa, number: \(quoted), date: 2020-02-01}]
              rumah:
                total:
                  values: [{value: 412, source: \(quoted)}, {value: 470}]
                terlayani: {value: 371, verified: {by: \(quoted), on: 2025-10-14, value: 365, note: \(quoted)}}
            """
    }
}
