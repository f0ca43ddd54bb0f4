extension HandbookPage.Example {
    /// An example as whole lines, which can be understood without the file they come from.
    struct Shown: Hashable, Sendable {
        /// The file the lines stand in; nothing for an expression.
        let file: String?
        /// The lines as they should be, indented as little as possible.
        let right: String
        /// The lines as they shouldn't be.
        let wrong: String
    }

    /// The example as whole lines; nothing where there are only words.
    var shown: Shown? {
        switch self {
        case .pack(let file, let right, let wrong): Self.shown(in: file, right, wrong)
        case .evidence(let right, let wrong): Self.shown(in: StarterPack.evidenceName, right, wrong)
        case .expression(let right, let wrong): Shown(file: nil, right: right, wrong: wrong)
        case .words: nil
        }
    }

    /// The stretch of a file, widened to the lines it touches.
    private static func shown(in file: String, _ right: String, _ wrong: String) -> Shown {
        guard let text = StarterPack.text(of: file), let stretch = text.ranges(of: right).first else {
            return Shown(file: file, right: right, wrong: wrong)
        }
        let head = text[..<stretch.lowerBound].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let tail = text[stretch.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).first ?? ""
        let (before, after) = ("\(head)\(right)\(tail)", "\(head)\(wrong)\(tail)")
        // What is cut off is the same on both sides, since an example may be about indentation.
        let indentation = min(indentation(of: before), indentation(of: after))
        return Shown(file: file, right: cut(before, by: indentation), wrong: cut(after, by: indentation))
    }

    /// The fewest spaces that a line begins with.
    private static func indentation(of text: String) -> Int {
        let lines: [Substring] = text.split(separator: "\n")
        return lines.map { line in line.prefix { $0 == " " }.count }.min() ?? 0
    }

    private static func cut(_ text: String, by count: Int) -> String {
        let lines: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { String($0.dropFirst(count)) }.joined(separator: "\n")
    }
}
