import type { Area } from "../../core/area";
import type { Dataset } from "../../core/dataset";
import type { FittedView } from "../../state/fit";

/** The partners chosen, as far as they are known. */
export const chosenAreas = (dataset: Dataset, { partners }: FittedView): Area[] =>
  partners.flatMap((code) => dataset.areas.get(code) ?? []);
