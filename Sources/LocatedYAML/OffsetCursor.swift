/// Turns libyaml's marks, which count characters, into UTF-8 offsets in the file.
///
/// Marks nearly always ascend, so it walks on from the last one; before the first non-ASCII byte they differ by a constant.
struct OffsetCursor {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the characters are counted from.
    private let start: Int
    /// The characters from the start that are only ASCII.
    private let asciiCount: Int
    private var character: Int
    private var byte: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        self.start = start
        var end = start
        while end + 8 <= bytes.count, Self.word(bytes, at: end) & Self.highBits == 0 { end += 8 }
        while end < bytes.count, bytes[end] < 0x80 { end += 1 }
        asciiCount = end - start
        character = asciiCount
        byte = end
    }

    /// The offset of the character with a number from 0; the end of the bytes for any number past the last.
    @inline(__always)
    mutating func offset(ofCharacter target: Int) -> Int {
        target <= asciiCount ? start + target : walk(to: target)
    }

    private mutating func walk(to target: Int) -> Int {
        while character > target { stepBack() }
        while byte + 8 <= bytes.count {
            let starts = Self.characterStarts(in: Self.word(bytes, at: byte))
            guard character + starts <= target else { break }
            byte += 8
            character += starts
        }
        while byte < bytes.count, character < target || RawText.isContinuation(bytes[byte]) {
            if !RawText.isContinuation(bytes[byte]) { character += 1 }
            byte += 1
        }
        return byte
    }

    private mutating func stepBack() {
        repeat { byte -= 1 } while RawText.isContinuation(bytes[byte])
        character -= 1
    }

    private static let highBits: UInt64 = 0x8080_8080_8080_8080

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The bytes of a word that begin a character: all but those of the form 10xxxxxx.
    private static func characterStarts(in word: UInt64) -> Int {
        8 - (word & ~(word << 1) & highBits).nonzeroBitCount
    }
}
