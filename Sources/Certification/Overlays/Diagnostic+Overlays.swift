import Diagnostics
import FEEL

// Every message about what an overlay does to its base. Those about finding the base stand with the loader.

extension Diagnostic {
    static func alreadyInBase(
        _ id: Located<String>,
        what: LocalizedText,
        base: String,
        first: SourceRange?
    ) -> Diagnostic {
        Diagnostic(
            "DME1484",
            .error,
            LocalizedText(
                id:
                    "\(what[.indonesian]) '\(id.value)' sudah ada di paket dasar '\(base)'; tulis 'change: \(id.value)' "
                    + "untuk mengubahnya, atau pakai id lain",
                en: "the base '\(base)' has a \(what[.english]) '\(id.value)' already; write 'change: \(id.value)' to "
                    + "change it, or use another id"
            ),
            at: id.range,
            subject: id.value,
            notes: first.map { [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: $0)] }
                ?? []
        )
    }

    static func nothingToChange(
        _ id: Located<String>,
        what: LocalizedText,
        base: String,
        nearest: String?
    ) -> Diagnostic {
        Diagnostic(
            "DME1485",
            .error,
            LocalizedText(
                id: "paket dasar '\(base)' tidak punya \(what[.indonesian]) '\(id.value)' di sini"
                    + (nearest.map { "; maksudnya '\($0)'?" } ?? "; yang baru ditulis dengan 'id'"),
                en: "the base '\(base)' has no \(what[.english]) '\(id.value)' here"
                    + (nearest.map { "; did you mean '\($0)'?" } ?? "; a new one is written with 'id'")
            ),
            at: id.range,
            subject: id.value,
            fixIts: nearest.map { [.name(id.range, $0)] } ?? []
        )
    }

    static func looserValue(
        _ id: String,
        base: String,
        _ value: Value,
        _ use: ParameterUse,
        at range: SourceRange
    ) -> Diagnostic {
        let isFloor = use.effect == .strictWhenRaised
        return Diagnostic(
            "DME1486",
            .error,
            LocalizedText(
                id: "'\(id)' di sini paling \(isFloor ? "sedikit" : "banyak") \(plain(value)), seperti di paket dasar "
                    + "'\(base)'; paket turunan hanya boleh memperketat",
                en: "'\(id)' must be at \(isFloor ? "least" : "most") \(plain(value)) here, as in the base '\(base)'; "
                    + "an overlay may only make rules stricter"
            ),
            at: range,
            subject: id,
            notes: [
                Note(
                    LocalizedText(id: "aturan ini akan menjadi lebih mudah", en: "this would become easier"),
                    at: use.place
                ),
                mayBeRelaxed,
            ]
        )
    }

    static func unclearChange(_ id: String, base: String, _ use: ParameterUse, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1487",
            .error,
            LocalizedText(
                id:
                    "'\(id)' dari paket dasar '\(base)' tidak boleh diubah: perubahannya dapat membuat aturan lebih mudah "
                    + "bagi sebagian desa",
                en:
                    "'\(id)' of the base '\(base)' may not be changed: a change could make rules easier for some villages"
            ),
            at: range,
            subject: id,
            notes: [
                Note(reason(use), at: use.place), mayBeRelaxed,
            ]
        )
    }

    /// Why it can't be told which way is stricter.
    private static func reason(_ use: ParameterUse) -> LocalizedText {
        guard let check = use.check else {
            return LocalizedText(
                id: "di sini ia menentukan bobot, poin, atau kapan sebuah aturan berlaku, atau bekerja ke dua arah",
                en: "here it decides on weights or points, on when a rule applies, or in both directions"
            )
        }
        return LocalizedText(
            id: "di sini ia menentukan jawaban mana yang dihitung; jawaban yang tidak dihitung tidak bertentangan lagi "
                + "dengan fakta lain dalam pemeriksaan silang '\(check)'",
            en: "here it decides which answers count; one that doesn't count no longer contradicts other facts in the "
                + "cross-check '\(check)'"
        )
    }

    private static var mayBeRelaxed: Note {
        Note(
            LocalizedText(
                id: "pemilik paket dasar dapat mengizinkannya dengan 'may be relaxed: true' pada parameter itu",
                en: "the owner of the base can allow it with 'may be relaxed: true' at that parameter"
            )
        )
    }

    static func otherKind(_ id: String, base: String, value: Value, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1488",
            .error,
            LocalizedText(
                id: "nilai '\(id)' harus sejenis dengan di paket dasar '\(base)', yaitu \(plain(value))",
                en: "the value of '\(id)' must be of the kind it has in the base '\(base)', which is \(plain(value))"
            ),
            at: range,
            subject: id
        )
    }

    static func otherChildren(_ path: String, holdsGroups: Bool, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1489",
            .error,
            LocalizedText(
                id:
                    "kelompok '\(path)' berisi \(holdsGroups ? "kelompok, bukan kriteria" : "kriteria, bukan kelompok")",
                en: "the group '\(path)' holds \(holdsGroups ? "groups, not criteria" : "criteria, not groups")"
            ),
            at: range,
            subject: path
        )
    }

    static func conditionOnMeasure(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1490",
            .error,
            LocalizedText(
                id: "'\(path)' diukur dengan 'measure'; 'also met when' hanya untuk kriteria dengan 'met when'",
                en: "'\(path)' has a 'measure'; 'also met when' is for criteria with 'met when' only"
            ),
            at: range,
            subject: path,
            notes: [
                Note(
                    LocalizedText(
                        id: "tambahkan 'needs', atau kriteria baru di kelompok itu",
                        en: "add 'needs', or a new criterion in that group"
                    )
                )
            ]
        )
    }

    static func shareInAddition(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1491",
            .error,
            LocalizedText(
                id: "syarat tambahan tidak boleh memakai 'share': bila pembaginya 0, seluruh aturan dasar ikut gugur",
                en:
                    "an added condition may not use 'share': where the whole is 0, the base's rule would fall away with it"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "tulis kriteria baru dengan 'measure', atau bandingkan jumlahnya langsung",
                        en: "write a new criterion with a 'measure', or compare the numbers themselves"
                    )
                )
            ]
        )
    }

    static func periodOutsideBase(_ base: RulePackHeader, at range: SourceRange) -> Diagnostic {
        let last = base.effectiveTo
        return Diagnostic(
            "DME1492",
            .error,
            LocalizedText(
                id:
                    "masa berlaku harus di dalam masa berlaku paket dasar '\(base.id)', yaitu sejak \(base.effectiveFrom)"
                    + (last.map { " sampai \($0)" } ?? ""),
                en: "the effective period must lie within that of the base '\(base.id)', which is from "
                    + "\(base.effectiveFrom)" + (last.map { " to \($0)" } ?? " on")
            ),
            at: range
        )
    }

    static func statusAboveBase(
        _ status: RulePackHeader.Status,
        _ base: RulePackHeader,
        at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            "DME1493",
            .error,
            LocalizedText(
                id: "paket dasar '\(base.id)' berstatus '\(base.status.rawValue)', jadi turunannya tidak bisa "
                    + "berstatus '\(status.rawValue)'",
                en: "the base '\(base.id)' is '\(base.status.rawValue)', so its overlay can't be '\(status.rawValue)'"
            ),
            at: range
        )
    }

    static func grownSum(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1494",
            .warning,
            LocalizedText(
                id:
                    "'\(path)' dijumlahkan dan punya batas skor yang tetap; aturan baru di sini membuat batas itu lebih "
                    + "mudah dicapai",
                en:
                    "'\(path)' adds up to a score with a fixed threshold; a new rule here makes that threshold easier to "
                    + "reach"
            ),
            at: range,
            subject: path
        )
    }

    /// A number or a duration as a rule file writes it.
    private static func plain(_ value: Value) -> String {
        switch value {
        case .number(let number): number.description
        case .yearMonthDuration(let duration): duration.description
        case .dayTimeDuration(let duration): duration.description
        default: value.description
        }
    }
}
