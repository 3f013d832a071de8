import { membersIn, world } from "./area";
import type { Dataset, ReporterFile, Source } from "./dataset";
import { type Flow, flows } from "./indicators";
import { getOrMake, mapOfEach } from "./memo";
import { observe } from "./observe";
import { isBound, addAll } from "./figure";
import { meets } from "./interval";
import { formatPeriod, type Period } from "./period";

/** Whether a reporter's file speaks of all partners: it has totals of the world, which those of one partner alone lack. */
export const listsAll = (file: ReporterFile): boolean => flows.some((flow) => file.series.has(`${world} ${flow}`));

const lists = mapOfEach<string, boolean>();

/** Whether the partners that a source lists in a year add up to the total that it prints, so that no other is left. */
function isComplete(dataset: Dataset, file: ReporterFile, flow: Flow, period: Period, source: Source): boolean {
  const key = `${file.reporter} ${flow} ${formatPeriod(period)} ${source.id}`;
  return getOrMake(lists(dataset), key, () => addsUp(dataset, file, flow, period, source));
}

function addsUp(dataset: Dataset, file: ReporterFile, flow: Flow, period: Period, source: Source): boolean {
  const figureOf = (partner: string) => observe(dataset, file.reporter, partner, flow, period, source).figure;
  const total = figureOf(world);
  if (total.kind === "gap" || isBound(total)) return false;
  const listed = file.partners.filter((partner) => partner !== world).map(figureOf);
  const sum = addAll(listed.filter(({ kind }) => kind === "amount"));
  return sum.kind === "amount" && !isBound(sum) && meets(sum.interval, total.interval);
}

/** Whether one source says that nothing went one way: it prints zero, or its list is complete without the partner. */
function saysNone(
  dataset: Dataset,
  file: ReporterFile,
  partner: string,
  flow: Flow,
  period: Period,
  source: Source,
): boolean {
  const { figure } = observe(dataset, file.reporter, partner, flow, period, source);
  if (figure.kind === "amount") return figure.value.eq(0) && figure.status !== "N";
  // Of a partner that a source lists only later its list says nothing: it may not have been a country yet.
  const isLater = file.series.get(`${partner} ${flow}`)?.every(({ from }) => from.year > period.year);
  return figure.reason === "notReported" && !isLater && isComplete(dataset, file, flow, period, source);
}

/** Whether a source gives turnover without its parts, with a partner or with the world. */
const isAlone = (file: ReporterFile, partner: string, source: Source): boolean =>
  [partner, world].every(
    (code) =>
      !(["exports", "imports"] as const).some((flow) =>
        file.series.get(`${code} ${flow}`)?.some((series) => series.source === source),
      ),
  );

/**
 * Whether the statistics say that nothing was traded with a partner, or a group, in a period. Where no figure is at hand,
 * that alone says nothing: the source must print zero, or a list that adds up to its total without the partner.
 */
export function hadNone(dataset: Dataset, reporter: string, partner: string, period: Period): boolean {
  const file = dataset.reporters.get(reporter);
  const area = dataset.areas.get(partner);
  if (!file || !area) return false;
  if (area.kind === "group") {
    const members = membersIn(area, period.year).filter((member) => member !== reporter);
    return members.length > 0 && members.every((member) => hadNone(dataset, reporter, member, period));
  }
  const isTraded = flows.some((flow) => {
    const { figure } = observe(dataset, reporter, partner, flow, period);
    return figure.kind === "amount" && !(figure.value.eq(0) && figure.status !== "N");
  });
  if (isTraded) return false;
  return [...file.sources.keys()].some((source) => {
    const says = (flow: Flow) => saysNone(dataset, file, partner, flow, period, source);
    const { figure } = observe(dataset, reporter, partner, "turnover", period, source);
    // A list of turnovers is made of its parts, where the source gives them.
    const isPrinted = figure.kind === "amount" || isAlone(file, partner, source);
    return (says("exports") && says("imports")) || (isPrinted && says("turnover"));
  });
}
