import type { GrowingFinding } from "../../analysis/findings/growing";
import { changeText } from "../growingWords";
import type { Grammar } from "../language/grammar";
import { viewWords } from "../viewWords";

/** Where partners stand by a change, in one sentence. */
export function growingHeadline(grammar: Grammar, found: GrowingFinding): string {
  const words = viewWords(grammar).growing;
  if (found.kind === "none") return words.none(found.reporter, found.since, found.period);
  return words.places({
    ...found,
    places: found.places.map((place) => ({ ...place, change: changeText(grammar, place.change) })),
  });
}
