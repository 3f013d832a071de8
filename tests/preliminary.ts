import type { Dataset, Series } from "../src/core/dataset";
import { later, type Period } from "../src/core/period";

/** The dataset with the reporter's figures of a period preliminary, or of another letter, of all partners or of some. */
export function preliminaryIn(
  dataset: Dataset,
  reporter: string,
  period: Period,
  partners?: readonly string[],
  letter = "P",
): Dataset {
  const file = dataset.reporters.get(reporter);
  if (!file) throw new Error(`no file of ${reporter}`);
  const marked = (series: Series): Series => ({
    ...series,
    status: series.values
      .map((value, i) =>
        value !== null && later(series.from, i) === period
          ? letter
          : (series.status?.[i] ?? (value === null ? "O" : "A")),
      )
      .join(""),
  });
  const isMeant = (key: string) => !partners || partners.some((partner) => key.startsWith(`${partner} `));
  return {
    ...dataset,
    reporters: new Map([
      ...dataset.reporters,
      [
        reporter,
        {
          ...file,
          series: new Map([...file.series].map(([key, all]) => [key, isMeant(key) ? all.map(marked) : all])),
        },
      ],
    ]),
  };
}
