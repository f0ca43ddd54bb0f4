import Certification
import Diagnostics

// Every message about the list of mutants that no test could notice.

extension Diagnostic {
    static func noSuchMutant(_ entry: EquivalentMutant) -> Diagnostic {
        Diagnostic(
            "DME1741",
            .warning,
            LocalizedText(
                id:
                    "tidak ada mutan '\(entry.change.value)' pada '\(entry.subject.value)'; hapus butir ini atau perbarui",
                en: "there is no mutant '\(entry.change.value)' of '\(entry.subject.value)'; drop the entry or renew it"
            ),
            at: entry.change.range,
            subject: entry.subject.value
        )
    }

    static func equivalentWasKilled(_ entry: EquivalentMutant) -> Diagnostic {
        Diagnostic(
            "DME1742",
            .warning,
            LocalizedText(
                id:
                    "sebuah uji menemukan mutan '\(entry.change.value)' pada '\(entry.subject.value)', jadi butir ini keliru",
                en:
                    "a test notices the mutant '\(entry.change.value)' of '\(entry.subject.value)', so the entry is wrong"
            ),
            at: entry.change.range,
            subject: entry.subject.value
        )
    }
}
