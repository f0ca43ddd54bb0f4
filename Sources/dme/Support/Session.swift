import ArgumentParser
import Certification
import Diagnostics
import FEEL
import Loading

/// What every assessing command starts with: a compiled pack, a day, and a place for messages.
struct Session {
    let rules: DatedRules
    /// The pack's folder.
    let rulesFolder: String
    /// What the pack's files declare.
    let declaration: RulePackDeclaration
    let language: Language

    var assessor: Assessor { Assessor(rules: rules) }
    var messages: Messages { Messages(language: language) }

    /// Loads and compiles the pack; prints what is wrong with it and ends when it can't be used.
    init(_ options: AssessmentOptions) throws {
        language = options.lang
        let messages = Messages(language: options.lang)
        guard let asOf = options.asOf ?? Day.today() else { throw ExitStatus.unusable }
        if options.asOf == nil { messages.sayToday(asOf) }
        let (folder, declaration, pack) = try Session.pack(in: options.rules, messages)
        rulesFolder = folder
        self.declaration = declaration
        rules = DatedRules(options.assurance.map(pack.judged(at:)) ?? pack, asOf: asOf)
    }

    private static func pack(in folder: String, _ messages: Messages) throws -> (String, RulePackDeclaration, RulePack)
    {
        do {
            let folders = try PackFolders.find(in: [folder])
            guard let only = folders.first, folders.count == 1 else {
                messages.say(
                    LocalizedText(
                        id: "'\(folder)' harus berisi tepat satu paket aturan; di sini ada \(folders.count)",
                        en: "'\(folder)' must hold exactly one rule pack; there are \(folders.count) in it"
                    )
                )
                throw ExitStatus.unusable
            }
            let loaded = try LoadedPack(folder: only)
            messages.show(loaded.diagnostics)
            guard let declaration = loaded.declaration, let pack = loaded.pack else { throw ExitStatus.unusable }
            return (only, declaration, pack)
        } catch let error as InputError {
            messages.say(error.message)
            throw ExitStatus.unusable
        }
    }

    /// What contradicts itself in a village's claims, one sentence each.
    func contradictions(in assessment: Assessment) -> [LocalizedText] {
        assessment.brokenChecks.map { index in
            let check = rules.pack.checks[index]
            let facts = check.holds.reads.filter { $0 < rules.pack.facts.count }.map { rules.pack.facts[$0].id }
            let names = facts.joined(separator: ", ")
            let path = assessment.evidence.path
            return LocalizedText(
                id: "\(path): data bertentangan, seharusnya: \(check.label.indonesian) (\(names)); periksa angkanya",
                en: "\(path): the data contradict each other; they should say: \(check.label.english) (\(names))"
            )
        }
    }

    /// The index of a level by its id; ends with the ids there are when there is none.
    func level(named id: String) throws -> Int {
        let ids = rules.pack.levels.map(\.id)
        if let index = ids.firstIndex(of: id) { return index }
        let known = ids.joined(separator: ", ")
        messages.say(
            LocalizedText(
                id: "tidak ada jenjang '\(id)'; yang ada: \(known)",
                en: "there is no level '\(id)'; there are: \(known)"
            )
        )
        throw ExitStatus.unusable
    }
}
