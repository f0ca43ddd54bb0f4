import Testing

@Suite struct RulesExplainTests {
    @Test(arguments: [
        (["rules", "explain", "DME1465", "--lang", "en"], "DME1465 (error): other content under a released version"),
        (["aturan", "jelaskan", "dme1470"], "DME1470 (peringatan): masa pengecualian sudah lewat"),
    ])
    func aPageIsPrinted(arguments: [String], title: String) throws {
        let run = try Program.run(arguments)
        #expect(run.status == 0)
        #expect(run.output.contains(title))
        #expect(run.errors == "")
    }

    @Test func anUnknownCodeLeadsToTheNearest() throws {
        let run = try Program.run(["rules", "explain", "DEM1465", "--lang", "en"])
        #expect(run.status == 2)
        #expect(run.output == "")
        #expect(run.errors == "dme: there is no kind of finding 'DEM1465'; did you mean 'DME1465'?\n")
    }
}
