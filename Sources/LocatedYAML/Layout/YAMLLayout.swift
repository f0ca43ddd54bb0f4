public import Diagnostics

/// The one layout that the project's YAML files have.
///
/// Two spaces a level, lists too; one space after a comma, a colon and before a comment beside something; collections in
/// brackets on one line of at most 120 columns, else without brackets; at most one empty line, and one between the items of
/// a list at the top; no blanks at the end of a line, and line feeds alone. Whatever stands for a value stays as it is
/// written, and so do the order and the comments; no long text is broken, and nothing without brackets gets any.
public enum YAMLLayout {
    /// A file in this layout.
    ///
    /// - Parameters:
    ///   - file: The file; it may hold several documents.
    ///   - diagnostics: Gets what is wrong with the file, if anything is.
    /// - Returns: The file; nothing for one with errors, and for one that would say something else, which is diagnosed too.
    public static func canonical(_ file: SourceFile, into diagnostics: inout [Diagnostic]) -> SourceFile? {
        guard let documents = documents(of: file, into: &diagnostics) else { return nil }
        let layout = LayoutReader.read(file)
        let result = SourceFile(path: file.path, text: LayoutWriter.text(of: layout))
        var problems: [Diagnostic] = []
        let isSame =
            self.documents(of: result, into: &problems).map { saySame($0, documents) } ?? false
            && LayoutReader.read(result).comments.sorted() == layout.comments.sorted()
        guard isSame else {
            diagnostics.append(.layoutChangesContent(file))
            return nil
        }
        return result
    }

    private static func documents(of file: SourceFile, into diagnostics: inout [Diagnostic]) -> [YAMLDocument]? {
        var stream = YAMLStream(file, within: .rulePack)
        var documents: [YAMLDocument] = []
        var found: [Diagnostic] = []
        while let document = stream.next(into: &found) { documents.append(document) }
        diagnostics += found
        return found.contains { $0.severity == .error } ? nil : documents
    }

    /// Whether documents have the same nodes: kinds, styles of scalars, contents and order.
    private static func saySame(_ one: [YAMLDocument], _ other: [YAMLDocument]) -> Bool {
        one.count == other.count
            && zip(one, other).allSatisfy { one, other in
                let (left, right) = (one.storage, other.storage)
                return left.text == right.text && left.records.count == right.records.count
                    && zip(left.records, right.records).allSatisfy {
                        $0.shape == $1.shape && $0.count == $1.count && $0.extent == $1.extent
                            && $0.textStart == $1.textStart
                    }
            }
    }
}
