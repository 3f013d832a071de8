import { endOf } from "../formats/observations";
import { rowsOf } from "../formats/cells";
import { markAmong, presentBeside } from "./estimatesAmong";
import { Failure } from "./failure";
import type { Given } from "./importRead";
import { countFigures, type Importing, joined, latest, leftOut, type Prepared } from "./importSources";
import { sources } from "../formats/sources";

const source = "imf-dots";

/** The IMF's figures with its estimates marked, in those of the folder too that are known by what the files say. */
export async function prepareDots(given: readonly Given[], importing: Importing): Promise<Prepared> {
  const { store, catalog, date, report } = importing;
  const last = latest(given.filter(({ observations }) => observations.dated === "last saved")) ?? latest(given);
  if (!last) throw new Failure(`${source}: no files`);
  const byGiven = joined(given);
  const end = endOf(byGiven);
  if (date !== undefined && date <= end)
    throw new Failure(`--date: ${date} lies before ${end}, up to which the files speak`);
  const found = markAmong(byGiven, await presentBeside(store, catalog, source, byGiven));
  const byReporter = new Map([...byGiven, ...found].sort(([a], [b]) => (a < b ? -1 : 1)));
  report(`${byReporter.size} reporters to be written`);
  const kinds = [...byReporter.values()].flatMap((cells) =>
    rowsOf(cells).flatMap(([, { estimates }]) => [...(estimates?.values() ?? [])]),
  );
  const mirrored = kinds.filter((kind) => kind === "m").length;
  const repeated = kinds.length - mirrored;
  const dating =
    date !== undefined
      ? { date, dated: "last saved" }
      : last.dated === "last saved"
        ? { date: last.date, dated: last.dated }
        : { date: endOf(byReporter), dated: last.dated };
  return {
    source,
    unit: last.counting,
    byReporter,
    sources: { [source]: { ...sources[source], ...dating } },
    messages: [
      `${byReporter.size} reporters, ${countFigures(byReporter)} figures`,
      ...(mirrored > 0 ? [`made from the other side's report, marked as estimates: ${mirrored}`] : []),
      ...(repeated > 0 ? [`repeated from an earlier year, marked as estimates: ${repeated}`] : []),
      ...leftOut(given),
    ],
  };
}
