import Certification
import Diagnostics
import FEEL

// Every message of the reviews of single rules, in one place, so that their tone and their names stay alike.

// MARK: - Conditions

extension Diagnostic {
    private static func constant(
        _ id: String,
        _ severity: Severity,
        _ finding: ConstantFinding,
        _ message: LocalizedText
    ) -> Diagnostic {
        Diagnostic(
            id,
            severity,
            message,
            at: finding.cause.range,
            subject: finding.subject,
            notes: finding.notes,
            fixIts: finding.fixIts
        )
    }

    static func alwaysMet(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1601",
            .warning,
            finding,
            LocalizedText(
                id: "\(finding.claim.indonesian), jadi setiap desa memenuhi kriteria '\(finding.subject)'",
                en: "\(finding.claim.english), so every village meets the criterion '\(finding.subject)'"
            )
        )
    }

    static func neverMet(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1602",
            finding.severity,
            finding,
            LocalizedText(
                id:
                    "\(finding.claim.indonesian), jadi kriteria '\(finding.subject)' tidak dapat dipenuhi",
                en: "\(finding.claim.english), so the criterion '\(finding.subject)' can't be met"
            )
        )
    }

    /// A measure that can't be a number; only in some period it may be meant.
    static func neverMeasured(_ measure: TimedPart, subject: String) -> Diagnostic? {
        guard let first = measure.parts.firstIndex(where: { $0.bounds.numbers == nil }) else { return nil }
        let isNever = measure.parts.allSatisfy { $0.bounds.numbers == nil }
        let day = isNever ? [] : [BoundsWords.since(measure.periods[first].first)]
        return neverMeasured(
            isNever ? .error : .warning,
            subject: subject,
            at: measure.range,
            notes: BoundsWords.notes(on: measure) + day
        )
    }

    private static func neverMeasured(
        _ severity: Severity,
        subject: String,
        at range: SourceRange,
        notes: [Note]
    ) -> Diagnostic {
        Diagnostic(
            "DME1602",
            severity,
            LocalizedText(
                id: "ukuran ini tidak pernah menghasilkan angka, jadi kriteria '\(subject)' tidak dapat dipenuhi",
                en: "this measure never comes to a number, so the criterion '\(subject)' can't be met"
            ),
            at: range,
            subject: subject,
            notes: notes
        )
    }

    static func alwaysApplies(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1603",
            .warning,
            finding,
            LocalizedText(
                id: "\(finding.claim.indonesian), jadi 'applies' tidak diperlukan",
                en: "\(finding.claim.english), so 'applies' isn't needed"
            )
        )
    }

    static func neverApplies(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1604",
            finding.severity,
            finding,
            LocalizedText(
                id:
                    "\(finding.claim.indonesian), jadi kriteria '\(finding.subject)' tidak pernah dinilai",
                en: "\(finding.claim.english), so the criterion '\(finding.subject)' is never judged"
            )
        )
    }

    static func alwaysHolds(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1605",
            .warning,
            finding,
            LocalizedText(
                id:
                    "\(finding.claim.indonesian), jadi pemeriksaan '\(finding.subject)' tidak memeriksa apa pun",
                en: "\(finding.claim.english), so the check '\(finding.subject)' checks nothing"
            )
        )
    }

    static func neverHolds(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1606",
            finding.severity,
            finding,
            LocalizedText(
                id: "\(finding.claim.indonesian), jadi bukti setiap desa dianggap bertentangan",
                en: "\(finding.claim.english), so the evidence of every village contradicts itself"
            )
        )
    }

    static func partAlwaysTrue(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1607",
            .warning,
            finding,
            LocalizedText(
                id: "'\(finding.cause.text)' di sini selalu benar, jadi tidak menentukan apa pun",
                en: "'\(finding.cause.text)' is always true here, so it decides nothing"
            )
        )
    }

    static func partNeverTrue(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1608",
            .warning,
            finding,
            LocalizedText(
                id: "'\(finding.cause.text)' di sini tidak pernah benar, jadi tidak menentukan apa pun",
                en: "'\(finding.cause.text)' is never true here, so it decides nothing"
            )
        )
    }

    static func notAnOption(
        _ text: String,
        of options: [String],
        subject: String,
        at range: SourceRange,
        isInList: Bool = false
    ) -> Diagnostic {
        let nearest = nearestName(to: text, among: options)
        let list = options.map { "'\($0)'" }.joined(separator: ", ")
        return Diagnostic(
            "DME1609",
            .error,
            LocalizedText(
                id: "'\(text)' bukan salah satu pilihan" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "'\(text)' isn't one of the options" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: range,
            subject: subject,
            notes: [Note(LocalizedText(id: "pilihannya: \(list)", en: "the options are \(list)"))],
            fixIts: isInList ? [] : nearest.map { [.name(range, "\"\($0)\"")] } ?? []
        )
    }

    static func noVillageReaches(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1615",
            finding.severity,
            finding,
            LocalizedText(
                id:
                    "\(finding.claim.indonesian), jadi tidak ada desa yang mencapai jenjang '\(finding.subject)'",
                en: "\(finding.claim.english), so no village reaches the level '\(finding.subject)'"
            )
        )
    }

    static func everyVillageReaches(_ finding: ConstantFinding) -> Diagnostic {
        constant(
            "DME1616",
            .warning,
            finding,
            LocalizedText(
                id: "\(finding.claim.indonesian), jadi jenjang '\(finding.subject)' tidak menuntut apa pun",
                en: "\(finding.claim.english), so the level '\(finding.subject)' asks for nothing"
            )
        )
    }

    static func moreIsNotMet(_ exact: ExactNumber, subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1629",
            .warning,
            LocalizedText(
                id:
                    "'\(exact.text)' tidak terpenuhi oleh nilai di atas \(exact.number); mungkin maksudnya '\(exact.sign.rawValue)'?",
                en: "'\(exact.text)' isn't met by more than \(exact.number); was '\(exact.sign.rawValue)' meant?"
            ),
            at: range,
            subject: subject
        )
    }

    static func needIsImplied(_ fact: String, subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1628",
            .warning,
            LocalizedText(
                id: "syaratnya sendiri sudah menuntut '\(fact)', jadi tidak perlu ada di 'needs'",
                en: "the test asks for '\(fact)' itself, so it needn't stand in 'needs'"
            ),
            at: range,
            subject: subject
        )
    }
}

