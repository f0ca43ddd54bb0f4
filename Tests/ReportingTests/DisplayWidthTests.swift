import Testing

@testable import Reporting

@Suite struct DisplayWidthTests {
    @Test(arguments: [("", 0), ("desa", 4), ("é", 1), ("e\u{301}", 1), ("村", 2), ("ｱ村", 3), ("Désà", 4), ("👍", 2)])
    func counts(text: String, columns: Int) {
        #expect(DisplayWidth.of(text) == columns)
    }

    @Test(arguments: [
        ("Contoh Jaya", 11, "Contoh Jaya"), ("Contoh Jaya", 8, "Contoh…"), ("Contoh Jaya", 9, "Contoh J…"),
        ("村村村", 4, "村…"),
        ("desa", 1, "…"), ("desa", 0, ""),
    ])
    func cuts(text: String, width: Int, shown: String) {
        #expect(DisplayWidth.cut(text, width) == shown)
    }

    @Test func fillsByColumns() {
        #expect(DisplayWidth.fit("村", 4) == "村  ")
        #expect(DisplayWidth.fit("desa", 3) == "de…")
    }

    @Test func breaksBetweenWords() {
        #expect(DisplayWidth.wrap("- satu dua tiga empat", 10, indent: 2) == ["- satu dua", "  tiga", "  empat"])
        #expect(DisplayWidth.wrap("perpanjangan", 5) == ["perpanjangan"])
        #expect(DisplayWidth.wrap("", 5) == [])
    }

    @Test func tablesKeepTheirWidth() {
        let table = TextTable(rows: [["Desa", "Skor"], ["Contoh Jaya Makmur", "40,0–72,5"], ["村", "1"]])
        #expect(
            table.lines(width: 80) == [
                "Desa                Skor", "Contoh Jaya Makmur  40,0–72,5", "村                  1",
            ]
        )
        #expect(table.lines(width: 20) == ["Desa       Skor", "Contoh J…  40,0–72,5", "村         1"])
        for width in 5...40 {
            #expect(table.lines(width: width).allSatisfy { DisplayWidth.of($0) <= width }, "width \(width)")
        }
    }
}
