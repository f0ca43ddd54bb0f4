internal import CLibYAML
import Diagnostics

/// Makes the flat array of nodes from libyaml's events, one document after the other, and holds them to the limits.
struct DocumentBuilder {
    let file: SourceFile
    let limits: YAMLLimits
    let raw: RawText
    /// Where the YAML begins in the file: after the byte order mark.
    private let start: Int
    private var cursor: OffsetCursor

    var records: [NodeRecord] = []
    var text: [UInt8] = []
    /// The nodes and the bytes of text that the next document will likely have.
    private var expected: (nodes: Int, text: Int)
    /// The innermost collection that is open.
    var current = OpenCollection.document
    /// What stands around it, outermost first; its count is the depth.
    var outer: [OpenCollection] = []
    var anchors = Anchors()
    /// The most records this document may have: what the earlier ones have left of the limit.
    private var mostRecords: Int
    /// The aliases of the file so far.
    var aliases = 0

    private var problems: [Diagnostic] = []
    /// The problems of the file so far, those taken included.
    private var problemCount = 0
    /// Whether nothing more is read.
    private(set) var isStopped = false

    init(file: SourceFile, input: UnsafeBufferPointer<UInt8>, start: Int, limits: YAMLLimits) {
        self.file = file
        self.limits = limits
        mostRecords = limits.nodes
        raw = RawText(bytes: input)
        self.start = start
        cursor = OffsetCursor(input, start: start)
        // Evidence has a node for every six bytes or so; what is larger grows as it comes.
        expected = (min(input.count / 6, 4_096), min(input.count, 65_536))
    }

    /// Adds one event's node, or closes the collection it ends; other events mean nothing here.
    mutating func add(_ event: UnsafePointer<yaml_event_t>) {
        switch event.pointee.type {
        case YAML_SCALAR_EVENT: addScalar(event)
        case YAML_DOCUMENT_START_EVENT:
            records.reserveCapacity(expected.nodes)
            text.reserveCapacity(expected.text)
        case YAML_ALIAS_EVENT: addAlias(event)
        case YAML_SEQUENCE_START_EVENT:
            let data = event.pointee.data.sequence_start
            openCollection(.sequence, event, anchor: data.anchor, tag: data.tag)
        case YAML_MAPPING_START_EVENT:
            let data = event.pointee.data.mapping_start
            openCollection(.mapping, event, anchor: data.anchor, tag: data.tag)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection(event)
        default: break
        }
    }

    /// The finished document; the next one starts empty.
    mutating func takeDocument() -> YAMLDocument {
        let storage = NodeStorage(file: file, records: records, text: text)
        mostRecords -= records.count
        records = []
        text = []
        anchors = Anchors()
        current = .document
        // The documents of one file are mostly alike.
        expected = (storage.records.count, storage.text.count)
        return YAMLDocument(storage: storage)
    }

    /// What was found since the last call.
    mutating func takeProblems() -> [Diagnostic] {
        defer { problems = [] }
        return problems
    }

    /// Adds a problem after which reading goes on.
    mutating func report(_ problem: Diagnostic) {
        problems.append(problem)
        problemCount += 1
        if problemCount == limits.problems { stop(.tooManyProblems(limit: limits.problems, at: problem.range)) }
    }

    /// Adds a problem after which nothing is read.
    mutating func stop(_ problem: Diagnostic) {
        guard !isStopped else { return }
        problems.append(problem)
        isStopped = true
    }

    /// Adds what libyaml found, after which it reads nothing.
    mutating func stop(_ problem: LibYAMLProblem) {
        stop(problem.diagnostic(in: file, raw, start: start) { offset(ofCharacter: $0) })
    }

    /// The offset in the file of one of libyaml's marks.
    mutating func offset(ofCharacter character: Int) -> Int { cursor.offset(ofCharacter: character) }

    /// Whether so many more nodes fit; if not, reading stops.
    @inline(__always)
    mutating func hasRoom(for count: Int, at offsets: Range<Int>) -> Bool {
        guard records.count + count > mostRecords else { return true }
        stop(.tooManyNodes(limit: limits.nodes, at: range(offsets)))
        return false
    }

    func range(_ offsets: Range<Int>) -> SourceRange { SourceRange(offsets, in: file) }
}
