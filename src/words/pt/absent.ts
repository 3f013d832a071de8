import { say, capital } from "../phrase";
import { of, withArea } from "./forms/areas";
import { list } from "./forms/lists";
import { sum } from "./forms/amounts";
import { em } from "./forms/periods";
import type { AbsentWords } from "../language/absent";

export const absent: AbsentWords = {
  unknown: (reporter, partners, when) =>
    `Os dados não contêm nenhum valor do comércio ${of(reporter)} ${list(partners.map(withArea))} ${when}.`,
  notYet: (group, since, when) => `${group.names.pt}: existe desde ${since}, pelo que não há dados ${when}.`,
  unlisted: (reporter, partners, when) =>
    `As estatísticas ${of(reporter)} não registam comércio ${list(partners.map(withArea))} ${when}.`,
  compared({ reporter, period, partners }) {
    const each = partners.map(({ area, turnover, share }, i) => [
      ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " e " : ", " }]),
      ...say`${sum(turnover)} ${withArea(area)}${share ? say` (${share})` : []}`,
    ]);
    return say`${capital(em(period))} as trocas comerciais ${of(reporter)} ascenderam a ${each.flat()}.`;
  },
};
