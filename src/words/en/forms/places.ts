import type { Placed } from "../../../analysis/findings/ranking";
import type { Grammar } from "../../language/grammar";

/** “14th”, “joint 14th”. */
export const placeIn =
  ({ ordinal }: Pick<Grammar, "ordinal">) =>
  ({ rank, tied }: Pick<Placed, "rank" | "tied">) =>
    `${tied ? "joint " : ""}${ordinal(rank)}`;
