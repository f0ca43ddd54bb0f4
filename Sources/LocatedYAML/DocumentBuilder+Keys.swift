import Diagnostics

extension DocumentBuilder {
    /// Up to so many keys, comparing each with each is cheaper than sorting them.
    private static let pairwiseKeys = 32

    /// Refuses every key that stands earlier in the same mapping with the same content, whatever the quotes.
    mutating func reportDuplicateKeys(of mapping: Int) {
        let count = Int(records[mapping].count)
        guard count > 1 else { return }
        let pairs = count <= Self.pairwiseKeys ? duplicatePairs(of: mapping) : sortedDuplicatePairs(of: mapping)
        for (first, second) in pairs {
            let key = String(decoding: text[records[second].textRange], as: UTF8.self)
            report(.duplicateKey(key, first: range(of: first), at: range(of: second)))
        }
    }

    /// Each duplicate with the first of its kind, in the order of the duplicates.
    private func duplicatePairs(of mapping: Int) -> [(first: Int, second: Int)] {
        var pairs: [(first: Int, second: Int)] = []
        records.withUnsafeBufferPointer { records in
            text.withUnsafeBufferPointer { text in
                let end = mapping + Int(records[mapping].extent)
                var second = Self.nextKey(after: mapping + 1, in: records)
                while second < end {
                    var first = mapping + 1
                    while first < second, !Self.areEqual(first, second, records, text) {
                        first = Self.nextKey(after: first, in: records)
                    }
                    if first < second { pairs.append((first, second)) }
                    second = Self.nextKey(after: second, in: records)
                }
            }
        }
        return pairs
    }

    /// The same in n log n steps, since a stranger chooses how many keys there are.
    ///
    /// Ordering by hash first spares comparing contents. Swift's hashes differ from run to run, so nobody can choose keys
    /// that collide, and the result doesn't hang on them.
    private func sortedDuplicatePairs(of mapping: Int) -> [(first: Int, second: Int)] {
        var pairs: [(first: Int, second: Int)] = []
        records.withUnsafeBufferPointer { records in
            text.withUnsafeBufferPointer { text in
                var keys: [(hash: Int, record: Int)] = []
                var key = mapping + 1
                let end = mapping + Int(records[mapping].extent)
                while key < end {
                    if records[key].isScalar { keys.append((Self.hash(of: key, records, text), key)) }
                    key = Self.nextKey(after: key, in: records)
                }
                keys.sort { one, other in
                    if one.hash != other.hash { return one.hash < other.hash }
                    return Self.isOrdered(one.record, other.record, records, text)
                }
                var first = 0
                for second in keys.indices.dropFirst() {
                    if Self.areEqual(keys[first].record, keys[second].record, records, text) {
                        pairs.append((keys[first].record, keys[second].record))
                    } else {
                        first = second
                    }
                }
            }
        }
        return pairs.sorted { $0.second < $1.second }
    }

    private static func hash(
        of key: Int,
        _ records: UnsafeBufferPointer<NodeRecord>,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[records[key].textRange]))
        return hasher.finalize()
    }

    @inline(__always)
    private static func nextKey(after key: Int, in records: UnsafeBufferPointer<NodeRecord>) -> Int {
        let value = key + Int(records[key].extent)
        return value < records.count ? value + Int(records[value].extent) : records.count
    }

    @inline(__always)
    private static func areEqual(
        _ one: Int,
        _ other: Int,
        _ records: UnsafeBufferPointer<NodeRecord>,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard records[one].count == records[other].count, records[one].isScalar else { return false }
        return records[other].has(UnsafeBufferPointer(rebasing: text[records[one].textRange]), in: text)
    }

    /// By length, then content, then place in the file.
    private static func isOrdered(
        _ one: Int,
        _ other: Int,
        _ records: UnsafeBufferPointer<NodeRecord>,
        _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let (a, b) = (records[one], records[other])
        guard a.count == b.count else { return a.count < b.count }
        for (left, right) in zip(text[a.textRange], text[b.textRange]) where left != right { return left < right }
        return one < other
    }

    private func range(of record: Int) -> SourceRange {
        range(Int(records[record].start)..<Int(records[record].end))
    }
}
