import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { isCommunique } from "../../src/io/prose";
import { textOfFile } from "../../src/io/textOfFile";

const sentence = "In 2023 trade between Kazakhstan and Spain came to 2 billion dollars.";
const docx = (text: string) =>
  zipSync({
    "word/document.xml": strToU8(
      `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

describe("a file of sentences", () => {
  test("is read as a text, be it plain, a web page or a Word document", async () => {
    const files = [
      new File([sentence], "release.txt"),
      new File([`<html><body><p>${sentence}</p><script>alert(1)</script></body></html>`], "release.html"),
      new File([docx(sentence)], "release.docx"),
    ];
    for (const file of files) expect((await textOfFile(file))?.trim()).toBe(sentence);
  });

  test("is not what holds a table, or has another ending", async () => {
    expect(await textOfFile(new File(["partner\texports\nSpain\t1485.5\nPortugal\t4.9\n"], "table.txt"))).toBeNull();
    expect(await textOfFile(new File([sentence], "release.csv"))).toBeNull();
  });
});

describe("what is pasted is a communiqué", () => {
  test("where it is a sentence with a figure", () => {
    expect(isCommunique(sentence)).toBe(true);
  });

  test("and not where it is a word, an address or cells", () => {
    for (const text of [
      "Spain",
      "https://example.org/2023",
      "1\t2\t3\n4\t5\t6",
      "What a country trades with its partners.",
    ])
      expect(isCommunique(text)).toBe(false);
  });
});
