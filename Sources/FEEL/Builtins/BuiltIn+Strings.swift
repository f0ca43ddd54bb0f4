internal import Diagnostics

extension BuiltIn {
    /// Strings; positions and lengths count Unicode scalars.
    static let strings: [BuiltIn] = [
        BuiltIn(
            "string length",
            LocalizedText(id: "panjang teks", en: "the length of a string"),
            [Signature([Parameter("string", .string)], gives: .number)],
            examples: [Example("string length(\"desa\")", "4")],
            .function(.settled) { .number(Number(try $0.string(0).unicodeScalars.count)) }
        ),
        BuiltIn(
            "upper case",
            LocalizedText(id: "teks dalam huruf besar", en: "the string in upper case"),
            [Signature([Parameter("string", .string)], gives: .string)],
            examples: [Example("upper case(\"desa\")", "\"DESA\"")],
            .function(.settled) { Call.string(try $0.string(0).uppercased()) }
        ),
        BuiltIn(
            "lower case",
            LocalizedText(id: "teks dalam huruf kecil", en: "the string in lower case"),
            [Signature([Parameter("string", .string)], gives: .string)],
            examples: [Example("lower case(\"DESA\")", "\"desa\"")],
            .function(.settled) { Call.string(try $0.string(0).lowercased()) }
        ),
        test("contains", LocalizedText(id: "apakah teks memuat teks lain", en: "whether a string contains another")) {
            $0.range(of: $1) != nil
        },
        test(
            "starts with",
            LocalizedText(id: "apakah teks diawali teks lain", en: "whether a string starts with another")
        ) {
            $0.starts(with: $1)
        },
        test("ends with", LocalizedText(id: "apakah teks diakhiri teks lain", en: "whether a string ends with another"))
        {
            $0.reversed().starts(with: $1.reversed())
        },
        BuiltIn(
            "substring",
            LocalizedText(id: "sebagian teks, mulai posisi tertentu", en: "a part of a string, from a position on"),
            [
                Signature(
                    [
                        Parameter("string", .string), Parameter("start position", .number),
                        Parameter("length", .number, optional: true),
                    ],
                    gives: .string
                )
            ],
            examples: [
                Example("substring(\"foobar\", 3, 3)", "\"oba\""), Example("substring(\"foobar\", -2)", "\"ar\""),
            ],
            .function(.settled) { try substring($0) }
        ),
        BuiltIn(
            "substring before",
            LocalizedText(
                id: "bagian teks sebelum teks lain; kosong bila tidak ada",
                en: "what stands before another string; empty if it isn't there"
            ),
            [Signature([Parameter("string", .string), Parameter("match", .string)], gives: .string)],
            examples: [Example("substring before(\"foobar\", \"bar\")", "\"foo\"")],
            .function(.settled) { call in
                let text = Array(try call.string(0).unicodeScalars)
                return string(text.range(of: Array(try call.string(1).unicodeScalars)).map { text[..<$0.lowerBound] })
            }
        ),
        BuiltIn(
            "substring after",
            LocalizedText(
                id: "bagian teks setelah teks lain; kosong bila tidak ada",
                en: "what stands after another string; empty if it isn't there"
            ),
            [Signature([Parameter("string", .string), Parameter("match", .string)], gives: .string)],
            examples: [Example("substring after(\"foobar\", \"ob\")", "\"ar\"")],
            .function(.settled) { call in
                let text = Array(try call.string(0).unicodeScalars)
                return string(text.range(of: Array(try call.string(1).unicodeScalars)).map { text[$0.upperBound...] })
            }
        ),
        BuiltIn(
            "string join",
            LocalizedText(id: "isi daftar disambung; null dilewati", en: "the items joined; null is left out"),
            [
                Signature(
                    [Parameter("list", .list(.string)), Parameter("delimiter", .string, optional: true)],
                    gives: .string
                )
            ],
            examples: [Example("string join([\"a\", \"b\"], \", \")", "\"a, b\"")],
            .function(.settled) { call in
                var texts: [String] = []
                for item in try call.list(0) where item != .null {
                    guard case .string(let text) = item else { throw Call.invalid }
                    texts.append(text)
                }
                return Call.string(texts.joined(separator: call.has(1) ? try call.string(1) : ""))
            }
        ),
    ]

    private static func test(
        _ name: String,
        _ summary: LocalizedText,
        _ body: @escaping @Sendable ([Unicode.Scalar], [Unicode.Scalar]) -> Bool
    ) -> BuiltIn {
        BuiltIn(
            name,
            summary,
            [Signature([Parameter("string", .string), Parameter("match", .string)], gives: .boolean)],
            examples: [
                Example("\(name)(\"aba\", \"a\")", "true"), Example("\(name)(\"aba\", \"c\")", "false"),
                Example("\(name)(\"aba\", \"\")", "true"),
            ],
            .function(.settled) { call in
                let text = Array(try call.string(0).unicodeScalars)
                try call.spend(text.count)
                return .boolean(body(text, Array(try call.string(1).unicodeScalars)))
            }
        )
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>?) -> Value {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars ?? [])
        return .string(String(view))
    }

    private static func substring(_ call: Call) throws -> Value {
        let text = Array(try call.string(0).unicodeScalars)
        let position = try call.integer(1)
        guard position != 0 else { throw Call.invalid }
        // A position outside the text, at either end, leaves what is inside.
        let start = position > 0 ? min(position - 1, text.count) : max(text.count + max(position, -text.count), 0)
        guard call.has(2) else { return string(text[start...]) }
        let length = try call.integer(2)
        guard length >= 0 else { throw Call.invalid }
        return string(text[start..<start + min(length, text.count - start)])
    }
}

extension [Unicode.Scalar] {
    /// The first place of another sequence.
    fileprivate func range(of other: [Unicode.Scalar]) -> Range<Int>? {
        guard count >= other.count else { return nil }
        let start = (0...count - other.count).first { self[$0..<$0 + other.count].elementsEqual(other) }
        return start.map { $0..<$0 + other.count }
    }
}
