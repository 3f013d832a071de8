import type { Figure } from "../../core/figure";
import type { Sortable } from "../../ui/sorting";

/** What a figure is sorted by; one that is not known has no place. */
export const sortable = (figure: Figure | undefined): Sortable =>
  figure?.kind === "amount" ? figure.value.toNumber() : null;
