import type { More } from "../language/more";
import { the } from "./forms/periods";

export const rankingTable: More["ranking"] = {
  find: "Find in the list",
  fewer: "Show fewer",
  all: "Show all",
  rank: "Rank",
  share: "Share",
  places: "Places",
  same: "same",
  by: (measure) => `Partners by ${measure}`,
  onlyMatching: (typed) => `Only partners that match “${typed}” are drawn.`,
  none: (typed) => `No partner in the list is called “${typed}”.`,
  found: (n) => `${n} found`,
  rankIn: (period) => `Rank in ${the(period)}`,
  up: (places) => `up ${places}`,
  down: (places) => `down ${places}`,
};
