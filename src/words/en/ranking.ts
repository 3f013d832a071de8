import { capital } from "../phrase";
import type { ViewWords } from "../language/views";
import type { Grammar } from "../language/grammar";
import { towards } from "./forms/flows";
import { the, bare } from "./forms/periods";
import { placeIn } from "./forms/places";
import type { Placed } from "../../analysis/findings/ranking";

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

export const ranking = (grammar: Grammar): Pick<ViewWords, "ranking" | "map"> => {
  const { area, list, ordinal, count } = grammar;
  const place = placeIn(grammar);
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
      place: (rank, tied, all) => `${place({ rank, tied })} of ${all}`,
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
  };
};
