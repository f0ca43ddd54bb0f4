import Testing

/// What `dme` says to arguments that it can't use.
@Suite struct UsageTests {
    private static let cases: [(arguments: [String], words: String, usage: String)] = [
        (["evaluate", "Samples", "--bogus"], "opsi '--bogus' tidak dikenal; maksudnya '--out'?", "dme evaluate"),
        (["nilai", "Samples", "--wxyzwxyzwxyz"], "opsi '--wxyzwxyzwxyz' tidak dikenal", "dme evaluate"),
        (
            ["--lang", "id", "nilai", "Samples"],
            "'--lang' ditulis sesudah nama perintah, seperti 'dme nilai Samples --lang en'", "dme"
        ),
        (["nilai"], "argumen '<paths> ...' harus ditulis", "dme evaluate"),
        (["nilai", "Samples", "--out"], "nilai untuk '--out <out>' belum ditulis", "dme evaluate"),
        (
            ["nilai", "Samples", "--lang", "de"],
            "nilai 'de' tidak sah untuk '--lang <lang>'; pilihannya 'id' atau 'en'", "dme evaluate"
        ),
        (
            ["nilai", "Samples", "--as-of", "2025-13-01"], "nilai '2025-13-01' tidak sah untuk '--as-of <date>'",
            "dme evaluate"
        ),
        (["nilai", "Samples", "--summary=x"], "opsi '--summary' tidak memakai nilai, jadi bukan 'x'", "dme evaluate"),
        (["rencana", "a", "b"], "argumen 'b' tidak dikenal", "dme plan"),
        (["rencana", "a", "b", "c"], "argumen yang tidak dikenal: 'b', 'c'", "dme plan"),
        (["kalender", "Samples", "--months", "999"], "--months harus dari 1 sampai 120", "dme calendar"),
        (["aturan", "nosuch"], "argumen 'nosuch' tidak dikenal", "dme rules"),
        (["nilai", "--lang", "en"], "Missing expected argument '<paths> ...'", "dme evaluate"),
        (["calendar", "Samples", "--months", "999", "--lang=en"], "--months must be from 1 to 120", "dme calendar"),
    ]

    @Test(arguments: cases)
    func wrongUsageIsToldInTheLanguageThatIsAskedFor(arguments: [String], words: String, usage: String) throws {
        let run = try Program.run(arguments)
        #expect(run.status == 2 && run.output.isEmpty)
        let lines = run.errors.split(separator: "\n").map(String.init)
        let isEnglish = arguments.contains { $0.hasSuffix("en") }
        #expect(lines.count == 3)
        #expect(lines.first == "dme: " + words)
        #expect(lines.dropFirst().first?.hasPrefix((isEnglish ? "Usage: " : "Cara pakai: ") + usage) == true)
        #expect(lines.last == (isEnglish ? "See" : "Lihat") + " '\(usage) --help'.")
    }
}
