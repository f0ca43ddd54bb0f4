import Foundation
import TestSupport
import Testing

/// The samples' reports as pages, looked at in a browser.
@Suite struct PageTests {
    /// A report, or the page about all villages, as a reader meets it.
    private struct View {
        /// The sample; nothing for all of them on one page.
        let sample: String?
        let language: String
        /// The width of a phone, a small tablet or a desk in pixels.
        let width: Int
        /// Whether the reader has opened all that is folded.
        let isOpened: Bool
    }

    private static let views = [
        View(sample: "anjani", language: "id", width: 390, isOpened: true),
        View(sample: "separuh-jalan", language: "en", width: 390, isOpened: false),
        View(sample: "separuh-jalan", language: "id", width: 1100, isOpened: true),
        View(sample: "semua-terverifikasi", language: "id", width: 320, isOpened: false),
        View(sample: "kelurahan", language: "en", width: 1100, isOpened: false),
        View(sample: "dua-sumber", language: "id", width: 700, isOpened: true),
        View(sample: nil, language: "id", width: 320, isOpened: true),
        View(sample: nil, language: "id", width: 800, isOpened: false),
        View(sample: nil, language: "en", width: 1200, isOpened: false),
    ]

    /// axe-core finds no violation of its rules, and nothing is wider than the screen.
    @Test(
        .enabled(if: Browser.isInstalled, "Chromium isn't installed"),
        .enabled(if: PythonOracle.has("axe_core_python"), "axe-core-python isn't installed")
    )
    func readersOfAllKindsCanUseThem() throws {
        let axe = try PythonOracle.output(of: Self.axe, input: "")
        func checked(_ html: String, _ index: Int) -> String {
            let script = Self.check.replacing("NUMBER", with: String(index))
            return html.replacing("</body>", with: "<script>\(axe)</script>\n<script>\(script)</script></body>")
        }
        var pages = try Self.views.enumerated().map { index, view in
            var html = try view.sample.map { try page($0, view.language) } ?? summary(view.language)
            if view.isOpened { html = html.replacing("<details>", with: "<details open>") }
            // The page forbids scripts; the copy lets the checker in.
            let policy = try #require(html.range(of: "<meta http-equiv[^>]*>", options: .regularExpression))
            html.removeSubrange(policy)
            return (checked(html, index), view.width)
        }
        // A page that nobody can read, to see that the checker sees.
        let faint =
            "<!doctype html><html lang=\"id\"><title>x</title><body><main><h1 style=\"color:#ddd\">Tulisan pudar</h1></main></body>"
        pages.append((checked(faint, pages.count), 390))
        let seen = try Browser.document(of: Browser.frames(pages, height: 800))
        let results = try pages.indices.map { index in
            // The browser escapes the text; the source of the script stands in its output as well, without the tag.
            let pattern = try Regex("<p>RESULT\(index)&lt;(.*?)&gt;RESULT</p>", as: (Substring, Substring).self)
            return try #require(seen.firstMatch(of: pattern)?.1, "frame \(index) gave no result")
        }
        for (view, result) in zip(Self.views, results) {
            #expect(result == "\(view.width) wide, at least 30 rules passed", "\(view)")
        }
        #expect(results.last?.contains("color-contrast: ") == true)
    }

    @Test(.enabled(if: Browser.isInstalled, "Chromium isn't installed"))
    func theyPrintOnA4() throws {
        let pdf = try Browser.print(page("separuh-jalan", "id"))
        let text = String(decoding: pdf, as: UTF8.self)
        let sheets = text.matches(
            of: try Regex("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]", as: (Substring, Substring, Substring).self)
        )
        #expect((10...40).contains(sheets.count))
        // 210 by 297 mm in points.
        #expect(sheets.allSatisfy { abs((Double($0.1) ?? 0) - 595.28) < 1 && abs((Double($0.2) ?? 0) - 841.89) < 1 })
    }

