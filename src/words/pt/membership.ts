import type { Grammar } from "../language/grammar";
import { em, o } from "./forms/periods";
import { capital } from "../phrase";
import type { MembershipWords } from "../language/membership";

export const membership = ({ area, list }: Grammar): MembershipWords => {
  const these = (dated: boolean, n: number) =>
    n === 1 ? (dated ? "o membro" : "o país") : `os ${n} ${dated ? "membros" : "países"}`;
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, dos quais ${missing} não ${missing === 1 ? "consta" : "constam"} da fonte` : "";
      return `${these(dated, all)} ${area.of(group)}${dated ? ` no final de ${year}` : ""}${gaps}`;
    },
    changed: (group, changes) =>
      `${area.name(group)}: ${changes
        .map(({ period, joined, left }) => {
          const parts = [
            ...(joined.length > 0 ? [`adesão: ${list(joined.map(area.name))}`] : []),
            ...(left.length > 0 ? [`saída: ${list(left.map(area.name))}`] : []),
          ];
          return `em ${period.year}, ${parts.join("; ")}`;
        })
        .join("; ")}.`,
    over({ group, dated, asOf, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) =>
          counts.length === 1 ? `${n}` : `${n} ${i === 0 ? "em" : "a partir de"} ${year}`,
        ),
      );
      const absent = list(missing.map(({ n, year }) => `${n} em ${year}`));
      const each = asOf === null ? "os membros no final de cada ano" : `os membros de ${asOf} em todos os anos`;
      const whom = dated ? each : "os países da região";
      return `${area.name(group)}: ${whom}, ${numbers}${absent && `; não constam da fonte: ${absent}`}.`;
    },
    said: (group) => `O comunicado refere a posição deste parceiro entre os países ${area.of(group)}.`,
    standing({ group, dated, reporter, period, rank, of, isAll, share }) {
      const part = share ? ` (${share} das trocas ${area.of(reporter)} com eles)` : "";
      return `${capital(em(period))} ocupou o ${rank}.º lugar entre ${isAll ? these(dated, of) : `${of} parceiros`} ${area.of(group)} em trocas comerciais${part}.`;
    },
    noStanding: (period) => `As estatísticas não apresentam qualquer valor a este respeito para ${o(period)}.`,
  };
};
