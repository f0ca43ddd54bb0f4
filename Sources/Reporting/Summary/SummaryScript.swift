/// The script that sorts and filters the table of villages.
///
/// It is the same on every page: names and figures stand in the document alone, so no text can become part of a script.
enum SummaryScript {
    /// What the page's security policy allows to run: the SHA-256 of ``text``, in base 64.
    private static let hash = "sha256-v2I8BWhVSdVnTzl/6yrwnBu35aMpcVrsPWJb6wzTf6A="

    private static let text = """

        (() => {
          "use strict";
          const table = document.getElementById("tabel-desa");
          const tools = document.getElementById("alat");
          if (!table || !tools) return;
          const body = table.tBodies[0];
          const rows = [...body.rows];
          const plain = text => text.normalize("NFD").replace(/\\p{M}/gu, "").toLowerCase();
          const words = rows.map(row => plain(row.cells[0].textContent));
          const [search, level, regency, order, reverse] = ["cari", "jenjang", "kabupaten", "urut", "balik"]
            .map(name => tools.querySelector(`[name=${name}]`));
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
          const key = cell => cell.dataset.order === undefined ? cell.firstChild.textContent
            : cell.dataset.order === "" ? null : cell.dataset.order.split(" ").map(Number);

          // Ascending; what has no figure stands last in either direction.
          function compare(a, b, sign) {
            if (a === null || b === null) return (a === null) - (b === null);
            if (typeof a === "string") return sign * collator.compare(a, b);
            const at = a.findIndex((figure, index) => figure !== b[index]);
            return at < 0 ? 0 : sign * (a[at] - b[at]);
          }

          const heads = [...table.tHead.rows[0].cells];

          // By a column; without one, as the villages stood on the page.
          function sort(column, ascends) {
            heads.forEach(head => head.removeAttribute("aria-sort"));
            order.value = column;
            const sorted = [...rows];
            if (column === "") {
              if (!ascends) sorted.reverse();
            } else {
              heads[column].setAttribute("aria-sort", ascends ? "ascending" : "descending");
              const keys = new Map(rows.map(row => [row, key(row.cells[column])]));
              sorted.sort((a, b) => compare(keys.get(a), keys.get(b), ascends ? 1 : -1));
            }
            ascending = ascends;
            body.append(...sorted);
          }

          let ascending = true;
          heads.forEach((head, column) => {
            const button = document.createElement("button");
            button.type = "button";
            button.append(...head.childNodes);
            head.append(button);
            button.addEventListener("click", () => sort(column, head.getAttribute("aria-sort") !== "ascending"));
          });
          order.addEventListener("input", () => sort(order.value, true));
          reverse.addEventListener("click", () => sort(order.value, !ascending));

          [search, level, regency].forEach(control => control.addEventListener("input", filter));
          tools.hidden = false;
          filter();
        })();

        """

    /// The script with its digest.
    static let script = HTMLPage.Script(text: text, hash: hash)
}
