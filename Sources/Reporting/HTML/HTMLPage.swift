import Diagnostics

/// One HTML file that needs no other: no script, no font, no picture from outside, and nothing it holds can load any.
struct HTMLPage {
    let title: String
    let language: Language
    let blocks: [Block]

    /// The file, ending with a line end.
    func render() -> String {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(HTMLText.escape(title))</title>
        <style>
        \(HTMLStyle.css)</style>
        </head>
        <body>
        <a class="skip" href="#\(HTMLPage.mainAnchor)">\(HTMLText.escape(Phrases.skipToText[language]))</a>
        <main id="\(HTMLPage.mainAnchor)">
        \(HTMLBlocks.render(blocks))</main>
        </body>
        </html>

        """
    }

    private static let mainAnchor = "isi"
}
