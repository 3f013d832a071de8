import { counting } from "../../language/counted";
import { noBreak } from "../../language/shared";
import type { Alike } from "../../../analysis/findings/alike";

export const { number, many } = counting(noBreak, 5);

/** «os mesmos 27 membros». */
export function sameMembers({ same, all, dated }: Alike): string {
  const [single, plural] = dated ? ["membro", "membros"] : ["país", "países"];
  const part = same === all ? "" : ` de ${all}`;
  return same === 1 && all === 1 ? `o mesmo ${single}` : `os mesmos ${same}${part} ${plural}`;
}
