import Certification
import Diagnostics
import Loading

/// The evidence of many villages, read from files and kept, with what is wrong told on the way.
struct EvidenceBatch {
    private let reader: EvidenceReader
    private let messages: Messages
    /// The villages, in the order of the files.
    private(set) var villages: [Evidence] = []
    /// Whether something should be mended: a file or a village that can't be used, or an error in one that can.
    private(set) var hasFindings = false

    init(rules: DatedRules, messages: Messages) {
        reader = EvidenceReader(rules: rules)
        self.messages = messages
    }

    /// Reads every village in files and folders; one that can't be used doesn't stop the others.
    mutating func read(_ paths: [String]) throws(InputError) {
        let files = try InputFiles.find(paths)
        guard !files.isEmpty else {
            throw InputError(
                path: paths.joined(separator: ", "),
                reason: LocalizedText(
                    id: "tidak ada berkas bukti (*.yaml) di sini",
                    en: "there is no evidence file (*.yaml) here"
                )
            )
        }
        for path in files {
            do throws(InputError) {
                read(try InputFiles.read(path))
            } catch {
                messages.say(error.message)
                hasFindings = true
            }
        }
    }

    private mutating func read(_ file: SourceFile) {
        var documents = reader.documents(of: file)
        var diagnostics: [Diagnostic] = []
        while let document = documents.next(into: &diagnostics) {
            switch document {
            case .evidence(let evidence): villages.append(evidence)
            case .unusable: hasFindings = true
            }
        }
        if diagnostics.contains(where: { $0.severity == .error }) { hasFindings = true }
        messages.show(diagnostics)
    }
}
