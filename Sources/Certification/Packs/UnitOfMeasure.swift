public import Diagnostics

/// What a number counts, in the words that stand beside it.
public struct UnitOfMeasure: Hashable, Sendable {
    /// The Indonesian word, by which facts and parameters name the unit.
    public let name: String
    /// The English word beside any number but 1.
    public let english: String
    /// The English word beside 1, where that is another one.
    public let englishForOne: String?

    /// Creates a unit; without English words of its own it is called the same in both languages.
    public init(_ name: String, english: String? = nil, englishForOne: String? = nil) {
        self.name = name
        self.english = english ?? name
        self.englishForOne = englishForOne
    }

    /// The word beside a number in one language; Indonesian has one for all numbers.
    ///
    /// - Parameter isOne: Whether the number is 1.
    public func word(in language: Language, isOne: Bool) -> String {
        switch language {
        case .indonesian: name
        case .english: isOne ? englishForOne ?? english : english
        }
    }
}

extension RulePackHeader {
    /// The unit that facts and parameters name by a word; one that isn't listed has no other words.
    public func unit(named name: String) -> UnitOfMeasure {
        units.first { $0.name == name } ?? UnitOfMeasure(name)
    }
}
