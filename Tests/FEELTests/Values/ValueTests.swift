import FEEL
import Testing

@Suite("Values")
struct ValueTests {
    @Test("a value is small enough to be passed around by copying")
    func layout() {
        #expect(MemoryLayout<Value>.stride == 24)
        #expect(MemoryLayout<Day>.size == 6)
        #expect(MemoryLayout<DateTime>.size == 18)
        #expect(MemoryLayout<Causes>.size == 17)
    }

    @Test(arguments: [
        (Value.null, "null"),
        (.boolean(true), "true"),
        (.number(Number(-5)), "-5"),
        (.string("a\"b\\c\nd\u{7}"), #""a\"b\\c\nd\u0007""#),
        (.string("Mataram é"), "\"Mataram é\""),
        (.list([.number(.one), .null, .list([])]), "[1, null, []]"),
        (
            .context(Context([.init("a", .number(.one)), .init("b c", .boolean(false)), .init("1a", .null)])),
            #"{a: 1, "b c": false, "1a": null}"#
        ),
        (
            .range(RangeValue(low: .number(.one), lowClosed: true, high: .number(Number(5)), highClosed: false)),
            "[1..5)"
        ),
        (.range(RangeValue(low: nil, lowClosed: true, high: .number(Number(5)), highClosed: true)), "(<= 5)"),
        (.range(RangeValue(low: .number(.one), lowClosed: false, high: nil, highClosed: true)), "(> 1)"),
        (.unknown(Causes(slots: [130, 3])), "unknown(3, 130)"),
        (.failure(Failure(.divisionByZero, node: 7)), "failure(divisionByZero)"),
    ])
    func writes(value: Value, text: String) {
        #expect(value.description == text)
    }

    @Test("contexts are equal whatever their order")
    func contexts() {
        let a = Context.Entry("a", .number(.one))
        let b = Context.Entry("b", .string("x"))
        #expect(Context([a, b]) == Context([b, a]))
        #expect(Context([a, b]).hashValue == Context([b, a]).hashValue)
        #expect(Context([a]) != Context([a, b]))
        #expect(Context([a, b]) != Context([a, .init("b", .string("y"))]))
        #expect(Context([a, b])["b"] == .string("x"))
        #expect(Context([a, b])["c"] == nil)
        #expect(Context([a, b, .init("a", .null)]).entries == [.init("a", .null), b])
    }

    @Test("an open end of a range is never closed")
    func openEnds() {
        let range = RangeValue(low: nil, lowClosed: true, high: .number(.one), highClosed: true)
        #expect(!range.lowClosed && range.highClosed)
    }
}
