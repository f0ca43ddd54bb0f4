/// The style sheet of all pages: for a phone, a desk and A4 paper, in black on white.
enum HTMLStyle {
    static let css = """
        :root { color-scheme: light; }
        * { box-sizing: border-box; }
        body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; color: #111; background: #fff; }
        main { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
        h1, h2, h3, h4, h5, h6 { line-height: 1.25; break-after: avoid; scroll-margin-top: 1rem; }
        h1, h2, h3 { color: #0b3b39; }
        h1 { font-size: clamp(1.5rem, 4vw, 2rem); margin: .4rem 0 1rem; }
        h1::after { content: ""; display: block; width: 4.5rem; height: .3rem; margin-top: .7rem; background: #c8960c; }
        h2 { font-size: 1.45em; margin-top: 3rem; border-bottom: 2px solid #0f4c4a; padding-bottom: .2rem; }
        h3 { font-size: 1.2em; margin-top: 2rem; }
        h4, h5, h6 { font-size: 1em; margin: 1.6rem 0 .3rem; }
        p { margin: .6rem 0; }
        a { color: #0b4a8f; }
        .skip { position: absolute; left: -99rem; }
        .skip:focus { left: 1rem; top: .5rem; background: #fff; padding: .3rem; }
        .notice { border-left: .35rem solid #8a4b00; background: #fdf3e3; padding: .6rem .8rem; }
        .verdict { font-size: 1.2em; line-height: 1.45; margin: 1.2rem 0; padding: 1.1rem 1.3rem; border: 2px solid #0b3b39; border-left: .6rem solid #c8960c; border-radius: .4rem; background: #0b3b39; color: #fff; }
        .mark { font-size: .8em; border: 1px solid #8a4b00; border-radius: .25rem; padding: 0 .25rem; color: #6b3a00; white-space: nowrap; }
        code { font: .88em/1.4 ui-monospace, monospace; background: #f2f2f2; padding: 0 .2rem; overflow-wrap: anywhere; }
        nav { margin: 2rem 0; padding: .7rem 1rem; border: 1px solid #b9cbc9; border-radius: .4rem; background: #f5f9f8; }
        nav::before { content: attr(aria-label); font-weight: 700; color: #0b3b39; }
        nav ul { margin: .3rem 0 0; columns: 18rem; padding-left: 1.2rem; }
        li { margin: .2rem 0; }
        nav li { margin: 0; padding: .2rem 0; break-inside: avoid; }
        dl { margin: .5rem 0; }
        dt { font-weight: 600; }
        dd { margin: 0 0 .45rem 0; }
        table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .92em; }
        caption { text-align: left; font-weight: 600; padding: .3rem 0; }
        th, td { border: 1px solid #777; padding: .35rem .5rem; text-align: left; vertical-align: top; }
        thead th, thead td { background: #e8f0ef; }
        tbody th { font-weight: 600; }
        figure { margin: 1rem 0; }
        figcaption { font-size: .9em; color: #333; }
        .scroll { overflow-x: auto; }
        svg { display: block; width: 100%; min-width: 40rem; height: auto; }
        details { margin: .8rem 0; }
        summary { display: inline-block; cursor: pointer; padding: .55rem 1rem; border: 1px solid #0f4c4a; border-radius: .4rem; color: #0b3b39; font-weight: 600; }
        summary::before { content: "▸ "; }
        details[open] summary::before { content: "▾ "; }
        summary::-webkit-details-marker { display: none; }
        summary:focus-visible, a:focus-visible { outline: 3px solid #0b4a8f; outline-offset: 2px; }
        :target { outline: 2px solid #0b4a8f; outline-offset: .2rem; }
        @media screen {
          details:not([open]) + .folded { display: none; }
        }
        @media screen and (min-width: 40rem) {
          dl { display: grid; grid-template-columns: 11rem 1fr; gap: .25rem 1rem; }
          dd { margin: 0; }
        }
        @media screen and (max-width: 39.99rem) {
          thead { position: absolute; left: -99rem; }
          table, caption, tbody, tr, th, td { display: block; }
          tr { border: 1px solid #777; margin: .6rem 0; padding: .3rem .5rem; }
          th, td { border: 0; padding: .15rem 0; }
          td::before { content: attr(data-label) ": "; font-weight: 600; }
        }
        @media print {
          @page { size: A4; margin: 18mm 16mm; }
          body { font-size: 10pt; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 16pt; margin: 0 0 3mm; }
          h2 { break-before: page; margin-top: 0; }
          #isi h2:first-of-type { break-before: auto; }
          a { color: inherit; text-decoration: none; }
          nav, details { display: none; }
          dl { display: grid; grid-template-columns: 4cm 1fr; gap: .1cm .3cm; }
          dd { margin: 0; }
          tr, dt, dd, li, .notice { break-inside: avoid; }
          .verdict { background: none; color: #111; font-size: 12pt; margin: 3mm 0; padding: 3mm 4mm; }
          p:has(+ details), p:has(+ table) { break-after: avoid; }
          thead { display: table-header-group; break-after: avoid; }
          tbody tr:first-child { break-before: avoid; }
          table { font-size: 8.5pt; line-height: 1.35; }
          th, td { padding: .6mm 1.4mm; }
          svg { min-width: 0; max-height: 205mm; }
          .scroll { overflow: visible; }
        }

        """
}
