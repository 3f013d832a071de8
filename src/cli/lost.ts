import type { CellRow, Cells } from "../formats/cells";

const said = ({ from, values, status }: CellRow): number[] =>
  values.flatMap((value, i) => (Number.isNaN(value) && !status.has(from + i) ? [] : [from + i]));

const figures = ({ from, values }: CellRow): number[] =>
  values.flatMap((value, i) => (Number.isNaN(value) ? [] : [from + i]));

const partnerOf = (key: string): string => key.split(" ")[0] ?? "";

/** `2018, 2020–2023` */
function ranges(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

const listed = (names: readonly string[], most = 6): string =>
  names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");

/** What a source said of a reporter and would say no longer: years, partners, then single figures; null where nothing. */
export function lostBy(before: Cells, after: Cells): string | null {
  const yearsAfter = new Set([...after.values()].flatMap(said));
  const partnersAfter = new Set([...after.keys()].map(partnerOf));
  const years = new Set<number>();
  const partners = new Set<string>();
  const single: string[] = [];
  for (const [key, row] of before) {
    const now = after.get(key);
    const still = new Set(now ? said(now) : []);
    for (const year of figures(row)) {
      if (still.has(year)) continue;
      const [partner = "", indicator = ""] = key.split(" ");
      if (!yearsAfter.has(year)) years.add(year);
      else if (!partnersAfter.has(partner)) partners.add(partner);
      else single.push(`${indicator} with ${partner} in ${year}`);
    }
  }
  const parts = [
    ...(years.size > 0 ? [ranges([...years].sort((a, b) => a - b))] : []),
    ...(partners.size > 0 ? [`partners ${listed([...partners].sort())}`] : []),
    ...(single.length > 0 ? [listed(single, 3)] : []),
  ];
  return parts.length > 0 ? parts.join("; ") : null;
}
