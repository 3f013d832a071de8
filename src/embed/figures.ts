import type { ComponentType } from "react";
import { formOf } from "../analysis/compareForm";
import type { ViewName } from "../core/question";
import type { AnswerProps } from "../screens/answer/answerParts";
import type { View } from "../state/chosen";
import { fetchedLater } from "../ui/fetchedLater";
import { Compare as ofCompare } from "./Compare";

type Figure = ReturnType<typeof fetchedLater<AnswerProps>>;

/** A figure of one view, which is given questions of that view alone. */
const figure = <V extends ViewName>(load: () => Promise<ComponentType<AnswerProps<V>>>) => fetchedLater(load) as Figure;

// The usual question, which a script of its own would only delay.
const Compare = figure(() => Promise.resolve(ofCompare));
const Several = figure(async () => (await import("./Several")).Several);
const Trend = figure(async () => (await import("./Trend")).Trend);
const Ranking = figure(async () => (await import("./Ranking")).Ranking);
const Growing = figure(async () => (await import("./Growing")).Growing);
const WorldMap = figure(async () => (await import("./WorldMap")).WorldMap);
const Mirror = figure(async () => (await import("./Mirror")).Mirror);
const Invested = figure(async () => (await import("./Invested")).Invested);

type Asked = Pick<View, "view" | "investment" | "form" | "partners" | "periods">;

/** The figure that answers a question; null where the answer is a table, a text or a page. */
export function figureFor({ view, investment, form, partners, periods }: Asked): Figure | null {
  const isTrade = investment === null;
  switch (view) {
    case "compare":
      return !isTrade ? Invested : formOf({ form, partners }) === "flows" ? Compare : Several;
    case "mirror":
      return isTrade ? Mirror : Invested;
    case "trend":
      return Trend;
    case "ranking":
      return periods === null || periods.from === periods.to ? Ranking : Growing;
    case "map":
      return WorldMap;
    case "table":
    case "brief":
    case "check":
      return null;
  }
}
