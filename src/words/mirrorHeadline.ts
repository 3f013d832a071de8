import { type Absence, hasBoth, type MirrorModel, type MirrorPair } from "../analysis/mirror";
import type { Area } from "../core/area";
import type { Amount, Figure } from "../core/figure";
import { mirrored, type MirrorFlow } from "../core/mirrored";
import { print } from "../core/print";
import { gapMark, separated } from "./amount";
import type { Grammar } from "./grammar/grammar";

/** A quotient of two reports to three digits, or as many as they hold: `10.9`, `0.28`, `< 0.001`. */
export function ratioText(grammar: Grammar, figure: Figure): string {
  if (figure.kind === "gap") return gapMark;
  const { value } = figure;
  const decimals = value.gte("99.95") ? 0 : value.gte("9.995") ? 1 : value.gte("0.095") ? 2 : 3;
  const { digits, about } = print(figure, 0, decimals);
  const text = separated(grammar, digits);
  if (/[1-9]/.test(digits)) return about ? grammar.qualified(text, "approx") : text;
  return value.eq(0) ? "0" : `< ${separated(grammar, digits.replace(/0$/, "1"))}`;
}

const capital = (text: string): string => text.replace(/^./, (c) => c.toUpperCase());

/** “exports to Germany”, “imports from it”. */
const towards = (flow: MirrorFlow, whom: string): string => `${flow} ${flow === "exports" ? "to" : "from"} ${whom}`;

// Freight as the convention allows it, from nothing to a tenth of the value FOB.
const freight = "1.1";

const whole = (grammar: Grammar, value: Amount["value"]): string => separated(grammar, value.round(0).toFixed());

/** The two reports of a pair in one sentence. */
function finding(grammar: Grammar, { area, ratio }: MirrorPair, reporter: Area, flow: MirrorFlow): string {
  const [them, us] = [capital(grammar.area.inSentence(area)), grammar.area.inSentence(reporter)];
  const [theirs, ours] = [mirrored[flow], towards(flow, "it")];
  const seen = `${us} records as ${ours}`;
  if (ratio.kind === "gap")
    return `${capital(us)} records no ${towards(flow, grammar.area.inSentence(area))}; what ${grammar.area.inSentence(area)} records has nothing to be divided by`;
  const { value } = ratio;
  const isFreight =
    flow === "exports" ? value.gte(1) && value.lte(freight) : value.lte(1) && value.times(freight).gte(1);
  if (value.gte(2)) {
    const decimals = value.gte("99.5") ? 0 : 1;
    const { digits, about } = print(ratio, 0, decimals);
    return `${them} records ${about ? "about " : ""}${separated(grammar, digits).replace(/\.0$/, "")} times the ${theirs} that ${seen}`;
  }
  if (value.gt(1)) {
    const more = whole(grammar, value.minus(1).times(100));
    return more === "0"
      ? `${them} and ${us} record the same to within half a percent`
      : `${them} records ${more}% more ${theirs} than ${seen}${isFreight ? ", no more than freight may add" : ""}`;
  }
  if (value.eq(0)) return `${them} records none of the ${theirs} that ${seen}`;
  const part = value.times(100);
  if (isFreight && flow === "imports") {
    const less = whole(grammar, part.minus(100).abs());
    return less === "0"
      ? `${them} and ${us} record the same to within half a percent`
      : `${them} records ${less}% less in ${theirs} than ${seen}, no more than freight may add`;
  }
  const share = part.lt(1) ? "less than 1" : whole(grammar, part);
  return `${them} records as ${theirs} ${share}% of what ${seen}`;
}

/** How far a ratio is from one, on the scale of the chart. */
const distance = ({ ratio }: MirrorPair): number =>
  ratio.kind === "gap" ? -1 : ratio.value.eq(0) ? Number.POSITIVE_INFINITY : Math.abs(Math.log(ratio.value.toNumber()));

const farthest = (pairs: readonly MirrorPair[]): MirrorPair | undefined =>
  pairs.reduce<MirrorPair | undefined>(
    (best, pair) => (best && distance(best) >= distance(pair) ? best : pair),
    undefined,
  );

// One cargo more or less turns a smaller figure over.
const leastTold = 1_000_000;
const isSizeable = ({ own, theirs }: MirrorPair): boolean =>
  [own, theirs].every(({ figure }) => figure.kind === "amount" && figure.value.gte(leastTold));

const isKnown = ({ kind }: Figure): boolean => kind === "amount";

function missing(grammar: Grammar, pairs: readonly MirrorPair[], { reporter, flow, from, to }: MirrorModel): string {
  const when = from === to ? `in ${to}` : `from ${from} to ${to}`;
  const us = grammar.area.inSentence(reporter);
  const silent = pairs.filter(({ theirs }) => !isKnown(theirs.figure));
  if (silent.length === pairs.length || from < to) {
    const names = grammar.list([...new Set(pairs.map(({ area }) => grammar.area.inSentence(area)))]);
    const what = flow === "exports" ? `imports from ${us}` : `exports to ${us}`;
    return `The data hold no report by ${names} of ${what} ${when}`;
  }
  const names = grammar.list(
    pairs.filter(({ own }) => !isKnown(own.figure)).map(({ area }) => grammar.area.inSentence(area)),
  );
  return `The data hold no report by ${us} of ${towards(flow, names)} ${when}`;
}

