import type { Grammar } from "../language/grammar";
import { form, genitiveOf } from "./forms/numbers";
import { asPeriod, inPeriod, sincePeriod } from "./forms/periods";
import { capital } from "../phrase";
import type { MembershipWords } from "../language/membership";

export const membership = ({ area, list }: Grammar): MembershipWords => ({
  members({ group, dated, all, missing, year }) {
    const who = dated ? form(all, "член", "члена", "членов") : form(all, "страна", "страны", "стран");
    const gaps = missing ? `, из них в источнике нет ${missing}` : "";
    return `${all} ${who} ${area.of(group)}${dated ? ` на конец ${year} года` : ""}${gaps}`;
  },
  changed: (group, changes) =>
    `${area.name(group)}: ${changes
      .map(({ period, joined, left }) => {
        const parts = [
          ...(joined.length > 0 ? [`+ ${list(joined.map(area.name))}`] : []),
          ...(left.length > 0 ? [`− ${list(left.map(area.name))}`] : []),
        ];
        return `${sincePeriod(period)} ${parts.join("; ")}`;
      })
      .join("; ")}.`,
  over({ group, dated, asOf, counts, missing }) {
    const numbers = list(
      counts.map(({ n, year }, i) =>
        counts.length === 1 ? `${n}` : i === 0 ? `${n} в ${year} году` : `${n} с ${year} года`,
      ),
    );
    const absent = list(missing.map(({ n, year }) => `${n} в ${year} году`));
    const each = asOf === null ? "члены на конец каждого года" : `состав ${asOf} года во все годы`;
    const whom = dated ? each : "страны региона";
    return `${area.name(group)}: ${whom}, ${numbers}${absent && `; в источнике нет: ${absent}`}.`;
  },
  said: (group) => `В сообщении отмечено место этого партнёра среди стран ${area.of(group)}.`,
  standing({ group, dated, reporter, period, rank, of, isAll, share }) {
    const partners = `${genitiveOf(of, "партнёра", "партнёров")} из стран`;
    const all = dated ? genitiveOf(of, "члена", "членов") : genitiveOf(of, "страны", "стран");
    const who = isAll ? all : partners;
    const part = share ? ` (${share} товарооборота ${area.of(reporter)} с ними)` : "";
    return `${capital(inPeriod(period))} по товарообороту это ${rank}-е место среди ${of} ${who} ${area.of(group)}${part}.`;
  },
  noStanding: (period) => `За ${asPeriod(period)} статистика не даёт показателя к этому утверждению.`,
});
