import Certification
import Diagnostics

/// The villages at each level as bars: proven, claimed and within reach below each other, told apart without colour.
struct LevelChart {
    /// The picture is narrow enough to be read on a phone.
    private static let width = 400.0
    private static let barHeight = 15.0
    private static let left = 130.0
    private static let longest = 225.0
    private static let fills = ["#111", "#999", "#fff"]

    /// The labels of the levels, highest first, and of no level at the end.
    let labels: [String]
    /// By label, the villages that are proven, claimed and able to be there.
    let counts: [[Int]]
    let language: Language

    /// The picture.
    func svg(title: String) -> String {
        var canvas = SVGCanvas()
        let most = max(counts.flatMap { $0 }.max() ?? 0, 1)
        var y = 0.0
        for (label, counts) in zip(labels, counts) {
            y += 20
            canvas.text(DisplayWidth.cut(label, 54), x: 0, y: y, size: 13, isBold: true)
            y += 7
            for (index, count) in counts.enumerated() {
                let name = SummaryWords.figures[index][language]
                canvas.text(name, x: 0, y: y + Self.barHeight - 3, size: 12, isBold: false)
                let length = Self.longest * Double(count) / Double(most)
                if count > 0 {
                    canvas.bar(x: Self.left, y: y, width: length, height: Self.barHeight, fill: Self.fills[index])
                }
                let number = Notation(language: language).number(Fraction(count).number)
                canvas.text(number, x: Self.left + length + 6, y: y + Self.barHeight - 3, size: 12, isBold: false)
                y += Self.barHeight + 3
            }
            y += 6
        }
        return canvas.svg(width: Self.width, height: y, title: title, description: description)
    }

    private var description: String {
        zip(labels, counts).map { label, counts in
            let figures = zip(SummaryWords.figures, counts).map { "\($0[language]) \($1)" }
            return "\(label): \(figures.joined(separator: ", "))"
        }.joined(separator: "; ")
    }
}
