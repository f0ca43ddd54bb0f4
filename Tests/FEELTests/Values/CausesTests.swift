import FEEL
import TestSupport
import Testing

@Suite("Causes")
struct CausesTests {
    @Test("a set of causes is a set of slots", arguments: [0, 1, 63, 64, 126, 127, 128, 191, 192, 1000])
    func oneSlot(slot: Int) {
        let causes = Causes(slot: slot)
        #expect(causes.slots == [slot])
        #expect(causes.contains(slot) && !causes.contains(slot + 1) && !causes.contains(slot + 64))
        #expect(!causes.contains(-1) && !causes.isEmpty)
        #expect(causes.union(.none) == causes && Causes.none.union(causes) == causes)
    }

    @Test("nothing is in the empty set")
    func empty() {
        #expect(Causes.none.isEmpty && Causes.none.slots == [] && !Causes.none.contains(0))
        #expect(Causes.none.union(.none) == .none)
        #expect(Causes(slots: []) == .none)
    }

    @Test("the symmetric difference agrees with the standard library's sets", arguments: [127, 128, 400])
    func symmetricDifference(largest: Int) {
        var random = SplitMix64(seed: 20_250_912)
        for _ in 0..<500 {
            func some(_ random: inout SplitMix64) -> Set<Int> {
                Set(
                    (0..<Int.random(in: 0...6, using: &random)).map { _ in Int.random(in: 0...largest, using: &random) }
                )
            }
            let (a, b) = (some(&random), some(&random))
            let both = Causes(slots: a).symmetricDifference(Causes(slots: b))
            #expect(both == Causes(slots: a.symmetricDifference(b)), random.comment)
        }
    }

    @Test("union agrees with the standard library's sets", arguments: [127, 128, 400])
    func union(largest: Int) {
        var random = SplitMix64(seed: 20_250_911)
        for _ in 0..<500 {
            let a = Set(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in Int.random(in: 0...largest, using: &random) }
            )
            let b = Set(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in Int.random(in: 0...largest, using: &random) }
            )
            let union = Causes(slots: a).union(Causes(slots: b))
            #expect(union.slots == a.union(b).sorted(), random.comment)
            #expect(union == Causes(slots: b.union(a)) && union.hashValue == Causes(slots: b.union(a)).hashValue)
        }
    }
}
