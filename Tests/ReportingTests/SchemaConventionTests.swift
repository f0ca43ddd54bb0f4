import Foundation
import Testing
import TestSupport

/// All schemas of JSON that the program writes name the same things in the same way.
@Suite struct SchemaConventionTests {
    /// A JSON value, to hold parts of schemas against each other.
    private enum JSON: Decodable, Equatable {
        case object([String: JSON]), array([JSON]), string(String), other

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            if let object = try? value.decode([String: JSON].self) {
                self = .object(object)
            } else if let array = try? value.decode([JSON].self) {
                self = .array(array)
            } else {
                self = (try? value.decode(String.self)).map(JSON.string) ?? .other
            }
        }

        subscript(key: String) -> JSON? { if case .object(let entries) = self { entries[key] } else { nil } }
    }

    private static let names = [
        "assessment", "calendar", "comparison", "difference", "explanation", "findings", "plan", "robustness",
        "settling",
    ]
    /// The documents on villages by one pack on one day.
    private static let onVillages = ["calendar", "explanation", "plan", "robustness", "settling"]
    /// What means the same wherever it has this name.
    private static let shared = [
        "day", "digest", "id", "assurance", "semanticVersion", "localizedText", "exactNumber", "pack", "evidence",
        "subject",
    ]

    private static func schema(_ name: String) throws -> JSON {
        let file = Repository.root.appendingPathComponent("docs/\(name).schema.json")
        return try JSONDecoder().decode(JSON.self, from: try Data(contentsOf: file))
    }

    /// Every schema is called as the documents that it describes.
    @Test(arguments: names) func idIsTheNameInDocuments(name: String) throws {
        let schema = try Self.schema(name)
        #expect(schema["$id"] == .string("dme-\(name)/1"))
        #expect(schema["properties"]?["schema"]?["const"] == schema["$id"])
        #expect(schema["properties"]?["engine"] != nil)
    }

    /// What has the same name has the same form as in assessments.
    @Test(arguments: names) func sharedPartsAreTheSame(name: String) throws {
        let (schema, model) = (try Self.schema(name), try Self.schema("assessment"))
        for part in Self.shared {
            guard let definition = schema["$defs"]?[part] else { continue }
            #expect(definition == model["$defs"]?[part], "\(name): \(part)")
        }
    }

    /// Documents on villages begin alike, and so does what they say of each.
    @Test(arguments: onVillages) func documentsOnVillagesBeginAlike(name: String) throws {
        let schema = try Self.schema(name)
        let model = try Self.schema("calendar")
        for key in ["engine", "asOf", "assurance", "pack"] {
            #expect(schema["properties"]?[key] == model["properties"]?[key], "\(name): \(key)")
        }
        let village = schema["$defs"]?["village"] ?? schema["properties"]?["villages"]?["items"]
        #expect(village?["properties"]?["evidence"]?["$ref"] == .string("#/$defs/evidence"))
        #expect(village?["properties"]?["village"]?["$ref"] == .string("#/$defs/subject"))
    }
}
