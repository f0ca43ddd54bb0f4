/// A node as it is written, with the comments around and in it.
struct LayoutNode {
    /// What a node is.
    enum Content {
        case scalar(LayoutScalar)
        /// `*name`
        case alias(String)
        case collection(LayoutCollection)
    }

    /// `&name`, if it has a name.
    let anchor: String?
    let content: Content

    /// Whether nothing at all is written.
    var isNothing: Bool {
        guard anchor == nil, case .scalar(let scalar) = content else { return false }
        return scalar.isEmpty
    }
}

/// A sequence or mapping as it is written.
struct LayoutCollection {
    /// One entry of a mapping, or element of a sequence.
    struct Item {
        /// The comments on the lines before it.
        var lead: [LayoutComment] = []
        /// Whether the line before it is empty.
        var isAfterBlankLine = false
        /// The key; nothing for an element.
        var key: LayoutNode?
        /// Whether a `:` is written.
        var hasColon = false
        /// The comments between its key or dash and its value.
        var head: [LayoutComment] = []
        var value = LayoutNode(anchor: nil, content: .scalar(.nothing))
        /// The comment on the line on which it ends.
        var trailing: LayoutComment?
    }

    let isMapping: Bool
    /// Whether it is written in brackets.
    let isFlow: Bool
    /// The comments before the first item.
    var head: [LayoutComment] = []
    var items: [Item] = []
    /// The comments after the last item.
    var tail: [LayoutComment] = []
}

/// A document as it is written.
struct LayoutDocument {
    /// The comments before its `---`.
    var before: [LayoutComment] = []
    /// The lines of its directives.
    var directives: [String] = []
    var hasStartMarker = false
    /// The comments between `---` and the root.
    var head: [LayoutComment] = []
    var root = LayoutNode(anchor: nil, content: .scalar(.nothing))
    /// The comment on the line on which the root ends.
    var trailing: LayoutComment?
    /// The comments after the root.
    var tail: [LayoutComment] = []
    /// Whether it ends with `...`.
    var hasEndMarker = false
}
