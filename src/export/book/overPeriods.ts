import type { Area } from "../../core/area";
import type { Sheet } from "../workbook";
import { captioned } from "./captioned";
import { type BookRow, inPeriods, isTotal, periodColumns } from "./periodColumns";
import type { Spoken } from "./shown";

interface Caption {
  readonly name: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly notes: readonly string[];
}

/** A sheet of figures over periods, a line for each partner and period, the latest first; without a reporter each row names its own. */
export function overPeriods(
  { grammar, words, reporter }: Spoken & { readonly reporter?: Area | undefined },
  rows: readonly BookRow[],
  { name, title, about, notes }: Caption,
): Sheet {
  const all = inPeriods(rows);
  return captioned({
    name,
    title,
    about,
    columns: periodColumns(grammar, words, all, reporter),
    rows: all.filter((line) => !isTotal(line)),
    totals: all.filter(isTotal),
    notes: [...notes, words.inFull("Figures")],
  });
}
