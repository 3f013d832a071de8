import { homeCountry, world } from "../core/area";
import { usualFile } from "../core/form/catalogJson";
import { type EnteredFile, few } from "../core/form/fileEntry";
import { isLike, later, ordinal } from "../core/period";
import { type CellRow, type Cells, rowsOf } from "../formats/cells";
import { coverageOfParts, type Part, partnersOf, textOf } from "../formats/parts";

/** Beside the first source of a file others find room up to here; beyond it the first view would wait for them. */
const roomy = 90_000;
/** What another country says of the one that a first view shows has a file of its own where it has more figures in all. */
const light = 1000;
/** A larger file is cut in two, of which most questions need one. */
const heavy = 100_000;
/** Since this year figures have most digits, so that both halves are of like size. */
const cut = 2000;

export interface Written {
  readonly file: string;
  readonly parts: readonly Part[];
  readonly text: string;
}

const isOf = (key: string, partner: string) => key.startsWith(`${partner} `);

const only = (part: Part, partner: string): Part => ({
  ...part,
  cells: new Map([...part.cells].filter(([key]) => isOf(key, partner))),
});

/** The cells of some years. */
function ofYears({ cells, ...part }: Part, isMeant: (year: number) => boolean): Part {
  const kept: Cells = new Map();
  for (const [key, row] of rowsOf(cells)) {
    const isIn = (i: number) => isMeant(later(row.from, i).year);
    const values = row.values.filter((_, i) => isIn(i));
    if (values.length === 0) continue;
    const from = later(
      row.from,
      row.values.findIndex((_, i) => isIn(i)),
    );
    const inKept = ([at]: readonly [number, string]) => at >= ordinal(from) && at < ordinal(from) + values.length;
    const earlier = row.earlier?.filter(({ period }) => isMeant(period.year)) ?? [];
    const next: CellRow = {
      from,
      values,
      status: new Map([...row.status].filter(inKept)),
      ...(row.estimates ? { estimates: new Map([...row.estimates].filter(inKept)) } : {}),
      ...(earlier.length > 0 ? { earlier } : {}),
    };
    kept.set(key, [...(kept.get(key) ?? []), next]);
  }
  return { ...part, cells: kept };
}

const written = (reporter: string, file: string, parts: readonly Part[]): Written => ({
  file,
  parts,
  text: textOf(reporter, parts),
});

/** One source in a file of its own, or where that would be heavy in one for each of two times, the later first. */
function apart(reporter: string, part: Part): Written[] {
  const file = `series/${reporter}-${part.source}`;
  const whole = written(reporter, `${file}.json`, [part]);
  if (whole.text.length <= heavy) return [whole];
  const [late, early] = [ofYears(part, (year) => year >= cut), ofYears(part, (year) => year < cut)];
  return [
    ...(late.cells.size > 0 ? [written(reporter, `${file}.json`, [late])] : []),
    ...(early.cells.size > 0 ? [written(reporter, `${file}-before-${cut}.json`, [early])] : []),
  ];
}

const countOf = ({ cells }: Part): number => rowsOf(cells).reduce((sum, [, { values }]) => sum + values.length, 0);

/** Whether a source speaks of the country that a first view shows and of many others. */
function isMixed(part: Part): boolean {
  const partners = partnersOf([part]);
  return partners.includes(homeCountry) && partners.length > few && countOf(part) > light;
}

/**
 * The files of a reporter: what is preferred in the first, the others beside it while there is room, else each in its own.
 * The first file of another country than the one that a first view shows speaks of that one alone, where the whole is large.
 */
export function distribute(reporter: string, parts: readonly Part[]): Written[] {
  const whole = reporter === homeCountry ? [] : parts.filter(isMixed);
  const inFirst = parts.map((part) => (whole.includes(part) ? only(part, homeCountry) : part));
  const [first, ...rest] = inFirst;
  if (!first) return [];
  const together: [Part, ...Part[]] = [first];
  const others: Written[] = [];
  for (const part of rest) {
    together.push(part);
    if (textOf(reporter, together).length <= roomy) continue;
    together.pop();
    others.push(...apart(reporter, part));
  }
  return [
    written(reporter, `series/${reporter}.json`, together),
    ...others,
    ...whole.flatMap((part) => apart(reporter, part)),
  ];
}

/** Direct investment in one file: even what is reported of all partners is small. */
export const ofInvestment = (reporter: string, parts: readonly Part[]): Written[] => [
  written(reporter, usualFile.investments(reporter), parts),
];

/** A file as the catalogue speaks of it. */
export const entered = ({ file, parts }: Written): EnteredFile => {
  const coverage = coverageOfParts(parts);
  const ofPartners = coverageOfParts(parts, (partner) => partner !== world);
  return {
    file,
    sources: parts.map(({ source }) => source),
    coverage,
    ofTotal: coverage.filter(({ from }) => !ofPartners.some((each) => isLike(each.from, from))),
    partners: partnersOf(parts),
  };
};
