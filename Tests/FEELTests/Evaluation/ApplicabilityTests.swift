import FEEL
import Testing

/// Which facts settle whether a share applies.
@Suite struct ApplicabilityTests {
    @Test(arguments: [
        ("share(x, y, z)", "y, z"), ("share(x, y, 10)", "y"),
        ("share(part: x, minimum whole: 1, whole: y + z)", "y, z"),
        ("share(x, 10, 1)", ""),
    ])
    func wholeAndMinimumSettleIt(_ text: String, _ names: String) throws {
        let reads = try #require(try Village.program(text).applicabilityReads)
        #expect(reads.map { Village.environment.names[$0] }.joined(separator: ", ") == names)
    }

    @Test(arguments: ["x / y", "share(x, y, 1) > 0.5", "1 - share(x, y, 1)", "share(share(x, y, 1), z, 1)", "a"])
    func elsewhereItIsNotToldApart(_ text: String) throws {
        #expect(try Village.program(text).applicabilityReads == nil)
    }

    /// The claim behind it: while a share is unknown for none of them, no value of what is open makes it not applicable.
    @Test(arguments: [
        ("y = 4; z = 3", true), ("y = 4; z = 4", true), ("x = 1; y = 4", false), ("y = 4", false), ("x = 1", false),
        ("z = 5", false), ("x = 0; z = 1", false),
    ])
    func anUnknownShareWithAWholeThatIsKnownApplies(_ facts: String, _ isSettled: Bool) throws {
        let program = try Village.program("share(x, y, z)")
        let reads = Causes(slots: try #require(program.applicabilityReads))
        var slots = try Village.slots(facts)
        guard case .unknown(let causes) = program.evaluate(slots, asOf: try Village.today).value else {
            Issue.record("\(facts) leaves nothing open")
            return
        }
        #expect(reads.isDisjoint(with: causes) == isSettled)
        let open = try ["x", "y", "z"].map { try #require(Village.environment.slot(of: $0)) }.filter { slot in
            if case .unknown = slots[slot] { true } else { false }
        }
        var canBeNotApplicable = false
        for completion in 0..<343 {
            for (place, slot) in open.enumerated() {
                slots[slot] = .number(Number([1, 7, 49].map { completion / $0 % 7 }[place]))
            }
            guard case .failure(let failure) = program.evaluate(slots, asOf: try Village.today).value else { continue }
            if failure.kind == .notApplicable { canBeNotApplicable = true }
        }
        #expect(canBeNotApplicable == !isSettled)
    }
}
