public import Diagnostics

// Every message of the language, in one place, so that their tone and their names stay alike.

// MARK: - Syntax: DME12xx

extension Diagnostic {
    private static func error(
        _ id: String,
        id indonesian: String,
        en english: String,
        at range: SourceRange,
        notes: [Note] = [],
        fixIts: [FixIt] = []
    ) -> Diagnostic {
        Diagnostic(id, .error, LocalizedText(id: indonesian, en: english), at: range, notes: notes, fixIts: fixIts)
    }

    static func expressionTooLong(at range: SourceRange) -> Diagnostic {
        error(
            "DME1201",
            id: "satu ekspresi paling panjang \(ExpressionLimits.bytes) bita",
            en: "an expression has at most \(ExpressionLimits.bytes) bytes",
            at: range
        )
    }

    static func expressionTooDeep(at range: SourceRange) -> Diagnostic {
        error(
            "DME1202",
            id: "satu ekspresi paling dalam \(ExpressionLimits.depth) tingkat",
            en: "an expression is at most \(ExpressionLimits.depth) levels deep",
            at: range
        )
    }

    static func lexical(_ problem: Lexer.Problem, at range: SourceRange) -> Diagnostic {
        switch problem {
        case .unclosedString:
            error(
                "DME1203",
                id: "teks ini belum ditutup dengan '\"'",
                en: "this string must be closed with '\"'",
                at: range
            )
        case .unclosedComment:
            error(
                "DME1204",
                id: "komentar ini belum ditutup dengan '*/'",
                en: "this comment must be closed with '*/'",
                at: range
            )
        case .strangeCharacter(let character):
            error(
                "DME1205",
                id: "karakter '\(character)' tidak punya arti di sini",
                en: "the character '\(character)' has no meaning here",
                at: range
            )
        case .foreign(let text, let mend):
            error(
                "DME1206",
                id: "di sini '\(text)' ditulis '\(mend)'",
                en: "'\(text)' is written '\(mend)' here",
                at: range,
                fixIts: [.replace(range, with: mend)]
            )
        case .numberRunsIntoWord:
            error(
                "DME1207",
                id: "angka terdiri atas digit dan paling banyak satu titik desimal",
                en: "a number has digits and at most one decimal point",
                at: range
            )
        }
    }

    static func foreignWord(_ word: String, mend: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1206",
            id: "di sini '\(word)' ditulis '\(mend)'",
            en: "'\(word)' is written '\(mend)' here",
            at: range,
            fixIts: [.replace(range, with: mend)]
        )
    }

    static func expectedOperand(found: String?, at range: SourceRange) -> Diagnostic {
        error(
            "DME1208",
            id: "di sini harus ada nilai" + (found.map { ", bukan '\($0)'" } ?? ""),
            en: "expected a value" + (found.map { ", not '\($0)'" } ?? ""),
            at: range
        )
    }

    static func expectedClosing(_ symbol: Symbol, open: SourceRange, at range: SourceRange) -> Diagnostic {
        let note = LocalizedText(id: "pasangannya dibuka di sini", en: "it was opened here")
        return error(
            "DME1209",
            id: "di sini harus ada '\(symbol.rawValue)'",
            en: "expected '\(symbol.rawValue)'",
            at: range,
            notes: [Note(note, at: open)]
        )
    }

    static func unexpectedText(_ text: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1210",
            id: "ekspresi sudah lengkap sebelum '\(text)'; mungkin kurang operator",
            en: "the expression is complete before '\(text)'; an operator may be missing",
            at: range
        )
    }

    static func decimalComma(mend: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1211",
            id: "desimal ditulis dengan titik: '\(mend)'",
            en: "decimals are written with a point: '\(mend)'",
            at: range,
            fixIts: [.replace(range, with: mend)]
        )
    }

    static func expectedKeyword(_ keyword: Keyword, of construct: Keyword, at range: SourceRange) -> Diagnostic {
        error(
            "DME1212",
            id: "'\(construct.rawValue)' memerlukan '\(keyword.rawValue)' di sini",
            en: "'\(construct.rawValue)' needs '\(keyword.rawValue)' here",
            at: range
        )
    }

    static func expectedName(at range: SourceRange) -> Diagnostic {
        error("DME1213", id: "di sini harus ada nama", en: "expected a name", at: range)
    }

    static func expectedColon(after key: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1213",
            id: "setelah nama '\(key)' harus ada ':'",
            en: "expected ':' after the name '\(key)'",
            at: range
        )
    }

    static func expectedDots(at range: SourceRange) -> Diagnostic {
        error("DME1209", id: "rentang memerlukan '..' di sini", en: "a range needs '..' here", at: range)
    }

    static func badEscape(at range: SourceRange) -> Diagnostic {
        error(
            "DME1214",
            id: "setelah '\\' dalam teks harus ada n, r, t, ', \", \\, u dan 4 digit, atau U dan 6 digit heksadesimal",
            en: "in a string '\\' is followed by n, r, t, ', \", \\, u and 4, or U and 6 hexadecimal digits",
            at: range
        )
    }

    static func badTemporal(_ text: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1215",
            id: "'\(text)' bukan tanggal, waktu, atau durasi; contoh: @\"2025-09-30\", @\"P1Y\"",
            en: "'\(text)' isn't a date, time or duration; such as @\"2025-09-30\" or @\"P1Y\"",
            at: range
        )
    }

    static func numberTooLong(at range: SourceRange) -> Diagnostic {
        error(
            "DME1216",
            id: "angka paling banyak \(Number.digits) digit penting",
            en: "a number has at most \(Number.digits) significant digits",
            at: range
        )
    }

    static func expectedType(at range: SourceRange) -> Diagnostic {
        error(
            "DME1217",
            id: "di sini harus ada nama tipe, misalnya 'number' atau 'list<string>'",
            en: "expected the name of a type, such as 'number' or 'list<string>'",
            at: range
        )
    }

    static func expectedOf(at range: SourceRange) -> Diagnostic {
        error("DME1217", id: "'instance' memerlukan 'of' di sini", en: "'instance' needs 'of' here", at: range)
    }

    static func mixedArguments(at range: SourceRange) -> Diagnostic {
        error(
            "DME1218",
            id: "argumen ditulis semua dengan nama atau semua tanpa nama",
            en: "either all arguments are named or none",
            at: range
        )
    }

    static func notNeedsParentheses(operand: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1219",
            id: "ingkaran ditulis 'not(\(operand))'",
            en: "a negation is written 'not(\(operand))'",
            at: range,
            fixIts: [.replace(range, with: "not(\(operand))")]
        )
    }

    static func emptyExpression(at range: SourceRange) -> Diagnostic {
        error("DME1220", id: "ekspresi tidak boleh kosong", en: "an expression can't be empty", at: range)
    }
}

