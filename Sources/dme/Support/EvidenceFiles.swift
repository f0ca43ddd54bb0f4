import Diagnostics
import Loading

/// Finds evidence files.
enum EvidenceFiles {
    /// The files given and those in folders given; at least one.
    ///
    /// - Throws: A path that isn't there or may not be read, or no file at all: whoever names a path wants it looked at.
    static func find(_ paths: [String]) throws(InputError) -> [String] {
        let files = try InputFiles.find(paths)
        guard !files.isEmpty else { throw InputError(path: paths.joined(separator: ", "), reason: noEvidence) }
        return files
    }

    private static let noEvidence = LocalizedText(
        id: "tidak ada berkas bukti (*.yaml) di sini",
        en: "there is no evidence file (*.yaml) here"
    )
}
