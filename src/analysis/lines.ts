import type { AreaKind } from "../core/area";
import type { Amount, Figure, GapReason } from "../core/figure";
import { formatPeriod } from "../core/period";
import type { FigureRow } from "./figures";

/** What a line is made of: a figure, and what was stated of the same. */
export type LineRow = Pick<
  FigureRow,
  "partner" | "indicator" | "period" | "figure" | "source" | "stated" | "statement"
> & {
  readonly reporter?: FigureRow["reporter"];
};

/** One figure as files carry it: amounts in base units as plain decimal digits, `null` where there is none. */
export interface FigureLine {
  readonly reporter: string;
  readonly partner: string;
  readonly indicator: string;
  readonly period: string;
  readonly value: string | null;
  readonly currency: string | null;
  /** Bounds of what the precision allows; `null` is an open side, or a gap. */
  readonly lower: string | null;
  readonly upper: string | null;
  /** As it was written in a release; `null` for a figure that statistics counted. */
  readonly stated: string | null;
  readonly qualifier: string | null;
  /** Observation status of SDMX: A is normal, O, L, M and Q say why there is no value. */
  readonly status: string;
  /** The id of the source or of the release. */
  readonly source: string | null;
}

const statuses: Readonly<Record<GapReason, string>> = {
  notReported: "O",
  notCollected: "L",
  impossible: "M",
  suppressed: "Q",
  undefined: "O",
  bound: "O",
};

type Measured = Pick<FigureLine, "value" | "currency" | "lower" | "upper" | "qualifier" | "status">;

const ofAmount = ({ value, interval, unit, qualifier, status }: Amount): Measured => ({
  value: value.toFixed(),
  currency: unit,
  lower: interval.lower?.toFixed() ?? null,
  upper: interval.upper?.toFixed() ?? null,
  qualifier,
  status: status ?? "A",
});

const measured = (figure: Figure): Measured =>
  figure.kind === "amount"
    ? ofAmount(figure)
    : { value: null, currency: null, lower: null, upper: null, qualifier: null, status: statuses[figure.reason] };

/** Rows as lines: one for what was counted, a gap included, and one more for what was stated of the same. */
export function figureLines(rows: readonly LineRow[], reporter: string): FigureLine[] {
  return rows.flatMap((row) => {
    const about = {
      reporter: row.reporter?.code ?? reporter,
      partner: row.partner.code,
      indicator: row.indicator,
      period: formatPeriod(row.period),
    };
    const lines = [
      { ...about, ...measured(row.figure), stated: null as string | null, source: row.source?.id ?? null },
    ];
    if (row.stated)
      lines.push({
        ...about,
        ...ofAmount(row.stated),
        stated: row.stated.literal ?? null,
        source: row.statement?.source.id ?? null,
      });
    return lines;
  });
}

/** A line for those who read a table elsewhere: Namibia’s code is a missing value to many programs, and a total is no partner. */
export interface NamedLine extends FigureLine {
  /** In English, as in the names of files. */
  readonly reporter_name: string;
  readonly partner_name: string;
  readonly partner_kind: AreaKind;
}

/** A reporter by its code and its English name. */
export interface NamedReporter {
  readonly code: string;
  readonly name: string;
}

export const namedLines = (rows: readonly LineRow[], reporter: NamedReporter): NamedLine[] =>
  rows.flatMap((row) =>
    figureLines([row], reporter.code).map((line) => ({
      ...line,
      reporter_name: row.reporter?.names.en ?? reporter.name,
      partner_name: row.partner.names.en,
      partner_kind: row.partner.kind,
    })),
  );
