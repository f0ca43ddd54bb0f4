/// One node of a program: fixed in size, its parts by their numbers.
enum Instruction: Sendable {
    /// Some of the numbers in the program's list of parts.
    struct Parts: Sendable {
        let first: Int32
        let count: Int32
    }

    case constant(Int32)
    case slot(Int32)
    case local(Int32)
    case junction(Junction, Parts)
    case not(Int32)
    case comparison(Comparison, Int32, Int32)
    case arithmetic(Arithmetic, Int32, Int32)
    case negation(Int32)
    case between(Int32, Int32, Int32)
    /// A value and its tests, which are nodes of the kind `test`.
    case isIn(Int32, Parts)
    /// One test of `isIn`; it has no value of its own.
    case test(Comparison?, Int32)
    /// `isSafe` where the condition can't fail, so that branches that agree settle the whole.
    case conditional(Int32, Int32, Int32, isSafe: Bool)
    case list(Parts)
    /// Values for the names of a shape.
    case context(shape: Int32, Parts)
    case range(Int32, Int32, lowClosed: Bool, highClosed: Bool)
    case oneSidedRange(Comparison, Int32)
    case field(Int32, name: Int32)
    case item(Int32, Int32)
    case filter(Int32, Int32, local: Int32)
    case quantified(Quantifier, Int32, Int32, local: Int32)
    /// `joins` where the body gives lists that are joined into one.
    case loop(Int32, Int32, local: Int32, joins: Bool)
    case instanceOf(Int32, type: Int32)
    case known(Int32, isKnown: Bool)
    case coalesce(Int32, Int32)
    case call(function: Int32, Parts)

    // Those below stand in conforming programs only, where types are known no sooner than values.

    /// A value that is also kept in a variable: an entry of a context, for the entries behind it.
    case bind(local: Int32, Int32)
    /// A value that is also added to the list in a variable: what a loop gives so far.
    case collect(Int32, list: Int32)
    /// A value, before which the list in a variable is emptied.
    case empty(list: Int32, Int32)
    /// A field of the item in a variable; something else where the item has no such field.
    case itemField(local: Int32, name: Int32, otherwise: Int32)
    /// A range whose ends are in order; else null.
    case interval(Int32)
    /// A list or range as it is; anything else as a list of one.
    case listed(Int32)
    /// An item or a filtered list, as the value in the brackets decides.
    case select(Int32, Int32, local: Int32)
    /// A call whose form is chosen by the values of the arguments.
    case apply(function: Int32, Parts)
}
