/// Numbers that look random and are the same in every run: Steele, Lea and Flood's SplitMix64 (2014).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededNumbers {
    /// A number of the sequence of a seed, counted from 0.
    static func number(_ index: Int, of seed: UInt64) -> UInt64 {
        // The state grows by the same amount with each number.
        var numbers = SeededNumbers(seed: seed &+ UInt64(index) &* 0x9E37_79B9_7F4A_7C15)
        return numbers.next()
    }

    /// A whole number from 0 to a largest one, each equally likely: the remainder of the next number, of those that leave
    /// no remainder out.
    mutating func uniform(upTo largest: Int) -> Int {
        let count = UInt64(largest) + 1
        let surplus = (UInt64.max % count + 1) % count
        while true {
            let number = next()
            if number >= surplus { return Int(number % count) }
        }
    }
}
