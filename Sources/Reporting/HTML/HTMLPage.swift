import Diagnostics

/// One HTML file that needs no other: no font, no picture, no script from outside, and nothing it holds can load any.
struct HTMLPage {
    /// A script of our own, which runs because the page's policy names its digest; no other does.
    struct Script {
        let text: String
        /// As a policy names it: `sha256-` and the digest of the text in base 64.
        let hash: String
    }

    let title: String
    let language: Language
    /// The elements of the page's text.
    let content: String
    /// What the page adds to the style sheet of all pages.
    var style = ""
    var script: Script?

    /// A page of blocks, without a script.
    init(title: String, language: Language, blocks: [Block], style: String = "") {
        self.init(title: title, language: language, content: HTMLBlocks.render(blocks), style: style)
    }

    /// A page of elements.
    init(title: String, language: Language, content: String, style: String = "", script: Script? = nil) {
        (self.title, self.language, self.content, self.style, self.script) = (title, language, content, style, script)
    }

    /// The file, ending with a line end.
    func render() -> String {
        """
        <!doctype html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="\(policy)">
        <title>\(HTMLText.escape(title))</title>
        <style>
        \(HTMLStyle.css)\(style)</style>
        </head>
        <body>
        <a class="skip" href="#\(HTMLPage.mainAnchor)">\(HTMLText.escape(Phrases.skipToText[language]))</a>
        <main id="\(HTMLPage.mainAnchor)">
        \(content)</main>
        \(script.map { "<script>\($0.text)</script>\n" } ?? "")</body>
        </html>

        """
    }

    private var policy: String {
        "default-src 'none'; style-src 'unsafe-inline'" + (script.map { "; script-src '\($0.hash)'" } ?? "")
    }

    private static let mainAnchor = "isi"
}
