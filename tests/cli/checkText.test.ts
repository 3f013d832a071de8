import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { temporaryFolder } from "./folder";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.dispose());

function checked(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/cli/checkText.ts", ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const right = "In 2023 Kazakhstan's exports to Spain amounted to $1.5 billion.";
const wrong = "In 2023 Kazakhstan's exports to Spain amounted to $4.5 billion.";

describe("npm run check-text", () => {
  test("ends with 0 where all agrees, with 1 where something differs, with 2 where a file cannot be read", () => {
    const [good, bad] = [folder.put("good.txt", right), folder.put("bad.txt", wrong)];
    expect(checked(good)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("$1.5 billion: agrees.") as string,
    });
    const differing = checked(good, bad);
    expect(differing).toMatchObject({ status: 1, stderr: expect.stringContaining("2 of 2: ") as string });
    expect(differing.stdout).toMatch(/\$4\.5 billion: differs\. The statistics of Kazakhstan give 1,485\.5\smillion/);
    const missing = checked("nowhere.txt", good);
    expect(missing).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("nowhere.txt: there is no such file") as string,
    });
    expect(missing.stdout).toContain("agrees");
  });

  test("gives JSON in the terms of annotated texts", () => {
    const file = folder.put("a.txt", "За прошлый год экспорт Казахстана в Испанию составил более 1 млрд долл. США.");
    const { status, stdout } = checked(file, "--json", "--date", "2024-02-01");
    const text = JSON.parse(stdout) as { claims: [object]; unread: unknown[]; internal: unknown[] };
    expect({ status, text }).toMatchObject({
      status: 0,
      text: {
        file,
        lang: "ru",
        claims: [
          {
            quote: "более 1 млрд долл. США",
            at: 53,
            kind: "exports",
            reporter: "KZ",
            partner: "ES",
            pair: null,
            period: "2023",
            value: 1_000_000_000,
            unit: "USD",
            qualifier: ">",
            of: null,
            since: null,
            verdict: "agrees",
            guessed: [],
            source: { reporter: "KZ" },
          },
        ],
        unread: [],
        internal: [],
      },
    });
  });

  test("reads web pages and Word documents", () => {
    const page = folder.put(
      "a.html",
      `<html><script>var x = "$9 billion";</script><p>In 2023 Kazakhstan&#39;s exports to <b>Spain</b> amounted to $1.5&nbsp;billion.</p></html>`,
    );
    const xml = `<w:document><w:body><w:p><w:r><w:t>In 2023 Kazakhstan's exports to Spain</w:t></w:r><w:r><w:t xml:space="preserve"> amounted to $1.5 billion.</w:t></w:r></w:p></w:body></w:document>`;
    const word = folder.put("a.docx", zipSync({ "word/document.xml": strToU8(xml) }));
    const { status, stdout } = checked(page, word);
    expect(status).toBe(0);
    expect(stdout.match(/: agrees\./g)).toHaveLength(2);
  });

  test.each([
    [[], "no file is named"],
    [["a.txt", "--lang", "xx"], "unknown language “xx”"],
    [["a.txt", "--date", "yesterday"], "is no date"],
    [["a.txt", "--fast"], "npm run check-text -- --help"],
  ])("refuses %j in one line", (args, message) => {
    const { status, stdout, stderr } = checked(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
