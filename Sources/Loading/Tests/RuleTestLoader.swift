public import Certification
public import Diagnostics
import LocatedYAML

/// Reads the rule tests of a pack: structure, names and values are all checked against the pack here.
///
/// Every finding of every file is collected. A test with an error is left out, the others are given.
public struct RuleTestLoader: Sendable {
    /// The folder within a pack's folder that holds its tests.
    public static let folderName = "tests"
    /// The file in that folder that holds no tests: the changes of rules that no test could notice.
    public static let mutantsName = "mutants.yaml"

    /// The files with tests, ascending by path.
    public let files: [SourceFile]

    /// Prepares to read files, in any order.
    public init(_ files: [SourceFile]) {
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    /// Reads the tests.
    ///
    /// - Parameters:
    ///   - pack: The pack that the names and types belong to.
    ///   - diagnostics: Gets all findings.
    /// - Returns: The tests without errors, file by file in the order written.
    public func load(for pack: RulePack, into diagnostics: inout [Diagnostic]) -> [RuleTest] {
        var reader = RuleTestReader(pack: pack)
        let roots = files.compactMap { file -> YAMLNode? in
            let screen = PersonalDataScreen(file)
            reader.screen(screen)
            return reader.structure.document(screen.file)
        }
        let mappings = roots.compactMap { reader.file($0) }
        // A base may stand in any file, so all are known before the first test is read.
        for mapping in mappings { reader.readBases(mapping) }
        let tests = mappings.flatMap { reader.tests($0) }
        diagnostics += reader.diagnostics
        return tests
    }
}

extension RuleTestLoader {
    /// Prepares to read the tests of the pack that lies in a folder; none where it has no folder with tests.
    ///
    /// - Throws: What the machine can't do, such as a file that may not be read.
    public init(packFolder: String) throws(InputError) {
        let folder = packFolder.hasSuffix("/") ? packFolder + Self.folderName : "\(packFolder)/\(Self.folderName)"
        var files: [SourceFile] = []
        if InputFiles.isFolder(folder) {
            for name in try InputFiles.names(in: folder) where InputFiles.isYAML(name) && name != Self.mutantsName {
                files.append(try InputFiles.readOrdinary("\(folder)/\(name)"))
            }
        }
        self.init(files)
    }
}
