import { capital } from "../phrase";
import type { Grammar } from "../language/grammar";
import { towards } from "./forms/flows";
import { the, units, ranged, over, bare } from "./forms/periods";
import type { MirrorWords } from "../language/mirror";

const about = (known: { readonly about: boolean }) => (known.about ? "about " : "");

const mirrored = { exports: "imports", imports: "exports" };

const because = {
  group: "is not one country, and has no report of its own",
  "no file": "has no file of its own in the data",
  "not loaded": "has a file that could not be read",
  suppressed: "keeps the figure confidential",
  mirrored: "has an estimate in place of a report, made from the other side’s figure",
  repeated: "has an estimate in place of a report, carried on from an earlier year",
  estimated: "has an estimate of the source in place of a report",
};

export const mirror = (grammar: Grammar): MirrorWords => {
  const { area, list, count } = grammar;
  return {
    finding({ reporter, partner, flow, found }) {
      const [them, us] = [area.inSentence(partner), area.inSentence(reporter)];
      const theirs = mirrored[flow];
      const seen = `${us} records as ${flow} ${towards[flow]} it`;
      switch (found.kind) {
        case "negligible":
          return capital(
            `${us} records next to no ${flow} ${towards[flow]} ${them}, too little to divide by what ${them} records`,
          );
        case "undivided":
          return capital(
            `${us} records no ${flow} ${towards[flow]} ${them}; what ${them} records has nothing to be divided by`,
          );
        case "times":
          return capital(`${them} records ${about(found.times)}${found.times.digits} times the ${theirs} that ${seen}`);
        case "same":
          return capital(`${them} and ${us} record the same to within half a percent`);
        case "more":
          return capital(
            `${them} records ${about(found)}${found.percent}% more ${theirs} than ${seen}${found.freight ? ", no more than freight may add" : ""}`,
          );
        case "none":
          return capital(`${them} records none of the ${theirs} that ${seen}`);
        case "less":
          return capital(
            `${them} records ${about(found)}${found.percent}% less in ${theirs} than ${seen}, no more than freight may add`,
          );
        case "share":
          return capital(
            `${them} records as ${theirs} ${found.part ? about(found.part) + found.part.percent : "less than 1"}% of what ${seen}`,
          );
      }
    },
    onlyPeriod: (finding, period) => `${finding} in ${the(period)}, the only ${units[period.kind]} with both reports`,
    overPeriods({ reporter, partner, flow, higher, n, all, from, to }) {
      const periods = `the ${count(all)} ${units[from.kind]}s with both reports, ${ranged(from, to, " to ")}`;
      const when = n === all ? `in each of ${periods}` : `in ${count(n)} of ${periods}`;
      return capital(
        `${area.inSentence(partner)} recorded ${higher ? "higher" : "lower"} ${mirrored[flow]} than ${area.inSentence(reporter)} recorded as ${flow} ${towards[flow]} it ${when}`,
      );
    },
    noReport({ by, flow, others, from, to }) {
      const when = from === to || from.kind === "part" ? over(from, to) : `from ${the(from)} to ${the(to)}`;
      return `There is no report by ${list(by.map(area.inSentence))} of ${flow} ${towards[flow]} ${list(others.map(area.inSentence))} ${when} in the data`;
    },
    subtitle({ reporter, flow, factor, from, to }) {
      const us = capital(area.of(reporter));
      const sides =
        flow === "exports"
          ? `${us} exports FOB by last known destination; partners’ imports CIF by country of origin`
          : `${us} imports CIF by country of origin; partners’ exports FOB by last known destination`;
      const [when, adjusted] =
        from === to
          ? [bare(to), `Ratios as published; for the gaps, imports are brought to FOB: divided by ${factor}.`]
          : [
              ranged(from, to, " to "),
              `Solid: reported by ${area.inSentence(reporter)}; dashed: by the partner. Each partner on its own scale.`,
            ];
      return `Two counts of one flow, side by side and never merged, in million US dollars, ${when}. ${sides}. ${adjusted}`;
    },
    why: "Why the two differ: imports carry freight and insurance, for which the IMF’s Direction of Trade Statistics allow 6%; exports stand under the last destination known and imports under the country of origin, so that goods which pass through others, such as oil in pipelines and at transit hubs, may stand under another partner; then there are time on the way, thresholds, revisions and the conversion of currencies. Which of these applies to a pair cannot be told from these figures.",
    because: (partner, reason) => capital(`${area.inSentence(partner)} ${because[reason]}.`),
    converted: (kind) => `Figures of Eurostat are converted from euros at the average rate of the ${kind}.`,
    leftOut: (n) => capital(`${count(n)} more chosen, not drawn.`),
  };
};
