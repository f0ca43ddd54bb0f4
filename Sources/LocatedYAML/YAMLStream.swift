internal import CLibYAML
public import Diagnostics

/// The documents of a file, read one at a time, so that a long file never lies in memory as nodes whole.
public struct YAMLStream: ~Copyable {
    private let file: SourceFile
    private let source: EventSource
    private var builder: DocumentBuilder
    private var hasDocuments = false
    private var isFinished = false

    /// Prepares to read a file; what is wrong with it is said by `next(into:)`.
    public init(_ file: SourceFile, within limits: YAMLLimits) {
        self.file = file
        let start = Encoding.byteOrderMarkLength(of: file.bytes)
        let refusal = Encoding.refusal(of: file, within: limits)
        source = EventSource(refusal == nil ? file.bytes : [], from: refusal == nil ? start : 0)
        builder = DocumentBuilder(file: file, input: source.bytes, start: start, limits: limits)
        if let refusal { builder.stop(refusal) }
    }

    /// The next document, or nothing after the last one and after anything that can't be read on.
    ///
    /// What is wrong is added to `diagnostics` in the order in which it was found. A crossed limit and broken syntax end the
    /// reading. Duplicate keys, keys that aren't scalars, merge keys and tags don't: the document comes as it is written,
    /// with a diagnostic. A file without any document is diagnosed.
    public mutating func next(into diagnostics: inout [Diagnostic]) -> YAMLDocument? {
        guard !isFinished else { return nil }
        let document = readDocument()
        isFinished = document == nil
        diagnostics += builder.takeProblems()
        return document
    }

    private mutating func readDocument() -> YAMLDocument? {
        while !builder.isStopped {
            guard let event = source.next() else {
                builder.stop(source.problem)
                return nil
            }
            switch event.pointee.type {
            case YAML_STREAM_END_EVENT:
                if !hasDocuments { builder.stop(.emptyFile(file)) }
                return nil
            case YAML_DOCUMENT_END_EVENT:
                hasDocuments = true
                return builder.isStopped ? nil : builder.takeDocument()
            default:
                builder.add(event)
            }
        }
        return nil
    }
}
