internal import CLibYAML

/// libyaml's parser over bytes of its own, one event at a time.
struct EventSource: ~Copyable {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private let parser: UnsafeMutablePointer<yaml_parser_t>

    /// Opens bytes that are held to be UTF-8 from an offset on.
    ///
    /// They are copied: libyaml keeps a pointer to them, so they must live as long as the parser.
    init(_ input: [UInt8], from start: Int) {
        memory = .allocate(capacity: input.count)
        _ = memory.initialize(from: input)
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        // libyaml fails here only for want of memory, for which Swift itself stops too.
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, memory.baseAddress.map { $0 + start }, memory.count - start)
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        memory.deallocate()
    }

    /// All bytes of the file, those before the start too.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(memory) }

    /// Reads the next event, which the caller deletes; false where libyaml found a problem.
    func next(_ event: inout yaml_event_t) -> Bool { yaml_parser_parse(parser, &event) == 1 }

    /// What libyaml found.
    var problem: LibYAMLProblem { LibYAMLProblem(parser.pointee) }
}
