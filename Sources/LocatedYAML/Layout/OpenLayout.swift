/// A collection that is being read as it is written.
struct OpenLayout {
    var collection: LayoutCollection
    /// Whether it has brackets; a pair inside a list needs none.
    let hasBrackets: Bool
    /// `&name`, if it has a name.
    let anchor: String?
    /// The column of its first item.
    private(set) var column = 0
    /// The item that is being read.
    private var item = LayoutCollection.Item()

    init(isMapping: Bool, isFlow: Bool, hasBrackets: Bool, anchor: String?) {
        collection = LayoutCollection(isMapping: isMapping, isFlow: isFlow)
        self.hasBrackets = hasBrackets
        self.anchor = anchor
    }

    /// Uses what stands before a key, a value or an element.
    ///
    /// - Parameters:
    ///   - start: Where it begins, its name included.
    ///   - isNothing: Whether nothing is written, so that what follows belongs to the next item.
    ///   - gap: What stands before it.
    mutating func begin(at start: Int, isNothing: Bool, _ gap: inout LayoutGap) {
        if item.key != nil {
            let colon = gap.take(toSign: UInt8(ascii: ":"))
            item.hasColon = colon != nil
            item.head += (colon?.comments ?? []) + (isNothing ? [] : gap.takeAll())
            return
        }
        settle(&gap)
        var place = start
        if collection.isMapping || collection.isFlow {
            let mark = gap.take(toSign: UInt8(ascii: "?"))
            place = mark?.place ?? start
            item.lead = (mark?.comments ?? []) + gap.takeAll()
        } else {
            let dash = gap.take(toSign: UInt8(ascii: "-"))
            place = dash?.place ?? start
            item.lead = dash?.comments ?? []
            item.head = isNothing ? [] : gap.takeAll()
        }
        item.isAfterBlankLine = gap.raw.isAfterBlankLine(place)
        guard collection.items.isEmpty else { return }
        column = gap.raw.column(of: place)
        collection.head = item.lead
        item.lead = []
    }

    /// Adds comments that stand before a value but after its name, or before a key.
    mutating func addComments(_ comments: [LayoutComment]) {
        if collection.isMapping, item.key == nil {
            if collection.items.isEmpty { collection.head += comments } else { item.lead += comments }
        } else {
            item.head += comments
        }
    }

    /// Gives the last item the comments that belong to it.
    mutating func settle(_ gap: inout LayoutGap) {
        guard let last = collection.items.indices.last else { return }
        let isNothing = collection.items[last].value.isNothing && !collection.isFlow
        if let trailing = gap.takeTrailing() {
            if isNothing {
                collection.items[last].head.append(trailing)
            } else {
                collection.items[last].trailing = trailing
            }
        }
        // What is announced and left empty may have comments in its place.
        guard isNothing else { return }
        let column = column
        collection.items[last].head += gap.takeComments { $0.isOwnLine && $0.column > column }
    }

    /// Adds a key, a value or an element.
    mutating func add(_ node: LayoutNode) {
        if collection.isMapping, item.key == nil {
            item.key = node
            return
        }
        item.value = node
        collection.items.append(item)
        item = LayoutCollection.Item()
    }
}
