import { dayOf } from "../../language/dayOf";
import { noBreak } from "../../language/shared";
import { month } from "./periods";

export function date(iso: string): string {
  const [year, n, day] = dayOf(iso);
  return `${day}${noBreak}${month(n + 1, "genitive")} ${year}${noBreak}г.`;
}
