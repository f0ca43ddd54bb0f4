/// What may stand for a key of a rule pack, before it is known what it means.
///
/// Each case is what a function of ``PackReader`` reads, and is named after it.
indirect enum ValueShape: Sendable {
    /// A text that isn't empty.
    case string
    /// An id.
    case id(PackReader.IDSyntax)
    /// A text for people in both languages; a name may be one text for both.
    case text(isName: Bool)
    /// An expression of the language.
    case expression
    /// One of some words.
    case oneOf([String])
    /// `true` or `false`.
    case boolean
    /// A day.
    case day
    /// A day, a month or a year.
    case partialDate
    /// A semantic version.
    case version
    /// `sha256:` and 64 digits.
    case digest
    /// A number, a date, a duration or a parameter's name.
    case quantity
    /// A number or a duration.
    case constant
    /// A score with so many decimals as shall be compared.
    case score
    /// The name of a YAML file in the same folder.
    case fileName
    /// The facts of a test, as evidence writes them.
    case facts
    /// A list.
    case list(ValueShape, atLeastOne: Bool = false)
    /// A mapping; made when it is asked for, since shapes may hold themselves.
    case shape(@Sendable () -> MappingShape)
    /// A change of something that the base of an overlay has, known by its key `change`, or something new.
    case changeOrNew(@Sendable () -> MappingShape, @Sendable () -> MappingShape)
    /// A mapping from names of any kind.
    case entries(ValueShape)
    /// One of several.
    case either([ValueShape])

    /// A mapping.
    static func mapping(_ shape: @autoclosure @escaping @Sendable () -> MappingShape) -> ValueShape { .shape(shape) }

    /// A change, or something new.
    static func change(
        _ change: @autoclosure @escaping @Sendable () -> MappingShape,
        orNew new: @autoclosure @escaping @Sendable () -> MappingShape
    ) -> ValueShape {
        .changeOrNew(change, new)
    }

    /// One of the words of an enumeration.
    static func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) -> ValueShape
    where Word.RawValue == String {
        .oneOf(Word.allCases.map(\.rawValue))
    }
}
