import { type AnyIndicator, indicators } from "../core/indicators";
import { type Cells, rowsOf } from "../formats/cells";
import { Failure } from "./failure";
import { lostBy } from "./lost";
import { type Part, partnersOf } from "../formats/parts";
import { beyondWorld, enough, leap, type Pair, pairs, type RateOf, sizeFault, sizeFaultByOthers } from "./sizes";

/** So many partners' own files are asked: enough to know a unit by. */
const mostMirrors = 12;

/** What an import is held against: what the folder has of the reporter, and of its partners. */
export interface Present {
  readonly parts: readonly Part[];
  /** Where they lie. */
  readonly file: string;
  readonly partsOf: (partner: string) => Promise<readonly Part[]>;
  readonly rateOf: RateOf;
}

const mirroredKey = (reporter: string) => (_: string, indicator: string) =>
  `${reporter} ${indicators[indicator as AnyIndicator].mirror ?? ""}`;

async function mirrors(reporter: string, part: Part, { partsOf, rateOf }: Present): Promise<Pair[]> {
  const found: Pair[] = [];
  const size = (partner: string) =>
    Math.max(
      ...rowsOf(part.cells).flatMap(([key, { values }]) =>
        key.startsWith(`${partner} `) ? values.filter((value) => value > 0) : [],
      ),
      0,
    );
  const largest = partnersOf([part])
    .filter((code) => code !== "W00")
    .map((code) => [code, size(code)] as const)
    .sort(([, a], [, b]) => b - a);
  for (const [partner] of largest.slice(0, mostMirrors)) {
    const cells: Cells = new Map([...part.cells].filter(([key]) => key.startsWith(`${partner} `)));
    for (const other of await partsOf(partner))
      found.push(...pairs(reporter, { ...part, cells }, other, rateOf, mirroredKey(reporter)));
  }
  return found;
}

/**
 * Refuses what would lose figures that the folder has, and what cannot be in the unit it is read in. Returns the
 * figures that could be compared, for reporters of whom there are too few.
 */
export async function guard(reporter: string, part: Part, present: Present): Promise<readonly Pair[]> {
  const before = present.parts.find(({ source }) => source === part.source);
  const lost = before ? lostBy(before.cells, part.cells) : null;
  if (lost !== null)
    throw new Failure(
      `${present.file} has ${lost}, the files given have not; give all that it was made of, or --replace`,
    );
  refuseFault(beyondWorld(reporter, part.cells) ?? leap(reporter, part.cells));
  const own = present.parts.flatMap((other) => pairs(reporter, part, other, present.rateOf));
  refuseFault(sizeFault(own));
  const others = own.length >= enough ? [] : await mirrors(reporter, part, present);
  refuseSizes(others);
  return [...own, ...others];
}

function refuseFault(fault: string | null): void {
  if (fault !== null) throw new Failure(`${fault} If they are right: --replace`);
}

export const refuseSizes = (compared: readonly Pair[]): void => refuseFault(sizeFaultByOthers(compared));
