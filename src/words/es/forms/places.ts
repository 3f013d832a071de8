import type { Placed } from "../../../analysis/findings/ranking";
import type { Grammar } from "../../language/grammar";
import { beforeNoun } from "./numbers";

/** What stands behind a place that several share. */
export const shared = (tied: boolean) => (tied ? " (compartido)" : "");

/** “España ocupa el 14.º puesto”, “Portugal el 69.º”. */
export const placeIn =
  ({ area }: Grammar) =>
  ({ area: partner, rank, tied }: Placed, i: number) => {
    const name = area.inSentence(partner);
    const verb = /^l[ao]s /.test(name) ? "ocupan" : "ocupa";
    return `${name} ${i === 0 ? `${verb} el ${beforeNoun(rank)} puesto` : `el ${rank}.º`}${shared(tied)}`;
  };
