import Testing

@testable import LocatedYAML

/// Values are found by their keys' contents.
@Suite struct KeyTests {
    private let text = "{a: 1, 'bb': [2, {e: 3}], \"c\": {a: 4}, a: 5, d: }"

    @Test(
        "a key leads to its value, of two to the first",
        arguments: [("a", "1"), ("bb", "[2, {e: 3}]"), ("c", "{a: 4}"), ("d", ""), ("e", nil), ("b", nil), ("", nil)]
            as [(StaticString, String?)]
    )
    func value(of key: StaticString, is outline: String?) throws {
        let root = try #require(Reading(text).roots.first)
        #expect(root[key]?.outline == outline)
        #expect(root.has(key) == (outline != nil))
    }

    @Test("only mappings have keys", arguments: ["a", "[a, b]", "[{a: b}]", "''"])
    func otherNodes(_ text: String) throws {
        let root = try #require(Reading(text).roots.first)
        #expect(root["a"]?.text == nil)
        #expect(!root.has("a"))
        #expect(root.hasOnly([]))
    }

    @Test("keys that are not among those wanted, or no texts, are noticed")
    func strangers() throws {
        let root = try #require(Reading(text).roots.first)
        #expect(root.hasOnly(["d", "c", "bb", "a", "f"]))
        #expect(!root.hasOnly(["d", "c", "a"]))
        #expect(!root.hasOnly([]))
        let list = try #require(Reading("{[a]: 1, a: 2}").roots.first)
        #expect(!list.hasOnly(["a"]))
        #expect(list["a"]?.text == "2")
    }
}
