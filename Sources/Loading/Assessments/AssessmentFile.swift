public import Certification
public import Diagnostics
public import FEEL
import LocatedYAML

/// An assessment as it was written to a file: what it was made from, and its figures to hold it against.
///
/// JSON is YAML, so that every finding has its place.
public struct AssessmentFile: Sendable {
    /// The pack by which it was made.
    public struct Pack: Hashable, Sendable {
        /// The id.
        public let id: String
        /// The version.
        public let version: String
        /// The digest, 64 hexadecimal digits.
        public let digest: String
        /// The assurance at which its levels were to be certain.
        public let assurance: Assurance
    }

    /// A place in the file that a finding may point at.
    enum Place: Hashable, Sendable {
        case digest, asOf, packDigest, packAssurance, villageCode
    }

    /// The version of the engine that wrote it.
    public let engine: String
    /// The digest that it names of itself, 64 hexadecimal digits.
    public let digest: String
    /// The day of the assessment.
    public let asOf: Day
    /// The pack by which it was made.
    public let pack: Pack
    /// The file itself.
    public let source: SourceFile

    /// The evidence without its facts.
    let frame: Evidence
    /// What it says of each fact of the pack, in the order of the file.
    let facts: [StatedFact]
    let places: [Place: SourceRange]
    let root: YAMLNode

    /// Reads a file that holds one assessment.
    ///
    /// Nothing where it is something else, of another schema, or lacks something: then a diagnostic says what. An
    /// assessment that was changed after it was written comes with a diagnostic.
    public init?(reading source: SourceFile, into diagnostics: inout [Diagnostic]) {
        guard source.isLikelyJSON else {
            diagnostics.append(.noAssessment(at: SourceRange(0..<0, in: source)))
            return nil
        }
        if let second = source.secondObject {
            diagnostics.append(.severalAssessments(at: SourceRange(second..<(second + 1), in: source)))
            return nil
        }
        var findings: [Diagnostic] = []
        let document = YAMLDocument(reading: source, within: .evidence, into: &findings)
        diagnostics += findings
        guard let root = document?.root, !findings.contains(where: { $0.severity == .error }) else { return nil }
        guard let schema = root["schema"], schema.kind == .scalar, schema.text.hasPrefix("dme-assessment/") else {
            diagnostics.append(.noAssessment(at: (root["schema"] ?? root).range))
            return nil
        }
        guard schema.equals(Assessment.schema) else {
            diagnostics.append(.otherAssessmentSchema(schema.text, at: schema.range))
            return nil
        }
        var reader = AssessmentFileReader()
        guard let file = reader.read(root, of: source) else {
            diagnostics += reader.diagnostics.diagnostics
            return nil
        }
        self = file
        if let finding = sealFinding { diagnostics.append(finding) }
    }

    init(
        engine: String,
        digest: String,
        asOf: Day,
        pack: Pack,
        source: SourceFile,
        frame: Evidence,
        facts: [StatedFact],
        places: [Place: SourceRange],
        root: YAMLNode
    ) {
        self.engine = engine
        self.digest = digest
        self.asOf = asOf
        self.pack = pack
        self.source = source
        self.frame = frame
        self.facts = facts
        self.places = places
        self.root = root
    }

    /// The village that it is about.
    public var village: Village { frame.village }
}

extension SourceFile {
    /// Where a second object begins after the end of the first, as in the assessments of several villages; each begins and
    /// ends at the start of a line.
    fileprivate var secondObject: Int? {
        var last: UInt8?
        for offset in bytes.indices where offset == 0 || bytes[offset - 1] == UInt8(ascii: "\n") {
            if last == UInt8(ascii: "}"), bytes[offset] == UInt8(ascii: "{") { return offset }
            last = bytes[offset]
        }
        return nil
    }

    /// Whether an object begins in it, after spaces and a byte order mark.
    fileprivate var isLikelyJSON: Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    }
}