// MARK: - Names: DME130x

extension Diagnostic {
    private static func nearestWords(_ nearest: String?) -> (id: String, en: String) {
        nearest.map { ("; maksudnya '\($0)'?", "; did you mean '\($0)'?") } ?? ("", "")
    }

    private static func mend(_ nearest: String?, at range: SourceRange) -> [FixIt] {
        nearest.map { [.name(range, $0)] } ?? []
    }

    static func unknownName(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
        error(
            "DME1301",
            id: "tidak ada nama '\(name)'" + nearestWords(nearest).id,
            en: "there is no name '\(name)'" + nearestWords(nearest).en,
            at: range,
            fixIts: mend(nearest, at: range)
        )
    }

    static func groupIsNoValue(_ name: String, members: [String], at range: SourceRange) -> Diagnostic {
        let list = members.map { "'\($0)'" }.joined(separator: ", ")
        return error(
            "DME1302",
            id: "'\(name)' adalah kelompok, bukan nilai; di dalamnya ada \(list)",
            en: "'\(name)' is a group, not a value; it has \(list)",
            at: range
        )
    }

    static func unknownField(_ name: String, of type: ValueType, nearest: String?, at range: SourceRange) -> Diagnostic
    {
        error(
            "DME1303",
            id: "\(type.words.indonesian) tidak punya bagian '\(name)'" + nearestWords(nearest).id,
            en: "\(type.words.english) has no part '\(name)'" + nearestWords(nearest).en,
            at: range,
            fixIts: mend(nearest, at: range)
        )
    }

    static func unknownFunction(_ name: String, nearest: String?, at range: SourceRange) -> Diagnostic {
        error(
            "DME1304",
            id: "tidak ada fungsi '\(name)'" + nearestWords(nearest).id,
            en: "there is no function '\(name)'" + nearestWords(nearest).en,
            at: range,
            fixIts: mend(nearest, at: range)
        )
    }

    static func functionIsNoValue(_ name: String, at range: SourceRange) -> Diagnostic {
        error(
            "DME1305",
            id: "'\(name)' adalah fungsi; tulis argumennya: '\(name)(…)'",
            en: "'\(name)' is a function; write its arguments: '\(name)(…)'",
            at: range
        )
    }

