import { say } from "../phrase";
import { genitive, withArea, nominative } from "./forms/areas";
import { list } from "./forms/lists";
import { attributive, inPeriod } from "./forms/periods";
import { sum } from "./forms/amounts";
import type { AbsentWords } from "../language/absent";

export const absent: AbsentWords = {
  unknown: (reporter, partners, when) =>
    `Деректерде ${genitive(reporter)} ${list(partners.map(withArea))} ${attributive(when)} саудасының көрсеткіші жоқ.`,
  notYet: (group, since, when) =>
    `${nominative(group)}: ${since} жылдан бері бар, сондықтан ${when} дерек болуы мүмкін емес.`,
  unlisted: (reporter, partners, when) =>
    `${genitive(reporter)} статистикасында ${when} ${list(partners.map(withArea))} сауда көрсетілмеген.`,
  compared({ reporter, period, partners }) {
    const each = partners.map(({ area, turnover, share }, i) => [
      ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " және " : ", " }]),
      ...say`${withArea(area)} — ${sum(turnover)}${share ? say` (${share})` : []}`,
    ]);
    return say`${inPeriod(period)} ${genitive(reporter)} тауар айналымы: ${each.flat()}.`;
  },
};
