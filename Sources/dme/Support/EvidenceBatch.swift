import ArgumentParser
import Certification
import Diagnostics
import Loading

/// The evidence of many villages, read from files and kept, with what is wrong told on the way.
struct EvidenceBatch {
    /// The villages that can be used, in the order of the files.
    private(set) var villages: [Evidence] = []
    /// Where the facts of each village are written, by the index of the fact; empty where nobody asked for it.
    private(set) var factPlaces: [[SourceRange?]] = []
    /// Whether something should be mended: a file or a village that can't be used, or an error in one that can.
    private var hasFindings = false

    /// How a command that uses it ends; nothing for "done".
    var status: ExitCode? {
        villages.isEmpty ? ExitStatus.unusable : hasFindings ? ExitStatus.findings : nil
    }

    /// Reads every village in files and folders; one that can't be used doesn't stop the others.
    init(_ paths: [String], for session: Session, keepingPlaces: Bool = false) throws(InputError) {
        let files = try EvidenceFiles.find(paths)
        let reader = EvidenceReader(rules: session.rules)
        for path in files {
            do throws(InputError) {
                let diagnostics = read(try InputFiles.read(path), with: reader, keepingPlaces)
                session.messages.show(diagnostics)
                if diagnostics.contains(where: { $0.severity == .error }) { hasFindings = true }
            } catch {
                session.messages.say(error.message)
                hasFindings = true
            }
        }
    }

    private mutating func read(_ file: SourceFile, with reader: EvidenceReader, _ keepsPlaces: Bool) -> [Diagnostic] {
        var documents = reader.documents(of: file)
        var diagnostics: [Diagnostic] = []
        while let document = documents.next(into: &diagnostics) {
            switch document {
            case .evidence(let evidence):
                villages.append(evidence)
                if keepsPlaces { factPlaces.append(documents.factPlaces()) }
            case .unusable: hasFindings = true
            }
        }
        return diagnostics
    }
}
