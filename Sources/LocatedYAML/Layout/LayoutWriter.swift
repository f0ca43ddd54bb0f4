/// Writes what was read of a file in the one layout that it should have.
struct LayoutWriter {
    /// The longest line that a collection in brackets may make.
    static let width = 120
    /// The spaces of one level.
    static let step = 2

    private var lines: [String] = []
    /// The line that is being written; nothing before the first.
    private var line: String?
    /// Whether an empty line would be content of the text above it.
    private var isAfterKeptBreaks = false

    /// The text of a file.
    static func text(of file: LayoutReader.File) -> String {
        var writer = LayoutWriter()
        for document in file.documents { writer.write(document) }
        writer.writeOwnLines(file.tail, indent: 0)
        writer.endLine()
        return writer.lines.map { $0 + "\n" }.joined()
    }

    private mutating func write(_ document: LayoutDocument) {
        writeOwnLines(document.before, indent: 0)
        for directive in document.directives {
            beginLine(0)
            append(directive)
        }
        if document.hasStartMarker {
            beginLine(0)
            append("---")
        }
        writeRoot(of: document)
        writeOwnLines(document.tail, indent: 0)
        guard document.hasEndMarker else { return }
        beginLine(0)
        append("...")
    }

    private mutating func writeRoot(of document: LayoutDocument) {
        var head = document.head
        if let block = block(document.root, column: 0, comments: document.trailing) {
            head += block.head
            let comments = writeHead(head, indent: 0, isBesideSomething: document.hasStartMarker)
            if let anchor = document.root.anchor {
                beginLine(0)
                append(anchor)
            }
            writeItems(of: block, indent: 0, depth: 0, after: comments)
            return
        }
        let (root, inner) = document.root.withoutInnerComments
        head += inner
        let hasComments = writeHead(head, indent: 0, isBesideSomething: document.hasStartMarker)
        guard !root.isNothing else { return }
        if document.hasStartMarker, !hasComments, head.isEmpty {
            append(" ")
        } else {
            // At the start of a line these would be markers.
            let text = root.inlineText(indent: 0)
            beginLine(text.hasPrefix("---") || text.hasPrefix("...") ? Self.step : 0)
        }
        appendInline(root, indent: Self.step)
        if let trailing = document.trailing { append(" " + trailing.text) }
    }

    /// Writes the entries or elements of a collection and the comments after them.
    ///
    /// - Parameters:
    ///   - indent: The column of each.
    ///   - depth: The collections around it.
    ///   - isOnLine: Whether the first goes on the line that is there, such as after a dash.
    ///   - hasComments: Whether comments stand right above the first.
    private mutating func writeItems(
        of collection: LayoutCollection,
        indent: Int,
        depth: Int,
        isOnLine: Bool = false,
        after hasComments: Bool = false
    ) {
        // The lists that make up a file are the longer for it, but their items can be told apart.
        let isSpaced =
            depth < 2 && !collection.isMapping
            && collection.items.contains { block($0.value, column: indent + Self.step, comments: nil) != nil }
        for (number, item) in collection.items.enumerated() {
            if number > 0 || !isOnLine {
                if number > 0, isSpaced { writeEmptyLine() }
                writeOwnLines(item.lead, indent: indent, isAtStart: number == 0 && !hasComments)
                let isSeparate = item.isAfterBlankLine && (number > 0 || hasComments)
                if isSeparate { writeEmptyLine() }
                beginLine(indent)
            }
            write(item, indent: indent, depth: depth)
        }
        writeOwnLines(collection.tail, indent: indent)
    }

    private mutating func write(_ item: LayoutCollection.Item, indent: Int, depth: Int) {
        guard let key = item.key else {
            append("-")
            return writeValue(of: item, indent: indent, depth: depth)
        }
        if key.mustBeExplicitKey {
            append("?")
            if !key.isNothing {
                append(" ")
                appendInline(key, indent: indent + Self.step)
            }
            beginLine(indent)
            append(":")
        } else {
            appendInline(key, indent: indent + Self.step)
            append(key.needsSpaceBeforeColon ? " :" : ":")
        }
        writeValue(of: item, indent: indent, depth: depth)
    }

