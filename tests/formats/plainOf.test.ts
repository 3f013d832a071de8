import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docxText, htmlText } from "../../src/formats/plainOf";

test("a page is what it says: blocks on lines, entities read, scripts and comments left out", () => {
  expect(
    htmlText(
      "<h1>A &amp; B</h1><!-- <p>no</p> --><p>1&nbsp;000 &#8364;<br>two</p><script>if (a<b) {}</script><td>x</td>",
    ),
  ).toBe("A & B\n1\u00a0000 €\ntwo\nx");
});

test("a page that ends in the middle of a tag is read up to it", () => {
  expect(htmlText("<p>one <b")).toBe("one");
  expect(htmlText("<".repeat(1_000_000))).toBe("");
  expect(htmlText("<script>".repeat(100_000))).toBe("");
});

test("a document is its paragraphs", () => {
  const xml = "<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two &lt;3</w:t></w:r></w:p>";
  expect(docxText(zipSync({ "word/document.xml": strToU8(xml) }))).toBe("one\ntwo <3");
  expect(docxText(zipSync({ "a.txt": strToU8(xml) }))).toBeNull();
  expect(docxText(strToU8("PK no archive"))).toBeNull();
});
