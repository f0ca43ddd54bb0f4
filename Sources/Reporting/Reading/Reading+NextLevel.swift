import Certification
import Diagnostics

extension Reading {
    /// What stands between the village and the next level, one line each: what isn't met, then the scores it asks for.
    ///
    /// Semicolons divide the figures, since a comma is the decimal mark in Indonesian.
    func linesToward(_ next: NextLevel) -> [String] {
        let unmet = next.unmet.map { child in
            switch child {
            case .group(let index): "\(pack.groups[index].label[language]): \(outcome(ofGroup: index))"
            case .criterion(let index): "\(pack.criteria[index].label[language]): \(outcome(ofCriterion: index))"
            }
        }
        guard !next.scores.isEmpty else { return unmet }
        let scores = next.scores.map { child in
            switch child {
            case .group(let index):
                let reach = reach(of: designation.groups[index].score, claimed.groups[index].score)
                return "\(pack.groups[index].label[language]) \(score(reach, ofGroup: index, in: designation))"
            case .criterion(let index):
                return "\(pack.criteria[index].label[language]) \(score(ofCriterion: index, in: designation))"
            }
        }
        let limits = next.parameters.map { index in
            let parameter = pack.parameters[index]
            return "\(parameter.label[language]) \(notation.value(rules.parameterValues[index], of: parameter))"
        }
        let floor = limits.isEmpty ? "" : Phrases.asked(limits.joined(separator: "; "))[language]
        return unmet + ["\(Phrases.scores[language]): \(scores.joined(separator: "; "))\(floor)"]
    }
}
