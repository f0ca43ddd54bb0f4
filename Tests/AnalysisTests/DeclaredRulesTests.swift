import Analysis
import Certification
import Diagnostics
import Loading
import Testing

@Suite struct DeclaredRulesTests {
    @Test func everyCompiledRuleIsFoundByItsPath() throws {
        let (declaration, pack) = try SmallPack.load()
        let declared = DeclaredRules(declaration)
        #expect(!pack.criteria.isEmpty)
        for criterion in pack.criteria {
            #expect(declared.criteria[criterion.path]?.label == criterion.label)
        }
        for group in pack.groups { #expect(declared.groups[group.path]?.label == group.label) }
        #expect(declared.facts.count == pack.facts.count)
        #expect(declared.parameters.count == pack.parameters.count)
        #expect(declared.levels["bagus"]?.requires.text == "pillars.score >= ambang and pillars.aman.satgas.met")
    }
}
