// @vitest-environment jsdom
import { expect, test } from "vitest";
import { tableText } from "../../src/ui/tableText";

function tableOf(html: string): HTMLTableElement {
  const place = document.createElement("div");
  place.innerHTML = html;
  const table = place.querySelector("table");
  if (!table) throw new Error("no table");
  return table;
}

const table = tableOf(`<table>
  <caption><div><h2>The figures</h2><small> million US dollars</small></div></caption>
  <thead><tr><th>Partner</th><th><button><span>Statistics</span><span aria-hidden="true"> ↓</span></button></th></tr></thead>
  <tbody>
    <tr><th><span>Spain</span></th><td><span>2,011.8</span><sup role="img" aria-label="preliminary">p</sup></td></tr>
    <tr><th colspan="2">Stated: <b>2 billion</b></th></tr>
    <tr><th>&lt;b&gt;=1+1&lt;/b&gt;</th><td></td></tr>
  </tbody>
</table>`);

test("a table as text has its caption, a line for each row, and tabs between its cells", () => {
  const { text, rows } = tableText(table);
  expect(text.split("\n")).toEqual([
    "The figures million US dollars",
    "Partner\tStatistics",
    "Spain\t2,011.8",
    "Stated: 2 billion",
    "<b>=1+1</b>",
  ]);
  expect(rows).toBe(3);
});

test("a table as HTML is a plain one, in which text is no markup", () => {
  const copy = tableOf(tableText(table).html);
  expect([...copy.rows].map((row) => [...row.cells].map(({ textContent }) => textContent))).toEqual([
    ["Partner", "Statistics"],
    ["Spain", "2,011.8"],
    ["Stated: 2 billion"],
    ["<b>=1+1</b>", ""],
  ]);
  expect(copy.rows[2]?.cells[0]?.colSpan).toBe(2);
  expect(copy.querySelector("b, button, sup")).toBeNull();
});

test.each([
  ["=1+1", "'=1+1"],
  ["@sum(a1)", "'@sum(a1)"],
  ["-1+cmd|x", "'-1+cmd|x"],
  ["+13.3%", "+13.3%"],
  ["=14", "=14"],
  ["-40.5", "-40.5"],
])("the text %j is pasted as %j", (given, pasted) => {
  const { text, html } = tableText(tableOf(`<table><tr><td>${given}</td></tr></table>`));
  expect([text, tableOf(html).rows[0]?.textContent]).toEqual([pasted, pasted]);
});
