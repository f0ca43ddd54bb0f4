import ArgumentParser
import Diagnostics
import Loading
import Reporting

/// `dme rules doc`: a pack as a book for people.
struct RulesDocCommand: ParsableCommand {
    /// How the book is written.
    enum Format: String, NamedFormat {
        case markdown, html
    }

    static let configuration = CommandConfiguration(
        commandName: "doc",
        abstract: "Write a pack as a book for people. / Menulis paket aturan sebagai buku untuk dibaca.",
        discussion: """
            What is asked of a village, how it is judged, where it comes from and what of it is assumed, in plain words. \
            An HTML book is one file without scripts, for a phone, a desk and A4 paper.
            """,
        aliases: ["buku"]
    )

    @Argument(help: "The pack: a folder or REV:folder.", completion: .directory)
    var pack: String

    @Option(help: Format.help)
    var format: Format = .markdown

    @Option(help: "The file to write; standard output when left out.", completion: .file())
    var out: String?

    @Option(help: "The language of the book and of messages: id or en.")
    var lang: Language = .indonesian

    func run() throws {
        if out == "" {
            throw ValidationError(
                LocalizedText(id: "--out memerlukan nama berkas", en: "--out needs the name of a file")
            )
        }
        let messages = Messages(language: lang)
        do {
            let loaded = try PackArgument(self.pack).load()
            guard let pack = loaded.pack else {
                messages.show(loaded.diagnostics)
                throw ExitStatus.unusable
            }
            let book = Rulebook(pack, language: lang)
            let text = format == .html ? book.html() : book.markdown()
            if let out { try AtomicFile.write(text, to: out) } else { try Output.standardOutput.deliver(text) }
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }
}