/** Over the years: in how many of those with both reports the partner's was the larger. */
function overYears(grammar: Grammar, model: MirrorModel): string {
  const { reporter, flow } = model;
  const lists = model.partners.map(({ pairs }) => pairs.filter(hasBoth));
  const lasts = lists.flatMap((pairs) => pairs.at(-1) ?? []);
  const last = farthest(lasts.filter(isSizeable)) ?? farthest(lasts);
  const pairs = lists.find((list) => last && list.includes(last)) ?? [];
  const [first] = pairs;
  if (!first || !last)
    return missing(
      grammar,
      model.partners.flatMap((each) => each.pairs),
      model,
    );
  if (pairs.length === 1)
    return `${finding(grammar, last, reporter, flow)} in ${last.year}, the only year with both reports`;
  const above = pairs.filter(({ own, theirs }) => isAbove(theirs.figure, own.figure)).length;
  const below = pairs.length - above;
  const [which, n] = above >= below ? ["higher", above] : ["lower", below];
  const years = `the ${grammar.count(pairs.length)} years with both reports, ${first.year} to ${last.year}`;
  const when = n === pairs.length ? `in each of ${years}` : `in ${grammar.count(n)} of ${years}`;
  return `${capital(grammar.area.inSentence(last.area))} recorded ${which} ${mirrored[flow]} than ${grammar.area.inSentence(reporter)} recorded as ${towards(flow, "it")} ${when}`;
}

const isAbove = (theirs: Figure, own: Figure): boolean =>
  theirs.kind === "amount" && own.kind === "amount" && theirs.value.gt(own.value);

/** The finding of a mirror: the pair whose reports are farthest apart. */
export function mirrorHeadline(grammar: Grammar, model: MirrorModel): string {
  if (model.from < model.to) return overYears(grammar, model);
  const pairs = model.partners.flatMap((partner) => partner.pairs);
  const both = pairs.filter(hasBoth);
  const divided = both.filter(({ ratio }) => isKnown(ratio));
  const pair = farthest(divided.filter(isSizeable)) ?? farthest(divided) ?? both[0];
  return pair ? finding(grammar, pair, model.reporter, model.flow) : missing(grammar, pairs, model);
}

/** Viewpoint, valuation, unit and factor. */
export function mirrorSubtitle(grammar: Grammar, { reporter, flow, factor, from, to }: MirrorModel): string {
  const us = capital(grammar.area.of(reporter));
  const sides =
    flow === "exports"
      ? `${us} exports FOB by last known destination; partners’ imports CIF by country of origin`
      : `${us} imports CIF by country of origin; partners’ exports FOB by last known destination`;
  const when = from === to ? to : `${from} to ${to}`;
  const adjusted =
    from === to
      ? ` Ratios as published; for the gaps, imports are brought to FOB: divided by ${factor}.`
      : ` Solid: reported by ${grammar.area.inSentence(reporter)}; dashed: by the partner. Each partner on its own scale.`;
  return `Two counts of one flow, side by side and never merged, in million US dollars, ${when}. ${sides}.${adjusted}`;
}

const because: Readonly<Partial<Record<Absence, string>>> = {
  group: "is not one country, and has no report of its own",
  "no file": "has no file of its own in the data",
  "not loaded": "has a file that could not be read",
  suppressed: "keeps the figure confidential",
};

/** Why the two sides differ, and what is missing; belongs to the chart and to every picture of it. */
export function mirrorNotes(grammar: Grammar, model: MirrorModel): string[] {
  const notes = [
    "Why the two differ: imports carry freight and insurance, for which the IMF’s Direction of Trade Statistics allow 6%; exports stand under the last destination known and imports under the country of origin, so that goods which pass through others, such as oil in pipelines and at transit hubs, may stand under another partner; then there are time on the way, thresholds, revisions and the conversion of currencies. Which of these holds for a pair the figures do not tell.",
  ];
  const pairs = model.partners.flatMap((partner) => partner.pairs.slice(-1));
  for (const reason of ["group", "no file", "not loaded", "suppressed"] as const) {
    const silent = pairs.filter(({ theirs }) => theirs.absence === reason);
    for (const { area } of silent) notes.push(`${capital(grammar.area.inSentence(area))} ${because[reason] ?? ""}.`);
  }
  const isConverted = model.partners.some(({ pairs: all }) =>
    all.some(({ own, theirs }) =>
      [own, theirs].some(({ figure }) => figure.kind === "amount" && figure.convertedFrom === "EUR"),
    ),
  );
  if (isConverted) notes.push("Figures of Eurostat are converted from euros at the average rate of the year.");
  if (model.leftOut > 0) notes.push(capital(`${grammar.count(model.leftOut)} more chosen, not drawn.`));
  for (const { area } of model.partners) if (area.disclaimer) notes.push(`${area.names.en}: ${area.disclaimer}`);
  return notes;
}
