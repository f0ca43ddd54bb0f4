import Diagnostics
import Testing

@Suite("The nearest name")
struct NearestNameTests {
    @Test(arguments: [
        ("Score", ["scores", "score"], "score"),
        ("skor", ["score", "skro"], "skro"),
        ("total", ["pmi.total", "totl"], "totl"),
        ("satgas.angota", ["satgas.ada", "satgas.anggota"], "satgas.anggota"),
        ("PMI.Total", ["pmi.totals", "pmi.total"], "pmi.total"),
        ("étage", ["etage"], "etage"),
        ("abcdef", ["abxyzf", "abxxef"], "abxxef"),
    ])
    func near(name: String, names: [String], expected: String) {
        #expect(nearestName(to: name, among: names) == expected)
    }

    @Test(arguments: [
        ("x", ["y"]), ("ab", ["cb"]), ("score", ["village"]), ("score", []), ("", ["a"]), ("abcdef", ["abxyzf"]),
        ("total", ["totl", "tota"]), ("k2.met", ["k1.met", "k7.met"]),
        (String(repeating: "a", count: 70_000), [String(repeating: "a", count: 70_000)]),
    ])
    func notNear(name: String, names: [String]) {
        #expect(nearestName(to: name, among: names) == nil)
    }
}
