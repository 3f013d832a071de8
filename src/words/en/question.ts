import type { Messages } from "../language/messages";
import { isNumbered } from "../language/shared";
import { partOf, units } from "./forms/periods";

export const question: Messages["question"] = {
  title: "Question",
  skip: "Skip to the answer",
  tabs: "Views",
  sentence: {
    compare: "Compare {reporter} with {partners} {time}",
    trend: "Follow {reporter} with {partners} {time}",
    ranking: "Rank the partners of {reporter} {time}, marking {partners}",
    map: "Map the partners of {reporter} {time}, marking {partners}",
    mirror: "Check what {reporter} reports as {flow} against {partners} {time}",
    table: "List the trade of {reporter} with {partners} {time}",
    brief: "Brief on {reporter} with {partners} {time}",
    check: "Check a text, first against the figures of {reporter}",
  },
  time: ({ from, to }) => `${from === to ? "in" : "over"} ${isNumbered(from) ? "the " : ""}{year}`,
  reporter: "Reporter",
  year: "Year",
  end: "Until",
  part: "Months",
  partOf: (like) => (like.kind === "year" ? "whole year" : partOf(like)),
  each: (like) => (like.kind === "part" ? `${partOf(like)} of each year` : `by ${units[like.kind]}`),
  flow: "Flow",
  flows: { exports: "exports", imports: "imports" },
  add: "Add partner",
  plus: "+ partner",
  fewer: "fewer",
  more: (count) => `and ${count} more`,
  remove: (partner) => `Remove ${partner}`,
};

export const empty: Messages["empty"] = {
  title: "No partner is chosen",
  text: "Add one in the question above: a name in English, Russian, Kazakh, Spanish or Portuguese, or a code.",
};

export const tooMany: Messages["tooMany"] = {
  see: "See all in the table",
  title: (chosen) => `${chosen} partners are chosen, the first eight are drawn`,
  text: (others) => `A chart of more than eight cannot be read. The other ${others} stand in the table.`,
};
