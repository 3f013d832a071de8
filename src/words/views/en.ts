import type { Grammar } from "../grammar/grammar";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "./views";

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
const traded = { turnover: "trade", exports: "exports", imports: "imports", balance: "trade" };

const limits = { 9: "a billion", 8: "100 million", 7: "10 million", 6: "a million" } as const;

export const en = ({ area, list, ordinal, count }: Grammar): ViewWords => {
  const ranked = (rank: number, tied: boolean) => `${tied ? "joint " : ""}${ordinal(rank)}`;
  const place = ({ rank, tied }: Placed) => ranked(rank, tied);
  const first = ({ rank, tied }: Placed) => rank === 1 && !tied;
  return {
    ranking: {
      nothing: ({ reporter, measure, group, year }) =>
        `${capital(area.of(reporter))} statistics list no ${traded[measure]} with ${group ? area.inSentence(group) : "any partner"} in ${year}`,
      among({ reporter, measure, of: all, places }) {
        const named = places.map((one, i) => {
          const name = area.inSentence(one.area);
          if (i > 0) return `${name} the ${place(one)}`;
          const rank = first(one) ? "largest" : place(one);
          if (measure === "turnover") return `${name} is ${area.of(reporter)} ${rank} partner`;
          const [what, flow] = of[measure];
          return `${name} is the ${rank} ${what} ${area.of(reporter)} ${flow}`;
        });
        const comma = named.length > 1 ? ", " : "";
        return capital(`${named[0] ?? ""}${comma}${list(named.slice(1))} of ${all}`);
      },
      amongMembers({ reporter, measure, group, of: all, places }) {
        const [by, whose] =
          measure === "turnover"
            ? ["", "their turnover"]
            : [` by ${measure}`, `${area.of(reporter)} ${measure} ${towards[measure]} them`];
        const named = places.map((one, i) => {
          const [name, share] = [area.inSentence(one.area), one.share ? `, ${one.share}` : ""];
          if (i > 0) return `${name} ${place(one)}${share}`;
          return `${name} is ${first(one) ? "the largest" : place(one)} of the ${all} in ${area.inSentence(group)}${by}${share && `${share} of ${whose}`}`;
        });
        return capital(named.join("; "));
      },
      balances(places, group) {
        const said = places.map(({ area: partner, side, rank, of: all }) => {
          if (side === "balanced") return `trade with ${area.inSentence(partner)} is in balance`;
          const size = rank === 1 ? "the largest" : `the ${ordinal(rank)} largest of ${all}`;
          return `the ${side} with ${area.inSentence(partner)} is ${size}`;
        });
        return capital(`${said.join("; ")}${group ? ` in ${area.inSentence(group)}` : ""}`);
      },
      basis: (measure, reporter, year) =>
        `${noun[measure]} by partner in million US dollars at current prices, ${year} (${valuation[measure]}, as reported by ${area.inSentence(reporter)})`,
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
      silent: ({ reporter, measure, partners, year }) =>
        `${capital(area.of(reporter))} statistics give no ${measure} ${towards[measure]} ${list(partners.map(area.inSentence))} in ${year}.`,
      sharedRank: "Partners with the same figure share a rank.",
      place: (rank, tied, all) => `${ranked(rank, tied)} of ${all}`,
    },
    map: {
      balance: (reporter, surplus, deficit, year) =>
        capital(
          `${area.inSentence(reporter)} had a surplus with ${count(surplus)} partners and a deficit with ${count(deficit)} in ${year}`,
        ),
      listed: ({ reporter, measure, many, year }) =>
        capital(
          `${area.of(reporter)} statistics list ${measure} ${towards[measure]} ${count(many)} partners in ${year}`,
        ),
      passed: ({ reporter, measure, many, of: all, limit, year }) =>
        capital(
          `${area.of(reporter)} ${measure} ${towards[measure]} ${count(many)} of ${all} partners passed ${limits[limit]} dollars in ${year}`,
        ),
      places: (places) =>
        list(places.map((one, i) => `${area.inSentence(one.area)}${i === 0 ? " is" : ""} ${place(one)}`)),
      steps: "Each step of the scale is ten times the one before.",
      boundaries:
        "Boundaries and names are simplified from Natural Earth, follow the maps of the United Nations where they are in dispute, and imply no opinion on the status of any territory.",
    },
  };
};
