import { isObject, type JsonObject } from "../json";
import { own } from "../own";

/** A file of statements as it is kept and changed; `readStatements` is its door. */
export interface StatementsJson {
  readonly format: "visavis-statements/1";
  readonly sources: Readonly<Record<string, JsonObject>>;
  readonly statements: readonly JsonObject[];
  readonly notes?: readonly JsonObject[];
}

export const noStatements: StatementsJson = { format: "visavis-statements/1", sources: {}, statements: [] };

const entriesOf = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What is kept, or was read soundly, as a file of statements; what has another form is left out. */
export function asStatements(json: unknown): StatementsJson {
  if (!isObject(json)) return noStatements;
  const sources = isObject(json["sources"]) ? json["sources"] : {};
  const notes = entriesOf(json["notes"]);
  return {
    ...noStatements,
    sources: Object.fromEntries(
      Object.entries(sources).flatMap(([id, entry]) => (isObject(entry) ? [[id, entry] as const] : [])),
    ),
    statements: entriesOf(json["statements"]),
    ...(notes.length > 0 ? { notes } : {}),
  };
}

/** Whether two sources are one, whenever they were entered. */
function alike(a: JsonObject, b: JsonObject): boolean {
  const [one, other] = [a, b].map((source) =>
    JSON.stringify(Object.entries(source).filter(([key]) => key !== "entered")),
  );
  return one === other;
}

/** Without the sources that nothing comes from any more. */
function withoutIdle(file: StatementsJson): StatementsJson {
  const used = new Set([...file.statements, ...(file.notes ?? [])].map(({ source }) => source));
  return { ...file, sources: Object.fromEntries(Object.entries(file.sources).filter(([id]) => used.has(id))) };
}

/** Both files as one; a source of the second whose id the first has for another one is given an id of its own. */
export function joinedStatements(file: StatementsJson, more: StatementsJson): StatementsJson {
  const sources = new Map(Object.entries(file.sources));
  const ids = new Map<unknown, string>();
  for (const [id, source] of Object.entries(more.sources)) {
    let free = id;
    for (let n = 2; sources.has(free) && !alike(sources.get(free) ?? {}, source); n += 1) free = `${id}-${n}`;
    if (!sources.has(free)) sources.set(free, source);
    ids.set(id, free);
  }
  const renamed = (entry: JsonObject): JsonObject => ({
    ...entry,
    source: ids.get(entry["source"]) ?? entry["source"],
  });
  const notes = [...(file.notes ?? []), ...(more.notes ?? []).map(renamed)];
  return withoutIdle({
    ...noStatements,
    sources: Object.fromEntries(sources),
    statements: [...file.statements, ...more.statements.map(renamed)],
    ...(notes.length > 0 ? { notes } : {}),
  });
}

export const withoutStatement = (file: StatementsJson, index: number): StatementsJson =>
  withoutIdle({ ...file, statements: file.statements.filter((_, i) => i !== index) });

/** A file with one statement, with its source, in the place of another one. */
export function withStatement(file: StatementsJson, index: number, one: StatementsJson): StatementsJson {
  const { sources, statements, ...rest } = joinedStatements({ ...file, statements: [...file.statements] }, one);
  const last = statements.at(-1);
  return last
    ? withoutIdle({
        ...rest,
        sources,
        statements: statements.slice(0, -1).map((each, i) => (i === index ? last : each)),
      })
    : file;
}

/** The source of a statement, as it stands in the file. */
export const sourceEntry = ({ sources }: StatementsJson, { source }: JsonObject): JsonObject | undefined =>
  typeof source === "string" ? own(sources, source) : undefined;
