import { readdir, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import type { Grammar } from "../words/language/grammar";
import { Failure, messageOf } from "./failure";
import { type Folder, sheet } from "./review/sheet";
import { languages, type Language, languageNames } from "../core/language";

const listed = languages.map((language) => `  ${language}  ${languageNames[language]}`).join("\n");

const help = `Usage: npm run words -- --lang LANGUAGE [--out FILE]

A sheet for review by a native speaker, as plain text: every message of a language with an example in its place and
the English beneath it, in the order in which they appear, each under its key, which names its file in src/words.

  --lang LANGUAGE  one of
${listed.replaceAll(/^/gm, "                 ")}
  --out FILE       a file to write, instead of stdout

Errors go to stderr with exit status 1.`;

interface Arguments {
  readonly language: Language;
  readonly out: string | null;
}

/** What is asked for; null for help. */
function readArguments(args: readonly string[]): Arguments | null {
  const options = { lang: { type: "string" }, out: { type: "string" }, help: { type: "boolean", short: "h" } } as const;
  let values;
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new Failure(`${messageOf(error)} See npm run words -- --help`);
  }
  if (values.help) return null;
  const there = languages.join(", ");
  if (values.lang === undefined) throw new Failure(`--lang is missing: say which language, of ${there}`);
  const language = languages.find((each) => each === values.lang);
  if (!language) throw new Failure(`unknown language “${values.lang}”: there are ${there}`);
  return { language, out: values.out ?? null };
}

/** What the files of a language export; its forms are no messages. */
async function folderOf(language: Language): Promise<Folder> {
  const files = await readdir(new URL(`../words/${language}/`, import.meta.url));
  const names = files.filter((file) => file.endsWith(".ts")).map((file) => file.slice(0, -3));
  const read = names.map(async (name) => {
    const module = (await import(`../words/${language}/${name}.ts`)) as Folder[string];
    return [name, module] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

async function partsOf(language: Language) {
  const folder = await folderOf(language);
  return sheet(folder, folder["grammar"]?.["grammar"] as Grammar);
}

/** The sheet of a language as lines. */
async function linesOf(language: Language): Promise<string[]> {
  const parts = await partsOf(language);
  const beneath = language === "en" ? [] : await partsOf("en");
  const english = new Map(beneath.flatMap(([, entries]) => entries).map(({ key, texts }) => [key, texts]));
  const count = parts.reduce((sum, [, entries]) => sum + entries.length, 0);
  const shown = (texts: readonly string[], mark: string) => texts.map((text) => `${mark}${text}`);
  return [
    `${languageNames[language]} (${language}): ${count} messages`,
    ...parts.flatMap(([where, entries]) => [
      "",
      `== ${where} ==`,
      ...entries.flatMap(({ key, texts }) => [
        "",
        `[${key}]`,
        ...shown(texts, "  "),
        ...shown(english.get(key) ?? [], "    en: "),
      ]),
    ]),
  ];
}

export interface Outcome {
  readonly status: 0 | 1;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line; a fault that the user can mend becomes one line on stderr. */
export async function run(args: readonly string[]): Promise<Outcome> {
  try {
    const asked = readArguments(args);
    if (!asked) return { status: 0, stdout: `${help}\n`, stderr: "" };
    const text = `${(await linesOf(asked.language)).join("\n")}\n`;
    if (asked.out === null) return { status: 0, stdout: text, stderr: "" };
    await writeFile(asked.out, text);
    return { status: 0, stdout: `${asked.out} written\n`, stderr: "" };
  } catch (error) {
    const known = error instanceof Failure || (error instanceof Error && "code" in error);
    if (!known) throw error;
    return { status: 1, stdout: "", stderr: `${error.message}\n` };
  }
}

const invoked = process.argv[1];
if (invoked !== undefined && import.meta.url === pathToFileURL(invoked).href) {
  const { status, stdout, stderr } = await run(process.argv.slice(2));
  // Whoever reads the sheet through a pager may close it before its end.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = status;
}
