import { say, capital } from "../phrase";
import { of, withArea } from "./forms/areas";
import { list } from "./forms/lists";
import { sum } from "./forms/amounts";
import { en } from "./forms/periods";
import type { AbsentWords } from "../language/absent";

export const absent: AbsentWords = {
  unknown: (reporter, partners, when) =>
    `Los datos no contienen ninguna cifra del comercio ${of(reporter)} ${list(partners.map(withArea))} ${when}.`,
  notYet: (group, since, when) => `${group.names.es}: existe desde ${since}, por lo que no hay datos ${when}.`,
  unlisted: (reporter, partners, when) =>
    `Las estadísticas ${of(reporter)} no recogen comercio ${list(partners.map(withArea))} ${when}.`,
  compared({ reporter, period, partners }) {
    const each = partners.map(({ area, turnover, share }, i) => [
      ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " y " : ", " }]),
      ...say`${sum(turnover)} ${withArea(area)}${share ? say` (${share})` : []}`,
    ]);
    return say`${capital(en(period))} el intercambio comercial ${of(reporter)} ascendió a ${each.flat()}.`;
  },
};
