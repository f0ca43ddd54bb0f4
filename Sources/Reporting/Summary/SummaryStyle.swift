/// What the page about many villages adds to ``HTMLStyle``.
enum SummaryStyle {
    static let css = """
        main { max-width: 90rem; }
        main > p, main > dl, main > .notice, main > figure { max-width: 46rem; }
        svg { min-width: 0; max-width: 36rem; }
        [hidden] { display: none !important; }
        .tools { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: end; margin: .8rem 0; }
        .tools label { display: flex; flex-direction: column; font-weight: 600; max-width: 100%; }
        .tools input, .tools select { font: inherit; min-height: 2.75rem; min-width: 14rem; max-width: 100%; padding: .2rem .4rem; border: 1px solid #555; border-radius: .25rem; background: #fff; color: #111; }
        .tools p { flex-basis: 100%; }
        .wide { overflow: auto; max-height: 85vh; border: 1px solid #777; }
        .wide table { display: table; margin: 0; font-size: .86em; border-collapse: separate; border-spacing: 0; }
        .wide thead { display: table-header-group; position: static; }
        .wide tbody { display: table-row-group; }
        .wide tr { display: table-row; border: 0; margin: 0; padding: 0; }
        .wide th, .wide td { display: table-cell; border: 0; border-bottom: 1px solid #bbb; padding: .35rem .5rem; min-width: 5.5rem; }
        .wide td::before { content: none; }
        .wide th[scope=row] { min-width: 9rem; position: sticky; left: 0; background: #fff; border-right: 1px solid #bbb; }
        .wide thead th { position: sticky; top: 0; z-index: 1; background: #eee; vertical-align: bottom; border-bottom: 1px solid #555; }
        .wide thead th:first-child { left: 0; z-index: 2; border-right: 1px solid #bbb; }
        .wide thead button { font: inherit; font-weight: 600; text-align: left; width: 100%; min-height: 2.75rem; padding: 0; border: 0; background: none; color: inherit; cursor: pointer; text-decoration: underline; text-underline-offset: .2em; }
        .wide th[aria-sort=ascending] button::after { content: " ▲"; }
        .wide th[aria-sort=descending] button::after { content: " ▼"; }
        .wide td:nth-child(2) { white-space: nowrap; }
        .wide td:nth-child(3) { min-width: 13rem; }
        .wide td.level { min-width: 8.5rem; }
        .wide td time { white-space: nowrap; }
        .wide td[data-order] { font-variant-numeric: tabular-nums; }
        @media screen and (max-width: 39.99rem) {
          .tools label { width: 100%; }
        }
        summary { cursor: pointer; padding: .4rem 0; }
        @media print {
          .tools { display: none; }
          .wide { overflow: visible; max-height: none; border: 0; }
          .wide table { font-size: 7pt; }
          .wide th, .wide td { min-width: 0 !important; padding: .1rem .2rem; }
          .wide th[scope=row], .wide thead th { position: static; }
          .wide thead button::after { content: none !important; }
        }

        """
}
