import type { More } from "../language/more";
import { the } from "./forms/periods";

export const points: More["points"] = {
  label: "Points of the chart",
  keys: "Left and right arrows move along a series, up and down arrows to the next one, Home and End to its ends; Enter goes to the row of the table, Escape leaves the points.",
  share: (percent, reporters) => `share of ${reporters} total: ${percent}`,
  change: (percent, since) => `${percent} on ${the(since)}`,
  tinyBase: (since) => `no change in percent: the base of ${the(since)} is too small`,
};
