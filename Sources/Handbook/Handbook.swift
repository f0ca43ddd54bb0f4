/// The pages on all kinds of findings.
public enum Handbook {
    /// The pages, by id, ascending.
    public static let pages: [HandbookPage] = [
        layoutPages, levelSearchPages, overlayLimitPages, overlayPages, packNamePages, ruleSearchPages,
        conditionPages, measurePages, textReviewPages,
    ].flatMap { (pages: [HandbookPage]) in pages }.sorted { $0.id < $1.id }

    /// The page on a kind of finding; nothing for an id that isn't one.
    public static func page(on id: String) -> HandbookPage? { pages.first { $0.id == id } }
}
