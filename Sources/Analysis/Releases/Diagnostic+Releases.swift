import Certification
import Diagnostics

// Every message about versions of rule packs.

extension Diagnostic {
    static func contentOfRelease(_ release: ReleaseDeclaration, digest: Digest, at range: SourceRange) -> Diagnostic {
        let version = release.version.value.text
        return Diagnostic(
            "DME1465",
            .error,
            LocalizedText(
                id:
                    "isi paket bukan lagi isi versi '\(version)' yang dirilis \(release.date); versi lain perlu angka lain",
                en:
                    "the content isn't that of version '\(version)' as released on \(release.date); another content needs"
                    + " another version"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(id: "rilis itu tercatat di sini", en: "that release is written here"),
                    at: release.digest.range
                ),
                Note(
                    LocalizedText(
                        id: "sidik isi sekarang: sha256:\(digest.hex)",
                        en: "the digest now: sha256:\(digest.hex)"
                    )
                ),
            ]
        )
    }

    /// The same finding where no rule was changed, so that nobody raises a version for nothing.
    static func lineEndsOfRelease(_ release: ReleaseDeclaration, at range: SourceRange) -> Diagnostic {
        let version = release.version.value.text
        return Diagnostic(
            "DME1465",
            .error,
            LocalizedText(
                id:
                    "hanya akhir baris yang berbeda dari versi '\(version)' yang dirilis \(release.date); jalankan 'dme aturan rapikan'",
                en:
                    "only the line ends differ from version '\(version)' as released on \(release.date); run 'dme rules fmt'"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(id: "rilis itu tercatat di sini", en: "that release is written here"),
                    at: release.digest.range
                )
            ]
        )
    }

    static func versionBelowRelease(_ release: ReleaseDeclaration, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1466",
            .error,
            LocalizedText(
                id: "versi harus lebih tinggi daripada rilis terakhir, '\(release.version.value.text)'",
                en: "the version must be higher than that of the last release, '\(release.version.value.text)'"
            ),
            at: range,
            notes: [
                Note(
                    LocalizedText(id: "rilis itu tercatat di sini", en: "that release is written here"),
                    at: release.version.range
                )
            ]
        )
    }

    static func contentSinceRevision(_ revision: String, _ version: SemanticVersion, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            "DME1467",
            .error,
            LocalizedText(
                id: "isi paket berubah sejak '\(revision)', tetapi versinya masih '\(version.text)'; naikkan versinya",
                en: "the content has changed since '\(revision)', but the version is still '\(version.text)'; raise it"
            ),
            at: range
        )
    }

    /// The same finding where no rule was changed.
    static func lineEndsSinceRevision(_ revision: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            "DME1467",
            .error,
            LocalizedText(
                id: "hanya akhir baris yang berubah sejak '\(revision)'; jalankan 'dme aturan rapikan'",
                en: "only the line ends have changed since '\(revision)'; run 'dme rules fmt'"
            ),
            at: range
        )
    }

    static func versionBelowRevision(_ revision: String, _ earlier: SemanticVersion, at range: SourceRange)
        -> Diagnostic
    {
        Diagnostic(
            "DME1469",
            .error,
            LocalizedText(
                id: "versi harus lebih tinggi daripada '\(earlier.text)', versi paket ini pada '\(revision)'",
                en: "the version must be higher than '\(earlier.text)', the pack's at '\(revision)'"
            ),
            at: range
        )
    }
}
