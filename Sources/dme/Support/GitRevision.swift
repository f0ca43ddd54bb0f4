import Diagnostics
import Foundation
import Loading

/// A state of a git repository, asked through the command `git`; nothing is checked out.
struct GitRevision: Sendable {
    /// The revision as the user wrote it: a branch, a tag, a commit, `HEAD~1`.
    let name: String
    private let commit: String
    /// A folder of the work tree that git is run in.
    private let place: String
    /// The way from there to the folder that is asked about, which need not exist any more.
    private let rest: String

    /// Resolves a revision of the repository that a folder stands in.
    ///
    /// - Throws: No git, no repository, no such revision.
    init(_ name: String, of folder: String) throws(InputError) {
        var place = folder
        var rest = ""
        while !InputFiles.isFolder(place.isEmpty ? "." : place), let slash = place.lastIndex(of: "/") {
            rest = place[place.index(after: slash)...] + (rest.isEmpty ? "" : "/" + rest)
            place = String(place[..<slash])
        }
        if !place.isEmpty, !InputFiles.isFolder(place) { (place, rest) = (".", folder) }
        self.name = name
        self.place = place.isEmpty ? "/" : place
        self.rest = rest
        let arguments = ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}"]
        let answer = try Self.git(arguments, in: self.place)
        guard answer.status == 0, let line = answer.text.split(separator: "\n").first else {
            throw InputError(path: name, reason: Self.reason(answer))
        }
        commit = String(line)
    }

    /// The YAML files that stood in the folder itself, ascending by name; nothing where the folder wasn't there.
    func files() throws(InputError) -> [PackFile]? {
        let tree = "\(commit):./\(rest)"
        guard try Self.git(["rev-parse", "--verify", "--quiet", tree], in: place).status == 0 else { return nil }
        let list = try Self.git(["ls-tree", "-z", "--full-tree", tree], in: place)
        guard list.status == 0 else { throw InputError(path: name, reason: Self.reason(list)) }
        var files: [PackFile] = []
        for entry in list.text.split(separator: "\0") {
            // <mode> blob <object>\t<name>
            let halves = entry.split(separator: "\t", maxSplits: 1)
            let words = halves[0].split(separator: " ")
            guard halves.count == 2, words.count == 3, words[1] == "blob" else { continue }
            let file = String(halves[1])
            guard InputFiles.isYAML(file), !file.hasPrefix(".") else { continue }
            let content = try Self.git(["cat-file", "blob", String(words[2])], in: place)
            guard content.status == 0 else { throw InputError(path: name, reason: Self.reason(content)) }
            let path = "\(name):\(place == "." ? "" : place + "/")\(rest.isEmpty ? "" : rest + "/")\(file)"
            files.append(PackFile(name: file, source: SourceFile(path: path, bytes: content.bytes)))
        }
        return files
    }

    /// What git answered.
    private struct Answer {
        let status: Int32
        let bytes: [UInt8]
        let errors: String
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    private static func git(_ arguments: [String], in folder: String) throws(InputError) -> Answer {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder] + arguments
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        do {
            try process.run()
            // Git says little on its errors, so that pipe never fills while the other is read.
            let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
            let said = try errors.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return Answer(
                status: process.terminationStatus,
                bytes: Array(bytes),
                errors: String(decoding: said, as: UTF8.self)
            )
        } catch {
            throw InputError(path: "git", reason: LocalizedText(same: "\(error)"))
        }
    }

    private static func reason(_ answer: Answer) -> LocalizedText {
        if answer.status == 127 {
            return LocalizedText(id: "program git tidak terpasang", en: "the program git isn't installed")
        }
        guard let line = answer.errors.split(separator: "\n").first else {
            return LocalizedText(
                id: "tidak ada revisi git dengan nama itu",
                en: "there is no git revision of that name"
            )
        }
        return LocalizedText(same: String(line))
    }
}
