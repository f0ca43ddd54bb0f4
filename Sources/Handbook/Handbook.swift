/// The pages on all kinds of findings.
public enum Handbook {
    /// The pages, by id, ascending.
    ///
    /// Each list stands in a file of its own under `Pages/`.
    public static let pages: [HandbookPage] = [
        layoutPages,
        levelSearchPages,
        overlayLimitPages,
        overlayPages,
        packNamePages,
        ruleSearchPages,
        conditionPages,
        measurePages,
        textReviewPages,
        actionPages,
        filePages,
        limitPages,
        yamlPages,
        yamlSyntaxPages,
        yamlMarkPages,
        languageTokenPages,
        languageSyntaxPages,
        languageNamePages,
        languageTypePages,
        packStructurePages,
        packScalarPages,
        packFilePages,
        packBasisPages,
        packScoringPages,
        packWholePages,
        evidenceFilePages,
        evidenceFactPages,
        evidenceValuePages,
        suppressionPages,
        versionPages,
        testPages,
        testResultPages,
        comparisonPages,
    ].flatMap { (pages: [HandbookPage]) in pages }.sorted { $0.id < $1.id }

    /// The page on a kind of finding; nothing for an id that isn't one.
    public static func page(on id: String) -> HandbookPage? { pages.first { $0.id == id } }
}
