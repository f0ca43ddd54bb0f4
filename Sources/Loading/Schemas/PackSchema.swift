public import Diagnostics

/// The JSON Schema of a kind of file of rule packs, made from the table by which the file is read.
public struct PackSchema: Sendable {
    /// The kind of file, such as `facts`; its schema stands in `facts.schema.json`.
    public let kind: String
    /// What the file is.
    private let title: LocalizedText
    private let root: ValueShape

    /// The kinds of files there are, in the order in which an author meets them; those of an overlay last.
    public static let all = [
        PackSchema("pack", PackReader.packShape),
        PackSchema("facts", PackReader.factsShape),
        PackSchema("parameters", PackReader.parametersShape),
        PackSchema("section", PackReader.sectionShape),
        PackSchema("levels", PackReader.levelsShape),
        PackSchema("actions", PackReader.actionsShape),
        PackSchema("releases", PackReader.releasesShape),
        PackSchema("tests", RuleTestReader.fileShape),
        PackSchema("mutants", EquivalentMutantLoader.fileShape),
        PackSchema("overlay-pack", PackReader.overlayShape),
        PackSchema("overlay-facts", PackReader.overlayFactsShape),
        PackSchema("overlay-parameters", PackReader.overlayParametersShape),
        PackSchema(
            "overlay-section",
            PackReader.groupChangeShape.what,
            .change(PackReader.groupChangeShape, orNew: PackReader.sectionShape)
        ),
        PackSchema("overlay-levels", PackReader.overlayLevelsShape),
    ]

    private init(_ kind: String, _ shape: MappingShape) {
        self.init(kind, shape.what, .mapping(shape))
    }

    private init(_ kind: String, _ title: LocalizedText, _ root: ValueShape) {
        self.kind = kind
        self.title = title
        self.root = root
    }

    /// The schema as JSON, draft 7, ending in a line break; the same bytes for the same program.
    ///
    /// - Parameter language: The language of what an editor shows.
    public func document(in language: Language) -> String {
        var builder = SchemaBuilder(language: language)
        let schema = JSONTree.keys(["allOf": .array([builder.schema(of: root)])])
        return SchemaTerms.file(title: title[language], schema, definitions: builder.sortedDefinitions)
    }
}
