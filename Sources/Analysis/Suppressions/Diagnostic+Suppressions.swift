import Certification
import Diagnostics

// Every message about suppressions.

extension Diagnostic {
    static func expiredSuppression(_ suppression: SuppressionDeclaration) -> Diagnostic {
        Diagnostic(
            "DME1470",
            .warning,
            LocalizedText(
                id: "pengecualian ini berakhir \(suppression.until.value); temuannya berlaku lagi",
                en: "this suppression ended on \(suppression.until.value); its findings count again"
            ),
            at: suppression.until.range
        )
    }

    static func uselessSuppression(_ suppression: SuppressionDeclaration) -> Diagnostic {
        let subject = suppression.subject?.value
        return Diagnostic(
            "DME1471",
            .warning,
            LocalizedText(
                id: "tidak ada temuan \(suppression.finding.value)" + (subject.map { " pada '\($0)'" } ?? "")
                    + "; pengecualian ini bisa dihapus",
                en: "there is no finding \(suppression.finding.value)" + (subject.map { " of '\($0)'" } ?? "")
                    + "; this suppression can go"
            ),
            at: suppression.finding.range
        )
    }

    static func unknownFinding(_ id: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1472",
            .error,
            LocalizedText(
                id: "tidak ada jenis temuan '\(id.value)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "there is no kind of finding '\(id.value)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: id.range,
            fixIts: nearest.map { [.name(id.range, $0)] } ?? []
        )
    }

    static func unknownSubject(_ subject: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1473",
            .error,
            LocalizedText(
                id: "paket ini tidak punya aturan, fakta, parameter atau jenjang '\(subject.value)'"
                    + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "the pack has no rule, fact, parameter or level '\(subject.value)'"
                    + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: subject.range,
            fixIts: nearest.map { [.name(subject.range, $0)] } ?? []
        )
    }

    static func suppressedError(_ id: Located<String>) -> Diagnostic {
        Diagnostic(
            "DME1474",
            .error,
            LocalizedText(
                id: "hanya peringatan yang bisa dikecualikan; \(id.value) di paket ini kesalahan",
                en: "only a warning can be suppressed; \(id.value) is an error in this pack"
            ),
            at: id.range
        )
    }
}
