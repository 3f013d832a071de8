import { noBreak } from "../language/shared";
import { currencies, number } from "./forms/amounts";
import { asPeriod, shownPeriod } from "./forms/periods";
import { genitive, toArea } from "./forms/areas";
import { form } from "./forms/numbers";
import type { ChartWords } from "../language/chart";

export const chart: ChartWords = {
  millions: (digits, currency) => `${digits} млн ${currencies[currency]}`,
  millionsIn: (period) => `млн долл. США, ${asPeriod(period)}`,
  percentIn: (period) => `проценты, ${asPeriod(period)}`,
  scales: { common: "В одном масштабе", own: "Каждый в своём масштабе", log: "В логарифмической шкале" },
  shareOf: (reporter) => `Доля в показателях ${genitive(reporter)}`,
  composition: ["Структура", "доля в товарообороте"],
  compositionAnd: ["Структура и приток ПИИ", "доля в товарообороте; приток валовой"],
  investment: (reporter) => [
    "Валовой приток прямых инвестиций",
    `${toArea(reporter)}, нарастающим итогом, по сообщениям`,
  ],
  investmentShort: ["Валовой приток ПИИ", "нарастающим итогом, по сообщениям"],
  spans: ["Каждая сумма — за свой период:", "не ранжируются и не вычитаются."],
  spansShort: "Каждая сумма — за свой период: не ранжируются.",
  nothingStated: "не заявлено",
  stated: (literal) => `заявлено ${literal}`,
  standing: (rank, of, amongSome) => `${rank}-е место из ${of}${amongSome ? " с обоими потоками" : ""}`,
  turnoverShare: (percent, reporter) => `${percent} товарооборота${reporter ? ` ${genitive(reporter)}` : ""}`,
  unlisted: "в источнике нет",
  unknown: "в данных нет",
  magnified: (factor) => `увеличено в ${factor}${noBreak}${form(number(factor), "раз", "раза", "раз")}`,
  magnifies: (factor) => `панель увеличена в ${factor}${noBreak}${form(number(factor), "раз", "раза", "раз")}`,
  heightOf: (panel) => `высота панели «${panel}»`,
  inPeriod: (shown, period) => `${shown} (${shownPeriod(period)})`,
  noFigure: "нет данных",
  key: {
    stated: "как заявлено в сообщении",
    range: "пределы округления",
    open: "«более»: открытый край",
    gap: "данных нет; это не ноль",
    atLeast: "не менее этого: часть данных отсутствует",
    atMost: "не более этого: часть данных отсутствует",
  },
  turnoverInMillions: "Товарооборот, млн",
  turnoverOver: (partner, figures) => `Товарооборот, ${partner}, млн долл. США: ${figures}`,
  heads: {
    partner: "Партнёр",
    indicator: "Показатель",
    period: "Период",
    statistics: "Статистика",
    change: "Изменение",
    stated: "Заявлено",
    verdict: "Результат сверки",
  },
  tinyBase: "база слишком мала",
};
