import Diagnostics

extension Handbook {
    /// The list of all pages as Markdown, by topic, with a link to the file of each.
    public static var index: String {
        var index = MarkdownBuilder()
        index.heading(1, "Temuan / Findings")
        index.paragraph(
            "Satu halaman untuk setiap jenis temuan: akibatnya, perbaikannya, dan contohnya. "
                + "`dme rules explain DME1432` mencetak halaman yang sama."
        )
        index.paragraph(
            "A page on each kind of finding: what comes of it, how to mend it, and an example. "
                + "`dme rules explain DME1432` prints the same page."
        )
        for topic in HandbookTopic.all {
            let pages = topic.pages
            guard !pages.isEmpty else { continue }
            index.heading(2, "\(topic.title[.indonesian]) / \(topic.title[.english])")
            let rows = pages.map { page in
                ["[\(page.id)](\(page.id).md)"] + Language.allCases.map { MarkdownText.escape(page.title[$0]) }
            }
            index.table(["id", "temuan", "finding"], rows)
        }
        return index.text
    }
}
