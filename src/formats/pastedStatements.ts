import type { Area } from "../core/area";
import { folded } from "../core/search";
import { checkStatement, type StatementFault, type StatementRemark, withoutDollar } from "../core/form/checkStatement";
import {
  blankStatement,
  type EnteredStatement,
  fileOfEntered,
  type StatementField,
} from "../core/form/enteredStatement";
import { statedIndicators } from "../core/indicators";
import type { Problem } from "../core/form/problem";
import { readStatements } from "../core/form/statements";
import { asStatements, joinedStatements, noStatements, type StatementsJson } from "../core/form/statementsJson";
import { places } from "./places";

/** What is wrong with a line, or deserves a look, and what stands there. */
export interface PastedRemark {
  /** Of the text, from 1. */
  readonly line: number;
  readonly field: StatementField;
  readonly what: StatementFault | StatementRemark | "too long";
  readonly said: string;
}

/** What was pasted: as much of it as can be taken, and what cannot. */
export interface Pasted {
  readonly statements: StatementsJson;
  readonly faults: readonly PastedRemark[];
  readonly remarks: readonly PastedRemark[];
  /** What the door says of a file that was pasted. */
  readonly problems: readonly Problem[];
  /** The text without the lines that are taken. */
  readonly rest: string;
}

export interface PasteOptions {
  readonly areas: ReadonlyMap<string, Area>;
  /** Whose statements they are, where no column says so. */
  readonly reporter: string;
  /** An ISO date. */
  readonly today: string;
  /** What is kept already. */
  readonly known: StatementsJson;
  /** The title of what is pasted without one, in brackets as its words are not the publisher's. */
  readonly titleOf: (reporter: string, partner: string) => string;
}

const mostLines = 300;
const longestLine = 4000;

/** Looks up areas by a name in any of the languages, or by a code; groups as well. */
export function areaNamed(areas: ReadonlyMap<string, Area>): (name: string) => string | null {
  const find = places([...areas.values()], new Map());
  const groups = new Map<string, string>();
  for (const { code, kind, names } of areas.values())
    if (kind === "group") for (const name of [code, ...Object.values(names)]) groups.set(folded(name), code);
  return (name) => {
    const place = find(name.trim());
    const code = place?.kind === "area" ? place.code : groups.get(folded(name.trim()));
    return code !== undefined && areas.has(code) ? code : null;
  };
}

type Column = StatementField | null;

const usualColumns: readonly Column[] = ["partner", "period", "turnover", "exports", "imports", "publisher", "date"];

/** What a column is called in the five languages. */
const heads: readonly (readonly [StatementField, RegExp])[] = [
  ["fdiGrossInflow", /invest|инвест|invers/],
  ["growth", /growth|рост|өсім|crecimiento|crescimento/],
  ["turnover", /turnover|total trade|оборот|айналым|intercambio|corrente|trocas|comercio total|comércio total/],
  ["exports", /export|экспорт|expedi/],
  ["imports", /import|импорт/],
  ["reporter", /reporter|отчит|отчёт|есеп|declarante/],
  ["partner", /partner|country|партн|стран|серіктес|^ел$|socio|sócio|parceir|país/],
  ["period", /period|year|период|год|кезең|жыл|período|año|^ano$/],
  ["url", /address|url|link|адрес|ссылка|мекенжай|сілтеме|dirección|endereço|enlace/],
  ["title", /title|заголов|назван|тақырып|título/],
  ["publisher", /source|publisher|источник|издател|дереккөз|жариялаушы|fuente|fonte|editor/],
  ["date", /date|дата|күні|fecha|data/],
];
const columnOf = (head: string): Column =>
  heads.find(([, words]) => words.test(head.trim().toLowerCase()))?.[0] ?? null;

const cellsOf = (line: string): string[] =>
  line.split(line.includes("\t") ? "\t" : ";").map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, "$1")
      .replaceAll('""', '"')
      .trim(),
  );

