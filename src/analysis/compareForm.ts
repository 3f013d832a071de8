import type { CompareForm } from "../core/question";

/** From so many partners on one measure of each says more than three. */
const leastSeveral = 4;

/** What a comparison draws: what is asked for, else what suits the number of partners. */
export const formOf = ({
  form,
  partners,
}: {
  readonly form: CompareForm | null;
  readonly partners: readonly string[];
}) => form ?? (partners.length >= leastSeveral ? "measure" : "flows");
