internal import CLibYAML
import Diagnostics

extension DocumentBuilder {
    /// Copies what an alias names: its records are one stretch of the array, so the copy is too, and counts to the limits.
    mutating func addAlias(_ event: UnsafePointer<yaml_event_t>) {
        let start = offset(ofCharacter: event.pointee.start_mark.index)
        let place = range(start..<offset(ofCharacter: event.pointee.end_mark.index))
        guard case .expanded(let limit) = limits.aliases else { return stop(.aliasesRefused(at: place)) }
        aliases += 1
        guard aliases <= limit else { return stop(.tooManyAliases(limit: limit, at: place)) }
        let name = event.pointee.data.alias.anchor.map { String(cString: $0) } ?? ""
        guard let anchor = anchors[name] else {
            return stop(.unknownAlias(name, nearest: nearestName(to: name, among: anchors.names), at: place))
        }
        let first = Int(records[anchor.record].start)
        guard let height = anchor.height else {
            return stop(.aliasInsideItself(name, anchor: range(first..<first), at: place))
        }
        guard outer.count + height <= limits.nesting else {
            return stop(.nestedTooDeep(limit: limits.nesting, at: place))
        }
        let copied = anchor.record..<anchor.record + Int(records[anchor.record].extent)
        guard hasRoom(for: copied.count, at: place.offsets) else { return }
        records.append(contentsOf: records[copied])
        if current.expectsKey, height > 0 { report(.keyIsCollection(at: place)) }
        current.add(childEnding: place.offsets.upperBound, height: height)
    }
}
