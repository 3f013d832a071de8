import type { Area } from "../area";
import { statedIndicators } from "../indicators";
import { hasOpenZeros, parseLiteral, parsePercentage } from "../literal";
import { parsePeriod, parseStatedPeriod } from "../period";
import { type EnteredStatement, fileOfEntered, type StatementField, statementFields } from "./enteredStatement";
import type { Problem } from "./problem";
import { readStatements } from "./statements";
import { joinedStatements, type StatementsJson } from "./statementsJson";

/** Why a blank cannot be taken as it is filled in. */
export type StatementFault =
  | "missing"
  | "no figure"
  | "figure"
  | "currency"
  | "percentage"
  | "period"
  | "growth period"
  | "date"
  | "future"
  | "area"
  | "group"
  | "address"
  | "sum"
  | "twice";

/** What deserves a look and keeps nobody from going on. */
export type StatementRemark = "open" | "zeros" | "parts" | "no address";

export interface CheckedStatement {
  readonly faults: ReadonlyMap<StatementField, StatementFault>;
  readonly remarks: ReadonlyMap<StatementField, StatementRemark>;
}

const currencies =
  /[€£¥₽₸₹₺]|(?<!\p{L})(?:eur|euros?|rub|roubles?|rubles?|kzt|tenge|gbp|cny|yuan|rmb|jpy|yen|chf|francs?|try|lira|inr|rupees?|brl|reais|евро|руб|рубл\p{L}*|теңге|тенге|юан\p{L}*)(?!\p{L})/iu;

/** Whether a figure as written names a currency, of which none but the dollar is known here. */
const namesOtherCurrency = (written: string): boolean => currencies.test(written);

/** A figure without the sign of the dollar of the United States, which all figures are in. */
export const withoutDollar = (written: string): string =>
  written
    .trim()
    .replace(/^([<>=~]*\s*)(?:US\s?\$|USD\s?)\s*/i, "$1")
    .replace(/\s*(?:USD|US dollars?)$/i, "");

const required = ["reporter", "partner", "period", "publisher", "title", "date"] as const;

/** The blank that a path of the file speaks of: `statements[3].growth.since`, `sources.entered-1.date`. */
function fieldOf(path: string): StatementField | null {
  const [, statement, source] = /^statements\[\d+\]\.(.+)$|^sources\.[^.]+\.(\w+)$/.exec(path) ?? [];
  if (statement === "growth.since") return "growthSince";
  if (statement?.startsWith("growth")) return "growth";
  return (statement ?? source ?? null) as StatementField | null;
}

const faultAt = (field: StatementField): StatementFault =>
  (
    ({
      turnover: "sum",
      reporter: "group",
      date: "future",
      period: "future",
      growthSince: "growth period",
      url: "address",
    }) as const
  )[field as string] ?? "figure";

/** In the order of the blanks. */
const inOrder = <T>(found: ReadonlyMap<StatementField, T>): ReadonlyMap<StatementField, T> =>
  new Map(
    statementFields.flatMap((field) => {
      const what = found.get(field);
      return what === undefined ? [] : [[field, what] as const];
    }),
  );

/** What is wrong with single blanks, before they are read together. */
function faultsOfBlanks(
  entered: EnteredStatement,
  areas: ReadonlyMap<string, Area>,
): Map<StatementField, StatementFault> {
  const faults = new Map<StatementField, StatementFault>();
  for (const field of required) if (entered[field].trim() === "") faults.set(field, "missing");
  for (const field of ["reporter", "partner"] as const)
    if (entered[field] !== "" && !areas.has(entered[field])) faults.set(field, "area");
  if (entered.period !== "" && !parseStatedPeriod(entered.period).ok) faults.set("period", "period");
  for (const field of statedIndicators)
    if (entered[field] !== "" && !parseLiteral(entered[field]).ok)
      faults.set(field, namesOtherCurrency(entered[field]) ? "currency" : "figure");
  const hasGrowth = entered.growth !== "" || entered.growthSince !== "";
  if (hasGrowth && !parsePercentage(entered.growth).ok) faults.set("growth", "percentage");
  if (hasGrowth && !parsePeriod(entered.growthSince).ok) faults.set("growthSince", "growth period");
  if (entered.date !== "" && !isDay(entered.date)) faults.set("date", "date");
  if (!hasGrowth && statedIndicators.every((field) => entered[field] === "")) faults.set("turnover", "no figure");
  return faults;
}

function isDay(written: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(written) ? Date.parse(written) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

const errorsAt = (problems: readonly Problem[]) =>
  problems.flatMap(({ severity, path }) => (severity === "error" ? (fieldOf(path) ?? "turnover") : []));

/** What deserves a look, as the door says it of a sound statement. */
function remarkAt(entered: EnteredStatement, field: StatementField): StatementRemark {
  if (field === "period") return "open";
  if (field === "url") return "no address";
  const read = parseLiteral(entered[field]);
  return read.ok && hasOpenZeros(read.value) ? "zeros" : "parts";
}

/** Passes a statement as it was typed through the doors of the application; `others` are those that it stands beside. */
export function checkStatement(
  entered: EnteredStatement,
  areas: ReadonlyMap<string, Area>,
  others: StatementsJson,
  today: string,
): CheckedStatement {
  const faults = faultsOfBlanks(entered, areas);
  const remarks = new Map<StatementField, StatementRemark>();
  if (faults.size > 0) return { faults: inOrder(faults), remarks };
  const file = fileOfEntered(entered, today, others);
  const alone = readStatements(file, areas, today).problems;
  for (const field of errorsAt(alone)) faults.set(field, faultAt(field));
  for (const { severity, path } of alone) {
    const field = severity === "warning" ? fieldOf(path) : null;
    if (field && !remarks.has(field)) remarks.set(field, remarkAt(entered, field));
  }
  const place = `statements[${others.statements.length}].`;
  const beside = readStatements(joinedStatements(others, file), areas, today).problems;
  if (faults.size === 0)
    for (const field of errorsAt(beside.filter(({ path }) => path.startsWith(place)))) faults.set(field, "twice");
  return { faults: inOrder(faults), remarks: inOrder(remarks) };
}
