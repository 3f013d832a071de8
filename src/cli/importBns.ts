import { runsOf } from "../core/runsOf";
import { formatPeriod, formatPeriods } from "../core/period";
import { partnersIn } from "../core/seriesKey";
import { isPartner } from "../formats/bnsNames";
import { sumFaults, sumsBeside } from "../formats/bnsSums";
import { inOrder, type Merged, mergeEditions, periodsOf, saySame } from "../formats/editions";
import type { Observations } from "../formats/observations";
import { bnsCounting } from "../formats/bnsValue";
import type { CatalogJson } from "../core/form/catalogJson";
import { Failure } from "./failure";
import type { Given } from "./importRead";
import { type Importing, latest, type Prepared } from "./importSources";
import { sources } from "../formats/sources";

const reporter = "KZ";
const source = "bns";
const seriesFile = `series/${reporter}.json`;

const nameOf = ({ edition = "", date }: Pick<Observations, "edition" | "date">) => `${edition} of ${date}`;

/** The editions without repetitions; two that claim the same period and day must say the same. */
function distinct(given: readonly Given[]): Observations[] {
  const kept = new Map<string, Observations>();
  for (const { observations } of given) {
    const key = `${observations.format} ${nameOf(observations)}`;
    const other = kept.get(key);
    if (other && !saySame(other, observations))
      throw new Failure(`two files claim to be edition ${nameOf(observations)} and differ; give only one of them`);
    kept.set(key, observations);
  }
  return inOrder([...kept.values()]);
}

/** Refuses to forget what an edition printed, which happens when not all of them are given. */
function keepEditions(catalog: CatalogJson | null, editions: readonly Observations[]): void {
  const known = (catalog?.sources[source]?.["editions"] ?? []) as readonly { edition: string; date: string }[];
  const lost = known.filter((each) => !editions.some((e) => e.edition === each.edition && e.date === each.date));
  if (lost.length === 0) return;
  const names = lost.map((each) => `edition ${nameOf(each)}`).join(", ");
  throw new Failure(`${seriesFile} was made from ${names} too; give all editions, or --replace`);
}

/** Years follow each other, so that one that is missing was forgotten. */
function refuseGaps({ chosen }: Merged): void {
  const years = [...chosen.keys()].filter(({ kind }) => kind === "year").map(({ year }) => year);
  const gap = years.find((year, i) => i > 0 && year !== (years[i - 1] ?? 0) + 1);
  if (gap !== undefined)
    throw new Failure(`the files given have ${gap} but not ${gap - 1}; the years must be consecutive`);
}

function messages(editions: readonly Observations[], merged: Merged): string[] {
  const byEdition = [...merged.chosen].flatMap(([period, { edition, figures }]) => {
    const partners = partnersIn(figures.keys()).filter(isPartner);
    if (partners.length === 0) return [];
    return [`${formatPeriod(period)}: ${partners.length} partners and the world, edition ${nameOf(edition)}`];
  });
  const worldAlone = editions.flatMap((edition) => {
    const periods = [...merged.chosen].flatMap(([period, { edition: each, figures }]) =>
      each === edition && !partnersIn(figures.keys()).some(isPartner) ? [period] : [],
    );
    return periods.length > 0
      ? [`${runsOf(periods).map(formatPeriods).join(", ")}: the world, edition ${nameOf(edition)}`]
      : [];
  });
  return [
    ...byEdition,
    ...worldAlone,
    ...merged.revisions.map(
      ({ period, older, newer, cells }) =>
        `${formatPeriod(period)}: edition ${newer} kept, it differs from ${older} in ${cells} cells`,
    ),
    ...sumsBeside(editions, merged),
  ];
}

/** The trade of Kazakhstan from all editions of the bureau's tables. */
export function prepareBns(given: readonly Given[], { catalog, replace }: Importing): Prepared {
  const editions = distinct(given);
  const faults = sumFaults(editions);
  if (faults.length > 0) throw new Failure(faults.join("; "));
  const merged = mergeEditions(editions, reporter);
  refuseGaps(merged);
  if (!replace) keepEditions(catalog, editions);
  const last = latest(given);
  return {
    source,
    unit: bnsCounting,
    byReporter: new Map([[reporter, merged.cells]]),
    sources: {
      [source]: {
        ...sources.bns,
        date: last?.date ?? "",
        ...(last?.dated === "data to" ? { dated: last.dated } : {}),
        editions: editions.map((each) => ({
          edition: each.edition,
          date: each.date,
          dated: each.dated,
          ...(each.note === undefined ? {} : { note: each.note }),
          periods: runsOf(periodsOf(each)).map(formatPeriods),
        })),
      },
    },
    messages: messages(editions, merged),
  };
}
