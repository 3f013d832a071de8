import type { Placed } from "../../../analysis/findings/ranking";
import type { Grammar } from "../../language/grammar";

/** What stands behind a place that several share. */
export const shared = (tied: boolean) => (tied ? " (көрсеткіші тең)" : "");

/** «Испания 14-орында». */
export const placeIn =
  ({ area }: Grammar) =>
  ({ area: partner, rank, tied }: Placed) =>
    `${area.inSentence(partner)} ${rank}-орында${shared(tied)}`;
