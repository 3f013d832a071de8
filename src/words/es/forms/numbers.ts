import { counting } from "../../language/counted";
import type { Alike } from "../../../analysis/findings/alike";

/** Before its noun an ordinal in -primero or -tercero is short: “el 3.er puesto”. */
export const beforeNoun = (rank: number): string => `${rank}.${/(^|[^1])1$|3$/.test(String(rank)) ? "er" : "º"}`;

export const { number, many } = counting(".", 5);

/** «los mismos 27 miembros». */
export function sameMembers({ same, all, dated }: Alike): string {
  const [one, plural] = dated ? ["miembro", "miembros"] : ["país", "países"];
  const part = same === all ? "" : ` de ${all}`;
  return same === 1 && all === 1 ? `el mismo ${one}` : `los mismos ${same}${part} ${plural}`;
}