    /// As pixels: the decision stands out, what is proven is solid, what is claimed is striped, and nothing is blank.
    @Test(
        .enabled(if: Browser.isInstalled, "Chromium isn't installed"),
        .enabled(if: PythonOracle.has("zlib"), "python3 isn't installed"),
        arguments: [390, 900]
    )
    func theyLookAsMeant(width: Int) throws {
        let frame = try Browser.frames([(page("separuh-jalan", "id"), width)], height: 2400)
        let picture = try Browser.picture(of: frame, width: max(width, 500), height: 2400)
        let counts = try PythonOracle.output(of: Self.pixels, input: picture.base64EncodedString())
            .split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        #expect(counts.count == 5)
        guard counts.count == 5 else { return }
        let (paper, ink, banner, proven, claimed) = (counts[0], counts[1], counts[2], counts[3], counts[4])
        #expect(paper > 0.6 && ink > 0.01, "mostly paper, with text on it")
        #expect(banner > 0.02, "the decision")
        #expect(proven > 0.002 && claimed > 0.002, "the figures")
    }

    private func page(_ sample: String, _ language: String) throws -> String {
        let run = try Program.run([
            "evaluate", "Samples/\(sample)/evidence.yaml", "--as-of", "2025-11-19", "--lang", language, "--format",
            "html",
        ])
        #expect(run.status == 0)
        return run.output
    }

    private func summary(_ language: String) throws -> String {
        let folder = try TemporaryFolder()
        let run = try Program.run([
            "evaluate", "Samples", "--as-of", "2025-11-19", "--lang", language, "--format", "html", "--summary",
            "--out",
            folder.path("out"),
        ])
        #expect(run.status == 0)
        return String(decoding: try #require(try folder.files(in: "out")["index.html"]), as: UTF8.self)
    }

    private static let axe = """
        import axe_core_python, pathlib
        print(pathlib.Path(axe_core_python.__file__).with_name("axe.min.js").read_text(encoding="utf-8").replace("</script", "<\\\\/script"))
        """

    /// Leaves what is wrong in the outer page.
    private static let check = """
        axe.run().then(result => {
          const faults = result.violations.map(fault => fault.id + ": " + fault.nodes[0].html);
          const wide = document.documentElement.scrollWidth;
          if (wide > innerWidth) faults.push("scrolls sideways: " + wide);
          for (const part of document.querySelectorAll("main, main *")) {
            if (getComputedStyle(part).overflowX === "auto" && part.scrollWidth > part.clientWidth)
              faults.push("a part scrolls sideways: " + part.className);
          }
          if (result.passes.length < 30) faults.push("only " + result.passes.length + " rules passed");
          const words = faults.length ? faults.join("; ") : innerWidth + " wide, at least 30 rules passed";
          const place = parent.document.createElement("p");
          place.textContent = "RESULTNUMBER<" + words.replace(/[<>]/g, "|") + ">RESULT";
          parent.document.body.append(place);
        });
        """

    /// The shares of white, dark, and three colours of the page among the pixels of a PNG.
    private static let pixels = """
        import base64, struct, sys, zlib
        png = base64.b64decode(sys.stdin.read())
        place, data = 8, b""
        while place < len(png):
            length, kind = struct.unpack(">I4s", png[place:place + 8])
            body = png[place + 8:place + 8 + length]
            if kind == b"IHDR": width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            if kind == b"IDAT": data += body
            place += 12 + length
        assert depth == 8 and colour in (2, 6)
        size = 3 if colour == 2 else 4
        raw, line, count = zlib.decompress(data), bytearray(width * size), {}
        def paeth(a, b, c):
            p = a + b - c
            x, y, z = abs(p - a), abs(p - b), abs(p - c)
            return a if x <= y and x <= z else b if y <= z else c
        for row in range(height):
            start = row * (width * size + 1)
            kind, new = raw[start], bytearray(raw[start + 1:start + 1 + width * size])
            for i in range(len(new)):
                left, above = (new[i - size] if i >= size else 0), line[i]
                corner = line[i - size] if i >= size else 0
                if kind == 1: new[i] = (new[i] + left) & 255
                elif kind == 2: new[i] = (new[i] + above) & 255
                elif kind == 3: new[i] = (new[i] + (left + above) // 2) & 255
                elif kind == 4: new[i] = (new[i] + paeth(left, above, corner)) & 255
            line = new
            for i in range(0, len(new), size):
                key = bytes(new[i:i + 3])
                count[key] = count.get(key, 0) + 1
        total = width * height
        def share(test): return sum(n for key, n in count.items() if test(*key)) / total
        def near(r, g, b): return lambda x, y, z: abs(x - r) + abs(y - g) + abs(z - b) < 12
        print(share(lambda r, g, b: min(r, g, b) > 240), share(lambda r, g, b: max(r, g, b) < 100),
              share(near(11, 59, 57)), share(near(15, 76, 74)), share(near(246, 217, 139)))
        """
}
