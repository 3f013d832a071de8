import type { View } from "./chosen";
import { codeOfMeasure } from "./keys";

/** What a view is called in the name of a file: with the measure, where it is one of direct investment. */
export const namedView = ({ view, investment }: Pick<View, "view" | "investment">): string =>
  investment === null ? view : `${view}-${codeOfMeasure({ measure: "turnover", investment })}`;
