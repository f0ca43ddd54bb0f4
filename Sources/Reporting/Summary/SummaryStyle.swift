/// What the page about many villages adds to ``HTMLStyle``.
enum SummaryStyle {
    /// The style sheet.
    ///
    /// - Parameter heads: The heads of the villages' table; where it doesn't fit, each village is a card whose figures they name.
    static func css(heads: [String]) -> String {
        let labels = heads.enumerated().dropFirst().map { index, head in
            "  #\(VillageTable.anchor) td:nth-child(\(index + 1))::before { content: \(CSSText.string(head + ": ")); }\n"
        }
        return common + "@media screen and (max-width: 74.99rem) {\n\(cards)\(labels.joined())}\n" + table + print
    }

    private static let common = """
        main { max-width: 90rem; }
        main > p, main > dl, main > .notice, main > figure { max-width: 46rem; }
        svg { min-width: 0; max-width: 36rem; }
        [hidden] { display: none !important; }
        .tools { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: end; margin: .8rem 0; }
        .tools label { display: flex; flex-direction: column; font-weight: 600; max-width: 100%; }
        .tools input, .tools select, .tools button { font: inherit; min-height: 2.75rem; min-width: 14rem; max-width: 100%; padding: .2rem .4rem; border: 1px solid #555; border-radius: .25rem; background: #fff; color: #111; }
        .tools select { width: 19rem; }
        .tools p { flex-basis: 100%; }
        .where { display: block; font-weight: 400; font-size: .92em; color: #333; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        @media screen and (max-width: 39.99rem) {
          .tools label, .tools select { width: 100%; }
          figure + table { display: table; font-size: .75em; table-layout: fixed; }
          figure + table thead th:first-child { width: 34%; }
          figure + table thead th { font-size: .9em; }
          figure + table thead { display: table-header-group; position: static; }
          figure + table tbody { display: table-row-group; }
          figure + table tr { display: table-row; }
          figure + table th, figure + table td { display: table-cell; border: 1px solid #777; padding: .2rem; }
          figure + table td::before { content: none; }
        }

        """

    private static let cards = """
          #tabel-desa, #tabel-desa tbody { display: block; }
          #tabel-desa thead { position: absolute; left: -99rem; }
          #tabel-desa tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); gap: .8rem; }
          #tabel-desa tr { display: grid; grid-template-columns: 1fr 1fr; gap: .1rem 1rem; align-content: start; border: 1px solid #777; border-radius: .4rem; margin: 0; padding: .6rem .8rem; content-visibility: auto; contain-intrinsic-size: auto 17rem; }
          #tabel-desa th, #tabel-desa td { display: block; border: 0; padding: .1rem 0; }
          #tabel-desa th, #tabel-desa td.level, #tabel-desa td:last-child { grid-column: 1 / -1; }
          #tabel-desa td::before { font-weight: 600; }

        """

    private static let table = """
        @media screen and (min-width: 75rem) {
          .tools .sort { display: none; }
          #tabel-desa { border-collapse: separate; border-spacing: 0; font-size: .86em; }
          #tabel-desa th, #tabel-desa td { border: 0; border-bottom: 1px solid #bbb; }
          #tabel-desa th[scope=row] { min-width: 12rem; }
          #tabel-desa td.level { min-width: 7rem; }
          #tabel-desa thead th { position: sticky; top: 0; z-index: 1; vertical-align: bottom; border-bottom: 1px solid #555; }
        }
        #tabel-desa thead button { font: inherit; font-weight: 600; text-align: left; width: 100%; min-height: 2.75rem; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; }
        #tabel-desa th[aria-sort=ascending] button::after { content: " ▲"; }
        #tabel-desa th[aria-sort=descending] button::after { content: " ▼"; }
        #tabel-desa time { white-space: nowrap; }
        #tabel-desa td[data-order] { font-variant-numeric: tabular-nums; }

        """

    private static let print = """
        @media print {
          h2, #isi h2 { break-before: auto; margin-top: 8mm; }
          svg { max-height: 95mm; }
          .tools { display: none; }
          #tabel-desa { font-size: 7pt; }
          #tabel-desa th, #tabel-desa td { padding: .5mm .8mm; }
          #tabel-desa th[scope=row] { width: 24%; }
          /* A button isn't painted in a head that is repeated on the next sheet. */
          #tabel-desa thead button { display: contents; }
        }

        """
}
