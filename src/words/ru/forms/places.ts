import type { Placed } from "../../../analysis/findings/ranking";
import type { Grammar } from "../../language/grammar";
import { isMany } from "./areas";

/** What stands behind a place that several share. */
export const shared = (tied: boolean) => (tied ? " (с равным показателем)" : "");

/** «Испания занимает 14-е место», «Португалия — 69-е». */
export const placeIn =
  ({ area }: Grammar) =>
  ({ area: partner, rank, tied }: Placed, i: number) => {
    const verb = isMany(partner) ? "занимают" : "занимает";
    return `${area.inSentence(partner)} ${i === 0 ? `${verb} ${rank}-е место` : `— ${rank}-е`}${shared(tied)}`;
  };
