/// Figures as the corners of one shape: what is proven, around it what is claimed, around both what is still open.
struct RadarPicture {
    private static let (width, height) = (400.0, 292.0)
    private static let (middle, center) = (200.0, 146.0)
    private static let radius = 115.0
    /// Cosine and sine of a full turn divided by the number of corners.
    private static let turns: [Int: (cosine: Double, sine: Double)] = [
        3: (-0.5, 0.866025), 4: (0, 1), 5: (0.309017, 0.951057), 6: (0.5, 0.866025),
    ]

    private let chart: RangeChart

    init(_ chart: RangeChart) { self.chart = chart }

    /// The element, ending with a line end.
    var svg: String {
        var canvas = SVGCanvas()
        for ring in [0.25, 0.5, 0.75, 1] {
            canvas.polygon(corners(chart.rows.map { _ in ring }), "fill=\"none\" stroke=\"#999\" stroke-width=\"0.7\"")
        }
        for index in chart.rows.indices {
            let end = corner(index, 1)
            canvas.line(Self.middle, Self.center, end.0, end.1, isLight: true)
        }
        let shapes: [(RangeChart.Stretch, [Double])] = [
            (.refuted, chart.rows.map { max($0.reachable, $0.claimed, $0.proven) }),
            (.open, chart.rows.map { max($0.reachable, $0.proven) }),
            (.claimed, chart.rows.map { max(min($0.claimed, $0.reachable), $0.proven) }),
        ]
        for (stretch, shares) in shapes where stretch != .refuted || chart.rows.contains(where: \.isRefuted) {
            canvas.polygon(corners(shares), stretch.paint)
        }
        canvas.polygon(corners(chart.rows.map(\.proven)), RangeChart.Stretch.proven.paint + " stroke-width=\"2\"")
        for (index, row) in chart.rows.enumerated() {
            // Where little is proven there is hardly a shape, but its corners are seen.
            let proven = corner(index, row.proven)
            if row.proven > 0 { canvas.dot(proven.0, proven.1) }
            label(index, on: &canvas)
        }
        return canvas.svg(
            width: Self.width,
            height: Self.height,
            title: chart.title,
            description: chart.rows.map { "\($0.label): \($0.figures.joined(separator: "; "))" }.joined(
                separator: ". "
            ),
            name: chart.anchor + "-jaring"
        )
    }

    /// A label beyond the end of its axis, turned away from the shape.
    private func label(_ index: Int, on canvas: inout SVGCanvas) {
        let place = corner(index, 1.1)
        let side = place.0 - Self.middle
        let anchor: SVGCanvas.Anchor = side > 1 ? .start : side < -1 ? .end : .middle
        let room = anchor == .middle ? 40 : 12
        let lines = DisplayWidth.wrap(chart.rows[index].label, room)
        let top = place.1 + 4 - (place.1 < Self.center - 1 ? Double(lines.count - 1) * 14 : 0)
        for (row, line) in lines.enumerated() {
            canvas.text(line, x: place.0, y: top + Double(row) * 14, size: 12, isBold: true, anchor: anchor)
        }
    }

    private func corners(_ shares: [Double]) -> [(Double, Double)] {
        shares.enumerated().map { corner($0.offset, $0.element) }
    }

    /// A place on an axis; the first points up, the others follow clockwise.
    private func corner(_ index: Int, _ share: Double) -> (Double, Double) {
        let turn = Self.turns[chart.rows.count] ?? (1, 0)
        var (x, y) = (0.0, 1.0)
        for _ in 0..<index { (x, y) = (x * turn.cosine + y * turn.sine, y * turn.cosine - x * turn.sine) }
        return (Self.middle + x * Self.radius * share, Self.center - y * Self.radius * share)
    }
}
