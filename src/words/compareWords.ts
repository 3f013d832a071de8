import type { ComparedPartner, CompareModel } from "../analysis/compare";
import type { Trade } from "../analysis/trade";
import type { Area } from "../core/area";
import { flows } from "../core/indicators";
import { type Amount, compare as order, growth, isBound, ratio } from "../core/figure";
import { type Period, previous } from "../core/period";
import { alikeNote } from "./alike";
import { apartNotes, mainSource } from "./apart";
import { sumOf, timesOf, wholePercent } from "./amount";
import { changeInWords } from "./changeInWords";
import type { Change, Grammar } from "./language/grammar";
import { withoutFigures, withoutFiguresHeadline } from "./none";
import { plainText } from "./phrase";
import { printedNote } from "./printedNote";
import { figuresNotes, listOf } from "./sourceWords";

const turnover = ({ trade }: ComparedPartner) => trade.turnover.figure;

type Known = ComparedPartner & { readonly amount: Amount };
const known = (partners: readonly ComparedPartner[]): Known[] =>
  partners.flatMap((partner) => {
    const amount = turnover(partner);
    return amount.kind === "amount" ? [{ ...partner, amount }] : [];
  });

const counted = ({ area, trade }: ComparedPartner) => ({ area, source: trade.turnover.source });

function changed(grammar: Grammar, partner: Known): Change | null {
  const { now, before } = partner.periods.turnover;
  const moved = partner.change.turnover;
  return moved === "tiny base" || moved.kind === "gap" ? null : changeInWords(grammar, moved, ratio(now, before));
}

const isNegligible = ({ amount }: Known): boolean => amount.status === "N";

/** Each with its amount, where more cannot be said. */
function listed(grammar: Grammar, period: Period, reporter: Area, partners: readonly Known[]): string {
  const amounts = partners.map(({ area, amount }) => ({ area, turnover: sumOf(grammar, amount), share: null }));
  return plainText(grammar.absent.compared({ reporter, period, partners: amounts })).replace(/\.$/, "");
}

function pair(grammar: Grammar, period: Period, reporter: Area, first: Known, second: Known): string {
  const [large, little] = first.amount.value.gte(second.amount.value) ? [first, second] : [second, first];
  const factor = ratio(large.amount, little.amount);
  const words = grammar.compare;
  if ([large, little].some((one) => isBound(one.amount) || isNegligible(one)))
    return listed(grammar, period, reporter, [large, little]);
  if (large.amount.value.eq(0)) return words.noTrade([large.area, little.area], period);
  if (factor.kind === "gap")
    return words.onlyOne({ partner: large.area, amount: sumOf(grammar, large.amount), other: little.area, period });
  if (factor.value.lt("1.02")) return words.equal([first.area, second.area], period);
  if (factor.value.gte("1.5")) return words.times([large.area, little.area], timesOf(grammar, factor), period);
  const percent = growth(large.amount, little.amount);
  const more = percent.kind === "gap" ? null : wholePercent(grammar, percent);
  return more ? words.larger([large.area, little.area], more, period) : words.equal([first.area, second.area], period);
}

/** Where a source gives exports or imports alone. */
export function onePart(
  grammar: Grammar,
  { trade, area }: { readonly trade: Pick<Trade, "exports" | "imports">; readonly area: Area },
  period: Period,
  reporter: Area,
): string | null {
  for (const flow of ["exports", "imports"] as const) {
    const { figure } = trade[flow];
    if (figure.kind === "amount")
      return grammar.compare.onePart({ flow, reporter, partner: area, amount: sumOf(grammar, figure), period });
  }
  return null;
}

/** The finding of a comparison in one sentence, with the digits that the figures hold. */
export function compareHeadline(grammar: Grammar, { partners, period, reporter }: CompareModel): string {
  if (partners.length === 0) return grammar.compare.choose(reporter);
  // All partners together are more than any of them, which is no finding.
  const countries = known(partners.filter(({ area }) => area.kind !== "world"));
  const all = countries.length > 0 ? countries : known(partners);
  const main = mainSource(all.map(counted));
  const present = all.filter(({ trade }) => trade.turnover.source === main);
  const [first, second] = present;
  if (!first) {
    const part = partners.map((partner) => onePart(grammar, partner, period, reporter)).find((text) => text !== null);
    if (part) return part;
    return withoutFiguresHeadline(grammar, reporter, partners, period);
  }
  if (!second) {
    const { area: partner, amount } = first;
    const part = isBound(amount) && partner.kind !== "group" ? onePart(grammar, first, period, reporter) : null;
    if (part) return part;
    return grammar.compare.alone({
      partner,
      amount: sumOf(grammar, amount),
      period,
      change: changed(grammar, first),
    });
  }
  if (present.length === 2) return pair(grammar, period, reporter, first, second);
  const largest = present.reduce((best, partner) => (partner.amount.value.gt(best.amount.value) ? partner : best));
  const { area: partner, amount } = largest;
  const open = present.filter((other) => other !== largest && order(other.amount, amount) !== "less");
  const unknown = [largest, ...open].filter((one) => isBound(one.amount));
  if (open.length > 0 && unknown.length > 0)
    return grammar.compare.unordered(
      unknown.map(({ area }) => area),
      present.length,
      period,
    );
  return grammar.compare.largest({ partner, count: present.length, amount: sumOf(grammar, amount), period });
}

/** Measure, unit, valuation, viewpoint and scale. */
export const compareSubtitle = (grammar: Grammar, { scale, reporter, partners, period }: CompareModel): string =>
  [
    grammar.compare.subtitle(scale, reporter),
    ...figuresNotes(
      grammar,
      partners.flatMap(({ area, trade }) => flows.map((flow) => ({ area, figure: trade[flow].figure }))),
      (some) => listOf(grammar, some),
    ),
    ...partners.flatMap(({ area, periods }) => alikeNote(grammar, area, periods.turnover, previous(period), period)),
  ].join(" ");

/** Notes that belong to the chart and to every picture of it. */
export function compareNotes(grammar: Grammar, model: CompareModel): string[] {
  const { partners, reporter, period, leftOut } = model;
  const absent = partners.filter(({ trade }) => trade.source === null);
  const some = absent.length > 0 && absent.length < partners.length;
  return [
    ...(some ? withoutFigures(grammar, reporter, absent, period) : []),
    ...partners.flatMap(({ area, trade: { turnover: seen } }) =>
      seen.members
        ? [grammar.compare.members(area, seen.members.all, seen.members.all - seen.members.listed, period.year)]
        : [],
    ),
    ...apartNotes(grammar, partners.map(counted)),
    ...partners.flatMap(({ area, partial }) => (partial.length > 0 ? [grammar.compare.partial(area, partial)] : [])),
    ...partners.flatMap(({ area, printed }) => printedNote(grammar, area, period, printed)),
    ...(leftOut > 0 ? [grammar.compare.leftOut(leftOut)] : []),
  ];
}
