import Certification
import Diagnostics
import FEEL
import Testing

/// A text that says nothing is not a text.
@Suite struct EmptyWordTests {
    @Test(
        "are refused, in any case and whatever signs and blanks stand around them",
        arguments: [
            "-", "?", "0", "", "  ", "--", "...", "—", "~", "tidak", "tidak ada", "belum", "belum ada", "ada", "ya",
            "no",
            "none", "n/a", "nihil", "Belum Ada", "TIDAK", " ya ", "(belum ada)", "N/A", "- nihil -", "null", "yes",
        ]
    )
    func refused(_ text: String) {
        for name in ["name", "office"] {
            let loaded = Loaded(facts: "a: {\(name): \"\(text)\"}", rules: TestRules.allTypes)
            #expect(loaded.ids == ["DME1539"])
            #expect(loaded.diagnostics.flatMap(\.fixIts).map(\.replacement) == (name == "name" ? ["~"] : []))
            #expect(loaded.evidence?.facts.filter { $0 != .missing } == [.refused])
        }
    }

    @Test(
        "other texts are kept as they are",
        arguments: [
            "5/2023", "0/2023", "141/12", "1", "00", "Nomor 5", "tidak ada nomor", "Adat", "No. 5/2023", "-5-",
            "Ya Rasul",
            "五", "п",
        ]
    )
    func kept(_ text: String) {
        let loaded = Loaded(facts: "a: {office: \"\(text)\"}", rules: TestRules.allTypes)
        #expect(loaded.ids == [])
        #expect(loaded.evidence?.facts.filter { $0 != .missing } == [.claim(.string(text))])
    }
}
