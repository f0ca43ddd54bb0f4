import Certification
import Diagnostics
import FEEL
import Loading
import TestSupport
import Testing

/// An overlay on a pack makes an ordinary pack, in which everything of both keeps its place.
@Suite struct OverlayTests {
    /// An overlay that does everything an overlay can do.
    static let region: [String: String] = [
        "facts.yaml": """
        facts:
          - {id: adat.ada, type: boolean, label: {id: Adat, en: Custom}, question: {id: Ada?, en: Is there?}}
          - {change: hari, question: {id: Berapa hari?, en: How many days?}, help: {id: Hitung., en: Count.}}
          - {change: unsur, label: {id: Unsur desa, en: Parts of the village}, options: [{change: pkk, label: PKK Desa}]}
        checks:
          - {id: adat-dan-satgas, label: {id: Adat bersama satgas, en: Custom with team}, holds: adat.ada or satgas.anggota >= 0,
             basis: {source: perda, place: pasal 1}}
          - {change: di-dalam, label: {id: Tidak lebih, en: Not more}}
        """,
        "parameters.yaml": """
        parameters:
          - {id: lantai_adat, label: Lantai adat, value: 10, basis: {source: perda, place: pasal 2}}
          - {change: lantai, label: {id: Lantai baru, en: New floor}, value: 70, range: {from: 65, to: 75},
             basis: {assumption: {id: Ditinggikan., en: Raised.}}}
          - {change: tinggi, value: 0.85, basis: {assumption: {id: Ditinggikan., en: Raised.}}}
          - {change: longgar, value: 1, basis: {source: perda, place: pasal 2}}
          - {change: cepat, label: {id: Lekas, en: Quick}}
        """,
        "adat.yaml": """
        id: adat
        label: {id: Adat, en: Custom}
        aggregate: minimum
        basis: {source: perda, place: pasal 3}
        criteria:
          - {id: ada, label: {id: Ada, en: There}, met when: adat.ada, basis: {source: perda, place: pasal 3}}
        """,
        "jumlah.yaml": """
        change: jumlah
        label: {id: Jumlah daerah, en: Regional sum}
        criteria:
          - {change: daftar, also met when: adat.ada, needs: [hari], basis: {source: perda, place: pasal 4}}
          - {change: kecil, label: {id: Desa kecil, en: Small village}, advice: {id: Coba., en: Try.}}
        """,
        "nilai.yaml": """
        change: nilai
        groups:
          - change: aman
            criteria:
              - {change: porsi, needs: [satgas.ada], basis: {assumption: {id: Perlu., en: Needed.}}}
              - {id: adat, label: {id: Adat, en: Custom}, met when: adat.ada, basis: {source: perda, place: pasal 5}}
          - id: ramah
            label: {id: Ramah, en: Friendly}
            aggregate: weightedMean
            basis: {source: perda, place: pasal 6}
            criteria:
              - {id: satgas, label: {id: Satgas, en: Team}, met when: satgas.ada, basis: {source: perda, place: pasal 6}}
        """,
        "levels.yaml": """
        levels:
          - {change: baik, description: {id: Bagus., en: Fine.}, also requires: adat.score >= lantai_adat,
             basis: {source: perda, place: pasal 7}}
        """,
    ]

