import type { More } from "../language/more";
import { toPeriod, ofPeriod } from "./forms/periods";

export const points: More["points"] = {
  label: "Точки графика",
  keys: "Стрелки влево и вправо ведут вдоль ряда, вверх и вниз — к соседнему ряду, Home и End — к его краям; Enter открывает строку таблицы, Escape выводит из точек.",
  share: (percent, reporters) => `доля в показателях ${reporters}: ${percent}`,
  change: (percent, since) => `${percent} ${toPeriod(since)}`,
  tinyBase: (since) => `изменения в процентах нет: база ${ofPeriod(since)} слишком мала`,
};
