import { type CompareForm, leastSeveral } from "../core/question";

/** What a comparison draws: what is asked for, else what suits the number of partners. */
export const formOf = ({
  form,
  partners,
}: {
  readonly form: CompareForm | null;
  readonly partners: readonly string[];
}) => form ?? (partners.length >= leastSeveral ? "measure" : "flows");
