/// What stands between the nodes of a file: comments, and the signs `-`, `?` and `:`.
struct LayoutGap {
    /// A comment or a sign.
    enum Element {
        case comment(LayoutComment)
        case sign(UInt8, at: Int)
    }

    let raw: RawText
    /// How far the file was read.
    private(set) var position: Int
    /// What was met and not yet used, in order.
    private var elements: [Element] = []
    /// The texts of all comments that were met.
    private(set) var comments: [String] = []

    init(raw: RawText, from position: Int) {
        self.raw = raw
        self.position = position
    }

    /// Reads on to an offset; brackets and commas say nothing here.
    mutating func read(to end: Int) {
        while position < min(end, raw.bytes.count) {
            guard !readComment() else { continue }
            let byte = raw.bytes[position]
            if "-?:".utf8.contains(byte) { elements.append(.sign(byte, at: position)) }
            position += max(1, raw.breakLength(at: position))
        }
    }

    /// Reads on to what is neither blank nor a comment.
    mutating func readToContent() {
        while position < raw.bytes.count {
            let length = raw.breakLength(at: position)
            if length > 0 || RawText.isBlank(raw.bytes[position]) {
                position += max(1, length)
            } else if !readComment() {
                return
            }
        }
    }

    /// Goes on to an offset without reading; never back.
    mutating func skip(to end: Int) { position = max(position, end) }

    /// Notes a comment that was read as part of something else.
    mutating func note(_ comment: LayoutComment?) {
        if let comment { comments.append(comment.text) }
    }

    private mutating func readComment() -> Bool {
        guard raw.bytes[position] == UInt8(ascii: "#") else { return false }
        let end = raw.endOfLine(from: position, to: raw.bytes.count)
        let comment = raw.comment(at: position, to: end)
        elements.append(.comment(comment))
        comments.append(comment.text)
        position = end
        return true
    }

    /// The comment that begins the rest, if it stands on a line with something before it.
    mutating func takeTrailing() -> LayoutComment? {
        guard case .comment(let comment)? = elements.first, !comment.isOwnLine else { return nil }
        elements.removeFirst()
        return comment
    }

    /// The comments that begin the rest, as long as they are alike.
    mutating func takeComments(while isTaken: (LayoutComment) -> Bool) -> [LayoutComment] {
        var taken: [LayoutComment] = []
        while case .comment(let comment)? = elements.first, isTaken(comment) {
            taken.append(comment)
            elements.removeFirst()
        }
        return taken
    }

    /// The comments before the first sign, which goes with them; nothing if the first sign is another one.
    mutating func take(toSign sign: UInt8) -> (comments: [LayoutComment], place: Int)? {
        let first = elements.firstIndex { element in
            guard case .sign = element else { return false }
            return true
        }
        guard let first, case .sign(sign, let place) = elements[first] else { return nil }
        let comments = takeComments { _ in true }
        elements.removeFirst()
        return (comments, place)
    }

    /// All comments of the rest, whatever signs stand among them.
    mutating func takeAll() -> [LayoutComment] {
        defer { elements = [] }
        return elements.compactMap { element in
            guard case .comment(let comment) = element else { return nil }
            return comment
        }
    }
}
