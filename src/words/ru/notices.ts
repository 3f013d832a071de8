import type { More } from "../language/more";
import { asPeriod, shownPeriods } from "./forms/periods";
import { form } from "./forms/numbers";

export const notice: More["notice"] = {
  keep: "Оставить как показано",
  kept: "Всё остальное в ссылке сохранено.",
  show: (period) => `Показать ${asPeriod(period)}`,
  noPartner: "ни одного партнёра",
  several: (count) =>
    `${count} ${form(count, "часть ссылки изменена", "части ссылки изменены", "частей ссылки изменено")}`,
  noData: (part) => `Для «${part}» нет данных`,
  noDataText: (shown) => `Во встроенных данных этого нет. Показано: ${shown}.`,
  notHere: (file) => `На этом устройстве нет данных файла «${file}»`,
  notHereText: "Файл открыт на другом устройстве или удалён с этого. Откройте его здесь.",
  unknown: (part, isGroup) => `Здесь нет ${isGroup ? "такой группы" : "такого партнёра"}: «${part}»`,
  notUnderstood: (part) => `Не удалось понять «${part}»`,
  instead: (shown) => `Вместо этого показано: ${shown}.`,
  readAs: (asked, shown) => `«${asked}» прочитано как «${shown}»`,
  silent: (source, periods) => `${source}: таких данных нет (${shownPeriods(periods)})`,
  figuresOf: (shown) => `Показаны данные: ${shown}.`,
  usual: {
    view: "сравнение",
    partners: "выбор по умолчанию",
    year: "обычный год",
    measure: "товарооборот",
    scale: "обычная шкала",
    group: "все партнёры",
    members: "один состав во все годы",
    source: "обычный источник",
    text: "обычный абзац",
    lang: "язык браузера",
    theme: "системное оформление",
  },
  others: "остальные",
  andOthers: " и другие",
};
