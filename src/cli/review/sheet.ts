import { yearly } from "../../core/period";
import type { Grammar } from "../../words/language/grammar";
import { type Phrase, plainText } from "../../words/phrase";
import { examplesIn, ofGrammar } from "./examples";

/** What the files of a language export, by the name of the file. */
export type Folder = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A message by its key, with an example of each of its forms. */
export interface Entry {
  readonly key: string;
  readonly texts: readonly string[];
}

/** Where the messages of files appear, from the head of the page to what few readers see. */
const order = [
  ["The page", ["page", "noScript", "dataset"]],
  ["The question", ["question", "picker"]],
  ["Numbers, dates and names", ["grammar", "terms", "shortPeriods"]],
  ["Above a chart", ["controls"]],
  ["Compare", ["compare", "absent", "chart"]],
  ["Below a chart", ["source", "points"]],
  ["The figures", ["figures", "verdicts"]],
  ["For reference", ["paragraph", "reference"]],
  ["The foot of the page", ["foot"]],
  ["How to read this", ["about", "meanings"]],
  ["Without a network", ["offline"]],
  ["Trend", ["trend"]],
  ["Ranking and map", ["ranking", "growing", "several", "ranked", "rankingTable", "zoom", "membership"]],
  ["Mirror", ["mirror", "mirrorChart", "mirrorTable"]],
  ["Direct investment", ["investment"]],
  ["Brief", ["brief"]],
  ["Export", ["exporting", "embed", "workbook"]],
  ["A picture that comes back", ["opened", "picture"]],
  ["Check", ["check", "checkPage"]],
  ["What goes wrong", ["problems", "notices"]],
  ["Figures of a reader", ["findings", "own", "assistant", "statements"]],
] as const;

/** Files that only put together what others say, and what a text says, which is read and never shown. */
export const assembled = ["messages", "more", "views", "reading"];

const isPhrase = (said: object): said is Phrase =>
  Array.isArray(said) && said.every((piece: unknown) => typeof piece === "object" && piece !== null && "text" in piece);

/** What a message said, on one line. */
function lineOf(said: unknown): string {
  if (typeof said === "string") return said;
  if (typeof said === "object" && said !== null) {
    if (isPhrase(said)) return plainText(said);
    if (Array.isArray(said)) return said.map(lineOf).join(" / ");
  }
  throw new TypeError(`A message gave ${typeof said}, not a text.`);
}

const at = (examples: unknown, key: string): unknown =>
  typeof examples === "object" && examples !== null ? (examples as Readonly<Record<string, unknown>>)[key] : undefined;

/** The blanks of a sentence filled in, as the page does with controls. */
type Fill = (text: string) => string;

/** The messages of what a file exports, those with something to fill in by the examples under the same keys. */
function entriesOf(words: unknown, examples: unknown, key: string, fill: Fill): readonly Entry[] {
  if (typeof words === "string") return [{ key, texts: [fill(words)] }];
  // The findings have a file of their own.
  if (key === "own.findings") return [];
  if (typeof words === "function") {
    if (!Array.isArray(examples) || examples.length === 0) throw new TypeError(`${key} has no example.`);
    const texts = (examples as readonly (readonly unknown[])[]).map((given) =>
      fill(lineOf(Reflect.apply(words, undefined, given))),
    );
    return [{ key, texts: [...new Set(texts)].filter((text) => text !== "") }];
  }
  if (typeof words !== "object" || words === null) return [];
  return Object.entries(words).flatMap(([name, each]: [string, unknown]) =>
    entriesOf(each, at(examples, name), `${key}.${name}`, fill),
  );
}

/** What a file exports; sentences that take the names of a language are given its grammar. */
function spoken(exported: unknown, file: string, grammar: Grammar): unknown {
  const needsGrammar = ["ranking", "growing", "several", "mirror", "membership", "investment"].includes(file);
  return needsGrammar && typeof exported === "function" ? (exported as (of: Grammar) => unknown)(grammar) : exported;
}

/** Blanks of a sentence as the page fills them in, with its controls. */
function filling({ question }: Grammar["ui"]): Fill {
  const year = yearly(2023);
  const blanks: Readonly<Record<string, string>> = {
    time: question.time({ from: year, to: year }).replace("{year}", "2023"),
    reporter: question.reporter,
    partners: question.plus,
    flow: question.flows.exports,
    year: "2023",
  };
  return (text) => text.replace(/\{(\w+)\}/g, (slot, name: string) => blanks[name] ?? slot);
}

/** All messages of a language in the order in which they appear, under headings that say where. */
export function sheet(
  folder: Folder,
  grammar: Grammar,
): readonly (readonly [where: string, entries: readonly Entry[]])[] {
  const placed: readonly string[] = [...order.flatMap(([, files]) => files), ...assembled];
  const lost = Object.keys(folder).filter((file) => !placed.includes(file));
  if (lost.length > 0) throw new TypeError(`These files have no place in the sheet: ${lost.join(", ")}.`);
  const examples = examplesIn(grammar);
  const fill = filling(grammar.ui);
  return order.map(([where, files]) => [
    where,
    files.flatMap((file) =>
      Object.entries(folder[file] ?? {}).flatMap(([name, exported]) => {
        const words = file === "grammar" ? ofGrammar(grammar) : spoken(exported, file, grammar);
        const key = name === file ? file : `${file}: ${name}`;
        return entriesOf(words, at(at(examples, file), name), key, fill);
      }),
    ),
  ]);
}
