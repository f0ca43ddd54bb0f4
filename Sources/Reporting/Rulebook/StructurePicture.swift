import Certification
import Diagnostics
import FEEL

/// The structure of a pack as one picture: the levels at the top, each with a line to the sections it reads, and in the
/// sections their groups with their criteria.
///
/// Black on white, as wide as A4 between its margins, with text as text and words for those who can't see it.
struct StructurePicture {
    private static let width = 700.0
    private static let laneWidth = 16.0
    private static let lineHeight = 13.0
    private static let padding = 6.0
    private static let gap = 8.0
    /// The columns that a line of criteria holds: narrow letters of 10 units are some 5.2 wide.
    private static let letterWidth = 5.2

    private let pack: RulePack
    private let language: Language

    init(_ pack: RulePack, language: Language) { (self.pack, self.language) = (pack, language) }

    /// The element, ending with a line end.
    var svg: String {
        var canvas = SVGCanvas()
        var y = 4.0
        var levelRows: [Double] = []
        for level in pack.levels {
            let lines = DisplayWidth.wrap(level.label[language], Int((Self.width - left) / 6.6))
            let height = Double(lines.count) * 15 + Self.padding
            canvas.box(x: left, y: y, width: Self.width - left - 1, height: height, isHeavy: true)
            for (index, line) in lines.enumerated() {
                canvas.text(line, x: left + Self.padding, y: y + 14 + Double(index) * 15, size: 12, isBold: true)
            }
            levelRows.append(y + height / 2)
            y += height + Self.gap
        }
        var sectionRows: [Double] = []
        for section in pack.sections {
            y += Self.gap
            sectionRows.append(y + 10)
            y = draw(section: section, at: y, on: &canvas)
        }
        drawLanes(levelRows, sectionRows, on: &canvas)
        return canvas.svg(
            width: Self.width,
            height: y + 4,
            title: "\(Phrases.structure[language]): \(pack.header.label[language])",
            description: description
        )
    }

    /// Where the boxes begin: right of the lanes, one a level.
    private var left: Double { Self.laneWidth * Double(pack.levels.count) + Self.gap }

    // MARK: Lanes

    /// A line from each level down to the last section it reads, with a dot and a tick at each of them.
    private func drawLanes(_ levels: [Double], _ sections: [Double], on canvas: inout SVGCanvas) {
        for (index, row) in levels.enumerated() {
            let x = Self.laneWidth * (Double(index) + 0.5)
            let read = readSections(pack.levels[index])
            let dots = zip(pack.sections, sections).filter { read.contains($0.0) }.map(\.1)
            canvas.line(x, row, left, row)
            guard let last = dots.last else { continue }
            canvas.line(x, row, x, last)
            for dot in dots {
                canvas.line(x, dot, left, dot, isLight: true)
                canvas.dot(x, dot)
            }
            canvas.arrow(left, row)
        }
    }

    /// The sections whose results a level reads, its own or those of what they hold.
    private func readSections(_ level: Level) -> Set<Int> {
        let paths = level.requires.reads.flatMap { slot -> [String] in
            switch pack.resultNames.entries[slot] {
            case .met(let child), .score(let child): [path(of: child)]
            case .groups(let items): items.map { pack.groups[$0.index].path }
            case .parameter: []
            }
        }
        return Set(
            pack.sections.filter { section in
                let path = pack.groups[section].path
                return paths.contains { $0 == path || $0.hasPrefix(path + ".") }
            }
        )
    }

    private func path(of child: Group.Child) -> String {
        switch child {
        case .group(let index): pack.groups[index].path
        case .criterion(let index): pack.criteria[index].path
        }
    }

    // MARK: Sections

    /// A group in a section as a box: its title and the criteria in it, whatever groups they stand in.
    private struct Box {
        let title: [String]
        let lines: [String]

        var height: Double {
            StructurePicture.lineHeight * Double(title.count + lines.count) + 2 * StructurePicture.padding
        }
    }

    /// Draws a section with its boxes in two columns, and says where it ends.
    private func draw(section index: Int, at top: Double, on canvas: inout SVGCanvas) -> Double {
        let section = pack.groups[index]
        let inner = Self.width - left - 1
        let column = (inner - 3 * Self.gap) / 2
        var boxes: [Box] = []
        var own: [Int] = []
        for member in section.members {
            switch member.child {
            case .group(let group): boxes.append(box(pack.groups[group].label, criteria(in: group), column))
            case .criterion(let criterion): own.append(criterion)
            }
        }
        if !own.isEmpty { boxes.insert(box(nil, own, column), at: 0) }
        var heights = [top + 24, top + 24]
        var places: [(box: Box, x: Double, y: Double)] = []
        for box in boxes {
            let side = heights[0] <= heights[1] ? 0 : 1
            places.append((box, left + Self.gap + Double(side) * (column + Self.gap), heights[side]))
            heights[side] += box.height + Self.gap
        }
        let bottom = max(heights[0], heights[1])
        canvas.box(x: left, y: top, width: inner, height: bottom - top, isHeavy: true)
        canvas.text(section.label[language], x: left + Self.padding, y: top + 15, size: 12, isBold: true)
        for place in places { draw(place.box, x: place.x, y: place.y, width: column, on: &canvas) }
        return bottom
    }

    private func draw(_ box: Box, x: Double, y: Double, width: Double, on canvas: inout SVGCanvas) {
        canvas.box(x: x, y: y, width: width, height: box.height, isHeavy: false)
        for (index, line) in (box.title + box.lines).enumerated() {
            let base = y + Self.padding + Self.lineHeight * Double(index) + 9.5
            canvas.text(line, x: x + Self.padding, y: base, size: 10, isBold: index < box.title.count)
        }
    }

    private func box(_ label: LocalizedText?, _ criteria: [Int], _ width: Double) -> Box {
        let columns = Int((width - 2 * Self.padding) / Self.letterWidth)
        return Box(
            title: label.map { DisplayWidth.wrap($0[language], columns * 9 / 10) } ?? [],
            lines: criteria.flatMap { DisplayWidth.wrap("· " + pack.criteria[$0].label[language], columns, indent: 2) }
        )
    }

    /// The criteria in a group and in the groups it holds.
    private func criteria(in group: Int) -> [Int] {
        pack.groups[group].members.flatMap { member -> [Int] in
            switch member.child {
            case .group(let index): criteria(in: index)
            case .criterion(let index): [index]
            }
        }
    }

    /// The same in words.
    private var description: String {
        let sections = pack.sections.map { index in
            let parts = pack.groups[index].members.map { member in
                switch member.child {
                case .group(let group): pack.groups[group].label[language]
                case .criterion(let criterion): pack.criteria[criterion].label[language]
                }
            }
            return "\(pack.groups[index].label[language]): \(parts.joined(separator: ", "))"
        }
        let levels = pack.levels.map { level in
            let read = readSections(level)
            let labels = pack.sections.filter(read.contains).map { pack.groups[$0].label[language] }
            return "\(level.label[language]) ← \(labels.joined(separator: ", "))"
        }
        return (levels + sections).joined(separator: ". ") + "."
    }
}