/** The columns that a head names; null for a line that is no head. */
function headOf(line: string): Column[] | null {
  const columns = cellsOf(line).map(columnOf);
  const named = columns.filter((column) => column !== null);
  const hasDigits = /\d/.test(line);
  return !hasDigits && columns[0] && named.length > 1 && named.includes("partner") ? columns : null;
}

function enteredOf(
  line: string,
  columns: readonly Column[],
  { reporter, titleOf }: PasteOptions,
  find: ReturnType<typeof areaNamed>,
): EnteredStatement {
  const cells = cellsOf(line);
  const typed = new Map<StatementField, string>();
  columns.forEach((column, i) => {
    const cell = cells[i] ?? "";
    if (column && cell !== "") typed.set(column, cell);
  });
  for (const field of statedIndicators) if (typed.has(field)) typed.set(field, withoutDollar(typed.get(field) ?? ""));
  for (const field of ["reporter", "partner"] as const) {
    const name = typed.get(field);
    if (name !== undefined) typed.set(field, find(name) ?? name);
  }
  const entered = { ...blankStatement, reporter, ...Object.fromEntries(typed) };
  return entered.title === "" ? { ...entered, title: `[${titleOf(entered.reporter, entered.partner)}]` } : entered;
}

/** A file is taken as a whole, or not at all. */
function readPastedFile(text: string, { areas, today, known }: PasteOptions): Pasted {
  const nothing = { statements: noStatements, faults: [], remarks: [], rest: text };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...nothing, problems: [{ severity: "error", file: "", path: "", message }] };
  }
  const problems = readStatements(json, areas, today, "").problems;
  const isSound = problems.every(({ severity }) => severity !== "error");
  const file = asStatements(json);
  if (!isSound) return { ...nothing, problems };
  const sources = Object.fromEntries(
    Object.entries(file.sources).map(([id, source]) => [id, { entered: today, ...source }]),
  );
  const twice = readStatements(joinedStatements(known, file), areas, today, "").problems.filter(
    ({ severity }) => severity === "error",
  );
  return twice.length > 0
    ? { ...nothing, problems: [...problems, ...twice] }
    : { ...nothing, statements: { ...file, sources }, problems, rest: "" };
}

/**
 * Reads what was pasted: the JSON of a file of statements, or a statement a line, `partner; period; turnover; exports;
 * imports; source; date`, with semicolons or tabs; a head may name the columns, and others in another order.
 */
export function readPasted(text: string, options: PasteOptions): Pasted {
  if (text.trimStart().startsWith("{")) return readPastedFile(text, options);
  const { areas, today, known } = options;
  const find = areaNamed(areas);
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== "");
  const head = headOf((lines[first] ?? "").slice(0, longestLine));
  const faults: PastedRemark[] = [];
  const remarks: PastedRemark[] = [];
  const rest: string[] = [];
  let statements = noStatements;
  lines.forEach((line, i) => {
    if (line.trim() === "" || (head && i === first)) return;
    if (line.length > longestLine || i >= mostLines) {
      faults.push({ line: i + 1, field: "partner", what: "too long", said: line.slice(0, 40) });
      rest.push(line);
      return;
    }
    const entered = enteredOf(line, head ?? usualColumns, options, find);
    const all = joinedStatements(known, statements);
    const checked = checkStatement(entered, areas, all, today);
    for (const [field, what] of checked.faults) faults.push({ line: i + 1, field, what, said: entered[field] });
    if (checked.faults.size > 0) {
      rest.push(line);
      return;
    }
    for (const [field, what] of checked.remarks) remarks.push({ line: i + 1, field, what, said: entered[field] });
    statements = joinedStatements(statements, fileOfEntered(entered, today, all));
  });
  const kept = rest.length > 0 && head ? [lines[first] ?? "", ...rest] : rest;
  return { statements, faults, remarks, problems: [], rest: kept.join("\n") };
}
