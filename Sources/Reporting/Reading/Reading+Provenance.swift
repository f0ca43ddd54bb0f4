import Certification
import Diagnostics
import FEEL

extension Reading {
    /// The command that makes the report again in a format, from where it was made.
    ///
    /// - Parameter rulesFolder: The pack's folder, as the command found it.
    func commandLine(format: String, rulesFolder: String) -> String {
        let command = language == .indonesian ? "nilai" : "evaluate"
        let words = [
            "dme", command, assessment.evidence.path, "--rules", rulesFolder, "--as-of", assessment.asOf.description,
            "--lang",
            language.rawValue, "--assurance", pack.header.designationAssurance.rawValue, "--format", format,
        ]
        return words.map(quoted).joined(separator: " ")
    }

    /// A word as a shell reads it back.
    private func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "/"):
                true
            default: false
            }
        }
        guard !isPlain || word.isEmpty else { return word }
        return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
