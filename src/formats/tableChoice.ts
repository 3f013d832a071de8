import { type Counted, flows, investments } from "../core/indicators";
import { formatPeriod, parsePeriod } from "../core/period";
import type { TableRole } from "../core/tableRole";
import type { Grid } from "./grid";
import { areMonthsAcross, valueOf } from "./guessValues";
import type { ReaderOptions } from "./observations";
import { type Place, places } from "./places";
import { type Column, columnsOf } from "./tableColumns";
import type { Mapping, PeriodRole, ValueColumn } from "./tableMapping";
import { isTime, type NamedTime, periodOf, timeIn } from "./tablePeriod";
import { flowOf, isTotalName } from "./tableWords";

/** What of a table is looked at when its roles are chosen. */
export interface Asked {
  readonly columns: readonly Column[];
  readonly placeOf: (name: string) => Place | null;
}

export function askedOf(
  grid: Grid,
  mapping: Mapping,
  { aliases, areas = [] }: Pick<ReaderOptions, "aliases" | "areas">,
): Asked {
  const placeOf = places(areas, aliases);
  return { columns: columnsOf(grid, mapping.head.is, placeOf), placeOf };
}

const isPlace = (placeOf: Asked["placeOf"], name: string): boolean => {
  const kind = name !== "" && name.length <= 100 ? placeOf(name)?.kind : undefined;
  return kind === "area" || kind === "sum" || isTotalName(name);
};

/** The columns of figures whose headings name periods, flows or partners. */
export function headed({ columns, placeOf }: Asked, role: "period" | "flow" | "partner"): ValueColumn[] {
  const numeric = columns.filter(({ count, figures, role: of }) => count > 0 && figures >= 0.6 && of !== "aside");
  return numeric.flatMap((column) => {
    const value = valueOf(column, areMonthsAcross(columns));
    const name = column.heads.at(-1) ?? "";
    if (role === "partner") return isPlace(placeOf, name) ? [{ ...value, partner: name }] : [];
    return (role === "period" ? value.time : value.indicator) === undefined ? [] : [value];
  });
}

/** A period as it is written in a field; the time as it was said where it is none. */
function textOf(time: NamedTime): string {
  const period = periodOf(time);
  return period ? formatPeriod(period) : String(time.year ?? "");
}

function timeSaid(text: string): NamedTime | null {
  const period = parsePeriod(text.trim());
  if (period.ok) {
    const { kind, year, first, last } = period.value;
    return kind === "year" ? { year, first: null, last: null } : { year, first, last };
  }
  const time = timeIn(text);
  return isTime(time) && time.year !== null ? time : null;
}

const columnIn = (value: string): number | null => {
  const [, column] = /^(?:column|month|quarter) (\d+)$/.exec(value) ?? [];
  return column === undefined ? null : Number(column);
};

/** What a role is taken for, as one text: `column 3`, `one KZ`, `heads`, `columns 2 3`, `month 4`, `1000`, `EUR`; empty where nothing is. */
export function choiceOf({ placeOf }: Asked, mapping: Mapping, role: TableRole): string {
  if (role === "values")
    return mapping.values.is.length === 0 ? "" : `columns ${mapping.values.is.map(({ column }) => column).join(" ")}`;
  if (role === "scale" || role === "currency") {
    const own = new Set(mapping.values.is.map((value) => value[role] ?? mapping[role].is));
    const [first = null] = own.size > 0 ? own : [mapping[role].is];
    return own.size > 1 ? "heads" : String(first ?? "");
  }
  if (role === "mark") return mapping.mark.is;
  if (role === "product") return mapping.product.is === null ? "" : `column ${mapping.product.is}`;
  if (role === "part") {
    const part = mapping.period.is?.kind === "column" ? mapping.period.is.part : undefined;
    return part ? `${part.unit} ${part.column}` : "";
  }
  const { is } = mapping[role];
  if (is === null) return "";
  if (is.kind === "column") return `column ${is.column}`;
  if (is.kind === "heads") return "heads";
  if ("indicator" in is) return `one ${is.indicator}`;
  if ("time" in is) return `one ${textOf(is.time)}`;
  const place = placeOf(is.name);
  return `one ${place?.kind === "area" ? place.code : is.name}`;
}

