import Diagnostics

/// The ids of one kind in the order met, with the place of each, for duplicates and nearest names.
struct NameRegister {
    private let what: LocalizedText
    private var places: [String: (index: Int, range: SourceRange)] = [:]
    private(set) var names: [String] = []

    init(of what: LocalizedText) {
        self.what = what
    }

    /// Adds a name; a second one of the same name is a finding and isn't added.
    mutating func add(_ id: Located<String>, reporting diagnostics: inout [Diagnostic]) -> Bool {
        if let first = places[id.value] {
            diagnostics.append(.duplicateId(id.value, what: what, at: id.range, first: first.range))
            return false
        }
        places[id.value] = (names.count, id.range)
        names.append(id.value)
        return true
    }

    /// The index of a name in the order met.
    func index(of name: String) -> Int? { places[name]?.index }

    /// The known name that is nearest to a mistyped one.
    func nearest(to name: String) -> String? { nearestName(to: name, among: names) }
}
