import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/words";
import { ofGrammar } from "../../src/cli/review/examples";
import { assembled, sheet } from "../../src/cli/review/sheet";
import { loadGrammar } from "../../src/words/language/load";
import { languages } from "../../src/core/language";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../../src/words/*/*.ts", {
  eager: true,
});

const folderOf = (language: string) =>
  Object.fromEntries(
    Object.entries(modules).flatMap(([path, module]) => {
      const [, of, file = ""] = /words\/(\w+)\/(\w+)\.ts$/.exec(path) ?? [];
      return of === language ? [[file, module] as const] : [];
    }),
  );

/** Texts of words by their keys; of what is made from something, null. */
function leaves(words: unknown, key: string): readonly (readonly [key: string, text: string | null])[] {
  if (typeof words === "string") return [[key, words]];
  if (typeof words === "function") return [[key, null]];
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, each]) => leaves(each, `${key}.${name}`));
}

const hole = /undefined|NaN|\{|\}|\[object|\bnull\b|\bfalse\b|=>/;
const textsOf = (text: string) => text.split("\n").filter((line) => !/^(\[|==)/.test(line));

describe.each(languages)("the sheet of %s", async (language) => {
  const grammar = await loadGrammar(language);
  const { status, stdout } = await run(["--lang", language]);
  const entries = new Map(
    stdout.split("\n\n[").map((part) => {
      const [key = "", ...lines] = part.split("\n");
      return [key.replace("]", ""), lines] as const;
    }),
  );
  const said = Object.entries(folderOf(language)).flatMap(([file, exports]) =>
    assembled.includes(file) || file === "grammar"
      ? []
      : Object.entries(exports).flatMap(([name, exported]) => {
          const words = typeof exported === "function" ? (exported as (of: object) => unknown)(grammar) : exported;
          return leaves(words, name === file ? file : `${file}: ${name}`);
        }),
  );
  const wanted = [...said, ...leaves(ofGrammar(grammar), "grammar")].filter(([key]) => !key.startsWith("own.findings"));

  test("holds every message, and each text as it stands", () => {
    expect(status).toBe(0);
    expect(wanted.length).toBeGreaterThan(500);
    expect(wanted.filter(([key]) => !entries.has(key))).toEqual([]);
    const plain = wanted.filter(([, text]) => text !== null && !text.includes("{"));
    expect(plain.filter(([key, text]) => entries.get(key)?.[0] !== `  ${text}`)).toEqual([]);
  });

  test("shows each message that is made from something with an example", () => {
    const made = wanted.filter(([, text]) => text === null);
    expect(made.length).toBeGreaterThan(200);
    expect(made.filter(([key]) => !entries.get(key)?.[0]?.trim())).toEqual([]);
  });

  test("has no hole", () => {
    expect(textsOf(stdout).filter((line) => hole.test(line))).toEqual([]);
  });

  test("leaves out of the grammar what is no message, and what files of its own say", () => {
    const apart = "language tag dash decimal thousands groupFrom disclaimer ui more views".split(" ");
    const files = Object.values(folderOf(language)).flatMap((exports) => Object.keys(exports));
    const shown = Object.keys(ofGrammar(grammar));
    const rest = Object.keys(grammar).filter((key) => !shown.includes(key) && !files.includes(key));
    expect(rest.filter((key) => !apart.includes(key))).toEqual([]);
  });
});

describe("the sheet refuses", async () => {
  const grammar = await loadGrammar("en");
  const folder = folderOf("en");

  test("a file that has no place in it", () => {
    expect(() => sheet({ ...folder, jokes: { jokes: "" } }, grammar)).toThrow("no place in the sheet: jokes");
  });

  test("a message without an example", () => {
    const foot = { foot: { shout: (word: string) => word } };
    expect(() => sheet({ ...folder, foot }, grammar)).toThrow("foot.shout has no example");
  });

  test("what is no text", () => {
    const points = { points: { share: () => undefined } };
    expect(() => sheet({ ...folder, points }, grammar)).toThrow("undefined, not a text");
  });
});

test("a hole would be seen", () => {
  const holes = ["undefined places", "NaN%", "in {year}", "[object Object]", "null", "(a) => a"];
  expect(holes.filter((text) => !hole.test(text))).toEqual([]);
});

describe("the command", () => {
  test.each([
    [["--lang", "xx"], "unknown language “xx”: there are en, ru, kk, es, pt\n"],
    [[], "--lang is missing: say which language, of en, ru, kk, es, pt\n"],
    [["--tongue", "kk"], expect.stringContaining("npm run words -- --help")],
    [["--lang", "en", "--out", "/nowhere/at/all.txt"], expect.stringContaining("/nowhere/at/all.txt")],
  ])("%j is refused", async (args, stderr) => {
    expect(await run(args)).toEqual({ status: 1, stdout: "", stderr });
  });

  test("says how it is used", async () => {
    const { status, stdout } = await run(["--help"]);
    expect(status).toBe(0);
    for (const language of languages) expect(stdout).toContain(`  ${language}  `);
  });

  test("writes a file that it is given", async () => {
    const folder = await mkdtemp(join(tmpdir(), "words-"));
    const out = join(folder, "kk.txt");
    expect(await run(["--lang", "kk", "--out", out])).toEqual({ status: 0, stdout: `${out} written\n`, stderr: "" });
    expect(await readFile(out, "utf8")).toBe((await run(["--lang", "kk"])).stdout);
    await rm(folder, { recursive: true });
  });
});