const said = <T>(is: T) => ({ is, confident: true, by: "reader", shown: "" }) as const;

/** Without what a heading says of the unit, which a reader has said for all columns. */
const without = (values: readonly ValueColumn[], part: "scale" | "currency"): ValueColumn[] =>
  values.map(({ [part]: _said, ...rest }) => rest);

/** With what their headings say of the unit. */
const ofHeads = ({ columns }: Asked, values: readonly ValueColumn[], part: "scale" | "currency"): ValueColumn[] =>
  values.map((value) => {
    const column = columns.find((each) => each.column === value.column);
    const own = column && valueOf(column, false)[part];
    return { ...value, ...(own === undefined ? {} : { [part]: own }) };
  });

const counted: readonly string[] = [...flows, ...investments];
const isIndicator = (text: string): text is Counted => counted.includes(text);

function wordsIn({ columns }: Asked, column: number): (readonly [string, Counted | null])[] {
  const seen = columns.find((each) => each.column === column);
  return [...(seen?.distinct ?? [])].slice(0, 60).map((word) => [word, flowOf(word)] as const);
}

/** The mapping with a role taken for what a reader has chosen, as `choiceOf` writes it. */
export function choose(asked: Asked, mapping: Mapping, role: TableRole, value: string): Mapping {
  const column = columnIn(value);
  const one = /^one (.*)$/.exec(value)?.[1]?.trim() ?? null;
  // Headings can say something only of the columns that have it in them.
  const of =
    value === "heads" && (role === "period" || role === "flow" || role === "partner")
      ? { values: said(headed(asked, role)) }
      : {};
  const general =
    value === "heads" ? ({ kind: "heads" } as const) : column !== null ? ({ kind: "column", column } as const) : null;
  switch (role) {
    case "reporter":
    case "partner":
      return { ...mapping, ...of, [role]: said(general ?? (one ? { kind: "one", name: one } : null)) };
    case "flow":
      return {
        ...mapping,
        ...of,
        flow: said(
          general?.kind === "column"
            ? { ...general, words: wordsIn(asked, general.column) }
            : (general ?? (one !== null && isIndicator(one) ? { kind: "one", indicator: one } : null)),
        ),
      };
    case "period": {
      const time = one === null ? null : timeSaid(one);
      return { ...mapping, ...of, period: said<PeriodRole | null>(general ?? (time && { kind: "one", time })) };
    }
    case "part": {
      const { is } = mapping.period;
      if (is?.kind !== "column") return mapping;
      const unit = value.startsWith("quarter") ? "quarter" : "month";
      return {
        ...mapping,
        period: said({ kind: "column", column: is.column, ...(column === null ? {} : { part: { column, unit } }) }),
      };
    }
    case "values": {
      const chosen = value.split(" ").slice(1).map(Number);
      const partners = mapping.partner.is?.kind === "heads";
      const columns = asked.columns.filter((each) => chosen.includes(each.column));
      return {
        ...mapping,
        values: said(
          columns.map((each) => ({
            ...valueOf(each, areMonthsAcross(asked.columns)),
            ...(partners ? { partner: each.heads.at(-1) ?? "" } : {}),
          })),
        ),
      };
    }
    case "scale":
    case "currency": {
      const is = value === "heads" || value === "" ? null : role === "scale" ? Number(value) : value;
      const values = value === "heads" ? ofHeads(asked, mapping.values.is, role) : without(mapping.values.is, role);
      return { ...mapping, values: { ...mapping.values, is: values }, [role]: said(is) };
    }
    case "mark":
      return { ...mapping, mark: said(value === "," ? "," : ".") };
    case "product":
      return { ...mapping, product: said(column) };
  }
}

/** The mapping with a word of the column of flows taken for a flow, or for what is left out. */
export function chooseWord(mapping: Mapping, word: string, indicator: Counted | null): Mapping {
  const { is } = mapping.flow;
  if (is?.kind !== "column") return mapping;
  const isKnown = is.words.some(([each]) => each === word);
  const words = isKnown ? is.words : [...is.words, [word, null] as const];
  return {
    ...mapping,
    flow: said({ ...is, words: words.map((each) => (each[0] === word ? ([word, indicator] as const) : each)) }),
  };
}
