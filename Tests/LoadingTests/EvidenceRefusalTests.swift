import Certification
import Diagnostics
import FEEL
import TestSupport
import Testing

/// What is wrong with evidence is said at its place, and hinders nothing else.
@Suite struct EvidenceRefusalTests {
    /// Facts with the places that something must be said of, and what is said.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let facts: String
        let ids: [String]
        let mend: String?
        var testDescription: String { "\(facts) is \(ids.joined(separator: ", "))" }

        init(_ facts: String, _ ids: String..., mend: String? = nil) {
            self.facts = facts
            self.ids = ids
            self.mend = mend
        }
    }

    static let refusals = [
        Refusal("a: {«cuont»: 5}", "DME1521", mend: "count"),
        Refusal("«decree»: ya", "DME1521", mend: "b.decree"),
        Refusal("«group»: {count: 5}", "DME1521"),
        Refusal("a: {count: 5}\n«a.count»: 5", "DME1522"),
        Refusal("a: «5»", "DME1523"),
        Refusal("a: {count: «{total: 5}»}", "DME1524"),
        Refusal("a:\n  count:\n    «source»: X\n    values: [{value: 1, source: Y}]", "DME1525"),
        Refusal("a: {count:«» }", "DME1526"),
        Refusal("a: {count: «null»}", "DME1527"),
        Refusal("a: {yes: «iya»}", "DME1530", mend: "ya"),
        Refusal("a: {yes: «Tidak»}", "DME1530", mend: "tidak"),
        Refusal("a: {count: «27.003»}", "DME1531", mend: "27003"),
        Refusal("a:\n  count: «27,003»", "DME1531", mend: "27003"),
        Refusal("a: {count: «412 orang»}", "DME1531", mend: "412"),
        Refusal("a:\n  rate: «0,85»", "DME1532", mend: "0.85"),
        Refusal("a:\n  rate: «1.234,5»", "DME1532", mend: "1234.5"),
        Refusal("a:\n  percent: «85 %»", "DME1532", mend: "85"),
        Refusal("a: {rate: «0,85», yes: ya}", "DME1538", mend: "0.85"),
        Refusal("a: {count: {value: «27,003»}}", "DME1538", mend: "27003"),
        Refusal("a: {day: «2025-02-30»}", "DME1533"),
        Refusal("a: {day: «11-09-2025»}", "DME1533", mend: "2025-09-11"),
        Refusal("a: {day: «11/09/2025»}", "DME1533", mend: "2025-09-11"),
        Refusal("a: {kind: «bdp»}", "DME1534", mend: "bpd"),
        Refusal("a: {kind: «Badan Permusyawaratan»}", "DME1534", mend: "bpd"),
        Refusal("b: {crew: [bpd, «lain», «bpd»]}", "DME1534", "DME1535"),
        Refusal("b: {crew: «bpd»}", "DME1536", mend: "[bpd]"),
        Refusal("a: {name: «belum ada»}", "DME1539", mend: "~"),
        Refusal("a: {name: {value: «\"\"»}}", "DME1539", mend: "~"),
        Refusal("a: {office: «'-'»}", "DME1539"),
        Refusal("a: {count: «-1»}", "DME1537"),
        Refusal("a: {count: «30001»}", "DME1537"),
        Refusal("a: {day: «2019-01-01»}", "DME1537"),
        Refusal("a: {count: «[5]»}", "DME1504"),
        Refusal("a: {count: {value: 5, «soruce»: X}}", "DME1502", mend: "source"),
        Refusal("a: {count: {values: [«»{value: 5}]}}", "DME1503"),
        Refusal("a: {count: {value: 5, as of: «2025-13-01»}}", "DME1533"),
        Refusal("a: {count: {value: 5, documents: «SK»}}", "DME1504"),
        Refusal("a: {count: {value: 5, documents: [«»{kind: SK}]}}", "DME1503"),
        Refusal(
            "a: {count: {value: 5, verified: {by: BP3MI, on: 2025-01-01, value: «5.000»}}}",
            "DME1531",
            mend: "5000"
        ),
        Refusal("a: {count: {value: 5, source: «null»}}", "DME1507"),
        Refusal(
            "b: {decree: {value: ya, documents: [{kind: «SK Kepala Dsa», date: 2025-01-01}]}}",
            "DME1509",
            mend: "SK Kepala Desa"
        ),
        Refusal(
            "b: {decree: {value: ya, documents: [{kind: Perdes, date: 2025-01-02, valid until: «2025-01-01»}]}}",
            "DME1510"
        ),
        Refusal("b: {decree: {value: ya, documents: [{kind: Perdes, date: 2025-01-02, sha256: «abc»}]}}", "DME1511"),
        Refusal("a: {count: {value: 5, as of: 2025-06-30, verified: {by: BP3MI, on: «2025-06-29»}}}", "DME1513"),
        Refusal("a: {name: hubungi «0812-3456-7890»}", "DME1512"),
    ]

    @Test(arguments: refusals)
    func refuses(_ refusal: Refusal) {
        let source = Loaded.source(facts: refusal.facts)
        let loaded = Loaded(source.file, rules: TestRules.allTypes)
        #expect(loaded.ids == refusal.ids)
        #expect(loaded.places == source.marks)
        #expect(loaded.diagnostics.first?.fixIts.first?.replacement == refusal.mend)
        #expect(loaded.evidence != nil)
    }

    @Test(
        "applying the mends leaves nothing to say",
        arguments: refusals.filter { $0.mend != nil && $0.ids.count == 1 }
    )
    func mends(_ refusal: Refusal) {
        let source = Loaded.source(facts: refusal.facts)
        let loaded = Loaded(source.file, rules: TestRules.allTypes)
        var bytes = source.file.bytes
        for mend in loaded.diagnostics.flatMap(\.fixIts) {
            bytes.replaceSubrange(mend.range.offsets, with: Array(mend.replacement.utf8))
        }
        let mended = Loaded(SourceFile(path: "evidence.yaml", bytes: bytes), rules: TestRules.allTypes)
        #expect(mended.ids == [])
    }

    /// A whole file with the places that something must be said of, and whether it can be used all the same.
    struct FileRefusal: Sendable, CustomTestStringConvertible {
        let text: String
        let ids: [String]
        let isUsable: Bool
        var testDescription: String { "\(text) is \(ids.joined(separator: ", "))" }

        init(_ text: String, _ ids: String..., usable: Bool = false) {
            self.text = text
            self.ids = ids
            isUsable = usable
        }
    }

    static let fileRefusals = [
        FileRefusal("«[]»", "DME1501"),
        FileRefusal("«hello»", "DME1501"),
        FileRefusal("«»facts: {}", "DME1503", "DME1503"),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: X}\nperiod: «{from: 2025-02-01, to: 2025-01-01}»\nfacts: {}",
            "DME1508"
        ),
        FileRefusal("village: {code: 52.02.05.2999, name: X}\nperiod: «2025»\nfacts: {}", "DME1504"),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: X}\nperiod: {from: «01-01-2025», to: 2025-12-31}\nfacts: {}",
            "DME1533"
        ),
        FileRefusal(
            "village: {code: «52.02.05», name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}",
            "DME1505"
        ),
        FileRefusal(
            "village: {code: «5202052999», name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}",
            "DME1505"
        ),
        FileRefusal(
            "village: {code: «52.02.05.4001», name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}",
            "DME1506"
        ),
        FileRefusal(
            "village: «»{code: 52.02.05.2999}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}",
            "DME1503",
            usable: true
        ),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: «''»}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}",
            "DME1507",
            usable: true
        ),
        FileRefusal(
            "«»village: {code: 52.02.05.2999, name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}",
            "DME1503",
            usable: true
        ),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}\n«a»: {count: 5}",
            "DME1520",
            usable: true
        ),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfacts: {}\n«noet»: x",
            "DME1502",
            usable: true
        ),
        FileRefusal(
            "village: {code: 52.02.05.2999, name: X}\nperiod: {from: 2025-01-01, to: 2025-12-31}\nfictional: «maybe»\nfacts: «5»",
            "DME1530",
            "DME1504",
            usable: true
        ),
    ]

    @Test(arguments: fileRefusals)
    func refusesFiles(_ refusal: FileRefusal) {
        let source = MarkedSource(refusal.text, path: "evidence.yaml")
        let loaded = Loaded(source.file, rules: TestRules.allTypes)
        #expect(loaded.ids == refusal.ids)
        #expect(Array(Set(loaded.places)).sorted { $0.lowerBound < $1.lowerBound } == source.marks)
        #expect((loaded.evidence != nil) == refusal.isUsable)
    }

    @Test(
        "a file that can't be read at all is one unusable document",
        arguments: [
            [], [0xFF, 0xFE, 0x61, 0x00], Array("a: [".utf8), Array("a: &x 1\nb: *x".utf8),
        ] as [[UInt8]]
    )
    func unreadable(_ bytes: [UInt8]) {
        let loaded = Loaded(SourceFile(path: "evidence.yaml", bytes: bytes), rules: TestRules.allTypes)
        #expect(loaded.results.count == 1)
        #expect(loaded.evidence == nil)
        #expect(!loaded.ids.isEmpty)
    }
}