// MARK: - Bands and scales

extension Diagnostic {
    static func bandNotReached(
        _ severity: Severity,
        subject: String,
        at range: SourceRange,
        notes: [Note],
        fixIts: [FixIt]
    ) -> Diagnostic {
        Diagnostic(
            "DME1610",
            severity,
            LocalizedText(
                id: "tidak ada nilai yang mencapai ambang pita ini",
                en: "no value reaches the threshold of this band"
            ),
            at: range,
            subject: subject,
            notes: notes,
            fixIts: fixIts
        )
    }

    static func laterBandsNotReached(subject: String, at range: SourceRange, notes: [Note]) -> Diagnostic {
        Diagnostic(
            "DME1610",
            .warning,
            LocalizedText(
                id: "setiap nilai mencapai ambang pita ini, jadi pita sesudahnya tidak pernah terpakai",
                en: "every value reaches the threshold of this band, so the ones after it are never used"
            ),
            at: range,
            subject: subject,
            notes: notes
        )
    }

    static func fullScoreNotReached(subject: String, at range: SourceRange, notes: [Note]) -> Diagnostic {
        Diagnostic(
            "DME1611",
            .warning,
            LocalizedText(
                id:
                    "tidak ada nilai yang mencapai ujung skala ini, jadi skor penuh kriteria '\(subject)' tidak tercapai",
                en: "no value reaches this end of the scale, so nobody has the full score of the criterion '\(subject)'"
            ),
            at: range,
            subject: subject,
            notes: notes
        )
    }

