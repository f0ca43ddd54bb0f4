import Certification
import Diagnostics

extension AssessmentPage {
    /// All sections with their groups and criteria, in the pack's order.
    mutating func addDetails() {
        addPart(Phrases.details, anchor: "rincian")
        let backing = words(Phrases.backing(reading.pack.header.designationAssurance))
        addParagraph("\(words(Phrases.detailsHint)) \(backing).")
        for section in reading.pack.sections { add(section: section) }
    }

    /// A section: how it stands, then what it holds.
    private mutating func add(section index: Int) {
        addHeading(ofGroup: index, at: 3)
        let score = reading.score(ofGroup: index, in: reading.designation)
        addParagraph(
            "\(words(Phrases.outcomeHead)): \(reading.outcome(ofGroup: index)) · "
                + "\(words(Phrases.scoreHead)): \(score)"
        )
        let path = reading.pack.groups[index].path + "."
        let count = reading.pack.criteria.count { $0.path.hasPrefix(path) }
        addFolded(Phrases.showTables(count), count: count) { $0.add(contentsOf: index, at: 3) }
    }

    private mutating func addHeading(ofGroup index: Int, at level: Int) {
        let group = reading.pack.groups[index]
        add(.heading(level, Prose(group.label[reading.language]), anchor: Anchors.rule(group.path)))
    }

    /// The groups of a group as a table, which says how they stand, and one by one; then its criteria.
    private mutating func add(contentsOf index: Int, at level: Int) {
        let group = reading.pack.groups[index]
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
        for child in groups {
            addHeading(ofGroup: child, at: level + 1)
            add(contentsOf: child, at: level + 1)
        }
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
