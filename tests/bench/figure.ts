/** A measured figure: what it is called, what came out, and what it should be. */
export interface Figure {
  readonly name: string;
  readonly unit: Unit;
  /** The median of the samples. */
  readonly value: number;
  readonly p95: number;
  readonly least: number;
  /** How many were taken. */
  readonly samples: number;
  readonly target?: number;
  readonly targetP95?: number;
  /** Whether more than the target is better. */
  readonly isLeast?: boolean;
  readonly note?: string;
}

export type Unit = "ms" | "s" | "kB" | "MB" | "times" | "";
export type Aims = Pick<Figure, "target" | "targetP95" | "isLeast" | "note">;

/** The sample below which a share of all lie, by nearest rank; NaN of none. */
export function rank(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number =>
  (rank(samples, 0.5) + rank(samples, 0.5 + 0.5 / samples.length)) / 2;

export const sum = (all: readonly number[]): number => all.reduce((a, b) => a + b, 0);

/** A figure of samples; throws where one of them is no number. */
export function figure(name: string, unit: Unit, samples: readonly number[], aims: Aims = {}): Figure {
  if (samples.length === 0 || !samples.every(Number.isFinite)) throw new Error(`${name}: there is nothing measured.`);
  const [value, p95, least] = [median(samples), rank(samples, 0.95), Math.min(...samples)];
  return { name, unit, value, p95, least, samples: samples.length, ...aims };
}

const digits: Partial<Record<Unit, number>> = { kB: 1, "": 2, s: 2, times: 1 };

const written = (value: number, unit: Unit): string =>
  `${value.toFixed(digits[unit] ?? (value < 10 ? 1 : 0))} ${unit}`.trim();

function result({ value, p95, least, samples, unit, target, targetP95, isLeast = false, note }: Figure): string {
  // Taken as printed: 0.004 of a target of 0.00 is met.
  const misses = (of: number, aim: number | undefined) => {
    const printed = Number.parseFloat(written(of, unit));
    return aim !== undefined && (isLeast ? printed < aim : printed > aim);
  };
  const many = samples > 1 ? `, p95 ${written(p95, unit)}, least ${written(least, unit)}, n ${samples}` : "";
  const missed = misses(value, target) || misses(p95, targetP95) ? ` **${isLeast ? "under" : "over"}**` : "";
  return `${written(value, unit)}${many}${missed}${note ? `; ${note}` : ""}`;
}

const whole = (value: number, unit: Unit): string => `${value} ${unit}`.trim();

function goal({ target, targetP95, isLeast = false, unit }: Figure): string {
  if (target === undefined) return targetP95 === undefined ? "" : `p95 ≤ ${whole(targetP95, unit)}`;
  const p95 = targetP95 === undefined ? "" : `, p95 ${whole(targetP95, unit)}`;
  return `${isLeast ? "≥" : "≤"} ${whole(target, unit)}${p95}`;
}

type Row = readonly [figure: string, result: string, aim: string];

/** The figures as a Markdown table. */
export function table(figures: readonly Figure[]): string {
  const rows: readonly Row[] = [
    ["Figure", "Result", "Target"],
    ...figures.map((each): Row => [each.name, result(each), goal(each)]),
  ];
  const widths = ([0, 1, 2] as const).map((column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = "", ...body] = rows.map(line);
  return [head, line(widths.map((width) => "-".repeat(width))), ...body].join("\n");
}
