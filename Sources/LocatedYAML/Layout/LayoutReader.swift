internal import CLibYAML
import Diagnostics

/// Reads a file as it is written: nodes as text, with the comments around them.
///
/// libyaml's events leave comments out, so they are taken from the gaps between the nodes. The file must be one that can
/// be read without errors.
struct LayoutReader {
    private var gap: LayoutGap
    private var cursor: OffsetCursor
    private var document = LayoutDocument()
    private var documents: [LayoutDocument] = []
    /// The collections that aren't finished, outermost first.
    private var open: [OpenLayout] = []

    /// A file as it is written.
    struct File {
        let documents: [LayoutDocument]
        /// The comments after the last document.
        let tail: [LayoutComment]
        /// The texts of all comments, in order.
        let comments: [String]
    }

    /// Reads a file.
    static func read(_ file: SourceFile) -> File {
        let start = Encoding.byteOrderMarkLength(of: file.bytes)
        let source = EventSource(file.bytes, from: start)
        var reader = LayoutReader(source.bytes, from: start)
        while let event = source.next(), event.pointee.type != YAML_STREAM_END_EVENT { reader.add(event) }
        reader.gap.read(to: source.bytes.count)
        return File(documents: reader.documents, tail: reader.gap.takeAll(), comments: reader.gap.comments)
    }

    private init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        gap = LayoutGap(raw: RawText(bytes: bytes), from: start)
        cursor = OffsetCursor(bytes, start: start)
    }

    private mutating func add(_ event: UnsafePointer<yaml_event_t>) {
        let start = cursor.offset(ofCharacter: event.pointee.start_mark.index)
        let end = cursor.offset(ofCharacter: event.pointee.end_mark.index)
        let data = event.pointee.data
        switch event.pointee.type {
        case YAML_DOCUMENT_START_EVENT: beginDocument(start..<end, isImplicit: data.document_start.implicit != 0)
        case YAML_DOCUMENT_END_EVENT: endDocument(start..<end, isImplicit: data.document_end.implicit != 0)
        case YAML_SCALAR_EVENT: addScalar(event, at: start..<end)
        case YAML_ALIAS_EVENT:
            begin(at: start, isNothing: false)
            gap.skip(to: end)
            finish(LayoutNode(anchor: nil, content: .alias("*" + String(cString: data.alias.anchor))))
        case YAML_SEQUENCE_START_EVENT:
            let isFlow = data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
            openCollection(isMapping: false, isFlow: isFlow, anchor: data.sequence_start.anchor, at: start)
        case YAML_MAPPING_START_EVENT:
            let isFlow = data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
            openCollection(isMapping: true, isFlow: isFlow, anchor: data.mapping_start.anchor, at: start)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection(at: start..<end)
        default: break
        }
    }

    private mutating func beginDocument(_ range: Range<Int>, isImplicit: Bool) {
        document = LayoutDocument()
        guard !isImplicit else { return }
        gap.read(to: range.lowerBound)
        document.before = gap.takeAll()
        document.hasStartMarker = true
        let directives = gap.raw.bytes[range.lowerBound..<max(range.lowerBound, range.upperBound - 3)]
        document.directives = String(decoding: directives, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map { line in String(line.reversed().drop { $0 == " " || $0 == "\t" }.reversed()) }
            .filter { !$0.isEmpty }
        gap.skip(to: range.upperBound)
    }

    private mutating func endDocument(_ range: Range<Int>, isImplicit: Bool) {
        gap.read(to: range.lowerBound)
        document.trailing = gap.takeTrailing()
        document.tail = gap.takeAll()
        document.hasEndMarker = !isImplicit
        gap.skip(to: range.upperBound)
        documents.append(document)
    }

    private mutating func addScalar(_ event: UnsafePointer<yaml_event_t>, at range: Range<Int>) {
        let scalar = event.pointee.data.scalar
        let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
        let isEmpty = isPlain && scalar.length == 0
        begin(at: range.lowerBound, isNothing: isEmpty && scalar.anchor == nil)
        let anchor = readAnchor(scalar.anchor, at: range.lowerBound)
        guard !isEmpty else { return finish(LayoutNode(anchor: anchor, content: .scalar(.nothing))) }
        if anchor != nil { gap.readToContent() } else { gap.skip(to: range.lowerBound) }
        takeBeforeContent()
        let written = gap.position..<max(gap.position, range.upperBound)
        let layout: LayoutScalar
        switch scalar.style {
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE:
            let content = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            layout = LayoutScalar(block: written, content: content, in: gap.raw)
            gap.note(layout.headerComment)
        default: layout = LayoutScalar(flow: written, isPlain: isPlain, in: gap.raw)
        }
        gap.skip(to: range.upperBound)
        finish(LayoutNode(anchor: anchor, content: .scalar(layout)))
    }

    private mutating func openCollection(
        isMapping: Bool,
        isFlow: Bool,
        anchor: UnsafeMutablePointer<yaml_char_t>?,
        at start: Int
    ) {
        begin(at: start, isNothing: false)
        let anchor = readAnchor(anchor, at: start)
        var hasBrackets = false
        if isFlow {
            if anchor != nil { gap.readToContent() }
            takeBeforeContent()
            // A single pair in a list needs no brackets.
            hasBrackets = gap.position < gap.raw.bytes.count && "[{".utf8.contains(gap.raw.bytes[gap.position])
            if hasBrackets { gap.skip(to: gap.position + 1) }
        }
        open.append(OpenLayout(isMapping: isMapping, isFlow: isFlow, hasBrackets: hasBrackets, anchor: anchor))
    }

    private mutating func closeCollection(at range: Range<Int>) {
        gap.read(to: range.lowerBound)
        guard var closed = open.popLast() else { return }
        closed.settle(&gap)
        if closed.collection.isFlow {
            closed.collection.tail = gap.takeAll()
            if closed.hasBrackets { gap.skip(to: range.upperBound) }
        } else {
            // A comment belongs to the innermost collection that begins no further to the right than it.
            let parent = open.last { !$0.collection.isFlow }?.column ?? -1
            let column = closed.column
            closed.collection.tail = gap.takeComments { column > parent && $0.column >= column }
        }
        finish(LayoutNode(anchor: closed.anchor, content: .collection(closed.collection)))
    }

    /// Reads `&name`.
    private mutating func readAnchor(_ name: UnsafeMutablePointer<yaml_char_t>?, at start: Int) -> String? {
        guard let name = name.map({ String(cString: $0) }) else { return nil }
        gap.skip(to: start + 1 + name.utf8.count)
        return "&" + name
    }

    /// Reads on to where a node begins, and uses the comments before it.
    private mutating func begin(at start: Int, isNothing: Bool) {
        gap.read(to: start)
        guard let last = open.indices.last else {
            if !isNothing { document.head += gap.takeAll() }
            return
        }
        open[last].begin(at: start, isNothing: isNothing, &gap)
    }

    /// Uses the comments between a name and what it names.
    private mutating func takeBeforeContent() {
        guard let last = open.indices.last else {
            document.head += gap.takeAll()
            return
        }
        open[last].addComments(gap.takeAll())
    }

    private mutating func finish(_ node: LayoutNode) {
        guard let last = open.indices.last else {
            document.root = node
            return
        }
        open[last].add(node)
    }
}
