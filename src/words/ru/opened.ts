import { own } from "../../core/own";
import type { More } from "../language/more";
import { form } from "./forms/numbers";

const indicators: Readonly<Record<string, string>> = {
  turnover: "товарооборот",
  exports: "экспорт",
  imports: "импорт",
  fdiGrossInflow: "валовой приток прямых инвестиций",
};

export const opened: More["opened"] = {
  drop: "Отпустите здесь таблицу или изображение.",
  dismiss: "Закрыть",
  shown: "Показан его вид.",
  empty: "В изображении не было показателей",
  unchanged: "Показатели не изменились",
  noFigure: "нет показателя",
  currencies: { USD: "долл. США", EUR: "евро" },
  more: (n) => `И ещё ${n}.`,
  failed: (file) => `Файл «${file}» не открыт`,
  stayed: (reason) => `${reason}. Показанное не изменилось.`,
  different: (n, all) => `Отличаются от изображения: ${n} из ${all}`,
  made: (date, data) => `Изображение создано ${date}, ${data}.`,
  here: (version) => `данные версии ${version}, той же, что показана здесь`,
  otherFiles: (version) => `другие файлы данных версии ${version}`,
  otherVersion: (version, today) => `данные версии ${version}; здесь — версия ${today}`,
  otherSource: (n) =>
    `Из тех же показателей у ${n} теперь ${form(n, "другой источник", "другие источники", "другие источники")}.`,
  what: (indicator, partner, period, isStated) =>
    `${own(indicators, indicator) ?? indicator}${isStated ? " (по сообщению)" : ""}, ${partner}, ${period}`,
  gone: (what, before) => `${what}: на изображении ${before}, в показанных данных нет`,
  changed: (what, before, now) => `${what}: на изображении ${before}, сейчас ${now}`,
};
