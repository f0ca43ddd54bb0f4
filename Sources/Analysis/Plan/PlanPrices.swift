/// The prices of a Lagrangian relaxation, which may be any that are not below 0; good ones make a high bound.
struct PlanPrices {
    /// What a point of each need is worth, in months.
    var points: [Double]
    /// The part of an action's months that each factor bears, factor by factor in the order of their diagrams' actions.
    var shares: [[Double]]
}