    static func equalPoints(subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1612",
            .warning,
            LocalizedText(
                id: "poin pita ini sama dengan pita sebelumnya, jadi ambang di antaranya tidak berarti",
                en: "this band gives as many points as the one before, so the threshold between them means nothing"
            ),
            at: range,
            subject: subject
        )
    }

    static func metAtNotReached(
        _ severity: Severity,
        subject: String,
        at range: SourceRange,
        notes: [Note],
        fixIts: [FixIt] = []
    ) -> Diagnostic {
        Diagnostic(
            "DME1613",
            severity,
            LocalizedText(
                id: "'met at' lebih besar dari yang mungkin, jadi '\(subject)' tidak dapat terpenuhi",
                en: "'met at' is more than there can be, so '\(subject)' can't be met"
            ),
            at: range,
            subject: subject,
            notes: notes,
            fixIts: fixIts
        )
    }

    static func metAtAlwaysReached(subject: String, at range: SourceRange, notes: [Note]) -> Diagnostic {
        Diagnostic(
            "DME1613",
            .warning,
            LocalizedText(
                id: "'met at' tidak lebih dari yang paling sedikit, jadi '\(subject)' selalu terpenuhi",
                en: "'met at' is no more than the least there can be, so '\(subject)' is always met"
            ),
            at: range,
            subject: subject,
            notes: notes
        )
    }

    static func fractionOfScore(
        _ number: Number,
        subject: String,
        at range: SourceRange,
        isLiteral: Bool
    ) -> Diagnostic {
        let percent = (try? number.multiplying(by: Number(100))).map { "\($0)" }
        return Diagnostic(
            "DME1614",
            .warning,
            LocalizedText(
                id: "skor dihitung dari 0 sampai 100, dan \(number) hampir nol"
                    + (percent.map { "; maksudnya \($0)?" } ?? ""),
                en: "scores go from 0 to 100, and \(number) is next to nothing"
                    + (percent.map { "; did you mean \($0)?" } ?? "")
            ),
            at: range,
            subject: subject,
            fixIts: isLiteral ? percent.map { [.guess(range, $0)] } ?? [] : []
        )
    }
}

// MARK: - Facts, parameters and weights

