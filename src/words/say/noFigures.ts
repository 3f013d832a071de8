import type { NoFigures } from "../../analysis/findings/noFigures";
import type { Grammar } from "../language/grammar";

/** Of whom there is no figure, a sentence for each reason. */
export function noFiguresText(
  { absent, when }: Grammar,
  { reporter, from, to, notYet, unlisted, unknown }: NoFigures,
): string[] {
  const at = when(from, to);
  return [
    ...notYet.map(({ group, since }) => absent.notYet(group, since, at)),
    ...(unlisted.length > 0 ? [absent.unlisted(reporter, unlisted, at)] : []),
    ...(unknown.length > 0 ? [absent.unknown(reporter, unknown, at)] : []),
  ];
}

/** The same as a headline. */
export const noFiguresHeadline = (grammar: Grammar, found: NoFigures): string =>
  noFiguresText(grammar, found).join(" ").replace(/\.$/, "");
