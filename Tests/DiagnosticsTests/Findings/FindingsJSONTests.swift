import Diagnostics
import TestSupport
import Testing

@Suite struct FindingsJSONTests {
    @Test(.enabled(if: PythonOracle.has("jsonschema"), "jsonschema isn't installed"))
    func documentsKeepTheSchemaAndItRefusesUnknownKeys() throws {
        let documents = SampleReport.nasty.map { FindingsJSON().render(SampleReport.report(saying: $0)) }
        #expect(try PythonOracle.objections(of: "docs/findings.schema.json", to: documents) == "")
    }

    @Test func golden() throws {
        try Golden("findings.json").expect(FindingsJSON().render(SampleReport.report()))
    }
}
