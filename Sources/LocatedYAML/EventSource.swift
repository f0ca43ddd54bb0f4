internal import CLibYAML

/// libyaml's parser over bytes of its own, one event at a time.
struct EventSource: ~Copyable {
    private let memory: UnsafeMutableBufferPointer<UInt8>
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let event: UnsafeMutablePointer<yaml_event_t>

    /// Opens bytes that are held to be UTF-8 from an offset on.
    ///
    /// They are copied: libyaml keeps a pointer to them, so they must live as long as the parser.
    init(_ input: [UInt8], from start: Int) {
        memory = .allocate(capacity: input.count)
        _ = memory.initialize(from: input)
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        event = .allocate(capacity: 1)
        event.initialize(to: yaml_event_t())
        // libyaml fails here only for want of memory, for which Swift itself stops too.
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, memory.baseAddress.map { $0 + start }, memory.count - start)
    }

    deinit {
        deleteEvent()
        yaml_parser_delete(parser)
        event.deallocate()
        parser.deallocate()
        memory.deallocate()
    }

    /// All bytes of the file, those before the start too.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(memory) }

    /// The next event, good until the one after it is read; nothing where libyaml found a problem.
    func next() -> UnsafePointer<yaml_event_t>? {
        deleteEvent()
        return yaml_parser_parse(parser, event) == 1 ? UnsafePointer(event) : nil
    }

    /// Frees what the last event owns; the ends own nothing, which spares a call for a third of all events.
    private func deleteEvent() {
        let type = event.pointee.type
        guard type != YAML_MAPPING_END_EVENT, type != YAML_SEQUENCE_END_EVENT else { return }
        yaml_event_delete(event)
    }

    /// What libyaml found.
    var problem: LibYAMLProblem { LibYAMLProblem(parser.pointee) }
}
