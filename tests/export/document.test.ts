// @vitest-environment jsdom
import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { yearly } from "../../src/core/period";
import { documentHtml, documentText } from "../../src/export/document";
import { smallDataset } from "../io/small";
import { grammar as en } from "../../src/words/en/grammar";

const rows = figures(smallDataset(), { reporter: "KZ", partners: ["ES"], from: yearly(2023), to: yearly(2023) });
const parts = {
  title: "Trade with <Spain> & others",
  subtitle: "In million US dollars.",
  source: "Source: BNS.",
  rows,
};
const image = "data:image/png;base64,AAAA";

test("a document takes the picture with its alternative text, the caption and the table", () => {
  const page = new DOMParser().parseFromString(documentHtml(en, parts, image), "text/html");
  expect(page.querySelector("img")?.getAttribute("src")).toBe(image);
  expect(page.querySelector("img")?.alt).toBe("Trade with <Spain> & others. In million US dollars.");
  expect(page.body.textContent).toContain("Source: BNS.");
  const lines = [...page.querySelectorAll("tr")].map((row) => [...row.cells].map((cell) => cell.textContent));
  expect(lines.slice(0, 2)).toEqual([
    ["Partner", "Indicator", "Period", "Statistics", "Stated", "Verdict"],
    ["Spain", "Turnover", "2023", "2,011.8", "2\u00A0billion", "agrees"],
  ]);
  expect(lines).toHaveLength(rows.length + 1);
});

test("text is text: a name with markup makes no element", () => {
  const html = documentHtml(en, { ...parts, title: `<script>x</script>" onload="y` }, image);
  const page = new DOMParser().parseFromString(html, "text/html");
  expect(page.querySelector("script")).toBeNull();
  expect(page.querySelector("[onload]")).toBeNull();
});

test("plain text has the same lines, cells parted by tabs", () => {
  const lines = documentText(en, parts).split("\n");
  expect(lines[0]).toBe(parts.title);
  expect(lines).toContain("Spain\tTurnover\t2023\t2,011.8\t2\u00A0billion\tagrees");
  expect(lines.at(-1)).toBe("Source: BNS.");
});
