import type { RankingFinding, Unplaced } from "../../analysis/findings/ranking";
import type { Figure } from "../../core/figure";
import type { Grammar } from "../language/grammar";
import { viewWords } from "../viewWords";
import { investmentHeadline } from "./investment";
import { noFiguresHeadline } from "./noFigures";
import { percentInSentence } from "../sentenceAmounts";

const shareText = (grammar: Grammar, share: Figure): string | null =>
  share.kind === "amount" ? percentInSentence(grammar, share) : null;

/** How many partners have no place, and why, as a sentence. */
export const unplacedText = (grammar: Grammar, { count, share, members }: Unplaced): string =>
  viewWords(grammar).ranking.unplaced({ n: count, share: shareText(grammar, share), members });

/** Where partners stand, in one sentence. */
export function rankingHeadline(grammar: Grammar, found: RankingFinding): string {
  const words = viewWords(grammar).ranking;
  switch (found.kind) {
    case "investment":
      return investmentHeadline(grammar, found);
    case "no figures":
      return noFiguresHeadline(grammar, found);
    case "unplaced":
      return unplacedText(grammar, found).replace(/\.$/, "");
    case "nothing":
    case "unknown":
      return words[found.kind](found);
    case "balances":
      return words.balances(found.places, found.group, found.known);
    case "sole":
      return words.sole(found);
    case "among":
      return words.among(found);
    case "among members": {
      const places = found.places.map((place) => ({ ...place, share: shareText(grammar, place.share) }));
      return words.amongMembers({ ...found, places });
    }
  }
}
