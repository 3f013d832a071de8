import type { ComparedPartner, CompareModel } from "../analysis/compare";
import { type Amount, type Figure, ratio } from "../core/figure";
import { inSentence, listed, possessive } from "./names";
import { count, inWords, percent, times } from "./number";

const turnover = (partner: ComparedPartner): Figure => partner.trade.turnover.figure;
const known = (partner: ComparedPartner): boolean => turnover(partner).kind === "amount";

function alone(model: CompareModel, partner: ComparedPartner): string {
  const { year } = model;
  const amount = `Turnover with ${inSentence(partner.area)} came to ${inWords(turnover(partner))} US dollars in ${year}`;
  const { turnover: change } = partner.change;
  if (change === "tiny base" || change.kind === "gap") return amount;
  const before = year - 1;
  if (change.value.gte(100)) {
    const factor = ratio(turnover(partner), partner.before.turnover.figure);
    return `${amount}, ${times(factor)} times the level of ${before}`;
  }
  if (change.value.abs().lt("0.5")) return `${amount}, much as in ${before}`;
  const size: Figure = { ...change, value: change.value.abs(), interval: { lower: null, upper: null } };
  return `${amount}, ${percent({ ...size, interval: change.interval }).replace(/\.0%$/, "%")} ${change.value.gt(0) ? "more" : "less"} than in ${before}`;
}

function pair(year: number, first: ComparedPartner, second: ComparedPartner): string {
  const a = turnover(first) as Amount;
  const b = turnover(second) as Amount;
  const [large, little] = a.value.gte(b.value) ? [first, second] : [second, first];
  const factor = ratio(turnover(large), turnover(little));
  const names = [inSentence(large.area), inSentence(little.area)] as const;
  if (a.value.eq(0) && b.value.eq(0)) return `There was no trade with ${names[0]} or with ${names[1]} in ${year}`;
  if (factor.kind === "gap")
    return `Turnover with ${names[0]} came to ${inWords(turnover(large))} US dollars in ${year}; with ${names[1]} there was none`;
  if (factor.value.lt("1.02"))
    return `Turnover with ${inSentence(first.area)} and with ${inSentence(second.area)} was about equal in ${year}`;
  if (factor.value.lt("1.5")) {
    const more = factor.value.minus(1).times(100).round(0).toFixed();
    return `Turnover with ${names[0]} was ${more}% larger than with ${names[1]} in ${year}`;
  }
  const words = times(factor);
  return `Turnover with ${names[0]} was ${words.startsWith("about") ? words : `about ${words}`} times that with ${names[1]} in ${year}`;
}

/** Where a source gives exports or imports alone: “Spain’s exports to Kazakhstan came to 392.7 million …”. */
function onePart({ trade, area }: ComparedPartner, year: number, reporter: CompareModel["reporter"]): string | null {
  const flow = (["exports", "imports"] as const).find((each) => trade[each].figure.kind === "amount");
  if (!flow) return null;
  const [direction, other] = flow === "exports" ? ["to", "imports"] : ["from", "exports"];
  const who = possessive(inSentence(reporter)).replace(/^the /, "The ");
  return `${who} ${flow} ${direction} ${inSentence(area)} came to ${inWords(trade[flow].figure)} US dollars in ${year}; its ${other} are not in the statistics`;
}

/** The finding of a comparison in one sentence, with the digits that the figures hold. */
export function compareHeadline(model: CompareModel): string {
  const { partners, year, reporter } = model;
  if (partners.length === 0) return `Choose a partner to compare ${possessive(inSentence(reporter))} trade`;
  const present = partners.filter(known);
  const [first, second] = present;
  if (!first) {
    const part = partners.map((partner) => onePart(partner, year, reporter)).find((text) => text !== null);
    if (part) return part;
    const names = listed(partners.map(({ area }) => inSentence(area)));
    return `${possessive(inSentence(reporter)).replace(/^the /, "The ")} statistics list no trade with ${names} in ${year}`;
  }
  if (!second) return alone(model, first);
  if (present.length === 2) return pair(year, first, second);
  const value = (partner: ComparedPartner) => (turnover(partner) as Amount).value;
  const largest = present.reduce((best, partner) => (value(partner).gt(value(best)) ? partner : best));
  const name = inSentence(largest.area);
  return `${name.replace(/^the /, "The ")} had the largest turnover of the ${count(present.length)} partners in ${year}: ${inWords(turnover(largest))} US dollars`;
}

/** Measure, unit, valuation, viewpoint and scale. */
export function compareSubtitle(model: CompareModel): string {
  const reporter = inSentence(model.reporter);
  const basis = `Turnover, exports and imports in million US dollars at current prices; exports FOB, imports CIF, as reported by ${reporter}.`;
  switch (model.scale) {
    case "common":
      return basis;
    case "own":
      return `${basis} Each partner on its own scale: bars are not to be compared between partners.`;
    case "log":
      return `${basis} Logarithmic scale: each gridline is ten times the one before, so distances show ratios, not amounts.`;
    case "share":
      return `Share of ${possessive(reporter)} total turnover, exports and imports, in percent; current prices, exports FOB, imports CIF, as reported by ${reporter}.`;
  }
}

/** Notes that belong to the chart and to every picture of it. */
export function compareNotes(model: CompareModel): string[] {
  const notes: string[] = [];
  const absent = model.partners.filter(({ trade }) => trade.source === null).map(({ area }) => inSentence(area));
  if (absent.length > 0 && absent.length < model.partners.length)
    notes.push(
      `${possessive(inSentence(model.reporter)).replace(/^the /, "The ")} statistics list no trade with ${listed(absent)} in ${model.year}.`,
    );
  for (const { area, trade } of model.partners) {
    const { members } = trade.turnover;
    if (!members) continue;
    const missing = members.all - members.listed;
    const gaps = missing ? `; ${count(missing)} of them not listed in the source` : "";
    notes.push(`${area.names.en}: the ${members.all} members at the end of ${model.year}${gaps}.`);
  }
  if (model.leftOut > 0)
    notes.push(`${count(model.leftOut)} more chosen, not drawn.`.replace(/^./, (c) => c.toUpperCase()));
  for (const { area } of model.partners) if (area.disclaimer) notes.push(`${area.names.en}: ${area.disclaimer}`);
  return notes;
}
