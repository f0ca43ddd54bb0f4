import Diagnostics

/// One of libyaml's syntax problems in words that tell an author what to write.
struct SyntaxExplanation: Sendable {
    /// Which place the words are about.
    enum Place: Sendable {
        /// The character at which libyaml noticed.
        case character
        /// The character with which the unfinished thing began.
        case opening
        /// The line on which the unfinished thing began, from there on.
        case line
    }

    /// The diagnostic's id.
    let id: String
    /// The diagnostic's message.
    let message: LocalizedText
    /// The place it is about.
    var place = Place.character
    /// What is noted at the place where the unfinished thing began.
    var openingNote: LocalizedText?

    /// The explanation of a problem; nothing if libyaml's words aren't known.
    static func of(problem: String, context: String) -> SyntaxExplanation? {
        byProblem[problem] ?? byContext.first { context.contains($0.key) }?.value
    }

    /// By libyaml's `problem`.
    private static let byProblem: [String: SyntaxExplanation] = [
        "found character that cannot start any token": reservedCharacter,
        "mapping values are not allowed in this context": SyntaxExplanation(
            id: "DME1112",
            message: LocalizedText(
                id: "':' tidak boleh di sini; teks yang memuat ': ' harus diapit tanda kutip, "
                    + "dan kunci harus sejajar dengan kunci di atasnya",
                en: "a ':' can't stand here; a text that contains ': ' must be in quotes, "
                    + "and a key must be aligned with the one above"
            )
        ),
        "could not find expected ':'": SyntaxExplanation(
            id: "DME1113",
            message: LocalizedText(id: "kunci harus diikuti ': '", en: "a key must be followed by ': '"),
            place: .line
        ),
        "did not find expected key": SyntaxExplanation(
            id: "DME1114",
            message: LocalizedText(
                id: "di sini harus ada kunci, dengan indentasi yang sama dengan kunci pertama",
                en: "expected a key, indented as the first one is"
            ),
            openingNote: LocalizedText(id: "pemetaannya mulai di sini", en: "its mapping begins here")
        ),
        "did not find expected '-' indicator": SyntaxExplanation(
            id: "DME1115",
            message: LocalizedText(
                id: "di sini harus ada '- ' yang sejajar dengan butir pertama; "
                    + "baris milik butir di atasnya harus menjorok lebih dalam",
                en: "expected '- ', aligned with the first one; a line of the item above must be indented deeper"
            ),
            openingNote: LocalizedText(id: "daftarnya mulai di sini", en: "its list begins here")
        ),
        "did not find expected ',' or ']'": SyntaxExplanation(
            id: "DME1116",
            message: LocalizedText(id: "di sini harus ada ',' atau ']'", en: "expected ',' or ']'"),
            openingNote: LocalizedText(id: "pasangan '[' ini", en: "to match this '['")
        ),
        "did not find expected ',' or '}'": SyntaxExplanation(
            id: "DME1117",
            message: LocalizedText(id: "di sini harus ada ',' atau '}'", en: "expected ',' or '}'"),
            openingNote: LocalizedText(id: "pasangan '{' ini", en: "to match this '{'")
        ),
        "found unexpected end of stream": SyntaxExplanation(
            id: "DME1118",
            message: LocalizedText(
                id: "tanda kutip ini tidak pernah ditutup",
                en: "this quotation mark is never closed"
            ),
            place: .opening
        ),
        "found unexpected document indicator": SyntaxExplanation(
            id: "DME1119",
            message: LocalizedText(
                id: "baris di dalam tanda kutip tidak boleh mulai dengan '---' atau '...'",
                en: "a line inside quotes must not begin with '---' or '...'"
            ),
            openingNote: LocalizedText(id: "tanda kutipnya dibuka di sini", en: "the quotes open here")
        ),
        "found unknown escape character": SyntaxExplanation(
            id: "DME1120",
            message: LocalizedText(
                id: "di dalam tanda kutip ganda, '\\' harus ditulis '\\\\'; atau pakai tanda kutip tunggal",
                en: "inside double quotes a '\\' must be written '\\\\'; or use single quotes"
            )
        ),
        "did not find expected hexdecimal number": SyntaxExplanation(
            id: "DME1121",
            message: LocalizedText(
                id: "'\\x' harus diikuti 2, '\\u' 4 dan '\\U' 8 digit heksadesimal",
                en: "'\\x' must be followed by 2, '\\u' by 4 and '\\U' by 8 hexadecimal digits"
            )
        ),
        "found invalid Unicode character escape code": SyntaxExplanation(
            id: "DME1122",
            message: LocalizedText(
                id: "kode ini bukan karakter Unicode",
                en: "a code must be that of a Unicode character"
            )
        ),
        "did not find expected alphabetic or numeric character": SyntaxExplanation(
            id: "DME1123",
            message: LocalizedText(
                id: "teks yang mulai dengan '&' atau '*' harus diapit tanda kutip",
                en: "a text that begins with '&' or '*' must be in quotes"
            ),
            place: .line
        ),
        "did not find expected node content": SyntaxExplanation(
            id: "DME1124",
            message: LocalizedText(id: "di sini harus ada nilai", en: "expected a value")
        ),
        "found unexpected ':'": SyntaxExplanation(
            id: "DME1124",
            message: LocalizedText(id: "setelah ':' harus ada nilai", en: "expected a value after ':'")
        ),
        "did not find expected <document start>": SyntaxExplanation(
            id: "DME1125",
            message: LocalizedText(
                id: "dokumen sudah selesai sebelum ini; dokumen berikutnya harus mulai dengan '---'",
                en: "the document has ended before this; a further one must begin with '---'"
            )
        ),
        "block sequence entries are not allowed in this context": SyntaxExplanation(
            id: "DME1126",
            message: LocalizedText(
                id: "butir daftar ('- ') harus mulai pada baris baru",
                en: "an element of a list ('- ') must begin on a new line"
            )
        ),
        "mapping keys are not allowed in this context": SyntaxExplanation(
            id: "DME1127",
            message: LocalizedText(id: "'? ' tidak boleh di sini", en: "a '? ' can't stand here")
        ),
        "did not find expected comment or line break": SyntaxExplanation(
            id: "DME1128",
            message: LocalizedText(
                id: "setelah '|' atau '>' teks harus mulai pada baris baru",
                en: "after '|' or '>' the text must begin on a new line"
            )
        ),
        "found an indentation indicator equal to 0": SyntaxExplanation(
            id: "DME1129",
            message: LocalizedText(
                id: "angka setelah '|' atau '>' harus 1 sampai 9",
                en: "the digit after '|' or '>' must be 1 to 9"
            )
        ),
        "found incompatible YAML document": directive,
        "found duplicate %YAML directive": directive,
        "found duplicate %TAG directive": directive,
        "found undefined tag handle": tag,
    ]

