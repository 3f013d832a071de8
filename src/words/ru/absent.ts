import { capital, say, opening } from "../phrase";
import { genitive, withArea, nominative } from "./forms/areas";
import { list } from "./forms/lists";
import { sum } from "./forms/amounts";
import { inPeriod } from "./forms/periods";
import type { AbsentWords } from "../language/absent";

export const absent: AbsentWords = {
  unknown: (reporter, partners, when) =>
    `В данных нет показателей торговли ${genitive(reporter)} ${list(partners.map(withArea))} ${when}.`,
  notYet: (group, since, when) =>
    `${capital(nominative(group))}: существует с ${since} года, данных ${when} быть не может.`,
  unlisted: (reporter, partners, when) =>
    `В статистике ${genitive(reporter)} нет торговли ${list(partners.map(withArea))} ${when}.`,
  compared({ reporter, period, partners }) {
    const each = partners.map(({ area, turnover, share }, i) => [
      ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " и " : ", " }]),
      ...say`${withArea(area)} — ${sum(turnover)}${share ? say` (${share})` : []}`,
    ]);
    return opening(say`${inPeriod(period)} товарооборот ${genitive(reporter)} составил: ${each.flat()}.`);
  },
};
