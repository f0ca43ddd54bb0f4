import Certification
import FEEL

/// A question about all villages: whether there is one that fulfils some conditions and fails another.
struct VillageQuestion {
    /// Conditions on results that must all hold.
    let holding: [Program]
    /// Conditions of which at least one must not hold; nothing is asked where there are none.
    let failing: [Program]
    /// A criterion and its best finding, which counts for `holding` instead of what is found.
    let granted: (criterion: Int, best: CriterionResult)?

    init(holding: [Program], failing: [Program] = [], granted: (criterion: Int, best: CriterionResult)? = nil) {
        (self.holding, self.failing, self.granted) = (holding, failing, granted)
    }

    /// An answer.
    enum Answer {
        /// Such a village.
        case found(TrialVillage)
        /// None was found, however hard it was looked for.
        case notFound(SearchEffort)
        /// Nothing can be said: the search was over too soon, or rules that matter can't be calculated.
        case open

        var village: TrialVillage? {
            if case .found(let village) = self { village } else { nil }
        }

        /// How hard a village was looked for that wasn't found.
        var vainEffort: SearchEffort? {
            if case .notFound(let effort) = self { effort } else { nil }
        }
    }
}
