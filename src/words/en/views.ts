import type { Grammar } from "../language/grammar";
import { bare, over, ranged, the, units } from "./forms/periods";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "../language/views";
import { investment } from "./investment";
import { membership } from "./membership";

const towards = { turnover: "with", exports: "to", imports: "from", balance: "with" } as const;
const of = { exports: ["destination of", "exports"], imports: ["origin of", "imports"] } as const;
const valuation = {
  turnover: "exports FOB, imports CIF",
  exports: "FOB",
  imports: "CIF",
  balance: "exports FOB, imports CIF",
};
const noun = {
  turnover: "Turnover",
  exports: "Exports",
  imports: "Imports",
  balance: "Balance, exports minus imports,",
};
const bothFlows = "with both flows reported";
const traded = { turnover: "trade", exports: "exports", imports: "imports", balance: "trade" };

const limits = { 9: "a billion", 8: "100 million", 7: "10 million", 6: "a million" } as const;

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

export const views = (grammar: Grammar): ViewWords => {
  const { area, list, ordinal, count } = grammar;
  const ranked = (rank: number, tied: boolean) => `${tied ? "joint " : ""}${ordinal(rank)}`;
  const place = ({ rank, tied }: Placed) => ranked(rank, tied);
  const first = ({ rank, tied }: Placed) => rank === 1 && !tied;
  return {
    ranking: {
      nothing: ({ reporter, measure, group, period }) =>
        `${capital(area.of(reporter))} statistics list no ${traded[measure]} ${towards[measure]} ${group ? area.inSentence(group) : "any partner"} in ${the(period)}`,
      unknown: ({ reporter, measure, group, period }) =>
        `The data hold no figures of ${area.of(reporter)} ${traded[measure]} ${towards[measure]} ${group ? `the members of ${area.inSentence(group)}` : "any partner"} in ${the(period)}`,
      among({ reporter, measure, of: all, known, places }) {
        const named = places.map((one, i) => {
          const name = area.inSentence(one.area);
          if (i > 0) return `${name} the ${place(one)}`;
          const rank = first(one) ? "largest" : place(one);
          if (measure === "turnover") return `${name} is ${area.of(reporter)} ${rank} partner`;
          const [what, flow] = of[measure];
          return `${name} is the ${rank} ${what} ${area.of(reporter)} ${flow}`;
        });
        const comma = named.length > 1 ? ", " : "";
        return capital(
          `${named[0] ?? ""}${comma}${list(named.slice(1))} of ${known ? `the ${all} ${bothFlows}` : all}`,
        );
      },
      amongMembers({ reporter, measure, group, of: all, known, isAll, places }) {
        const among = isAll || known ? `the ${all}` : `${all} partners`;
        const [by, whose] =
          measure === "turnover"
            ? ["", "their turnover"]
            : [` by ${measure}`, `${area.of(reporter)} ${measure} ${towards[measure]} them`];
        const named = places.map((one, i) => {
          const [name, share] = [area.inSentence(one.area), one.share ? `, ${one.share}` : ""];
          if (i > 0) return `${name} ${place(one)}${share}`;
          return `${name} is ${first(one) ? "the largest" : place(one)} of ${among} in ${area.inSentence(group)}${known ? ` ${bothFlows}` : ""}${by}${share && `${share} of ${whose}`}`;
        });
        return capital(named.join("; "));
      },
      balances(places, group, known) {
        const said = places.map(({ area: partner, side, rank, of: all }) => {
          if (side === "balanced") return `trade with ${area.inSentence(partner)} is in balance`;
          const size = rank === 1 ? "the largest" : `the ${ordinal(rank)} largest of ${all}`;
          return `the ${side} with ${area.inSentence(partner)} is ${size}`;
        });
        return capital(
          `${said.join("; ")}${group ? ` in ${area.inSentence(group)}` : ""}${known ? `, of those ${bothFlows}` : ""}`,
        );
      },
      sole: ({ reporter, measure, group, partner }) =>
        capital(
          `${area.inSentence(partner)} alone has a place among ${area.of(reporter)} partners${group ? ` in ${area.inSentence(group)}` : ""} by ${measure}`,
        ),
      basis: (measure, reporter, period, isReported) =>
        `${noun[measure]} by partner in million US dollars at current prices, ${bare(period)} (${valuation[measure]}, ${isReported ? "as reported by" : "estimates of the source, not reports by"} ${area.inSentence(reporter)})`,
      whole({ reporter, amount, members }) {
        if (members) return `; ${amount ? `share of the ${amount} million with ` : ""}${members}`;
        return amount ? `; share of ${area.of(reporter)} total of ${amount} million` : "";
      },
      balanceOrder: "Ranked from the largest surplus to the largest deficit.",
      logScale: "Logarithmic scale: each gridline is ten times the one before.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", together" : ""}: ${amount ? `${amount} million` : "no figure"}${share ? `, ${share} of the total` : ""}; a group has no rank among partners.`,
      outside: (group, areas) =>
        `Not ${areas.length > 1 ? "members" : "a member"} of ${area.inSentence(group)}, and so not ranked here: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners, period }) =>
        `The data hold no figure of ${area.of(reporter)} ${measure} ${towards[measure]} ${list(partners.map(area.inSentence))} in ${the(period)}.`,
      unplaced: ({ n, share, members }) => {
        const who = members ? (n === 1 ? "member" : "members") : n === 1 ? "partner" : "partners";
        return `${capital(count(n))} ${who}${share ? ` with ${share} of all trade` : ""} cannot be ranked: one flow is not reported.`;
      },
      sharedRank: "Partners with the same figure share a rank.",
      place: (rank, tied, all) => `${ranked(rank, tied)} of ${all}`,
    },
    map: {
      balance: (reporter, surplus, deficit, period) =>
        capital(
          `${area.inSentence(reporter)} had a surplus with ${surplus === 0 ? "no partner" : grammar.partners(surplus)} and a deficit with ${deficit === 0 ? "none" : count(deficit)} in ${the(period)}`,
        ),
      listed: ({ reporter, measure, many, period }) =>
        capital(
          `${area.of(reporter)} statistics list ${measure} ${towards[measure]} ${grammar.partners(many)} in ${the(period)}`,
        ),
      passed: ({ reporter, measure, many, of: all, limit, period }) =>
        capital(
          `${area.of(reporter)} ${measure} ${towards[measure]} ${count(many)} of ${grammar.partners(all)} passed ${limits[limit]} dollars in ${the(period)}`,
        ),
      places: (places) =>
        list(places.map((one, i) => `${area.inSentence(one.area)}${i === 0 ? " is" : ""} ${place(one)}`)),
      steps: "Each step of the scale is ten times the one before.",
      boundaries:
        "Boundaries are simplified from Natural Earth; those of Western Sahara, Crimea, the Golan Heights, Northern Cyprus and Somaliland follow the maps of the United Nations. Boundaries and names imply no opinion on the status of any territory.",
    },
    mirror: {
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
            return capital(
              `${them} records ${about(found.times)}${found.times.digits} times the ${theirs} that ${seen}`,
            );
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
    },
    membership: membership(grammar),
    investment: investment(grammar),
  };
};
