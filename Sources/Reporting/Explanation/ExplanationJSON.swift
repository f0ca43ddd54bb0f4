import Analysis
import Certification
import Diagnostics
import FEEL

/// An explanation as a JSON document of the schema `dme-explanation/1` (`docs/explanation.schema.json`).
public struct ExplanationJSON: Sendable {
    /// The name of the schema, which every document carries.
    public static let schema = "dme-explanation/1"

    /// Creates a renderer.
    public init() {}

    /// The document, ending with a line end.
    public func render(_ report: ExplanationReport) -> String {
        JSONWriter.document(Self.schema, by: report.rules.pack, asOf: report.rules.asOf) { writer in
            writer.array("villages", report.villages) { writer, village in
                writer.object { ExplainedVillage(village, of: report).fill(&$0) }
            }
        }
    }
}

extension JSONWriter {
    /// A place in a file; `null` for none.
    mutating func place(_ key: String, _ place: SourceRange?) {
        guard let place else {
            literal(key, "null")
            return
        }
        object(key) { writer in
            writer.string("file", place.file.path)
            writer.int("line", place.file.position(at: place.offsets.lowerBound).line)
        }
    }

    /// A value where it is known; `null` for what isn't, or couldn't be calculated.
    mutating func known(_ key: String, _ value: Value?) {
        switch value {
        case .unknown, .failure, nil: literal(key, "null")
        case let value?: self.value(key, value)
        }
    }
}
