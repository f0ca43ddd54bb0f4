import Analysis
import Certification
import Diagnostics
import FEEL
import Handbook
import Loading
import Testing

/// What is found in the starter pack, its evidence and expressions over its facts, with an example's change made.
enum BroughtAbout {
    /// A text as it should be and as it shouldn't, inside a file of the starter pack.
    struct Change {
        let file: String
        let right: String
        let wrong: String
    }

    /// The findings that the example of a page leads to; nothing for an example in words.
    static func findings(by page: HandbookPage) throws -> [Diagnostic]? {
        switch page.example {
        case .pack(let file, let right, let wrong):
            try findings(on: page.id, changing: Change(file: file, right: right, wrong: wrong))
        case .evidence(let right, let wrong):
            try evidence(changing: Change(file: StarterPack.evidenceName, right: right, wrong: wrong))
        case .expression(_, let wrong): try findings(inExpression: wrong)
        case .words: nil
        }
    }

    /// The findings of every part of the program in the starter pack as it is.
    static func findingsInThePack() throws -> [Diagnostic] {
        let result = try pack()
        let (declaration, pack) = (try #require(result.declaration), try #require(result.pack))
        return try result.diagnostics + reviewed(pack, declaration, withSearch: true) + tested(pack, StarterPack.files)
    }

    /// The findings in the starter pack's evidence as it is.
    static func findingsInTheEvidence() throws -> [Diagnostic] { try evidence() }

    /// The files with a change made, which must fit in one place.
    private static func files(changing change: Change?) throws -> [StarterPack.File] {
        guard let change else { return StarterPack.files }
        let file = try #require(StarterPack.files.first { $0.name == change.file }, "no file '\(change.file)'")
        let places = file.text.ranges(of: change.right)
        try #require(places.count == 1, "'\(change.right)' stands \(places.count) times in \(change.file)")
        return StarterPack.files.map { file in
            guard file.name == change.file else { return file }
            return StarterPack.File(name: file.name, text: file.text.replacing(change.right, with: change.wrong))
        }
    }

    /// What is found in the pack by the part of the program that a page belongs to.
    private static func findings(on id: String, changing change: Change) throws -> [Diagnostic] {
        let result = try pack(changing: change)
        if let declaration = result.declaration, ("DME1470"..<"DME1480").contains(id) {
            return SuppressionFilter(declaration, knownFindings: Handbook.pages.map(\.id))
                .findings(of: result.diagnostics, asOf: try #require(Day(StarterPack.asOf)), isComplete: true)
                .map(\.diagnostic)
        }
        guard let declaration = result.declaration, let pack = result.pack else { return result.diagnostics }
        let further =
            switch id {
            case "DME1600"..<"DME1700": try reviewed(pack, declaration, withSearch: id >= "DME1650")
            case "DME1700"..<"DME1750": try tested(pack, files(changing: change))
            default: [Diagnostic]()
            }
        return result.diagnostics + further
    }

    private static func reviewed(
        _ pack: RulePack,
        _ declaration: RulePackDeclaration,
        withSearch: Bool
    ) throws -> [Diagnostic] {
        let asOf = try #require(Day(StarterPack.asOf))
        let review = PackReview(pack: pack, declaration: declaration, asOf: asOf)
        return review.findings() + (withSearch ? review.searchedFindings() : [])
    }

    private static func tested(_ pack: RulePack, _ files: [StarterPack.File]) throws -> [Diagnostic] {
        let tests = files.filter { $0.name == StarterPack.testsName }
            .map { SourceFile(path: $0.name, text: $0.text) }
        var diagnostics: [Diagnostic] = []
        var runner = RuleTestRunner(pack: pack)
        for test in RuleTestLoader(tests).load(for: pack, into: &diagnostics) {
            diagnostics += runner.run(test).findings
        }
        return diagnostics
    }

    private static func pack(
        changing change: Change? = nil
    ) throws -> (declaration: RulePackDeclaration?, pack: RulePack?, diagnostics: [Diagnostic]) {
        // Only the files of the folder itself are rules.
        let files = try files(changing: change).filter { !$0.name.contains("/") }
            .map { PackFile(name: $0.name, source: SourceFile(path: $0.name, text: $0.text)) }
        var diagnostics: [Diagnostic] = []
        let declaration = RulePackLoader(files, folder: ".").load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compile($0, reporting: &diagnostics) }
        return (declaration, pack, diagnostics)
    }

    private static func evidence(changing change: Change? = nil) throws -> [Diagnostic] {
        let file = try #require(try files(changing: change).first { $0.name == StarterPack.evidenceName })
        let rules = DatedRules(try #require(try pack().pack), asOf: try #require(Day(StarterPack.asOf)))
        var documents = EvidenceReader(rules: rules).documents(of: SourceFile(path: file.name, text: file.text))
        var diagnostics: [Diagnostic] = []
        while documents.next(into: &diagnostics) != nil {}
        return diagnostics
    }

    /// The findings in an expression over the facts of the starter pack.
    static func findings(inExpression text: String) throws -> [Diagnostic] {
        let pack = try #require(try pack().pack)
        var environment = Environment()
        for fact in pack.facts { environment.declare(fact.id, as: type(of: fact)) }
        var diagnostics: [Diagnostic] = []
        _ = Program.compile(
            SourceText(text, path: "-"),
            in: environment,
            expecting: nil,
            role: LocalizedText(id: "ekspresi", en: "the expression"),
            diagnostics: &diagnostics
        )
        return diagnostics
    }

    private static func type(of fact: Fact) -> ValueType {
        switch fact.kind {
        case .boolean: .boolean
        case .integer, .decimal: .number(unit: fact.unit?.name)
        case .date: .date
        case .text, .choice: .string
        case .choices: .list(.string)
        }
    }
}
