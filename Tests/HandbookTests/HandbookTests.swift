import Handbook
import Testing

@Suite struct HandbookTests {
    @Test func pagesStandInTheOrderOfTheirIdsOnceEach() {
        let ids = Handbook.pages.map(\.id)
        #expect(ids == Array(Set(ids)).sorted())
        #expect(Handbook.page(on: "DME0000") == nil)
    }
}
