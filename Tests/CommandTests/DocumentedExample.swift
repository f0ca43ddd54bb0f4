import Foundation
import TestSupport
import Testing

/// Commands that a page of the documentation shows in one block, and what it shows below as their output.
struct DocumentedExample: Sendable, CustomTestStringConvertible {
    /// The page, from the folder of the checkout.
    let page: String
    /// The line on which the commands begin, from 1.
    let line: Int
    /// The commands, for a shell.
    let script: String
    /// The files that the page shows before its commands, by name.
    let files: [String: String]
    /// The output as it is shown, where `…` stands for what is left out; nothing where none is shown.
    let shown: [String]?

    var testDescription: String { "\(page):\(line)" }

    /// The lines of the script that run the program.
    var commands: [String] {
        script.split(separator: "\n").map(String.init).filter { $0.hasPrefix("dme ") }
    }

    /// The examples of all pages that run the program.
    static let all: [DocumentedExample] = {
        let folder = Repository.root.path
        let pages = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/docs")) ?? []
        let paths = ["README.md"] + pages.filter { $0.hasSuffix(".md") }.sorted().map { "docs/" + $0 }
        return paths.flatMap { page in
            let text = (try? String(contentsOfFile: "\(folder)/\(page)", encoding: .utf8)) ?? ""
            return examples(in: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init), page)
        }.filter { !$0.commands.isEmpty }
    }()

    private struct Block {
        let kind: Substring
        /// The index of its first line.
        let start: Int
        let lines: [String]
        /// The index of the line behind it.
        let end: Int
    }

    private static func examples(in lines: [String], _ page: String) -> [DocumentedExample] {
        var blocks: [Block] = []
        var index = 0
        while index < lines.count {
            guard lines[index].hasPrefix("```") else {
                index += 1
                continue
            }
            let body = lines[(index + 1)...].prefix { !$0.hasPrefix("```") }
            let end = body.endIndex + 1
            blocks.append(Block(kind: lines[index].dropFirst(3), start: index + 1, lines: Array(body), end: end))
            index = end
        }
        return blocks.indices.compactMap { number in
            let block = blocks[number]
            if block.lines.first?.hasPrefix("$ ") ?? false { return transcript(block, page) }
            guard block.kind == "sh" else { return nil }
            // Output stands right below, with nothing said between.
            let next = number + 1 < blocks.count ? blocks[number + 1] : nil
            let isOutput =
                next.map { $0.kind.isEmpty && lines[block.end..<$0.start - 1].allSatisfy(\.isEmpty) } ?? false
            return DocumentedExample(
                page: page,
                line: block.start + 1,
                script: block.lines.joined(separator: "\n"),
                files: [:],
                shown: isOutput ? next?.lines : nil
            )
        }
    }

    /// A block in which output stands behind each command; what `cat` shows is the file that the commands read.
    private static func transcript(_ block: Block, _ page: String) -> DocumentedExample {
        var (files, script, shown): ([String: String], [String], [String]) = ([:], [], [])
        var file: String?
        for line in block.lines {
            if line.hasPrefix("$ cat ") {
                file = String(line.dropFirst(6))
            } else if line.hasPrefix("$ ") {
                file = nil
                script.append(line.dropFirst(2) + " 2>&1")
            } else if let file {
                files[file, default: ""] += line + "\n"
            } else {
                shown.append(line)
            }
        }
        let text = script.joined(separator: "\n")
        return DocumentedExample(page: page, line: block.start + 1, script: text, files: files, shown: shown)
    }
}
