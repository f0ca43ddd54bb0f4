extension HTMLStyle {
    /// What the report of a village adds: the decision, pictures, and a line at the head of each sheet.
    ///
    /// - Parameter running: The line at the head of each sheet of paper.
    static func report(running: String) -> String {
        """
        main { max-width: 54rem; padding: 1.2rem 1.1rem 3rem; }
        .notice { font-size: .92em; border-left-width: .25rem; }
        h1 ~ dl:first-of-type { display: grid; grid-template-columns: 7rem 1fr; gap: .2rem .8rem; }
        h1 ~ dl:first-of-type dd { margin: 0; }
        caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
        .ladder, .key, .chart ul { list-style: none; margin: 0; padding: 0; }
        .ladder { display: grid; grid-template-columns: repeat(auto-fit, minmax(5.8rem, 1fr)); gap: .4rem .7rem; margin: 1.3rem 0; }
        .ladder li, .chart li, .key li { margin: 0; }
        .label { display: block; font-weight: 600; line-height: 1.3; }
        .figures, .marks { display: block; font-size: .88em; color: #333; }
        .key { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: 1.8rem 0 .8rem; font-size: .88em; }
        .key li { display: flex; align-items: center; gap: .5rem; }
        .chart { margin: 1.4rem 0 2rem; }
        .chart figcaption { font-size: 1.1em; font-weight: 700; color: #0b3b39; margin-bottom: .6rem; break-after: avoid; }
        .chart li { margin-bottom: .9rem; break-inside: avoid; }
        svg { min-width: 0; width: auto; overflow: visible; font: 12px system-ui, sans-serif; }
        .ladder svg, .chart li svg { width: 100%; }
        .radar > svg { width: 100%; max-width: 25rem; margin: 0 auto 1rem; }
        @media screen and (max-width: 39.99rem) {
          .ladder { display: block; }
          .ladder li { display: grid; grid-template-columns: 4.5rem 1fr; gap: 0 .8rem; margin: .6rem 0; align-items: center; }
          .ladder .figures { grid-column: 2; }
        }
        @media screen and (min-width: 40rem) {
          h1 ~ dl:first-of-type { grid-template-columns: max-content 1fr; gap: .2rem 1.5rem; }
          .chart li { display: grid; grid-template-columns: 14rem 1fr; gap: 0 1rem; align-items: start; }
          .chart li .label { grid-row: 1 / span 3; }
          .chart li .figures, .chart li .marks { grid-column: 2; }
          .radar { display: grid; grid-template-columns: 23rem 1fr; gap: 0 1.5rem; align-items: center; }
          .radar figcaption, .radar > .marks { grid-column: 1 / -1; }
          .radar li { display: block; }
        }
        @media print {
          @page {
            margin: 20mm 16mm 18mm;
            @top-left { content: \(CSSText.string(running)); font: 8.5pt system-ui, sans-serif; color: #333; }
            @bottom-right { content: counter(page) " / " counter(pages); font: 8.5pt system-ui, sans-serif; color: #333; }
          }
          .notice { margin: 2mm 0; padding: 1.5mm 3mm; }
          #hasil { margin-top: 5mm; }
          h2 { break-before: auto; margin-top: 10mm; }
          h1 ~ dl:first-of-type { grid-template-columns: 7rem 1fr; gap: 0 3mm; }
          .ladder, .key { margin: 4mm 0; }
          .chart { margin: 5mm 0; }
          .chart li { display: grid; grid-template-columns: 5cm 1fr; gap: 0 4mm; margin-bottom: 2.5mm; }
          .chart li .label { grid-row: 1 / span 3; }
          .chart li .figures, .chart li .marks { grid-column: 2; }
          .radar { display: grid; grid-template-columns: 7.5cm 1fr; gap: 0 6mm; align-items: center; }
          .radar figcaption, .radar > .marks { grid-column: 1 / -1; }
          .radar li { display: block; }
          .radar { break-inside: avoid; }
          svg { max-height: none; }
        }

        """
    }
}
