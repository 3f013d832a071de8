import type { Because, Divergence, MirrorFinding } from "../../analysis/findings/mirror";
import type { OtherSideFinding } from "../../analysis/findings/otherSide";
import type { Area } from "../../core/area";
import { type Amount, magnitude } from "../../core/figure";
import { print } from "../../core/print";
import { separated, timesOf } from "../amount";
import type { Grammar } from "../language/grammar";
import { capital, closed } from "../phrase";
import { small } from "../pointParts";
import { viewWords } from "../viewWords";
import type { Percent, Found } from "../language/mirror";

/** Digits of a percentage, as many as its interval holds. */
function percentOf(grammar: Grammar, percent: Amount): Percent {
  const { digits, about } = print(magnitude(percent), 0, 0);
  return { percent: separated(grammar, digits), about };
}

/** A divergence with its digits. */
function inWords(grammar: Grammar, found: Divergence): Found {
  switch (found.kind) {
    case "times":
      return { kind: "times", times: timesOf(grammar, found.factor, "99.5") };
    case "more":
      return { kind: "more", freight: found.freight, ...percentOf(grammar, found.percent) };
    case "less":
      return { kind: "less", ...percentOf(grammar, found.percent) };
    case "share":
      return { kind: "share", part: found.percent && percentOf(grammar, found.percent) };
    case "undivided":
    case "negligible":
    case "same":
    case "none":
      return { kind: found.kind };
  }
}

/** Why a side has no report, as a sentence. */
export const becauseText = (grammar: Grammar, { by, reason }: Because): string =>
  viewWords(grammar).mirror.because(by, reason);

/** The finding of a mirror in one sentence. */
export function mirrorHeadline(grammar: Grammar, found: MirrorFinding): string {
  const { mirror } = viewWords(grammar);
  switch (found.kind) {
    case "pair": {
      const text = mirror.finding({ ...found, found: inWords(grammar, found.divergence) });
      return found.only ? mirror.onlyPeriod(text, found.only) : text;
    }
    case "over periods":
      return mirror.overPeriods(found);
    case "no report":
      return mirror.noReport(found);
    case "because":
      return becauseText(grammar, found).replace(/\.$/, "");
  }
}

/** A sentence behind a colon: it begins in lower case, unless with a name. */
const inside = (grammar: Grammar, text: string, areas: readonly Area[]): string =>
  areas.some((area) => text.startsWith(grammar.area.inSentence(area))) ? text : small(text);

/** The two reports of one pair in a sentence with its period; of a partner that reports nothing, that and why. */
export function otherSideText(grammar: Grammar, found: OtherSideFinding): string {
  if (found.kind !== "shown") return `${mirrorHeadline(grammar, found)}.`;
  const { flow, period, areas, finding, asked } = found;
  const head = `${grammar.indicators[flow]}${period.kind === "year" ? "" : ","} ${grammar.period(period)}`;
  const sentence = closed(`${head}: ${inside(grammar, mirrorHeadline(grammar, finding), areas)}`);
  return asked
    ? `${sentence} ${capital(grammar.period(asked.period))}: ${becauseText(grammar, asked.because)}`
    : sentence;
}