    @Test func everythingIsAddedChangedAndKept() throws {
        let pack = try NationalPack.region(Self.region)
        let national = try NationalPack.national()
        #expect(pack.facts.map(\.id) == national.facts.map(\.id) + ["adat.ada"])
        #expect(pack.facts.first { $0.id == "hari" }?.question[.english] == "How many days?")
        #expect(pack.facts.first { $0.id == "hari" }?.label[.english] == "Days")
        #expect(pack.facts.first { $0.id == "unsur" }?.options.map { $0.label[.english] } == ["BPD", "PKK Desa"])
        #expect(pack.checks.map { $0.label[.english] } == ["Not more", "Custom with team"])
        #expect(pack.parameters.map(\.id) == national.parameters.map(\.id) + ["lantai_adat"])
        let values = Dictionary(
            uniqueKeysWithValues: pack.parameters.map { ($0.id, $0.values.map(\.value.description)) }
        )
        #expect(values["lantai"] == ["70"])
        #expect(values["tinggi"] == ["0.85"])
        #expect(values["longgar"] == ["1"])
        #expect(values["cepat"] == ["3"])
        // Of an assumption without a range of its own, the base's range stays.
        #expect(pack.parameters.first { $0.id == "tinggi" }?.bounds?.to.description == "0.9")
        #expect(pack.parameters.first { $0.id == "lantai" }?.bounds?.to.description == "75")
        #expect(pack.sections.map { pack.groups[$0].path } == ["nilai", "jumlah", "adat"])
        #expect(pack.groups.first { $0.path == "jumlah" }?.label[.english] == "Regional sum")
        #expect(pack.groups.first { $0.path == "nilai.aman" }?.members.count == 3)
        #expect(pack.groups.first { $0.path == "nilai" }?.members.count == 3)
        #expect(pack.criteria.first { $0.path == "jumlah.kecil" }?.advice?[.english] == "Try.")
        #expect(pack.levels.map(\.id) == ["baik", "mulai"])
        #expect(
            pack.levels[0].requires.text.text
                == "(nilai.score >= lantai and jumlah.met) and (adat.score >= lantai_adat)"
        )
        #expect(pack.levels[0].description?[.english] == "Fine.")
    }

    @Test func theHeaderIsTheOverlaysOnTheGroundOfItsBase() throws {
        let (pack, national) = (try NationalPack.region(Self.region), try NationalPack.national())
        #expect(pack.header.id == "daerah")
        #expect(pack.header.status == .draft)
        #expect(pack.header.effectiveTo == national.header.effectiveTo)
        #expect(pack.header.designationAssurance == .documented)
        #expect(pack.header.sources.map(\.id) == ["pusat", "perda"])
        #expect(pack.layers.all.map(\.id) == ["nasional", "daerah"])
        #expect(pack.layers.all.map(\.digest) == [national.digest, pack.digest])
        #expect(pack.layers.all.map(\.version) == ["1.0.0", "0.1.0"])
        #expect(pack.judged(at: .claimed).layers == pack.layers)
        #expect(!national.layers.isOverlay)
    }

    @Test func anOverlayCountsInTheUnitsOfItsBaseAndInItsOwn() throws {
        let units = ["orang": "people", "rumpun": "clans", "rupiah": "rupiah"]
        let facts = units.keys.sorted().map { unit in
            "  - {id: \(unit), type: integer, unit: \(unit), label: {id: A, en: B}, question: {id: C?, en: D?}}"
        }
        let own = [
            "pack.yaml": NationalPack.overlay + "units: [{id: rumpun, en: clans}]",
            "facts.yaml": "facts:\n" + facts.joined(separator: "\n"),
        ]
        let pack = try #require(NationalPack.merge(own).pack)
        for (unit, word) in units {
            let fact = try #require(pack.facts.first { $0.id == unit })
            #expect(fact.unit?.name == unit)
            #expect(fact.unit?.word(in: .english, isOne: false) == word)
        }
    }

    @Test func theDigestIsThatOfTheBaseAndOfTheOverlaysFiles() throws {
        let national = try NationalPack.national()
        var files = Self.region
        files["pack.yaml"] = "sections: [adat.yaml, jumlah.yaml, nilai.yaml]\n" + NationalPack.overlay
        let own = Digest.ofFiles(files.map { (name: $0, bytes: Array($1.utf8)) })
        let lines = "\(national.digest.hex)  nasional\n\(own.hex)  daerah\n"
        #expect(try NationalPack.region(Self.region).digest == Digest(of: lines.utf8))
        files["levels.yaml"] = files["levels.yaml"]?.replacing("Fine.", with: "Good.")
        #expect(try NationalPack.region(files).digest != Digest(of: lines.utf8))
    }

    @Test(arguments: [
        (RuleReference.fact("hari"), "nasional"), (.fact("adat.ada"), "daerah"), (.check("di-dalam"), "nasional"),
        (.check("adat-dan-satgas"), "daerah"), (.parameter("lantai"), "nasional + daerah"),
        (.parameter("cepat"), "nasional"), (.parameter("lantai_adat"), "daerah"), (.group("jumlah"), "nasional"),
        (.group("adat"), "daerah"), (.criterion("adat.ada"), "daerah"), (.group("nilai.ramah"), "daerah"),
        (.criterion("nilai.ramah.satgas"), "daerah"), (.criterion("nilai.aman.adat"), "daerah"),
        (.criterion("nilai.aman.porsi"), "nasional + daerah"), (.criterion("jumlah.daftar"), "nasional + daerah"),
        (.criterion("jumlah.kecil"), "nasional"), (.level("baik"), "nasional + daerah"), (.level("mulai"), "nasional"),
    ])
    func eachRuleKnowsItsLayers(_ rule: RuleReference, _ origin: String) throws {
        #expect(try NationalPack.region(Self.region).layers.origin(of: rule) == origin)
        #expect(try NationalPack.national().layers.origin(of: rule) == nil)
    }

    @Test func anAdditionBringsItsOwnBasis() throws {
        let pack = try NationalPack.region(Self.region)
        let list = try #require(pack.criteria.first { $0.path == "jumlah.daftar" })
        #expect(list.basis.source == "pusat")
        #expect(list.basis.additions.map(\.source) == ["perda"])
        #expect(list.basis.additions.map(\.place) == ["pasal 4"])
        // An assumption of the overlay makes the rule one that is assumed.
        let share = try #require(pack.criteria.first { $0.path == "nilai.aman.porsi" })
        #expect(share.basis.assumption == LocalizedText(id: "Perlu.", en: "Needed."))
        #expect(share.basis.isAssumption)
        #expect(pack.levels[0].basis.additions.map(\.place) == ["pasal 7"])
    }

    @Test func everyPlaceLeadsIntoTheFileOfItsLayer() throws {
        let declaration = try #require(NationalPack.merge(Self.region).declaration)
        let sum = try #require(declaration.sections.first { $0.id.value == "jumlah" })
        guard case .criteria(let criteria) = sum.children, case .condition(let condition) = criteria[2].test else {
            Issue.record("the list has another shape")
            return
        }
        #expect(condition.text == "((satgas.ada or pmi.total > 0) // tidak keduanya\n) and (adat.ada)")
        for (name, path) in [("pmi.total", "nasional/jumlah.yaml"), ("adat.ada", "daerah/jumlah.yaml")] {
            let bytes = Array(condition.text.utf8)
            let start = try #require(bytes.indices.first { bytes[$0...].starts(with: name.utf8) })
            let range = condition.range(of: start..<start + name.utf8.count)
            #expect(range.file.path == path)
            #expect(String(decoding: range.file.bytes[range.offsets], as: UTF8.self) == name)
        }
        #expect(sum.id.range.file.path == "nasional/jumlah.yaml")
        #expect(declaration.place.file.path == "daerah/pack.yaml")
    }

    @Test(arguments: [
        "lantai: 60", "lantai: 61", "anggota: 6", "tinggi: 0.85", "cepat: 2", "penuh: 11", "cukup: 4",
        "batas_hari: 50", "umur_hari: P6M", "masa_hari: P1Y", "batas_orang: 1000", "selisih: 0", "bertahap: 7",
        "longgar: 2", "longgar: 9",
    ])
    func aStricterOrEqualOrAllowedValueIsAccepted(_ change: String) throws {
        let parts = change.split(separator: ":").map { $0.trimmingPrefix(" ") }
        let text = "parameters: [{change: \(parts[0]), value: \(parts[1]), basis: {source: perda, place: a}}]"
        let pack = try NationalPack.region(["parameters.yaml": text])
        #expect(pack.parameters.first { $0.id == parts[0] }?.basis.source == "perda")
    }

    @Test func aNewRuleInASumWithAThresholdIsDoubted() throws {
        let text = """
            change: «jumlah»
            criteria:
              - {id: «lagi», label: {id: Lagi, en: More}, met when: satgas.ada, basis: {source: perda, place: a}}
            """
        let merged = NationalPack.merge(["jumlah.yaml": text])
        #expect(merged.pack != nil)
        #expect(merged.diagnostics.map(\.id) == ["DME1494"])
        #expect(merged.diagnostics.map(\.severity) == [.warning])
        #expect(merged.diagnostics.first?.range?.offsets == MarkedSource(text).marks[1])
    }

    @Test func aValueThatBreaksARuleOfTheBaseIsShown() throws {
        var files = NationalPack.files
        files["nilai.yaml"] = files["nilai.yaml"]?.replacing("{at least: 0.5,", with: "{at least: sedang,")
        files["parameters.yaml"]? +=
            "\n  - {id: sedang, label: Sedang, value: 0.5, basis: {source: pusat, place: bab 1}}"
        let text = "parameters: [{change: sedang, value: «0.9», basis: {source: perda, place: a}}]"
        let merged = NationalPack.merge(["parameters.yaml": text], on: files)
        #expect(merged.diagnostics.map(\.id) == ["DME1453"])
        let note = try #require(merged.diagnostics.first?.notes.last?.range)
        #expect(note.file.path == "daerah/parameters.yaml")
        #expect(note.offsets == MarkedSource(text).marks[0])
    }

    @Test func overlaysStandOnEachOther() throws {
        let national = NationalPack.loader(NationalPack.files, folder: "nasional")
        func overlay(_ id: String, on base: String, beside packs: [RulePackLoader], floor: Int) -> RulePackLoader {
            let pack = NationalPack.overlay.replacing("id: daerah", with: "id: \(id)")
                .replacing("extends: nasional", with: "extends: \(base)")
                .replacing("id: perda", with: "id: perda-\(id)")
            let parameters =
                "parameters: [{change: lantai, value: \(floor), basis: {source: perda-\(id), place: pasal 1}}]"
            return NationalPack.loader(["pack.yaml": pack, "parameters.yaml": parameters], folder: id, beside: packs)
        }
        func ids(_ floors: [Int]) -> (findings: [String], pack: RulePack?) {
            var packs = [national]
            for (index, floor) in floors.enumerated() {
                packs.append(overlay("lapis\(index)", on: packs.last?.id ?? "", beside: packs, floor: floor))
            }
            var diagnostics: [Diagnostic] = []
            let declaration = packs.last?.load(into: &diagnostics)
            let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
            return (diagnostics.map(\.id), pack)
        }
        let two = ids([65, 70])
        #expect(two.findings == [])
        #expect(two.pack?.layers.all.map(\.id) == ["nasional", "lapis0", "lapis1"])
        #expect(two.pack?.layers.origin(of: .parameter("lantai")) == "nasional + lapis0 + lapis1")
        // The base of an overlay is the whole below it.
        #expect(ids([65, 64]).findings == ["DME1486"])
        #expect(ids([61, 62, 63, 64]).findings == [])
        #expect(ids([61, 62, 63, 64, 65]).findings == ["DME1482"])
    }

    @Test func aBaseIsFoundByItsIdAlone() {
        func ids(_ neighbours: [RulePackLoader]) -> [String] {
            var diagnostics: [Diagnostic] = []
            _ = NationalPack.loader(["pack.yaml": NationalPack.overlay], folder: "daerah", beside: neighbours)
                .load(into: &diagnostics)
            return diagnostics.map(\.id)
        }
        let national = NationalPack.loader(NationalPack.files, folder: "nama-lain")
        #expect(ids([national]) == [])
        #expect(ids([]) == ["DME1480"])
        #expect(ids([national, NationalPack.loader(NationalPack.files, folder: "salinan")]) == ["DME1483"])
        let circle = NationalPack.overlay.replacing("id: daerah", with: "id: nasional")
            .replacing("extends: nasional", with: "extends: daerah")
        #expect(ids([NationalPack.loader(["pack.yaml": circle], folder: "nasional")]) == ["DME1481"])
    }

    @Test func whatIsWrongInTheBaseIsSaidThereOnce() throws {
        var files = NationalPack.files
        files["levels.yaml"] = files["levels.yaml"]?.replacing("nilai.score", with: "nilia.score")
        files["facts.yaml"] = files["facts.yaml"]?.replacing("type: choices", with: "type: choice5")
        var diagnostics: [Diagnostic] = []
        let base = NationalPack.loader(files, folder: "nasional")
        let overlay = NationalPack.loader(["pack.yaml": NationalPack.overlay], folder: "daerah", beside: [base])
        let declaration = try #require(overlay.load(into: &diagnostics))
        _ = PackCompiler.compile(declaration, reporting: &diagnostics)
        let alone = { () -> [Diagnostic] in
            var diagnostics: [Diagnostic] = []
            let declaration = base.load(into: &diagnostics)
            _ = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
            return diagnostics
        }()
        #expect(alone.count >= 2)
        #expect(diagnostics.map(\.id) == alone.map(\.id))
        #expect(diagnostics.map(\.range) == alone.map(\.range))
    }
}
