internal import CLibYAML
import Diagnostics

extension DocumentBuilder {
    mutating func addScalar(_ event: UnsafePointer<yaml_event_t>) {
        let scalar = event.pointee.data.scalar
        var start = offset(ofCharacter: event.pointee.start_mark.index)
        var end = offset(ofCharacter: event.pointee.end_mark.index)
        if scalar.anchor != nil || scalar.tag != nil {
            start = readProperties(from: start, to: end, tag: scalar.tag)
        }
        let shape: NodeRecord.Shape
        switch scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: shape = .singleQuoted
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: shape = .doubleQuoted
        case YAML_LITERAL_SCALAR_STYLE: shape = .literal
        case YAML_FOLDED_SCALAR_STYLE: shape = .folded
        default: shape = .plain
        }
        switch shape {
        case .literal, .folded: end = raw.endOfBlockScalar(from: start, to: end)
        case .plain where start == end: (start, end) = placeOfNothing(start)
        default: break
        }
        guard hasRoom(for: 1, at: start..<end) else { return }
        guard scalar.length <= limits.scalarBytes else {
            return stop(.scalarTooLong(limit: limits.scalarBytes, at: range(start..<end)))
        }
        let content = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        if let anchor = scalar.anchor { anchors.addScalar(String(cString: anchor), record: records.count) }
        var record = NodeRecord(shape: shape, start: UInt32(start), end: UInt32(end))
        record.textStart = UInt32(text.count)
        record.count = UInt32(content.count)
        records.append(record)
        text.append(contentsOf: content)
        if shape == .plain, content.count == 2, content[0] == UInt8(ascii: "<"), content[1] == content[0],
            current.expectsKey
        {
            report(.mergeKey(at: range(start..<end)))
        }
        current.add(childEnding: end, height: 0)
    }

    mutating func openCollection(
        _ shape: NodeRecord.Shape,
        _ event: UnsafePointer<yaml_event_t>,
        anchor: UnsafeMutablePointer<yaml_char_t>?,
        tag: UnsafeMutablePointer<yaml_char_t>?
    ) {
        var start = offset(ofCharacter: event.pointee.start_mark.index)
        if anchor != nil || tag != nil { start = readProperties(from: start, to: raw.bytes.count, tag: tag) }
        let firstByte = start..<min(start + 1, raw.bytes.count)
        guard outer.count < limits.nesting else {
            return stop(.nestedTooDeep(limit: limits.nesting, at: range(firstByte)))
        }
        guard hasRoom(for: 1, at: firstByte) else { return }
        if let anchor { anchors.openCollection(String(cString: anchor), record: records.count) }
        outer.append(current)
        current = OpenCollection(record: records.count, isMapping: shape == .mapping, contentEnd: start)
        records.append(NodeRecord(shape: shape, start: UInt32(start), end: UInt32(start)))
    }

    mutating func closeCollection(_ event: UnsafePointer<yaml_event_t>) {
        let closed = current
        guard let parent = outer.popLast() else { return }
        current = parent
        // A bracket has a width. The end of a block has none, and stands where the next thing begins: past the content.
        let hasBracket = event.pointee.end_mark.index > event.pointee.start_mark.index
        let end = hasBracket ? offset(ofCharacter: event.pointee.end_mark.index) : closed.contentEnd
        records[closed.record].end = UInt32(end)
        records[closed.record].count = UInt32(closed.isMapping ? closed.children / 2 : closed.children)
        records[closed.record].extent = UInt32(records.count - closed.record)
        anchors.closeCollection(record: closed.record, height: closed.height)
        if closed.isMapping { reportDuplicateKeys(of: closed.record) }
        if current.expectsKey {
            report(.keyIsCollection(at: range(Int(records[closed.record].start)..<end)))
        }
        current.add(childEnding: end, height: closed.height)
    }

    /// Skips the anchor and the tag before a node's content, and refuses the tag.
    private mutating func readProperties(from start: Int, to end: Int, tag: UnsafeMutablePointer<yaml_char_t>?) -> Int {
        let (tagRange, content) = raw.skipProperties(from: start, to: end)
        if tag != nil { report(.tag(at: range(tagRange ?? start..<content))) }
        return content
    }

    /// Where a value that isn't written stands: after its key's ':', or after the key; libyaml may put it at the next thing.
    private func placeOfNothing(_ place: Int) -> (Int, Int) {
        guard current.isMapping, !current.expectsKey else { return (place, place) }
        let next = raw.endOfWhite(from: current.contentEnd)
        let end = next < place && raw.bytes[next] == UInt8(ascii: ":") ? next + 1 : current.contentEnd
        return (end, end)
    }
}
