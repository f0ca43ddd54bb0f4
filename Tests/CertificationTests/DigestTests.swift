import Certification
import Testing

/// Digests are SHA-256, as everybody else computes it.
@Suite struct DigestTests {
    // The last two are examples of FIPS 180-2; all can be had from `printf … | sha256sum`.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func known(_ text: String, _ hex: String) {
        #expect(Digest(of: text.utf8).hex == hex)
        #expect(Digest(of: Array(text.utf8)).hex == hex)
        // A collection without a buffer of its own.
        #expect(Digest(of: Array(text.utf8.reversed()).lazy.reversed()).hex == hex)
    }
}