    /// By a part of libyaml's `context`, for what it says in many ways.
    private static let byContext: KeyValuePairs<String, SyntaxExplanation> = [
        "directive": directive, "a tag": tag, "an anchor": name, "an alias": name,
    ]

    private static let reservedCharacter = SyntaxExplanation(
        id: "DME1111",
        message: LocalizedText(
            id: "teks tidak boleh mulai dengan karakter ini; apit dengan tanda kutip",
            en: "a text can't begin with this character; put it in quotes"
        )
    )
    private static let directive = SyntaxExplanation(
        id: "DME1130",
        message: LocalizedText(
            id: "baris yang mulai dengan '%' adalah perintah YAML, dan hanya '%YAML 1.1' dan '%YAML 1.2' yang dikenal",
            en: "a line that begins with '%' is a directive, and only '%YAML 1.1' and '%YAML 1.2' are known"
        )
    )
    private static let tag = SyntaxExplanation(
        id: "DME1104",
        message: LocalizedText(
            id: "tag tidak boleh dipakai; teks yang mulai dengan '!' harus diapit tanda kutip",
            en: "tags are not allowed; a text that begins with '!' must be in quotes"
        )
    )
    private static let name = SyntaxExplanation(
        id: "DME1123",
        message: LocalizedText(
            id: "teks yang mulai dengan '&' atau '*' harus diapit tanda kutip",
            en: "a text that begins with '&' or '*' must be in quotes"
        ),
        place: .line
    )
}
