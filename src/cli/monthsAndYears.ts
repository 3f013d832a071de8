import type { ReporterFile, Series } from "../core/dataset";
import { formatPeriod, later, ordinal, type Period, type PeriodKind, pieceKinds, piecesOf } from "../core/period";
import { partnerAndIndicator } from "../core/seriesKey";

const named = (kind: PeriodKind) => `${kind.replace(/f$/, "ve")}s`;

const valueIn = ({ from, values }: Series, period: Period): number | null =>
  values[ordinal(period) - ordinal(from)] ?? null;

/** What may be lost between a sum and its summands by rounding each of them. */
const rounding = ({ counting: { decimals, leastDecimals } }: Series, count: number): number =>
  0.5 * 10 ** -(leastDecimals ?? decimals) * (count + 1);

const printed = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 6 });

/** Where months, or quarters, of one source make another figure than it gives for what they make up, both figures. */
export function sumsThatDiffer(file: string, { series }: ReporterFile): string[] {
  const notes: string[] = [];
  for (const [key, all] of series)
    for (const whole of all)
      for (const parts of all) {
        const { kind } = parts.from;
        if (parts.source !== whole.source || kind === whole.from.kind || !pieceKinds.some((each) => each === kind))
          continue;
        whole.values.forEach((value, i) => {
          const period = later(whole.from, i);
          const pieces = piecesOf(period, kind)?.map((piece) => valueIn(parts, piece)) ?? [];
          if (value === null || pieces.length < 2 || pieces.includes(null)) return;
          const sum = Number(pieces.reduce((total: number, piece) => total + (piece ?? 0), 0).toFixed(6));
          if (Math.abs(sum - value) <= rounding(whole, pieces.length)) return;
          const [partner, flow] = partnerAndIndicator(key);
          notes.push(
            `${file}: ${flow} with ${partner} in ${formatPeriod(period)} are ${printed(value)}, the ${named(kind)} make ${printed(sum)} (${whole.source.id})`,
          );
        });
      }
  return notes;
}
