import type { Grammar } from "../language/grammar";
import { form } from "./forms/numbers";
import { genitive, toArea } from "./forms/areas";
import { shownPeriod, shownPeriods } from "./forms/periods";
import type { InvestmentWords } from "../language/investment";

const net = "Млн долл. США, за вычетом встречных требований в рамках тех же вложений, по непосредственному контрагенту";

export const investment = ({ area, when }: Grammar): InvestmentWords => ({
  sentence: "Прямые инвестиции: {reporter} — {partners}, {time}",
  kinds: {
    inward: "позиция в стране, конец года",
    outward: "позиция в странах-партнёрах, конец года",
    inflow: "валовой приток, статистика",
    stated: "валовой приток, по сообщениям",
  },
  choice: "Инвестиции",
  head(kind, reporter, { from, to }) {
    const position =
      from === to ? `позиция на конец ${to.year} года` : `позиции на конец каждого года, ${shownPeriods({ from, to })}`;
    switch (kind) {
      case "inward":
        return `Прямые инвестиции ${toArea(reporter)}, ${position}`;
      case "outward":
        return `Прямые инвестиции ${genitive(reporter)} за рубежом, ${position}`;
      case "inflow":
        return `Валовой приток прямых инвестиций ${toArea(reporter)} ${when(from, to)}`;
      case "stated":
        return `Валовой приток прямых инвестиций ${toArea(reporter)}, по сообщениям`;
    }
  },
  basis: {
    inward: (by) => `${net}, ${by}. Позиция может быть ниже нуля; это не сумма притоков.`,
    outward: (by) => `${net}, ${by}. Позиция может быть ниже нуля; это не сумма оттоков.`,
    inflow: (by) =>
      `Млн долл. США в текущих ценах, по непосредственному инвестору, ${by}; возвращённое не вычитается. Это не чистый приток и не позиция.`,
    stated: () =>
      "Млн долл. США, как заявлено; у границы — открытый конец. Сроки разные, поэтому ничего не ранжируется, не складывается и не вычитается.",
  },
  twoSides: "Обе стороны считают одни и те же инвестиции на конец года; два учёта не объединяются.",
  at: (amount, period) => `${amount} (${shownPeriod(period)})`,
  silent: (partners) => `В данных нет показателя: ${partners}.`,
  confidential: (partners) => `Конфиденциально, а не ноль: ${partners}.`,
  someAlone: (n) =>
    `В данных есть показатели лишь по ${n} ${form(n, "партнёру", "партнёрам", "партнёрам")}; у других может быть больше.`,
  table: (reporter, partners, periods) =>
    `Прямые инвестиции, ${area.name(reporter)} — ${partners}, ${shownPeriods(periods)}`,
  tableBasis:
    "Позиции на конец года, валовой приток по статистике и валовой приток по сообщениям — три разных показателя: у каждого свои строки, между собой они не сравниваются.",
  nothing: (reporter) => `В данных нет показателей прямых инвестиций: ${area.name(reporter)}`,
  positions: (n, periods) =>
    `Есть позиции на конец года по данным ${n} ${form(n, "страны", "стран", "стран")}, ${shownPeriods(periods)}.`,
  statements: (reporter, partners) => `О валовом притоке ${toArea(reporter)} сообщалось по партнёрам: ${partners}.`,
  withWhom: (partners) => `В данных есть показатели: ${partners}.`,
  showThem: "Показать их",
  trade: "Показать торговлю",
  notHere: (kind, view) => `${kind}: нет в виде «${view}»`,
  why: {
    stated: "У каждого сообщения свой срок, поэтому их нельзя ранжировать и соединить линией.",
    inflow: "У валового притока нет отчёта другой стороны.",
  },
});