extension Diagnostic {
    static func boundsReversed(subject: String, at range: SourceRange, lower: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1617",
            .error,
            LocalizedText(
                id: "batas atas fakta '\(subject)' lebih kecil dari batas bawahnya, jadi setiap jawaban ditolak",
                en: "the upper bound of the fact '\(subject)' lies below the lower one, so every answer is refused"
            ),
            at: range,
            subject: subject,
            notes: [Note(LocalizedText(id: "batas bawahnya di sini", en: "the lower bound is here"), at: lower)]
        )
    }

    static func rangesCross(
        names: (above: String, below: String),
        ends: (above: Number, below: Number),
        criterion: String,
        subject: String,
        at range: SourceRange,
        other: SourceRange?
    ) -> Diagnostic {
        let second = LocalizedText(
            id: "'\(names.above)' bisa serendah \(ends.above)",
            en: "'\(names.above)' can be as low as \(ends.above)"
        )
        let use = LocalizedText(
            id: "urutannya dipakai pita kriteria '\(criterion)'",
            en: "the bands of the criterion '\(criterion)' rely on their order"
        )
        return Diagnostic(
            "DME1618",
            .warning,
            LocalizedText(
                id:
                    "dalam rentang asumsinya '\(names.below)' (sampai \(ends.below)) dapat mencapai '\(names.above)' atau melampauinya",
                en:
                    "within the assumed ranges '\(names.below)' (up to \(ends.below)) can reach '\(names.above)' or pass it"
            ),
            at: range,
            subject: subject,
            notes: [Note(second, at: other), Note(use)]
        )
    }

    static func rangeEndBreaks(
        _ parameter: String,
        _ value: Value,
        criterion: String,
        at range: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            "DME1619",
            .warning,
            LocalizedText(
                id: "dengan \(parameter) = \(value) kriteria '\(criterion)' tidak dapat mencapai nilai penuh",
                en: "with \(parameter) = \(value) nobody can have the full score of the criterion '\(criterion)'"
            ),
            at: range,
            subject: parameter
        )
    }

    static func weightWithoutEffect(_ aggregate: String, subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1620",
            .warning,
            LocalizedText(
                id: "dalam kelompok '\(aggregate)' bobot tidak berpengaruh",
                en: "in a group of '\(aggregate)' weights have no effect"
            ),
            at: range,
            subject: subject
        )
    }

    static func weightDecidesAlone(subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1621",
            .warning,
            LocalizedText(
                id: "bobot ini begitu besar sehingga yang lain bersama-sama tidak dapat menggeser skor satu poin pun",
                en: "this weight is so large that all the others together can't move the score by one point"
            ),
            at: range,
            subject: subject
        )
    }

    static func numberInRule(_ value: Value, subject: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1622",
            .warning,
            LocalizedText(
                id:
                    "\(value) tertulis langsung di aturan; jadikan parameter, supaya punya dasar dan terhitung sebagai asumsi",
                en:
                    "\(value) stands in the rule itself; make it a parameter, so that it has a basis and counts as an assumption"
            ),
            at: range,
            subject: subject
        )
    }
}

// MARK: - Texts, sources and duplicates

extension Diagnostic {
    static func unusedSource(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1623",
            .warning,
            LocalizedText(
                id: "tidak ada 'basis' yang menyebut sumber '\(id)'",
                en: "no 'basis' names the source '\(id)'"
            ),
            at: range,
            subject: id
        )
    }

    static func unusedUnit(_ unit: Located<String>, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1630",
            .warning,
            LocalizedText(
                id: "tidak ada fakta atau parameter bersatuan '\(unit.value)'"
                    + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "no fact or parameter has the unit '\(unit.value)'"
                    + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: unit.range,
            subject: unit.value,
            fixIts: nearest.map { [.name(unit.range, $0)] } ?? []
        )
    }

    static func notTranslated(subject: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1624",
            .warning,
            LocalizedText(
                id: "kalimatnya sama dalam kedua bahasa; salah satunya belum diterjemahkan",
                en: "the sentence is the same in both languages, so one of them isn't translated"
            ),
            at: range,
            subject: subject
        )
    }

    static func placeholder(subject: String?, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1625",
            .warning,
            LocalizedText(
                id: "teks ini belum ditulis; laporan akan menampilkannya apa adanya",
                en: "this text is still to be written; reports would show it as it stands"
            ),
            at: range,
            subject: subject
        )
    }

    static func noAdvice(_ path: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1626",
            .warning,
            LocalizedText(
                id:
                    "kriteria '\(path)' tidak punya 'advice'; laporan tidak bisa mengatakan apa yang harus dilakukan desa",
                en: "the criterion '\(path)' has no 'advice', so reports can't say what a village should do"
            ),
            at: range,
            subject: path
        )
    }

    static func judgedTwice(
        _ path: String,
        as other: String,
        at range: SourceRange,
        first: SourceRange
    ) -> Diagnostic {
        Diagnostic(
            "DME1627",
            .warning,
            LocalizedText(
                id: "kriteria '\(path)' dinilai persis seperti '\(other)', jadi satu hal dihitung dua kali",
                en: "the criterion '\(path)' is judged exactly like '\(other)', so one thing counts twice"
            ),
            at: range,
            subject: path,
            notes: [Note(LocalizedText(id: "yang lain di sini", en: "the other is here"), at: first)]
        )
    }
}