    private mutating func writeValue(of item: LayoutCollection.Item, indent: Int, depth: Int) {
        let inner = indent + Self.step
        let column = item.head.isEmpty ? self.column + 1 : inner
        if let block = block(item.value, column: column, comments: item.trailing) {
            let head = item.head + block.head
            if item.key == nil, head.isEmpty, item.value.anchor == nil {
                append(" ")
                return writeItems(of: block, indent: inner, depth: depth + 1, isOnLine: true)
            }
            if let anchor = item.value.anchor { append(" " + anchor) }
            let hasComments = writeHead(head, indent: inner)
            return writeItems(of: block, indent: inner, depth: depth + 1, after: hasComments)
        }
        let (value, comments) = item.value.withoutInnerComments
        let head = item.head + comments
        writeHead(head, indent: inner)
        if !value.isNothing {
            if head.isEmpty { append(" ") } else { beginLine(inner) }
            appendInline(value, indent: inner)
        }
        if let trailing = item.trailing { append(" " + trailing.text) }
    }

    /// The collection that a node is to be written as without brackets, with all comments above it; nothing if it isn't.
    ///
    /// - Parameters:
    ///   - node: The node.
    ///   - column: Where it would begin on its line.
    ///   - comment: The comment after it.
    private func block(_ node: LayoutNode, column: Int, comments comment: LayoutComment?) -> LayoutCollection? {
        guard case .collection(var collection) = node.content else { return nil }
        if collection.isFlow {
            guard collection.canBeBlock else { return nil }
            if let text = node.flowText, column + text.unicodeScalars.count <= Self.width { return nil }
        }
        if let comment { collection.head.append(comment) }
        return collection
    }

    /// Writes the comments between a key, a dash or a marker and what belongs to it.
    ///
    /// - Returns: Whether there are lines of comments above what follows.
    @discardableResult
    private mutating func writeHead(_ comments: [LayoutComment], indent: Int, isBesideSomething: Bool = true) -> Bool {
        var rest = comments[...]
        if isBesideSomething, let first = rest.first, !first.isOwnLine {
            append(" " + first.text)
            rest = rest.dropFirst()
        }
        writeOwnLines(Array(rest), indent: indent, isAtStart: true)
        return !rest.isEmpty
    }

    private mutating func writeOwnLines(_ comments: [LayoutComment], indent: Int, isAtStart: Bool = false) {
        for (number, comment) in comments.enumerated() {
            if comment.isAfterBlankLine, number > 0 || !isAtStart { writeEmptyLine() }
            beginLine(indent)
            append(comment.text)
        }
    }

    /// Writes a node on the line, its further lines indented.
    private mutating func appendInline(_ node: LayoutNode, indent: Int) {
        append(node.inlineText(indent: indent))
        if case .scalar(let scalar) = node.content, scalar.keepsBreaks { isAfterKeptBreaks = true }
    }

    /// The columns of the line so far.
    private var column: Int {
        let line = line ?? ""
        let start = line.lastIndex(of: "\n").map { line.index(after: $0) } ?? line.startIndex
        return line[start...].unicodeScalars.count
    }

    private mutating func append(_ text: String) { line = (line ?? "") + text }

    private mutating func beginLine(_ indent: Int) {
        endLine()
        isAfterKeptBreaks = false
        line = String(repeating: " ", count: indent)
    }

    private mutating func endLine() {
        if let line { lines.append(line) }
        line = nil
    }

    /// Writes an empty line, but for one at the start and a second one.
    private mutating func writeEmptyLine() {
        guard !isAfterKeptBreaks else { return }
        endLine()
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }
}
