import Analysis
import Certification
import Diagnostics
import Testing

@Suite struct PackDifferenceTests {
    @Test(arguments: DifferenceCase.all)
    func saysWhatChanged(_ edit: DifferenceCase) throws {
        #expect(try edit.difference().changes.map(\.sentence.english) == edit.sentences)
    }

    @Test func aPackDoesNotDifferFromItself() throws {
        let edition = try DifferenceCase.edition(Array(DifferenceCase.all.prefix(1)))
        #expect(PackDifference(from: edition, to: edition).changes.isEmpty)
    }

    /// The way back says the same of the same items, the other way round.
    @Test(arguments: DifferenceCase.all)
    func theWayBackMirrors(_ edit: DifferenceCase) throws {
        let there = try edit.difference()
        let back = PackDifference(from: there.new, to: there.old)
        func key(_ change: PackChange, isBack: Bool) -> [String] {
            let aspect: PackChange.Aspect =
                switch (change.aspect, isBack) {
                case (.added, true): .removed
                case (.removed, true): .added
                default: change.aspect
                }
            let path = change.aspect == .moved || change.old?.english == "pillars.aman.prosedural" ? "" : change.path
            let sides = isBack ? [change.new, change.old] : [change.old, change.new]
            let direction = isBack ? change.direction.reversed : change.direction
            return [change.item.rawValue, path, aspect.rawValue, change.detail ?? "", direction.rawValue]
                + sides.map { $0?.english ?? "" }
        }
        let keys = there.changes.map { key($0, isBack: false).joined(separator: "|") }.sorted()
        #expect(back.changes.map { key($0, isBack: true).joined(separator: "|") }.sorted() == keys)
    }

    /// The places lead to the lines that differ.
    @Test func placesAreThoseOfTheEdit() throws {
        let edit = DifferenceCase("parameters.yaml", "value: 60", "value: 65")
        let change = try #require(try edit.difference().changes.first)
        for (place, text) in [(change.oldPlace, "60"), (change.newPlace, "65")] {
            let place = try #require(place)
            #expect(String(decoding: place.file.bytes[place.offsets], as: UTF8.self) == text)
            #expect(place.file.path == "rules/parameters.yaml")
        }
    }

    @Test func everyMessageIsInBothLanguages() throws {
        for edit in DifferenceCase.all {
            for change in try edit.difference().changes {
                #expect(change.sentence.indonesian != change.sentence.english)
            }
        }
    }

    /// Each change alone gives the old pack with that change and no other.
    @Test(arguments: DifferenceCase.all.indices)
    func isolatedChangesAreOne(_ index: Int) throws {
        let second = DifferenceCase("parameters.yaml", "value: 0.5", "value: 0.55")
        let new = try DifferenceCase.edition([DifferenceCase.all[index], second])
        let difference = try PackDifference(from: DifferenceCase.edition(), to: new)
        let isolated = difference.isolated()
        #expect(isolated.contains { $0.path == "cukup" && $0.changes.map(\.aspect) == [.value] })
        for change in isolated {
            #expect(change.changes.allSatisfy { $0.path == change.path && $0.item == change.item })
            let isChanged =
                change.pack.parameters.first { $0.id == "cukup" }?.values
                != difference.old.pack.parameters.first { $0.id == "cukup" }?.values
            #expect(isChanged == (change.path == "cukup"))
        }
    }
}
