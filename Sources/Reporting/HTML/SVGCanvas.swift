/// A picture of lines, boxes and text, drawn in units of a pixel from the upper left corner.
struct SVGCanvas {
    /// The place of a text line by which it is put.
    enum Anchor: String {
        case start, middle, end
    }

    private static let font = "system-ui, sans-serif"

    private var elements: [String] = []

    /// A rectangle without filling.
    mutating func box(x: Double, y: Double, width: Double, height: Double, isHeavy: Bool) {
        let place = "x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(width))\" height=\"\(short(height))\""
        elements.append("<rect \(place) fill=\"#fff\" stroke=\"#111\" stroke-width=\"\(isHeavy ? "1.4" : "0.6")\"/>")
    }

    /// A filled rectangle with an outline.
    mutating func bar(x: Double, y: Double, width: Double, height: Double, fill: String) {
        let place = "x=\"\(short(x))\" y=\"\(short(y))\" width=\"\(short(width))\" height=\"\(short(height))\""
        elements.append("<rect \(place) fill=\"\(fill)\" stroke=\"#111\" stroke-width=\"1\"/>")
    }

    /// A line; a light one is dashed.
    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, isLight: Bool = false) {
        let ends = "x1=\"\(short(x1))\" y1=\"\(short(y1))\" x2=\"\(short(x2))\" y2=\"\(short(y2))\""
        let dashes = isLight ? " stroke-dasharray=\"2 2\"" : ""
        elements.append("<line \(ends) stroke=\"#111\" stroke-width=\"1\"\(dashes)/>")
    }

    /// A closed shape, painted as its attributes say.
    mutating func polygon(_ corners: [(Double, Double)], _ paint: String) {
        let points = corners.map { "\(short($0.0)),\(short($0.1))" }.joined(separator: " ")
        elements.append("<polygon points=\"\(points)\" \(paint)/>")
    }

    /// A filled dot.
    mutating func dot(_ x: Double, _ y: Double) {
        elements.append("<circle cx=\"\(short(x))\" cy=\"\(short(y))\" r=\"3.5\" fill=\"#111\"/>")
    }

    /// The head of an arrow that points right and ends at a place.
    mutating func arrow(_ x: Double, _ y: Double) {
        let points = [(x, y), (x - 7, y - 3.5), (x - 7, y + 3.5)].map { "\(short($0.0)),\(short($0.1))" }
        elements.append("<polygon points=\"\(points.joined(separator: " "))\" fill=\"#111\"/>")
    }

    /// A line of text by its base line's left end, or another place of the line.
    mutating func text(_ text: String, x: Double, y: Double, size: Int, isBold: Bool, anchor: Anchor = .start) {
        let place = anchor == .start ? "" : " text-anchor=\"\(anchor)\""
        let weight = (isBold ? " font-weight=\"600\"" : "") + place
        // Spaces at the start of a line indent it.
        elements.append(
            "<text x=\"\(short(x))\" y=\"\(short(y))\" font-size=\"\(size)\"\(weight) xml:space=\"preserve\">"
                + "\(HTMLText.escape(text))</text>"
        )
    }

    /// The element, ending with a line end; title and description say the same to those who can't see it.
    ///
    /// - Parameter name: What the ids of title and description begin with; of each picture on a page another.
    func svg(width: Double, height: Double, title: String, description: String, name: String = "gambar") -> String {
        let name = HTMLText.escape(name)
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(short(width)) \(short(height))" role="img" \
            aria-labelledby="\(name)-judul \(name)-uraian" font-family="\(Self.font)" fill="#111">
            <title id="\(name)-judul">\(HTMLText.escape(title))</title>
            <desc id="\(name)-uraian">\(HTMLText.escape(description))</desc>
            \(elements.joined(separator: "\n"))
            </svg>

            """
    }

    /// A number with one decimal at most, so that the same picture gives the same bytes everywhere.
    private func short(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths.isMultiple(of: 10) ? String(tenths / 10) : "\(tenths / 10).\(abs(tenths % 10))"
    }
}
