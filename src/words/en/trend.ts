import type { Area } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Period } from "../../core/period";
import { bySource } from "../language/shared";
import { capital, plainText } from "../phrase";
import { direction, measures, valued } from "./forms/flows";
import { figure, sum, times, currencies } from "./forms/amounts";
import { listed } from "./forms/lists";
import { reportedBy, inSentence, owner } from "./forms/areas";
import { bare, between, over, the, units } from "./forms/periods";
import type { Subject } from "../../analysis/findings/trend";
import type { Side } from "../../analysis/findings/balance";
import type { Movement } from "../language/amounts";
import type { TrendWords } from "../language/trend";

const were = (flow: Flow) => (flow === "turnover" ? "was" : "were");
const they = (flow: Flow) => (flow === "turnover" ? "it" : "they");

const fractions = "half,a third,a quarter,a fifth,a sixth,a seventh,an eighth,a ninth,a tenth".split(",");

function moved(what: string, flow: Flow, movement: Movement, from: Period, to: Period): string {
  const was = `what ${they(flow)} ${were(flow)} in ${the(from)}`;
  const compared = (how: string) => `${what} in ${the(to)} ${were(flow)} ${how} ${was}`;
  const span = between(from, to);
  switch (movement.kind) {
    case "nothing":
      return `${what} fell to nothing ${span}`;
    case "level":
      return compared("about");
    case "fraction":
      return compared(`${fractions[movement.of - 2] ?? ""} of`);
    case "under a percent":
      return compared("less than 1% of");
    case "times":
      return compared(`${times(movement.times)} times`);
    case "doubled":
      return `${what} doubled ${span}`;
    case "rose":
    case "fell":
      return `${what} ${movement.kind} by ${movement.about ? "about " : ""}${movement.percent} ${span}`;
  }
}

const flowWith = (flow: Flow, partner: Area) => `${measures[flow]} ${direction[flow]} ${inSentence(partner)}`;
const subject = (who: Subject) =>
  who.kind === "flow"
    ? flowWith(who.flow, who.partner)
    : capital(`${owner(who.reporter)} surplus with ${inSentence(who.partner)}`);

const trendBasis = {
  turnover: ["Turnover, exports and imports", `; ${valued}`],
  exports: ["Exports", ", FOB"],
  imports: ["Imports", ", CIF"],
  balance: ["Exports less imports", `; ${valued}`],
} as const;

const sided: Readonly<Record<Side, string>> = { surplus: "surplus", deficit: "deficit", balanced: "" };

const turnoverBasis = { all: trendBasis.turnover[0], sum: "Turnover", parts: "Exports and imports" } as const;

export const trend: TrendWords = {
  choose: (reporter) => `Choose a partner to follow ${owner(reporter)} trade`,
  moved: (who, movement, from, to, source) =>
    moved(subject(who), who.kind === "flow" ? who.flow : "turnover", movement, from, to) + bySource(source),
  stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
    const head = `${flowWith(flow, partner)} ${wholly ? "stopped" : "all but stopped"} in ${the(period)}`;
    const amounts = [first, latest].flatMap((told, i) =>
      told ? `${plainText(i === 0 || !first ? sum(told.amount) : [figure(told.amount)])} in ${the(told.period)}` : [],
    );
    const rest = turnover
      ? moved("turnover", "turnover", turnover.movement, turnover.from, turnover.to)
      : amounts.length > 0
        ? `${they(flow)} ${were(flow)} ${listed(amounts)}`
        : "";
    return `${head}${rest && `; ${rest}`}${bySource(source)}`;
  },
  turnedOver: (reporter, partner, from, to, source) =>
    capital(
      `${owner(reporter)} surplus with ${inSentence(partner)} in ${the(from)} had turned into a deficit by ${the(to)}${bySource(source)}`,
    ),
  balance({ reporter, partner, now, earlier }) {
    const head = capital(
      now.side === "balanced"
        ? `${owner(reporter)} trade with ${inSentence(partner)} was balanced in ${the(now.period)}${bySource(now.source)}`
        : `${owner(reporter)} ${sided[now.side]} with ${inSentence(partner)} was ${plainText(sum(now.amount))} in ${the(now.period)}${bySource(now.source)}`,
    );
    if (!earlier) return head;
    const then = `${the(earlier.period)}${bySource(earlier.source)}`;
    if (earlier.side === "balanced")
      return now.side === "balanced" ? `${head}, as in ${then}` : `${head}, after balanced trade in ${then}`;
    const before = now.side === "balanced" ? plainText(sum(earlier.amount)) : figure(earlier.amount).text;
    return now.side === earlier.side
      ? `${head}, ${before} in ${then}`
      : `${head}, after a ${sided[earlier.side]} of ${before} in ${then}`;
  },
  stood: (flow, partner, index, period, base, source) =>
    `${flowWith(flow, partner)} stood at ${index} in ${the(period)}, where ${the(base)} is 100${bySource(source)}`,
  was: ({ flow, partner, amount, period, source }) =>
    `${flowWith(flow, partner)} ${were(flow)} ${plainText(sum(amount))} in ${the(period)}${bySource(source)}`,
  peak({ flow, partner, from, to, most, isOpen, last }) {
    const head = `${capital(over(from, to))} ${measures[flow].toLowerCase()} ${direction[flow]} ${inSentence(partner)} ${were(flow)} largest${isOpen ? ", as far as is known," : ""} in ${the(most.period)}: ${plainText(sum(most.amount))}${bySource(most.source)}`;
    return last
      ? `${head}; in ${the(last.period)} ${they(flow)} came to ${figure(last.amount).text}${bySource(last.source)}`
      : head;
  },
  bare: (reporter, partners, from, to) =>
    capital(`${owner(reporter)} trade with ${listed(partners.map(inSentence))} ${over(from, to)}`),
  otherSource: "another source",
  subtitle({ measure, shown: drawn, currency, reporter, base, scale: shown, panels, from, to, spans }) {
    const unit = currencies[currency];
    if (base !== null)
      return `Index of ${measure}, ${bare(base)} = 100, from million ${unit} at current prices.${spans}`;
    const [what, value] = trendBasis[measure];
    const head = `${measure === "turnover" ? turnoverBasis[drawn] : what} in million ${unit} at current prices${value}, ${reportedBy(reporter)}.${spans}`;
    const none =
      from === to
        ? ` ${capital(the(from))} does not serve as a base for all partners, so amounts are shown.`
        : ` No ${units[from.kind]} ${between(from, to)} serves as a base for all partners, so amounts are shown.`;
    const one = panels > 1 ? " All panels on one scale." : "";
    if (shown === "index") return head + none + one;
    if (shown === "seasonal")
      return `${head} Each line is a year, its ${units[from.kind]}s over those of the years before.${one}`;
    return shown === "own" && panels > 1
      ? `${head} Each partner on its own scale: the panels are not to be compared by height.`
      : head + one;
  },
};
