import Loading

/// Where reports go: one after the other to standard output, or into a folder for each village.
struct ReportDestination {
    let folder: String?
    let formats: [ReportFormats.Format]

    /// Writes one report of one village.
    func write(_ text: String, _ format: ReportFormats.Format, of village: String) throws(InputError) {
        guard let folder else {
            Output.standardOutput.write(text)
            return
        }
        try AtomicFile.write(text, to: "\(folder)/\(village)/\(format.fileName)")
    }
}
