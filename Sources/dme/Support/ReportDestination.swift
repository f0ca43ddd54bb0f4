import Loading

/// Where reports go: one after the other to standard output, or into a folder for each village.
struct ReportDestination {
    let folder: String?
    let formats: [ReportFormats.Format]
    /// Whether one table of all villages is written too.
    let hasTable: Bool

    /// Makes sure that reports can be written at all, before any village is assessed.
    func prepare() throws(InputError) {
        guard let folder else { return }
        try AtomicFile.makeFolder(folder)
    }

    /// Writes one report of one village.
    func write(_ text: String, _ format: ReportFormats.Format, of village: String) throws(InputError) {
        guard let folder else { return try Output.standardOutput.deliver(text) }
        try AtomicFile.write(text, to: "\(folder)/\(village)/\(format.fileName)")
    }
}
