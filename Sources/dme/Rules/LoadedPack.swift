import Certification
import Diagnostics
import Loading

/// A pack as far as it could be read, with everything that was found on the way.
struct LoadedPack: Sendable {
    /// The folder it came from.
    let folder: String
    /// The files, ascending by name.
    let files: [PackFile]
    /// What was declared; nothing when its main files can't be read.
    let declaration: RulePackDeclaration?
    /// The compiled pack; nothing when a finding is an error.
    let pack: RulePack?
    /// What is right in a pack that has errors; nothing when it has none, or when hardly anything is.
    let rest: RulePack?
    /// The findings of loading and compiling.
    let diagnostics: [Diagnostic]
    /// The digest with the line ends of Unix; nothing where the files have no others.
    let plainDigest: Digest?

    /// Loads and compiles the pack in a folder.
    init(folder: String) throws(InputError) {
        self.init(try RulePackLoader(folder: folder), folder: folder)
    }

    /// Loads and compiles the pack that stood in a folder at a git revision, with what it extended then; nothing where the
    /// folder wasn't there.
    init?(folder: String, at revision: String) throws(InputError) {
        guard let files = try GitRevision(revision, of: folder).files() else { return nil }
        let loader = try RulePackLoader(files, folder: "\(revision):\(folder)", near: folder) {
            path throws(InputError) in
            try GitRevision(revision, of: path).files() ?? []
        }
        self.init(loader, folder: folder)
    }

    /// Loads and compiles a pack whose files are at hand.
    init(_ loader: RulePackLoader, folder: String) {
        var diagnostics: [Diagnostic] = []
        let declaration = loader.load(into: &diagnostics)
        let pack = declaration.flatMap { PackCompiler.compileWhatIsRight($0, reporting: &diagnostics) }
        let hasErrors = diagnostics.contains { $0.severity == .error }
        self.folder = folder
        files = loader.files
        self.declaration = declaration
        self.pack = hasErrors ? nil : pack
        rest = hasErrors ? pack : nil
        self.diagnostics = diagnostics
        var unused: [Diagnostic] = []
        plainDigest = loader.withPlainLineEnds?.load(into: &unused)?.digest
    }
}
