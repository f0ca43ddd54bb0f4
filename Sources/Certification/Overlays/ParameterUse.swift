import Diagnostics

/// One place where a pack uses a parameter.
struct ParameterUse {
    /// Which way the parameter may go so that no village gets further by it.
    enum Effect: Hashable {
        /// A larger value is stricter.
        case strictWhenRaised
        /// A smaller value is stricter.
        case strictWhenLowered
        /// A change helps some villages, whichever way it goes, or it can't be told.
        case unclear

        /// The same for something of which less is better.
        var reversed: Effect {
            switch self {
            case .strictWhenRaised: .strictWhenLowered
            case .strictWhenLowered: .strictWhenRaised
            case .unclear: .unclear
            }
        }
    }

    /// Which way is stricter.
    let effect: Effect
    /// Where the parameter stands there.
    let place: SourceRange
    /// The id of the cross-check between facts whose evidence the parameter limits; nothing for every other use.
    var check: String?
}
