import type { Area } from "../../core/area";
import type { Qualifier } from "../../core/figure";
import type { Period } from "../../core/period";
import { capital, kept, opening, type Phrase, say, stop } from "../phrase";
import { currencies, figure, link, sum, times } from "./forms/amounts";
import { ordinal, sameMembers } from "./forms/numbers";
import { inSentence, owner } from "./forms/areas";
import { dateInWords } from "./forms/dates";
import { bare, the } from "./forms/periods";
import type { Sum } from "../language/amounts";
import type { ChangeSince, Owner, Place, ParagraphWords } from "../language/paragraph";

const verbs: Readonly<Record<Qualifier, readonly [string, string]>> = {
  moreThan: ["has exceeded", "exceeded"],
  atLeast: ["has come to at least", "came to at least"],
  lessThan: ["has stayed below", "stayed below"],
  atMost: ["has come to at most", "came to at most"],
  approx: ["has come to about", "came to about"],
  rounded: ["has come to", "came to"],
};

/** “the 2022 level”, “the level of April 2022”. */
const level = (since: Period) => (since.kind === "year" ? `the ${bare(since)} level` : `the level of ${the(since)}`);

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const subject = of === "turnover" ? "which is" : `${of} being`;
  const before: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${subject} ${link(change.percent, change.qualifier)} ${change.kind} than in ${the(since)}${before}`;
    case "times": {
      const factor = { text: times(change.times), ...change.link };
      return say`, ${subject} ${factor} times ${level(since)}${before}`;
    }
    case "same":
      return say`, much as in ${the(since)}${before}`;
    case "tiny":
      return base ? say`, after ${figure(base)} in ${the(since)}` : [];
    case "none":
      return say`, after none in ${the(since)}`;
    case "other source":
      return say`; the figure of ${the(since)}${before} comes from another source and is not compared`;
  }
}

const by = (who: Owner | null): string => {
  if (who === null) return "In";
  return `According to ${who.kind === "named" ? who.name : `${owner(who.area)} statistics`}, in`;
};

const parts = (both: { readonly exports: Sum; readonly imports: Sum } | null, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exports – " }, figure(both.exports)])}, ${kept(2, [{ text: "imports – " }, figure(both.imports)])}${mark})`
    : [];

/** A group by its abbreviation, where it has one: “38.9% of turnover with the EU”. */
const whole = ({ code }: Area): string =>
  /^\d/.test(code) ? "these countries" : code === "ASEAN" ? code : `the ${code}`;
const ranked = ({ rank, of, amongSome }: Place, among: string) =>
  `${ordinal(rank ?? 0)} of ${amongSome ? "the " : ""}${of} ${among}`;

export const paragraph: ParagraphWords = {
  trade: ({ owner: who, partner, period, turnover, parts: both, change, mark }) =>
    stop(
      say`${by(who)} ${the(period)} bilateral trade turnover with ${inSentence(partner)} amounted to ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
    ),
  standing({ partner, reporter, among, group }) {
    const share: Phrase = among.share ? say`${among.share} of ${owner(reporter)} turnover` : [];
    const within: Phrase =
      group && group.rank !== null
        ? say`, and ${ranked(group, group.amongSome ? "with both flows reported in" : "in")} ${inSentence(group.area)}${group.share ? say` (${group.share} of turnover with ${whole(group.area)})` : []}`
        : [];
    if (among.rank === null)
      return share.length > 0 ? opening(say`${inSentence(partner)} accounted for ${share}.`) : [];
    const all = share.length > 0 ? say` (${share})` : [];
    return opening(
      say`${inSentence(partner)} was ${ranked(among, among.of === 1 ? "partner" : "partners")}${among.amongSome ? " with both flows reported" : ""}${all}${within}.`,
    );
  },
  investment({ partner, reporter, period, amount }) {
    const at =
      period.kind === "open"
        ? capital(bare(period))
        : period.kind === "span"
          ? `From ${period.from} to ${period.to}`
          : `In ${the(period)}`;
    const verb = verbs[amount.qualifier][period.kind === "open" ? 0 : 1];
    return say`${at}, the gross inflow of direct investment from ${inSentence(partner)} to ${inSentence(reporter)} ${verb} ${amount.number} ${currencies[amount.currency]}.`;
  },
  stated: (date, { turnover, parts: both, mark }) =>
    say`The statement of ${dateInWords(date)} gave ${sum(turnover)}${parts(both, mark)}.`,
  notes: {
    "rounded apart": "Exports and imports do not add up to turnover because each figure is rounded by itself.",
    "counted apart": "Exports and imports do not add up to turnover in the source.",
  },
};
