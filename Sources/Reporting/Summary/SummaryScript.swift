/// The script that sorts and filters the table of villages.
///
/// It is the same on every page: names and figures stand in the document alone, so no text can become part of a script.
enum SummaryScript {
    /// What the page's security policy allows to run: the SHA-256 of ``text``, in base 64.
    private static let hash = "sha256-ogMP74M3y/iaL1TrWb29Cn21Wsfdmol3voUvB1O5p00="

    private static let text = """

        (() => {
          "use strict";
          const table = document.getElementById("tabel-desa");
          const tools = document.getElementById("alat");
          if (!table || !tools) return;
          const body = table.tBodies[0];
          const rows = [...body.rows];
          const plain = text => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
          const words = rows.map(row => plain([...row.cells].slice(0, 3).map(cell => cell.textContent).join(" ")));
          const [search, level, regency] = ["cari", "jenjang", "kabupaten"].map(name => tools.querySelector(`[name=${name}]`));
          const count = tools.querySelector("output");
          const number = new Intl.NumberFormat(document.documentElement.lang);

          function filter() {
            const asked = plain(search.value).split(/\\s+/).filter(word => word);
            let shown = 0;
            rows.forEach((row, index) => {
              const fits = (!level.value || row.dataset.level === level.value)
                && (!regency.value || row.dataset.regency === regency.value)
                && asked.every(word => words[index].includes(word));
              row.hidden = !fits;
              if (fits) shown += 1;
            });
            count.textContent = count.dataset.text
              .replace("{n}", number.format(shown)).replace("{m}", number.format(rows.length));
          }

          const collator = new Intl.Collator(document.documentElement.lang, {numeric: true});
          const key = cell => cell.dataset.order === undefined ? cell.textContent
            : cell.dataset.order === "" ? null : cell.dataset.order.split(" ").map(Number);

          // Ascending; what has no figure stands last in either direction.
          function compare(a, b, sign) {
            if (a === null || b === null) return (a === null) - (b === null);
            if (typeof a === "string") return sign * collator.compare(a, b);
            const at = a.findIndex((figure, index) => figure !== b[index]);
            return at < 0 ? 0 : sign * (a[at] - b[at]);
          }

          const heads = [...table.tHead.rows[0].cells];
          heads.forEach((head, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.append(...head.childNodes);
            head.append(button);
            button.addEventListener("click", () => {
              const ascends = head.getAttribute("aria-sort") !== "ascending";
              heads.forEach(other => other.removeAttribute("aria-sort"));
              head.setAttribute("aria-sort", ascends ? "ascending" : "descending");
              const keys = new Map(rows.map(row => [row, key(row.cells[column])]));
              body.append(...[...rows].sort((a, b) => compare(keys.get(a), keys.get(b), ascends ? 1 : -1)));
            });
          });

          [search, level, regency].forEach(control => control.addEventListener("input", filter));
          tools.hidden = false;
          filter();
        })();

        """

    /// The script with its digest.
    static let script = HTMLPage.Script(text: text, hash: hash)
}