    static func unknownParameter(_ name: String, of function: String, nearest: String?, at range: SourceRange)
        -> Diagnostic
    {
        error(
            "DME1306",
            id: "fungsi '\(function)' tidak punya parameter '\(name)'" + nearestWords(nearest).id,
            en: "the function '\(function)' has no parameter '\(name)'" + nearestWords(nearest).en,
            at: range,
            fixIts: mend(nearest, at: range)
        )
    }

    static func repeatedName(_ name: String, at range: SourceRange) -> Diagnostic {
        error("DME1307", id: "'\(name)' sudah dipakai di sini", en: "'\(name)' is given twice here", at: range)
    }
}

// MARK: - Types: DME131x

extension Diagnostic {
    static func wrongType(
        _ actual: ValueType,
        expected: ValueType,
        role: LocalizedText,
        at range: SourceRange
    ) -> Diagnostic {
        error(
            "DME1311",
            id: "\(role.indonesian) harus berupa \(expected.words.indonesian), bukan \(actual.words.indonesian)",
            en: "\(role.english) must be \(expected.words.english), not \(actual.words.english)",
            at: range
        )
    }

    static func differentUnits(_ operation: String, _ left: String, _ right: String, at range: SourceRange)
        -> Diagnostic
    {
        error(
            "DME1312",
            id: "kedua sisi '\(operation)' harus bersatuan sama, bukan '\(left)' dan '\(right)'",
            en: "both sides of '\(operation)' must have the same unit, not '\(left)' and '\(right)'",
            at: range
        )
    }

    static func operandsDontFit(
        _ operation: String,
        _ left: ValueType,
        _ right: ValueType,
        at range: SourceRange,
        mend: String? = nil
    ) -> Diagnostic {
        error(
            "DME1313",
            id: "'\(operation)' tidak berlaku untuk \(left.words.indonesian) dan \(right.words.indonesian)"
                + (mend.map { "; ditulis '\($0)'" } ?? ""),
            en: "'\(operation)' isn't defined for \(left.words.english) and \(right.words.english)"
                + (mend.map { "; it is written '\($0)'" } ?? ""),
            at: range,
            fixIts: mend.map { [.replace(range, with: $0)] } ?? []
        )
    }

    static func typesDiffer(_ what: LocalizedText, _ first: ValueType, _ other: ValueType, at range: SourceRange)
        -> Diagnostic
    {
        error(
            "DME1314",
            id: "\(what.indonesian) harus setipe, bukan \(first.words.indonesian) dan \(other.words.indonesian)",
            en: "\(what.english) must have one type, not \(first.words.english) and \(other.words.english)",
            at: range
        )
    }

    static func wrongArguments(_ function: BuiltIn, count: Int, at range: SourceRange) -> Diagnostic {
        let forms = function.signatures.map { "'\(function.name)(\($0.parameterList))'" }
        return error(
            "DME1315",
            id: "fungsi '\(function.name)' ditulis \(forms.joined(separator: " atau ")), bukan dengan \(count) argumen",
            en:
                "the function '\(function.name)' is written \(forms.joined(separator: " or ")), not with \(count) arguments",
            at: range
        )
    }

    static func alwaysFails(_ reason: LocalizedText, at range: SourceRange) -> Diagnostic {
        error(
            "DME1316",
            id: "perhitungan ini selalu gagal: \(reason.indonesian)",
            en: "this calculation always fails: \(reason.english)",
            at: range
        )
    }

    static func badPattern(_ problem: PatternProblem, at range: SourceRange) -> Diagnostic {
        error("DME1317", id: problem.words.indonesian, en: problem.words.english, at: range)
    }
}

extension Failure.Kind {
    /// The failure in words.
    public var words: LocalizedText {
        switch self {
        case .divisionByZero: LocalizedText(id: "pembagian dengan nol", en: "division by zero")
        case .overflow: LocalizedText(id: "hasilnya terlalu besar", en: "the result is too large")
        case .invalidArgument:
            LocalizedText(id: "nilainya tidak dapat dipakai di sini", en: "the value can't be used here")
        case .contradictoryData: LocalizedText(id: "data saling bertentangan", en: "the data contradict each other")
        case .notApplicable: LocalizedText(id: "tidak berlaku", en: "not applicable")
        case .tooManySteps:
            LocalizedText(
                id: "lebih dari \(ExpressionLimits.steps) langkah",
                en: "more than \(ExpressionLimits.steps) steps"
            )
        case .tooManyItems:
            LocalizedText(
                id:
                    "daftar lebih dari \(ExpressionLimits.items) isi, atau teks lebih dari \(ExpressionLimits.stringBytes) bita",
                en:
                    "a list of more than \(ExpressionLimits.items) items, or a string of more than \(ExpressionLimits.stringBytes) bytes"
            )
        }
    }
}
