/// Charts as HTML: bars that are as wide as the page allows, with their words as text beside them.
///
/// What a stretch means is told by its pattern, never by colour alone: solid, striped, dotted within a dashed line.
enum HTMLChart {
    private static let barHeight = 20
    private static let markHeight = 34

    // MARK: Charts

    /// The bars with their figures, below the shape where there is one.
    static func render(_ chart: RangeChart) -> String {
        let shared = chart.sharedMarks
        let rows = chart.rows.map { row in
            let marks = shared == nil ? words(of: row.marks) : ""
            return """
                <li><span class="label">\(HTMLText.escape(row.label))</span>
                \(bar(row))<span class="figures">\(row.figures.map(HTMLText.escape).joined(separator: " · "))</span>\(marks)</li>

                """
        }
        let radar = chart.isRadar ? RadarPicture(chart).svg : ""
        return """
            <figure id="\(HTMLText.escape(chart.anchor))" class="\(chart.isRadar ? "chart radar" : "chart")">
            <figcaption>\(HTMLText.escape(chart.title))</figcaption>
            \(radar)<ul>
            \(rows.joined())</ul>
            \(words(of: shared ?? []))</figure>

            """
    }

    /// A row of boxes, one a step.
    static func render(_ ladder: LadderChart) -> String {
        let steps = ladder.steps.map { step in
            let words = "\(step.label): \(step.state)"
            let box = whole + (step.stretch.map { rectangle(from: 0, to: 1, $0) } ?? "")
            return """
                <li>\(svg("100%", barHeight, title: words, box))<span class="label">\(HTMLText.escape(step.label))</span>
                <span class="figures">\(HTMLText.escape(step.state))</span></li>

                """
        }
        return "<ol class=\"ladder\" aria-label=\"\(HTMLText.escape(ladder.title))\">\n\(steps.joined())</ol>\n"
    }

    /// What the signs mean, with the patterns that all pictures of the page use.
    static func renderKey(title: String, _ signs: [(sign: ChartSign, words: String)]) -> String {
        let items = signs.enumerated().map { index, item in
            let picture =
                switch item.sign {
                case .stretch(let stretch): whole + rectangle(from: 0, to: 1, stretch)
                case .rest: whole
                case .mark: whole + line(at: 0.5)
                }
            let swatch = svg("36", barHeight, title: item.words, (index == 0 ? patterns : "") + picture)
            return "<li>\(swatch)<span>\(HTMLText.escape(item.words))</span></li>\n"
        }
        return "<ul class=\"key\" aria-label=\"\(HTMLText.escape(title))\">\n\(items.joined())</ul>\n"
    }

    // MARK: Bars

    private static func bar(_ row: RangeChart.Row) -> String {
        var picture = whole
        picture += rectangle(from: max(row.proven, row.claimed), to: row.reachable, .open)
        picture += rectangle(from: max(row.proven, row.reachable), to: row.claimed, .refuted)
        picture += rectangle(from: row.proven, to: min(row.claimed, row.reachable), .claimed)
        picture += rectangle(from: 0, to: row.proven, .proven)
        for part in 1..<max(row.parts, 1) {
            picture += divider(at: Double(part) / Double(row.parts))
        }
        var last = -1.0
        for mark in row.marks {
            picture += line(at: mark.place)
            // Where two marks are close, the words below the bar name the second.
            guard mark.place - last > 0.09 else { continue }
            last = mark.place
            let anchor = mark.place > 0.95 ? "end" : mark.place < 0.05 ? "start" : "middle"
            picture +=
                "<text x=\"\(percent(mark.place))\" y=\"\(markHeight - 2)\" text-anchor=\"\(anchor)\">"
                + "\(HTMLText.escape(mark.value))</text>\n"
        }
        let height = row.marks.isEmpty ? barHeight : markHeight
        return svg("100%", height, title: row.label, description: row.figures.joined(separator: "; "), picture)
    }

    private static func svg(
        _ width: String,
        _ height: Int,
        title: String,
        description: String = "",
        _ content: String
    ) -> String {
        let words = description.isEmpty ? "" : "<desc>\(HTMLText.escape(description))</desc>"
        return """
            <svg width="\(width)" height="\(height)" role="img"><title>\(HTMLText.escape(title))</title>\(words)
            \(content)</svg>

            """
    }

    /// The scale from nothing to all.
    private static let whole =
        "<rect x=\"0\" y=\"3\" width=\"100%\" height=\"14\" fill=\"#fff\" stroke=\"#767676\"/>\n"

    private static func rectangle(from start: Double, to end: Double, _ stretch: RangeChart.Stretch) -> String {
        guard end > start else { return "" }
        let place = "x=\"\(percent(start))\" y=\"3\" width=\"\(percent(end - start))\" height=\"14\""
        return "<rect \(place) \(stretch.paint)/>\n"
    }

    /// A line between two things that are counted, seen on black and on white.
    private static func divider(at place: Double) -> String {
        let ends = "x1=\"\(percent(place))\" y1=\"3\" x2=\"\(percent(place))\" y2=\"17\""
        return "<line \(ends) stroke=\"#fff\" stroke-width=\"4\"/><line \(ends) stroke=\"#767676\"/>\n"
    }

    /// A threshold: a black line with white edges across the bar.
    private static func line(at place: Double) -> String {
        let ends = "x1=\"\(percent(place))\" y1=\"0\" x2=\"\(percent(place))\" y2=\"20\""
        return "<line \(ends) stroke=\"#fff\" stroke-width=\"5\"/><line \(ends) stroke=\"#111\" stroke-width=\"2\"/>\n"
    }

    private static func percent(_ share: Double) -> String {
        let hundredths = Int((share * 10_000).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100)\(rest == 0 ? "" : "." + (rest < 10 ? "0\(rest)" : "\(rest)"))%"
    }

    // MARK: Words

    private static func words(of marks: [RangeChart.Mark]) -> String {
        guard !marks.isEmpty else { return "" }
        let words = marks.map(\.words).joined(separator: " · ")
        return "<span class=\"marks\">\(HTMLText.escape(words))</span>\n"
    }

    private static let patterns = """
        <defs>
        <pattern id="pola-klaim" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">\
        <rect width="7" height="7" fill="#f6d98b"/><rect width="1.8" height="7" fill="#111"/></pattern>
        <pattern id="pola-terbantah" width="8" height="8" patternUnits="userSpaceOnUse">\
        <rect width="8" height="8" fill="#fff"/><path d="M0 0L8 8M8 0L0 8" stroke="#555"/></pattern>
        <pattern id="pola-terbuka" width="6" height="6" patternUnits="userSpaceOnUse">\
        <rect width="6" height="6" fill="#fff"/><circle cx="3" cy="3" r="0.9" fill="#555"/></pattern>
        </defs>

        """
}

extension RangeChart.Stretch {
    /// The attributes of what is painted so.
    var paint: String {
        switch self {
        case .proven: "fill=\"#0f4c4a\" stroke=\"#0f4c4a\""
        case .claimed: "fill=\"url(#pola-klaim)\" stroke=\"#111\""
        case .refuted: "fill=\"url(#pola-terbantah)\" stroke=\"#111\""
        case .open: "fill=\"url(#pola-terbuka)\" stroke=\"#111\" stroke-dasharray=\"4 3\""
        }
    }
}
