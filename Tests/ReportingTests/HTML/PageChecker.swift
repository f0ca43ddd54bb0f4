import TestSupport

/// An independent parser's look at a page.
enum PageChecker {
    /// Whether Python is there.
    static var isThere: Bool { PythonOracle.has("html.parser") }

    /// What is wrong with a page, a line each: unbalanced tags, double ids, links to nowhere, headings that skip a level,
    /// heads of tables without a scope, pictures without words, scripts, and anything that would be fetched.
    static func faults(in html: String) throws -> String { try PythonOracle.output(of: script, input: html) }

    private static let script = """
        import re, sys
        from html.parser import HTMLParser
        void = {"meta", "link", "br", "img", "hr", "input"}
        class Checker(HTMLParser):
            def __init__(self):
                super().__init__()
                self.open, self.ids, self.links, self.uses, self.levels, self.lang = [], [], [], [], [], None
                self.titles, self.pictures, self.policy = 0, 0, None
            def handle_starttag(self, tag, pairs):
                attributes = dict(pairs)
                if tag not in void: self.open.append(tag)
                if "id" in attributes: self.ids.append(attributes["id"])
                if "href" in attributes: self.links.append(attributes["href"])
                for value in attributes.values(): self.uses += re.findall(r"url\\(([^)]*)\\)", value or "")
                if tag == "html": self.lang = attributes.get("lang")
                if tag == "title": self.titles += 1
                if tag == "script" or "src" in attributes or any(name.startswith("on") for name in attributes): print("script or source", tag)
                if attributes.get("http-equiv") == "Content-Security-Policy": self.policy = attributes["content"]
                if tag in {"h1", "h2", "h3", "h4", "h5", "h6"}: self.levels.append(int(tag[1]))
                if tag == "th" and attributes.get("scope") not in {"col", "row"}: print("th without scope")
                if tag == "table": self.caption = False
                if tag == "caption": self.caption = True
                if tag == "tbody" and not self.caption: print("table without caption")
                if tag == "svg":
                    self.pictures += 1
                    if attributes.get("role") != "img": print("svg without role")
            def handle_data(self, data):
                if self.open and self.open[-1] == "style":
                    if "@import" in data or re.search(r"url\\(", data): print("style that fetches")
            def handle_startendtag(self, tag, pairs):
                self.handle_starttag(tag, pairs)
                if tag not in void: self.open.pop()
            def handle_endtag(self, tag):
                if not self.open or self.open.pop() != tag: print("unbalanced", tag)
        checker = Checker()
        checker.feed(sys.stdin.read())
        checker.close()
        if checker.open: print("left open", checker.open)
        if checker.lang not in {"id", "en"}: print("no language")
        if not (checker.policy or "").startswith("default-src 'none'"): print("no policy against fetching")
        if checker.titles != 1 + checker.pictures: print("no title, of the page and of each picture")
        if len(checker.ids) != len(set(checker.ids)): print("double ids")
        for link in checker.links + checker.uses:
            if not link.startswith("#") or link[1:] not in checker.ids: print("leads nowhere", link)
        if checker.levels[:1] != [1] or checker.levels.count(1) != 1: print("not one h1")
        for first, second in zip(checker.levels, checker.levels[1:]):
            if second > first + 1: print("heading skips", first, second)
        if len(checker.levels) < 10: print("hardly any headings")
        """
}
