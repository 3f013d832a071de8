import type { MapFinding } from "../../analysis/findings/map";
import type { Placed } from "../../analysis/findings/ranking";
import type { Grammar } from "../language/grammar";
import { viewWords } from "../viewWords";
import { rankingHeadline } from "./ranking";

/** With how many partners trade is large, and where the chosen ones stand, in one sentence. */
export function mapHeadline(grammar: Grammar, found: MapFinding): string {
  const words = viewWords(grammar).map;
  const withPlaces = (text: string, places: readonly Placed[]) =>
    [text, words.places(places)].filter(Boolean).join("; ");
  switch (found.kind) {
    case "sides":
      return words.balance(found.reporter, found.surplus, found.deficit, found.period);
    case "listed":
      return withPlaces(words.listed(found), found.places);
    case "passed":
      return withPlaces(words.passed(found), found.places);
    default:
      return rankingHeadline(grammar, found);
  }
}
