import type { Grammar } from "../language/grammar";
import { asPeriod, inPeriod, sincePeriod } from "./forms/periods";
import type { MembershipWords } from "../language/membership";

export const membership = ({ area, list }: Grammar): MembershipWords => {
  const who = (dated: boolean) => (dated ? "мүшесі" : "елі");
  return {
    members({ group, dated, all, missing, year }) {
      const gaps = missing ? `, оның ${missing} елі дереккөзде жоқ` : "";
      return `${area.of(group)} ${dated ? `${year} жылдың соңындағы ` : ""}${all} ${who(dated)}${gaps}`;
    },
    changed: (group, changes) =>
      `${area.name(group)}: ${changes
        .map(({ period, joined, left }) => {
          const parts = [
            ...(joined.length > 0 ? [`+ ${list(joined.map(area.name))}`] : []),
            ...(left.length > 0 ? [`− ${list(left.map(area.name))}`] : []),
          ];
          return `${sincePeriod(period)} бастап ${parts.join("; ")}`;
        })
        .join("; ")}.`,
    over({ group, dated, asOf, counts, missing }) {
      const numbers = list(
        counts.map(({ n, year }, i) =>
          counts.length === 1 ? `${n}` : i === 0 ? `${year} жылы ${n}` : `${year} жылдан бастап ${n}`,
        ),
      );
      const absent = list(missing.map(({ n, year }) => `${year} жылы ${n}`));
      const each = asOf === null ? "әр жылдың соңындағы мүшелер саны" : `барлық жылда ${asOf} жылғы мүшелер`;
      const whom = dated ? each : "аймақ елдерінің саны";
      return `${area.name(group)}: ${whom} — ${numbers}${absent && `; дереккөзде жоғы: ${absent}`}.`;
    },
    said: (group) => `Хабарламада осы серіктестің ${area.inSentence(group)} елдері арасындағы орны аталған.`,
    standing({ group, dated, reporter, period, rank, of, isAll, share }) {
      const part = share ? ` (${area.of(reporter)} олармен тауар айналымының ${share}-ы)` : "";
      return `${inPeriod(period)} ол тауар айналымы бойынша ${area.of(group)} ${of} ${isAll ? who(dated) : "серіктес елі"} арасында ${rank}-орында болды${part}.`;
    },
    noStanding: (period) => `${asPeriod(period)} бойынша статистикада бұған қатысты көрсеткіш жоқ.`,
  };
};
