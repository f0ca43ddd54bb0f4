/// Turns libyaml's marks, which count characters, into UTF-8 offsets in the file.
///
/// Marks ascend but for small steps back, so it walks on from the last one. Within a stretch of ASCII no walking is needed.
struct OffsetCursor {
    /// No longer stretch is looked for at once, so that a step back never costs more than it saves.
    private static let longestRun = 1_024

    private let bytes: UnsafeBufferPointer<UInt8>
    /// A character's number and its offset.
    private var character = 0
    private var byte: Int
    /// The characters from there on that are known to be ASCII.
    private var run: Int

    /// A cursor that counts characters from an offset.
    init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int) {
        self.bytes = bytes
        byte = start
        run = Self.asciiRun(in: bytes, from: start)
    }

    /// The offset of the character with a number from 0; the end of the bytes for any number past the last.
    @inline(__always)
    mutating func offset(ofCharacter target: Int) -> Int {
        let distance = target - character
        return distance >= 0 && distance <= run ? byte + distance : walk(to: target)
    }

    private mutating func walk(to target: Int) -> Int {
        while character > target { stepBack() }
        while byte < bytes.count, character + run < target {
            byte += run
            character += run
            stepOn()
            run = Self.asciiRun(in: bytes, from: byte)
        }
        return min(byte + target - character, bytes.count)
    }

    private mutating func stepOn() {
        guard byte < bytes.count else { return }
        byte = RawText(bytes: bytes).endOfCharacter(from: byte)
        character += 1
    }

    private mutating func stepBack() {
        byte = RawText(bytes: bytes).startOfCharacter(before: byte)
        character -= 1
        run = 0
    }

    private static func asciiRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        let limit = min(bytes.count, start + longestRun)
        var end = start
        while end + 8 <= limit, raw.loadUnaligned(fromByteOffset: end, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
            end += 8
        }
        while end < limit, bytes[end] < 0x80 { end += 1 }
        return end - start
    }
}
