import Foundation
import Glibc

/// How long the check of rules takes as a whole process, against a process that does nothing.
///
/// Needs `dme` beside the benchmarks: `swift build -c release --product dme`.
func commandBenchmarks() -> [Benchmark] {
    let command = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        .appendingPathComponent("dme")
    guard FileManager.default.isExecutableFile(atPath: command.path) else { return [] }
    let nothing = { run(command, ["--version"]) }
    return [
        Benchmark(
            "check of dme-2025, whole process",
            rounds: 21,
            [
                "--version": nothing,
                "rules check --no-search": { run(command, ["rules", "check", "Rules", "--no-search"]) },
                "rules check": { run(command, ["rules", "check", "Rules"]) },
            ]
        ),
        Benchmark(
            "check of 200 packs of the size of dme-2025, whole process",
            rounds: 5,
            ["--version": nothing, "rules check --no-search": { withManyPacks { run(command, $0) } }]
        ),
    ]
}

/// Runs the command to its end; Foundation's own way of waiting looks every 50 ms only.
private func run(_ command: URL, _ arguments: [String]) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
        posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([command.path] + arguments).map { strdup($0) }
    defer { for word in words { free(word) } }
    words.append(nil)
    var process: pid_t = 0
    guard posix_spawn(&process, command.path, &actions, nil, words, environ) == 0 else { return }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    keep(status)
}

/// Calls with the arguments that check 200 copies of the rules; the files are links, so that making them costs little.
private func withManyPacks(_ body: ([String]) -> Void) {
    let files = FileManager.default
    let tree = files.temporaryDirectory.appendingPathComponent("packs-\(ProcessInfo.processInfo.processIdentifier)")
    let rules = URL(fileURLWithPath: "Rules/dme-2025")
    if !files.fileExists(atPath: tree.path) {
        for number in 1...200 {
            let pack = tree.appendingPathComponent("pack-\(number)")
            try? files.createDirectory(at: pack, withIntermediateDirectories: true)
            for name in (try? files.contentsOfDirectory(atPath: rules.path)) ?? [] {
                try? files.createSymbolicLink(
                    at: pack.appendingPathComponent(name),
                    withDestinationURL: rules.appendingPathComponent(name)
                )
            }
        }
    }
    body(["rules", "check", tree.path, "--no-search"])
}
