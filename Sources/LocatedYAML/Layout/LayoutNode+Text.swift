extension LayoutNode {
    /// libyaml takes a key for one without a `?` up to so many characters.
    private static let longestKey = 1_000

    /// Whether it can only be a key after a `?`.
    var mustBeExplicitKey: Bool {
        guard case .scalar(let scalar) = content else { return false }
        let length = scalar.lines.reduce(anchor?.utf8.count ?? 0) { $0 + $1.text.utf8.count }
        return isNothing || !scalar.isSingleLine || length > Self.longestKey
    }

    /// Whether a colon right after it would be part of its name.
    var needsSpaceBeforeColon: Bool {
        switch content {
        case .alias: true
        case .scalar(let scalar): scalar.isEmpty
        case .collection: false
        }
    }

    /// It on one line, in brackets if it is a collection; nothing if that isn't possible, as with a comment inside.
    var flowText: String? {
        guard isOneLine else { return nil }
        return inlineText(indent: 0)
    }

    private var isOneLine: Bool {
        switch content {
        case .scalar(let scalar): scalar.isSingleLine
        case .alias: true
        case .collection(let collection):
            collection.head.isEmpty && collection.tail.isEmpty
                && collection.items.allSatisfy { item in
                    item.lead.isEmpty && item.head.isEmpty && item.trailing == nil && item.key?.isOneLine ?? true
                        && item.value.isOneLine
                }
        }
    }

    /// It as it begins on a line, in brackets if it is a collection; further lines with so many spaces, comments left out.
    func inlineText(indent: Int) -> String {
        let text =
            switch content {
            case .scalar(let scalar): scalar.text(indent: indent)
            case .alias(let name): name
            case .collection(let collection): collection.flowText(indent: indent)
            }
        guard let anchor else { return text }
        return text.isEmpty ? anchor : "\(anchor) \(text)"
    }

    /// The node without the comments in it, and those comments.
    var withoutInnerComments: (node: LayoutNode, comments: [LayoutComment]) {
        guard case .collection(var collection) = content else { return (self, []) }
        var comments = collection.head
        collection.head = []
        for index in collection.items.indices {
            var item = collection.items[index]
            let key = item.key?.withoutInnerComments
            let value = item.value.withoutInnerComments
            comments += item.lead + (key?.comments ?? []) + item.head + value.comments
            comments += [item.trailing].compactMap(\.self)
            (item.key, item.value) = (key?.node, value.node)
            (item.lead, item.head, item.trailing) = ([], [], nil)
            collection.items[index] = item
        }
        comments += collection.tail
        collection.tail = []
        return (LayoutNode(anchor: anchor, content: .collection(collection)), comments)
    }
}

extension LayoutCollection {
    /// Whether it can be written without brackets.
    var canBeBlock: Bool {
        !items.isEmpty
            && items.allSatisfy { item in
                guard case .scalar(let scalar) = item.value.content else { return true }
                return !scalar.isLoneDash
            }
    }

    fileprivate func flowText(indent: Int) -> String {
        let texts = items.map { item in
            guard let key = item.key else { return item.value.inlineText(indent: indent) }
            let value = item.value.inlineText(indent: indent)
            if key.mustBeExplicitKey { return "? \(key.inlineText(indent: indent)) : \(value)" }
            let text = key.inlineText(indent: indent)
            guard item.hasColon || !item.value.isNothing else { return text }
            return "\(text)\(key.needsSpaceBeforeColon ? " :" : ":") \(value)"
        }
        let inner = texts.joined(separator: ", ")
        return isMapping ? "{\(inner)}" : "[\(inner)]"
    }
}

extension LayoutScalar {
    /// It with so many spaces before its further lines.
    fileprivate func text(indent: Int) -> String {
        var text = blockHeader ?? ""
        if let headerComment { text += " " + headerComment.text }
        var lineBreak = blockHeader == nil ? "" : "\n"
        for (number, line) in lines.enumerated() {
            let isIndented = !line.text.isEmpty && (number > 0 || blockHeader != nil)
            text += lineBreak + (isIndented ? String(repeating: " ", count: indent) : "") + line.text
            lineBreak = line.lineBreak
        }
        return text
    }
}
