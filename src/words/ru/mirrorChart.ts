import { genitive, reportedBy, toArea, fromArea } from "./forms/areas";
import { asPeriod } from "./forms/periods";
import type { MirrorChartWords } from "../language/mirrorChart";

export const mirrorChart: MirrorChartWords = {
  title: "Два учёта одного потока",
  flows: (reporter, flow, period) =>
    `${flow === "exports" ? "экспорт" : "импорт"} ${genitive(reporter)} по партнёрам, млн долл. США, ${asPeriod(period)}`,
  divided: (reporter) => `Данные партнёра, делённые на данные ${genitive(reporter)}`,
  gridlines: (step) => `каждая линия в ${step} раз больше предыдущей; напротив — расхождение в ценах ФОБ`,
  reportedBy,
  reportedByPartner: "по данным партнёра",
  freight: (band, factor, isShort) =>
    `фрахт, ${band}; пунктир: ${factor}${isShort ? "" : ", как в расчёте расхождения"}`,
  equal: "поровну",
  ratio: (digits) => `отношение ${digits}`,
  gap: (amount) => `расхождение ${amount}`,
  noRatio: "к нулю отношения нет",
  report: (counter, flow, other) =>
    `${counter.names.ru}, ${flow === "exports" ? `экспорт ${toArea(other)}` : `импорт ${fromArea(other)}`}`,
  absences: {
    mirrored: "оценка по показателю другой стороны",
    repeated: "оценка, повторяющая прежний год",
    estimated: "оценка источника",
    notReported: "нет данных",
    notCollected: "не собирается",
    impossible: "не может быть",
    suppressed: "конфиденциально",
    undefined: "нельзя пересчитать",
    bound: "только граница",
    group: "у группы нет своей отчётности",
    "no file": "отчётности в данных нет",
    "not loaded": "файл не удалось прочитать",
    "not covered": "нет в данных",
  },
};
