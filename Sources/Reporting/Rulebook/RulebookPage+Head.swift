import Certification
import Diagnostics
import FEEL

extension RulebookPage {
    /// What the pack is and how binding.
    mutating func addHead() {
        let header = pack.header
        add(.heading(1, Prose(header.label[language]), anchor: "judul"))
        if let warning = Phrases.bookWarning(header.status) { add(.notice(Prose(words(warning)))) }
        if let description = header.description { addParagraph(Prose(description[language])) }
        var force = notation.day(header.effectiveFrom)
        if let last = header.effectiveTo { force += " \(words(Phrases.until)) \(notation.day(last))" }
        let assumptions = pack.assumptions
        var entries = [
            Block.Entry(words(Phrases.pack), Prose("\(header.id), \(words(Phrases.version)) \(header.version)")),
            Block.Entry(words(Phrases.statusHead), Prose(words(Phrases.status(header.status)))),
            Block.Entry(words(Phrases.inForceFrom), Prose(force)),
            Block.Entry(words(Phrases.contentHead), Prose(content)),
            Block.Entry(words(Phrases.assumptions), Prose(words(Phrases.assumed(assumptions)))),
            Block.Entry(words(Phrases.packDigest), .code(pack.digest.hex)),
        ]
        if pack.layers.isOverlay {
            let layers = pack.layers.all.dropLast().map { "\($0.id) \($0.version)" }
            entries.append(Block.Entry(words(Phrases.builtOn), Prose(layers.joined(separator: ", "))))
        }
        add(.entries(entries))
    }

    private var content: String {
        words(Phrases.bookContent(levels: pack.levels.count, criteria: pack.criteria.count, facts: pack.facts.count))
    }

    /// How to read the book, in a few sentences.
    mutating func addGuide() {
        addPart(words(Phrases.guide), anchor: "cara-membaca")
        let assurance = words(Phrases.assurance(pack.header.designationAssurance))
        add(.list(Phrases.guideLines(assurance).map { Block.Item(Prose(words($0))) }))
    }

    /// The structure at a glance.
    mutating func addStructure() {
        addPart(words(Phrases.structure), anchor: "susunan")
        let picture = StructurePicture(pack, language: language)
        add(
            .picture(
                svg: picture.svg,
                caption: words(Phrases.structureCaption),
                instead: [.list(pack.sections.map { outline($0) })]
            )
        )
    }

    private func outline(_ group: Int) -> Block.Item {
        let items = pack.groups[group].members.map { member -> Block.Item in
            switch member.child {
            case .group(let index): outline(index)
            case .criterion(let index): Block.Item(Prose(pack.criteria[index].label[language]))
            }
        }
        return Block.Item(.strong(pack.groups[group].label[language]), items)
    }

    /// The levels, highest first, each with what it asks.
    mutating func addLevels() {
        addPart(words(Phrases.levels), anchor: "jenjang")
        addParagraph(Prose(words(Phrases.levelsHint)))
        for level in pack.levels {
            add(.heading(3, Prose(level.label[language]), anchor: Anchors.level(level.id)))
            if let description = level.description { addParagraph(Prose(description[language])) }
            addParagraph(Prose(words(Phrases.levelAsks)))
            add(.list(expressions.conditions(level.requires).map { Block.Item($0.capitalized) }))
            addParagraph("\(words(Phrases.asWritten)): " + .code(oneLine(level.requires)))
            addParagraph("\(words(Phrases.basis)): " + basis(level.basis))
        }
    }
}
