import type { Placed } from "../../../analysis/findings/ranking";
import type { Grammar } from "../../language/grammar";

/** What stands behind a place that several share. */
export const shared = (tied: boolean) => (tied ? " (partilhado)" : "");

/** “Espanha ocupa o 14.º lugar”, “Portugal o 69.º”. */
export const placeIn =
  ({ area }: Grammar) =>
  ({ area: partner, rank, tied }: Placed, i: number) => {
    const name = area.inSentence(partner);
    const verb = /^[ao]s /.test(name) ? "ocupam" : "ocupa";
    return `${name} ${i === 0 ? `${verb} o ${rank}.º lugar` : `o ${rank}.º`}${shared(tied)}`;
  };
