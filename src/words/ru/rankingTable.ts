import type { More } from "../language/more";
import { inPeriod } from "./forms/periods";

export const rankingTable: More["ranking"] = {
  find: "Найти в списке",
  fewer: "Свернуть",
  all: "Показать всех",
  rank: "Место",
  share: "Доля",
  places: "Изменение места",
  same: "без изменений",
  by: (measure) => `Партнёры, показатель: ${measure}`,
  onlyMatching: (typed) => `На графике только партнёры, найденные по запросу «${typed}».`,
  none: (typed) => `В списке нет партнёра «${typed}».`,
  found: (n) => `Найдено: ${n}`,
  rankIn: (period) => `Место ${inPeriod(period)}`,
  up: (places) => `выше на ${places}`,
  down: (places) => `ниже на ${places}`,
};
