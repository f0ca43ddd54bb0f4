import Certification
import Diagnostics
import FEEL

extension Reading {
    /// The name of the evidence file without its folders, so that a report is the same wherever it is made.
    var fileName: String {
        String(assessment.evidence.path.split(separator: "/").last ?? "")
    }

    /// The command that makes the report again in a format, where the pack stands in its usual folder.
    func commandLine(format: String) -> String {
        let command = language == .indonesian ? "nilai" : "evaluate"
        let rules = "Rules/" + pack.header.id
        let words = [
            "dme", command, fileName, "--rules", rules, "--as-of", assessment.asOf.description, "--lang",
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
