import Big from "big.js";
import { yearly } from "../core/period";
import type { Merged } from "./editions";
import type { Observations } from "./observations";

/** Thousand dollars; sums of figures that were not rounded, beside one that was to a tenth. */
const tolerance = "0.1";

const differ = (a: Big, b: Big): boolean => a.minus(b).abs().gt(tolerance);

/** By flow and year, what the months of the editions make of a year that has them all. */
const monthsIn = (editions: readonly Observations[]) =>
  editions.flatMap(({ note, sums }) => (note === undefined ? [...(sums ?? [])] : []));

/** Years whose partners, read by others, do not make the sum of the bureau's months. */
export const sumFaults = (editions: readonly Observations[]): string[] =>
  monthsIn(editions).flatMap(([of, months]) =>
    editions.flatMap(({ note, sums }) => {
      const partners = note === undefined ? undefined : sums?.get(of);
      return partners !== undefined && differ(new Big(partners), new Big(months))
        ? [`${of}: all partners make ${new Big(partners).toFixed(1)}, the months ${new Big(months).toFixed(1)}`]
        : [];
    }),
  );

/** Years whose months do not make what an edition prints of the year; both are kept. */
export function sumsBeside(editions: readonly Observations[], { chosen }: Merged): string[] {
  return monthsIn(editions).flatMap(([of, months]) => {
    const [flow = "", year = ""] = of.split(" ");
    const { edition, figures } = chosen.get(yearly(Number(year))) ?? {};
    const printed = figures?.get(`W00 ${flow}`)?.value;
    return printed !== undefined && differ(new Big(printed), new Big(months))
      ? [
          `${of}: the months make ${new Big(months).toFixed(1)}, edition ${edition?.edition ?? ""} prints ${printed.toFixed(1)}`,
        ]
      : [];
  });
}
