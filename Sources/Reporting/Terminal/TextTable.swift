/// Rows of cells in columns of equal width, for a terminal.
struct TextTable {
    /// What stands between two columns.
    private static let gap = "  "

    /// The rows, each with as many cells; the first is the head.
    let rows: [[String]]

    /// The lines, none wider than a width.
    ///
    /// A column is as wide as its widest cell. While the table is too wide, the widest of the columns gives way; what
    /// doesn't fit is cut and ends with `…`.
    func lines(width: Int) -> [String] {
        guard !rows.isEmpty else { return [] }
        var widths = naturalWidths
        let room = width - Self.gap.count * (widths.count - 1)
        while widths.reduce(0, +) > room, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
            widths[widest] > 1
        { widths[widest] -= 1 }
        return rows.map { row in
            let cells = zip(row, widths).map { DisplayWidth.fit($0, $1) }.joined(separator: Self.gap)
            // The last column is filled too; nobody needs its spaces.
            return String(cells.reversed().drop { $0 == " " }.reversed())
        }
    }

    /// How wide the table is when nothing is cut.
    var naturalWidth: Int { naturalWidths.reduce(0, +) + Self.gap.count * (naturalWidths.count - 1) }

    private var naturalWidths: [Int] {
        (rows.first ?? []).indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    }
}
