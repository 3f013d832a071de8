import { dayOf } from "../../language/dayOf";
import { noBreak } from "../../language/shared";
import { months } from "./periods";

export function date(iso: string): string {
  const [year, month, day] = dayOf(iso);
  return `${year}${noBreak}ж. ${day}${noBreak}${months[month] ?? ""}`;
}
