import type { Area } from "../core/area";
import type { Grammar } from "./language/grammar";
import type { More } from "./language/more";
import { capital } from "./phrase";

/** Whose trade with whom is all that the data hold of a reporter. */
export const onlyText = (
  grammar: Grammar,
  { only }: More["offers"],
  reporter: Area,
  partners: readonly Area[],
): string => capital(only(grammar.area.of(reporter), grammar.list(partners.map(grammar.area.with))));
