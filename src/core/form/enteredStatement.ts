import { statedIndicators } from "../indicators";
import { noStatements, sourceEntry, type StatementsJson } from "./statementsJson";

/** The blanks of a statement, in the order in which they are filled in. */
export const statementFields = [
  "reporter",
  "partner",
  "period",
  ...statedIndicators,
  "growth",
  "growthOf",
  "growthSince",
  "kind",
  "publisher",
  "title",
  "date",
  "url",
] as const;
export type StatementField = (typeof statementFields)[number];

/** A statement as it is typed: areas by their codes, all else as text; "" where a blank is left empty. */
export type EnteredStatement = Readonly<Record<StatementField, string>>;

export const sourceKinds = ["press release", "news item"] as const;

export const blankStatement: EnteredStatement = {
  ...(Object.fromEntries(statementFields.map((field) => [field, ""])) as Record<StatementField, string>),
  growthOf: "turnover",
  kind: sourceKinds[0],
};

const ofSource = ["kind", "publisher", "title", "date", "url"] as const;

/** The same letters make the same id, so that two statements of one release have one source. */
function idOf(texts: readonly string[]): string {
  let mark = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(texts.join("\n"))) mark = Math.imul(mark ^ byte, 0x01000193) >>> 0;
  return `entered-${mark.toString(36).padStart(7, "0")}`;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const sourceTexts = (source: Readonly<Record<string, unknown>>): string[] =>
  ofSource.map((field) => text(source[field]));

/**
 * A file of this statement alone, entered on a day: with its source as a file has it already, and with what the statement
 * in whose place it comes says beyond the blanks.
 */
export function fileOfEntered(
  entered: EnteredStatement,
  day: string,
  file: StatementsJson = noStatements,
  index?: number,
): StatementsJson {
  const { kind, publisher, title, date, url } = entered;
  const texts = [kind, publisher, title, date, url];
  const [id, source] = Object.entries(file.sources).find(
    ([, each]) => sourceTexts(each).join("\n") === texts.join("\n"),
  ) ?? [idOf(texts), { kind, publisher, title, date, url: url === "" ? null : url, entered: day }];
  const named: readonly string[] = ["source", "reporter", "partner", "period", "growth", ...statedIndicators];
  const before = index === undefined ? {} : (file.statements[index] ?? {});
  const hasGrowth = entered.growth !== "" || entered.growthSince !== "";
  const { reporter, partner, period } = entered;
  return {
    ...noStatements,
    sources: { [id]: source },
    statements: [
      {
        source: id,
        reporter,
        partner,
        period,
        ...Object.fromEntries(
          statedIndicators.flatMap((field) => (entered[field] === "" ? [] : [[field, entered[field]] as const])),
        ),
        ...(hasGrowth ? { growth: { of: entered.growthOf, since: entered.growthSince, value: entered.growth } } : {}),
        ...Object.fromEntries(Object.entries(before).filter(([key]) => !named.includes(key))),
      },
    ],
  };
}

/** The blanks as a statement of a file fills them in. */
export function enteredAt(file: StatementsJson, index: number): EnteredStatement {
  const statement = file.statements[index] ?? {};
  const source = sourceEntry(file, statement) ?? {};
  const growth = (statement["growth"] ?? {}) as Readonly<Record<string, unknown>>;
  const isChanged = statement["growth"] !== undefined;
  return {
    ...(Object.fromEntries(
      (["reporter", "partner", "period", ...statedIndicators] as const).map((field) => [field, text(statement[field])]),
    ) as Pick<EnteredStatement, "reporter" | "partner" | "period" | (typeof statedIndicators)[number]>),
    ...(Object.fromEntries(ofSource.map((field) => [field, text(source[field])])) as Pick<
      EnteredStatement,
      (typeof ofSource)[number]
    >),
    growth: text(growth["value"]),
    growthOf: isChanged ? text(growth["of"]) : "turnover",
    growthSince: text(growth["since"]),
  };
}
