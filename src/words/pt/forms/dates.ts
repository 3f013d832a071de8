import { dayOf } from "../../language/dayOf";
import { noBreak } from "../../language/shared";
import { months } from "./periods";

export function date(iso: string): string {
  const [year, month, day] = dayOf(iso);
  return `${day}${noBreak}de${noBreak}${months[month] ?? ""} de ${year}`;
}
