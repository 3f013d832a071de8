import type { Grammar } from "../language/grammar";
import { el, en } from "./forms/periods";
import { capital } from "../phrase";
import { beforeNoun } from "./forms/numbers";
import type { MembershipWords } from "../language/membership";

export const membership = ({ area, list }: Grammar): MembershipWords => {
  const these = (dated: boolean, n: number) =>
    n === 1 ? (dated ? "el miembro" : "el país") : `los ${n} ${dated ? "miembros" : "países"}`;
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, de los que ${missing} no ${missing === 1 ? "figura" : "figuran"} en la fuente` : "";
      return `${these(dated, all)} ${area.of(group)}${dated ? ` a finales de ${year}` : ""}${gaps}`;
    },
    changed: (group, changes) =>
      `${area.name(group)}: ${changes
        .map(({ period, joined, left }) => {
          const parts = [
            ...(joined.length > 0 ? [`adhesión: ${list(joined.map(area.name))}`] : []),
            ...(left.length > 0 ? [`salida: ${list(left.map(area.name))}`] : []),
          ];
          return `en ${period.year}, ${parts.join("; ")}`;
        })
        .join("; ")}.`,
    over({ group, dated, asOf, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) => (counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "en" : "desde"} ${year}`)),
      );
      const absent = list(missing.map(({ n, year }) => `${n} en ${year}`));
      const each = asOf === null ? "los miembros a finales de cada año" : `los miembros de ${asOf} en todos los años`;
      const whom = dated ? each : "los países de la región";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; no figuran en la fuente: ${absent}`}.`;
    },
    said: (group) => `El comunicado menciona la posición de este socio entre los países ${area.of(group)}.`,
    standing({ group, dated, reporter, period, rank, of, isAll, share }) {
      const part = share ? ` (${share} del intercambio ${area.of(reporter)} con ellos)` : "";
      return `${capital(en(period))} ocupó el ${beforeNoun(rank)} puesto entre ${isAll ? these(dated, of) : `${of} socios`} ${area.of(group)} por intercambio comercial${part}.`;
    },
    noStanding: (period) => `Las estadísticas no ofrecen ninguna cifra al respecto para ${el(period)}.`,
  };
};
