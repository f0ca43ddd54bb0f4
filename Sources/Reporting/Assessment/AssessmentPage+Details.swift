import Certification
import Diagnostics

extension AssessmentPage {
    /// All sections with their groups and criteria, in the pack's order.
    mutating func addDetails() {
        addPart(Phrases.details, anchor: "rincian")
        let backing = words(Phrases.backing(reading.pack.header.designationAssurance))
        addParagraph("\(words(Phrases.detailsHint)) \(backing).")
        for section in reading.pack.sections { add(group: section, at: 3) }
    }

    /// A group: how it stands, then its groups as a table and one by one, or its criteria.
    private mutating func add(group index: Int, at level: Int) {
        let group = reading.pack.groups[index]
        add(.heading(level, Prose(group.label[reading.language]), anchor: Anchors.rule(group.path)))
        // How an inner group stands, the table of the outer one says already.
        if reading.pack.sections.contains(index) {
            let score = reading.score(ofGroup: index, in: reading.designation)
            addParagraph(
                "\(words(Phrases.outcomeHead)): \(reading.outcome(ofGroup: index)) · "
                    + "\(words(Phrases.scoreHead)): \(score)"
            )
        }
        var (groups, criteria): ([Int], [Int]) = ([], [])
        for member in group.members {
            switch member.child {
            case .group(let child): groups.append(child)
            case .criterion(let child): criteria.append(child)
            }
        }
        let heads = [Phrases.part, Phrases.outcomeHead, Phrases.scoreHead, Phrases.claimedScore]
        addTable(group.label, heads, groups.map { groupRow($0) })
        add(criteria: criteria, of: group)
        for child in groups { add(group: child, at: level + 1) }
    }

    private mutating func add(criteria: [Int], of group: Group) {
        let heads = [Phrases.criterion, Phrases.outcomeHead, Phrases.scoreHead, Phrases.reason]
        addTable(group.label, heads, criteria.map { criterionRow($0) })
        let advised = criteria.filter { reading.claimed.criteria[$0].outcome == .unknown }
        add(
            .list(
                advised.compactMap { index in
                    let criterion = reading.pack.criteria[index]
                    guard let advice = criterion.advice?[reading.language] else { return nil }
                    let label = Prose.strong(criterion.label[reading.language])
                    return Block.Item(label + ", \(words(Phrases.ifAbsent)): \(advice)")
                }
            )
        )
    }

    private func groupRow(_ index: Int) -> [String] {
        [
            reading.pack.groups[index].label[reading.language],
            reading.outcome(ofGroup: index),
            reading.score(ofGroup: index, in: reading.designation),
            reading.score(ofGroup: index, in: reading.claimed),
        ]
    }

    private func criterionRow(_ index: Int) -> [String] {
        [
            reading.pack.criteria[index].label[reading.language],
            reading.outcome(ofCriterion: index),
            reading.score(ofCriterion: index, in: reading.designation),
            reading.reason(ofCriterion: index, in: reading.designation),
        ]
    }
}
