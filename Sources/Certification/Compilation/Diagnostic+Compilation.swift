import Diagnostics
import FEEL

// Every message of the compilation of rule packs, in one place, so that their tone and their names stay alike.

extension Diagnostic {
    static func duplicateId(_ id: String, what: LocalizedText, at range: SourceRange, first: SourceRange) -> Diagnostic
    {
        Diagnostic(
            "DME1430",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) '\(id)' sudah ada; setiap id hanya boleh dipakai sekali",
                en: "there is a \(what[.english]) '\(id)' already; an id may be used once only"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "yang pertama di sini", en: "the first is here"), at: first)]
        )
    }

    static func nameInsideName(_ id: String, _ outer: Located<String>, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1431",
            .error,
            LocalizedText(
                id:
                    "'\(id)' terletak di dalam fakta '\(outer.value)'; sebuah fakta tidak bisa sekaligus menjadi kelompok",
                en: "'\(id)' lies inside the fact '\(outer.value)'; a fact can't be a group as well"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "fakta itu di sini", en: "that fact is here"), at: outer.range)]
        )
    }

    static func unknownParameter(_ name: String, at range: SourceRange, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1432",
            .error,
            LocalizedText(
                id: "tidak ada parameter bernama '\(name)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "no parameter is named '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: range,
            fixIts: nearest.map { [.name(range, $0)] } ?? []
        )
    }

    static func wrongQuantity(role: LocalizedText, expected: LocalizedText, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1433",
            .error,
            LocalizedText(
                id: "\(role[.indonesian]) harus berupa \(expected[.indonesian])",
                en: "\(role[.english]) must be \(expected[.english])"
            ),
            at: range
        )
    }

    static func boundsOnWrongType(_ fact: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1434",
            .error,
            LocalizedText(
                id: "hanya fakta berupa angka atau tanggal yang bisa dibatasi; '\(fact)' bukan",
                en: "only a number or a date can have bounds; '\(fact)' is neither"
            ),
            at: range
        )
    }

    static func optionsMissing(_ fact: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1435",
            .error,
            LocalizedText(
                id: "fakta pilihan '\(fact)' harus punya 'options'",
                en: "the choice '\(fact)' must have 'options'"
            ),
            at: range
        )
    }

    static func optionsNotAllowed(_ fact: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1436",
            .error,
            LocalizedText(
                id: "'options' hanya untuk jenis choice dan choices; '\(fact)' bukan",
                en: "'options' are for the types choice and choices; '\(fact)' is neither"
            ),
            at: range
        )
    }

    static func unitNotAllowed(_ fact: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1437",
            .error,
            LocalizedText(
                id: "hanya angka yang bersatuan; '\(fact)' bukan angka",
                en: "only a number has a unit; '\(fact)' isn't one"
            ),
            at: range
        )
    }

    static func missingBasis(_ what: LocalizedText, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1440",
            .error,
            LocalizedText(
                id: "\(what[.indonesian]) harus punya 'basis': sumber dan tempatnya, atau asumsi dan alasannya",
                en:
                    "\(what[.english]) must have a 'basis': a source and the place in it, or an assumption and its reason"
            ),
            at: range
        )
    }

    static func emptyBasis(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1441",
            .error,
            LocalizedText(
                id: "'basis' harus menyebut 'source', 'assumption', atau keduanya",
                en: "a 'basis' must name a 'source', an 'assumption' or both"
            ),
            at: range
        )
    }

    static func unknownSource(_ id: String, at range: SourceRange, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1442",
            .error,
            LocalizedText(
                id: "sumber '\(id)' tidak terdaftar di pack.yaml" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "pack.yaml lists no source '\(id)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: range,
            fixIts: nearest.map { [.name(range, $0)] } ?? []
        )
    }

    static func placeMissing(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1443",
            .error,
            LocalizedText(
                id: "basis dengan 'source' harus menyebut tempatnya ('place')",
                en: "a basis with a 'source' must name the 'place' in it"
            ),
            at: range
        )
    }

    static func assumptionWithoutRange(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1444",
            .error,
            LocalizedText(
                id: "parameter '\(id)' adalah asumsi, jadi harus punya 'range': rentang kemungkinan nilainya",
                en: "the parameter '\(id)' is an assumption, so it must have a 'range' in which it could lie"
            ),
            at: range
        )
    }

    static func valueOutsideRange(
        _ id: String,
        _ value: Located<Value>,
        _ bounds: ParameterDeclaration.Bounds
    ) -> Diagnostic {
        let (from, to) = (bounds.from.value.description, bounds.to.value.description)
        let share = bounds.share(fromPercent: value.value)
        var notes = share.map {
            [
                Note(
                    LocalizedText(
                        id: "\(value.value) persen ditulis \($0)",
                        en: "\(value.value) per cent is written \($0)"
                    )
                )
            ]
        }
        if bounds.from.range.file != value.range.file {
            let words = LocalizedText(id: "rentangnya tertulis di sini", en: "the range is written here")
            notes = (notes ?? []) + [Note(words, at: bounds.from.range)]
        }
        return Diagnostic(
            "DME1445",
            .error,
            LocalizedText(
                id: "nilai parameter '\(id)' harus terletak di dalam 'range'-nya, \(from)…\(to)",
                en: "the value of the parameter '\(id)' must lie in its 'range', \(from)…\(to)"
            ),
            at: value.range,
            subject: id,
            notes: notes ?? [],
            fixIts: share.map { [.replace(value.range, with: $0.description)] } ?? []
        )
    }

    static func valueAfterStart(_ id: String, from first: Day, start: Day, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1448",
            .error,
            LocalizedText(
                id:
                    "parameter '\(id)' harus punya nilai sejak paket berlaku, \(start); nilai pertamanya baru mulai \(first)",
                en:
                    "the parameter '\(id)' must have a value from \(start) on, when the pack begins; its first one begins on \(first)"
            ),
            at: range,
            subject: id
        )
    }

    static func mixedParameterTypes(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1446",
            .error,
            LocalizedText(
                id: "semua nilai parameter '\(id)' harus sejenis: angka semua atau lama waktu semua",
                en: "all values of the parameter '\(id)' must be of one kind: all numbers or all durations"
            ),
            at: range
        )
    }

    static func rangeReversed(_ id: String, at range: SourceRange, from: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1447",
            .error,
            LocalizedText(
                id: "'range' parameter '\(id)' harus berjalan dari nilai terkecil ke nilai terbesar",
                en: "the 'range' of the parameter '\(id)' must go from the least to the largest value"
            ),
            at: range,
            notes: [Note(LocalizedText(id: "nilai terkecilnya di sini", en: "the least value is here"), at: from)]
        )
    }

    static func emptyGroup(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1450",
            .error,
            LocalizedText(id: "kelompok '\(id)' tidak berisi apa pun", en: "the group '\(id)' holds nothing"),
            at: range
        )
    }

    static func lastBandNotOtherwise(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1451",
            .error,
            LocalizedText(
                id: "pita terakhir harus 'otherwise: true', supaya setiap nilai mendapat poin",
                en: "the last band must be 'otherwise: true', so that every value has points"
            ),
            at: range
        )
    }

    static func otherwiseNotLast(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1452",
            .error,
            LocalizedText(
                id: "hanya pita terakhir yang boleh 'otherwise: true'; pita sesudahnya tidak pernah tercapai",
                en: "only the last band may be 'otherwise: true'; the ones after it are never reached"
            ),
            at: range
        )
    }

    static func bandsOutOfOrder(atLeast: Bool, at range: SourceRange, values: [SourceRange]) -> Diagnostic {
        Diagnostic(
            "DME1453",
            .error,
            LocalizedText(
                id: "ambang 'at \(atLeast ? "least' harus menurun" : "most' harus menaik") dari pita ke pita",
                en: "the thresholds of 'at \(atLeast ? "least' must fall" : "most' must rise") from band to band"
            ),
            at: range,
            notes: valueNotes(values)
        )
    }

    static func pointsRise(at range: SourceRange, values: [SourceRange]) -> Diagnostic {
        Diagnostic(
            "DME1454",
            .error,
            LocalizedText(
                id: "pita ditulis dari yang terbaik, jadi poinnya tidak boleh naik",
                en: "bands are written best first, so their points must not rise"
            ),
            at: range,
            notes: valueNotes(values)
        )
    }

    static func noPoints(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1455",
            .error,
            LocalizedText(
                id: "pita terbaik harus memberi poin di atas 0, dan tidak ada poin di bawah 0",
                en: "the best band must give more than 0 points, and no band less than 0"
            ),
            at: range
        )
    }

    static func emptyScale(at range: SourceRange, values: [SourceRange]) -> Diagnostic {
        Diagnostic(
            "DME1456",
            .error,
            LocalizedText(
                id: "kedua ujung 'scale' harus berbeda",
                en: "the two ends of a 'scale' must differ"
            ),
            at: range,
            notes: valueNotes(values)
        )
    }

    static func weightNotPositive(at range: SourceRange, values: [SourceRange]) -> Diagnostic {
        Diagnostic(
            "DME1457",
            .error,
            LocalizedText(id: "bobot harus lebih dari 0", en: "a weight must be more than 0"),
            at: range,
            notes: valueNotes(values)
        )
    }

    /// Where the values of parameters stand that a rule breaks by: perhaps in another file, or in an overlay.
    private static func valueNotes(_ places: [SourceRange]) -> [Note] {
        places.map { Note(LocalizedText(id: "nilainya ditetapkan di sini", en: "its value is set here"), at: $0) }
    }

    static func unevenWeights(of group: String, limit: Int, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1459",
            .error,
            LocalizedText(
                id: "bobot di dalam rata-rata geometris '\(group)' harus sebanding dengan bilangan bulat "
                    + "yang jumlahnya paling banyak \(limit)",
                en: "the weights in the geometric mean '\(group)' must be in proportion to whole numbers "
                    + "whose sum is at most \(limit)"
            ),
            at: range
        )
    }

    static func unknownFact(_ name: String, at range: SourceRange, nearest: String?) -> Diagnostic {
        Diagnostic(
            "DME1458",
            .error,
            LocalizedText(
                id: "tidak ada fakta bernama '\(name)'" + (nearest.map { "; maksudnya '\($0)'?" } ?? ""),
                en: "no fact is named '\(name)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "")
            ),
            at: range,
            fixIts: nearest.map { [.name(range, $0)] } ?? []
        )
    }

    static func noLevels(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1460",
            .error,
            LocalizedText(
                id: "paket aturan harus punya sedikitnya satu jenjang dan satu bagian",
                en: "a rule pack must have at least one level and one section"
            ),
            at: range
        )
    }

    static func notMonotone(level: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1461",
            .error,
            LocalizedText(
                id: "di sini hasil yang lebih baik dapat menurunkan jenjang '\(level)'; syarat jenjang harus monoton",
                en: "a better result could lower the level '\(level)' here; a level's condition must be monotone"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(
                        id: "pakai 'and', 'or', '>=' dan '.met'; hindari 'not', '<', '=' dan '!=' pada hasil",
                        en: "use 'and', 'or', '>=' and '.met'; avoid 'not', '<', '=' and '!=' on results"
                    )
                )
            ]
        )
    }

    static func unusedFact(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1462",
            .warning,
            LocalizedText(
                id: "fakta '\(id)' ditanyakan, tetapi tidak dipakai aturan mana pun",
                en: "the fact '\(id)' is asked for, but no rule uses it"
            ),
            at: range,
            subject: id
        )
    }

    static func unusedParameter(_ id: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1463",
            .warning,
            LocalizedText(
                id: "parameter '\(id)' tidak dipakai aturan mana pun",
                en: "no rule uses the parameter '\(id)'"
            ),
            at: range,
            subject: id
        )
    }
}
