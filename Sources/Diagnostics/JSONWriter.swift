/// JSON bytes under construction: keys in the order written, two spaces a level, numbers as exact text.
public struct JSONWriter {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// Whether the innermost object or array has an item already.
    private var hasItem = false
    private static let hexDigits = Array("0123456789abcdef".utf8)

    /// Creates a writer with nothing written.
    public init() {}

    /// An object in an array or at the top.
    public mutating func object(_ fill: (inout JSONWriter) -> Void) {
        beginItem()
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), fill)
    }

    /// An object under a key.
    public mutating func object(_ key: String, _ fill: (inout JSONWriter) -> Void) {
        begin(key)
        nest(UInt8(ascii: "{"), UInt8(ascii: "}"), fill)
    }

    /// An array under a key.
    public mutating func array(_ key: String, _ fill: (inout JSONWriter) -> Void) {
        begin(key)
        nest(UInt8(ascii: "["), UInt8(ascii: "]"), fill)
    }

    /// An array under a key, filled once for each item of a sequence.
    public mutating func array<Items: Sequence>(
        _ key: String,
        _ items: Items,
        _ fill: (inout JSONWriter, Items.Element) -> Void
    ) {
        array(key) { writer in
            for item in items { fill(&writer, item) }
        }
    }

    /// A string under a key.
    public mutating func string(_ key: String, _ text: String) {
        begin(key)
        append(text)
    }

    /// A string, or `null` for nothing, under a key.
    public mutating func optional(_ key: String, _ text: String?) {
        begin(key)
        if let text { append(text) } else { bytes += "null".utf8 }
    }

    /// Something that is JSON already (a number, `true`, `null`) under a key.
    public mutating func literal(_ key: String, _ json: String) {
        begin(key)
        bytes += json.utf8
    }

    /// A truth value under a key.
    public mutating func bool(_ key: String, _ value: Bool) { literal(key, value ? "true" : "false") }

    /// A whole number under a key.
    public mutating func int(_ key: String, _ value: Int) { literal(key, String(value)) }

    /// A string in an array.
    public mutating func string(_ text: String) {
        beginItem()
        append(text)
    }

    /// Something that is JSON already in an array.
    public mutating func literal(_ json: String) {
        beginItem()
        bytes += json.utf8
    }

    /// Ends the document with a line end.
    public mutating func end() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ fill: (inout JSONWriter) -> Void) {
        bytes.append(open)
        depth += 1
        hasItem = false
        fill(&self)
        depth -= 1
        if hasItem { newLine() }
        bytes.append(close)
        hasItem = true
    }

    private mutating func begin(_ key: String) {
        beginItem()
        append(key)
        bytes += ": ".utf8
    }

    private mutating func beginItem() {
        if hasItem { bytes.append(UInt8(ascii: ",")) }
        if depth > 0 { newLine() }
        hasItem = true
    }

    private mutating func newLine() {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    private mutating func append(_ text: String) { Self.append(text, to: &bytes) }

    /// A text as a JSON string.
    public static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A string with the escapes that RFC 8259 asks for and no others.
    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += "\\n".utf8
            case UInt8(ascii: "\r"): bytes += "\\r".utf8
            case UInt8(ascii: "\t"): bytes += "\\t".utf8
            case 0..<0x20: bytes += "\\u00".utf8 + [hexDigits[Int(byte >> 4)], hexDigits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
