import type { Flow } from "../../core/indicators";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import { bySource } from "../language/shared";
import { plainText, capital } from "../phrase";
import { withArea, toArea, fromArea, genitive, reportedBy } from "./forms/areas";
import { inPeriods, inPeriod, ofPeriod, toPeriod, asPeriod, termOf } from "./forms/periods";
import { fold, sum, figure, currencies } from "./forms/amounts";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { indicators } from "./terms";
import type { Subject } from "../../analysis/findings/trend";
import type { Movement } from "../language/amounts";
import type { TrendWords } from "../language/trend";

const flows = {
  turnover: ["Товарооборот", withArea],
  exports: ["Экспорт", toArea],
  imports: ["Импорт", fromArea],
} as const;

const flowWith = (flow: Flow, partner: Area) => `${flows[flow][0]} ${flows[flow][1](partner)}`;

const subject = (who: Subject) =>
  who.kind === "flow"
    ? flowWith(who.flow, who.partner)
    : `Профицит ${genitive(who.reporter)} в торговле ${withArea(who.partner)}`;

const fractions =
  "половину,треть,четверть,пятую часть,шестую часть,седьмую часть,восьмую часть,девятую часть,десятую часть".split(",");

function moved(what: string, movement: Movement, from: Period, to: Period): string {
  const span = inPeriods({ from, to });
  switch (movement.kind) {
    case "nothing":
      return `${what} ${span} упал до нуля`;
    case "level":
      return `${what} ${inPeriod(to)} был почти таким же, как ${inPeriod(from)}`;
    case "fraction":
      return `${what} ${inPeriod(to)} составил ${fractions[movement.of - 2] ?? ""} уровня ${ofPeriod(from)}`;
    case "under a percent":
      return `${what} ${inPeriod(to)} составил менее 1% уровня ${ofPeriod(from)}`;
    case "times":
      return `${what} ${inPeriod(to)} был ${fold(movement.times)} больше, чем ${inPeriod(from)}`;
    case "doubled":
      return `${what} ${span} удвоился`;
    case "rose":
    case "fell":
      return `${what} ${span} ${movement.kind === "rose" ? "вырос" : "сократился"} ${movement.about ? "примерно на" : "на"} ${movement.percent}`;
  }
}

const sided = { surplus: "Профицит", deficit: "Дефицит", balanced: "" } as const;

const basis = {
  turnover: "Товарооборот, экспорт и импорт",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Экспорт минус импорт",
};

const turnoverBasis = { all: basis.turnover, sum: "Товарооборот", parts: "Экспорт и импорт" } as const;

export const trend: TrendWords = {
  choose: (reporter) => `Выберите партнёра, чтобы проследить торговлю ${genitive(reporter)}`,
  moved: (who, movement, from, to, source) => moved(subject(who), movement, from, to) + bySource(source),
  stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
    const head = `${flowWith(flow, partner)} ${inPeriod(period)} ${wholly ? "прекратился" : "почти прекратился"}`;
    const amounts = [first, latest].flatMap((told, i) =>
      told
        ? i === 0 || !first
          ? `${inPeriod(told.period)} он составил ${plainText(sum(told.amount))}`
          : `${inPeriod(told.period)} — ${figure(told.amount).text}`
        : [],
    );
    const rest = turnover ? moved("товарооборот", turnover.movement, turnover.from, turnover.to) : amounts.join(", ");
    return `${head}${rest && `; ${rest}`}${bySource(source)}`;
  },
  turnedOver: (reporter, partner, from, to, source) =>
    `Профицит ${genitive(reporter)} в торговле ${withArea(partner)} ${inPeriod(from)} ${toPeriod(to)} сменился дефицитом${bySource(source)}`,
  balance({ reporter, partner, now, earlier }) {
    const trade = `${genitive(reporter)} в торговле ${withArea(partner)}`;
    const head =
      now.side === "balanced"
        ? `Торговля ${genitive(reporter)} ${withArea(partner)} ${inPeriod(now.period)} была сбалансированной${bySource(now.source)}`
        : `${sided[now.side]} ${trade} ${inPeriod(now.period)} составил ${plainText(sum(now.amount))}${bySource(now.source)}`;
    if (!earlier) return head;
    if (earlier.side === "balanced")
      return now.side === "balanced"
        ? `${head}, как и ${inPeriod(earlier.period)}${bySource(earlier.source)}`
        : `${head}; ${inPeriod(earlier.period)} торговля была сбалансированной${bySource(earlier.source)}`;
    return now.side === earlier.side
      ? `${head}, ${inPeriod(earlier.period)} — ${figure(earlier.amount).text}${bySource(earlier.source)}`
      : `${head}; ${inPeriod(earlier.period)} был ${sided[earlier.side].toLowerCase()} — ${plainText(sum(earlier.amount))}${bySource(earlier.source)}`;
  },
  stood: (flow, partner, index, period, base, source) =>
    `${flowWith(flow, partner)} ${inPeriod(period)}: индекс ${index} (${asPeriod(base)} — 100${source === null ? "" : `; ${source}`})`,
  was: ({ flow, partner, amount, period, source }) =>
    `${flowWith(flow, partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}${bySource(source)}`,
  peak({ flow, partner, from, to, most, isOpen, last }) {
    const head = `Наибольший ${isOpen ? "известный " : ""}${flows[flow][0].toLowerCase()} ${flows[flow][1](partner)} ${inPeriods({ from, to })} — ${inPeriod(most.period)}: ${plainText(sum(most.amount))}${bySource(most.source)}`;
    return last ? `${head}; ${inPeriod(last.period)} — ${figure(last.amount).text}${bySource(last.source)}` : head;
  },
  bare: (reporter, partners, from, to) =>
    `Торговля ${genitive(reporter)} ${list(partners.map(withArea))} ${inPeriods({ from, to })}`,
  otherSource: "другой источник",
  subtitle({ measure, shown: drawn, currency, reporter, base, scale: shown, panels, from, to, spans }) {
    const unit = `млн ${currencies[currency]}`;
    if (base !== null)
      return `Индекс (${indicators[measure].toLowerCase()}), ${asPeriod(base)} = 100; расчёт по суммам в ${unit} в текущих ценах.${spans}`;
    const value = measure === "exports" ? ", ФОБ" : measure === "imports" ? ", СИФ" : `; ${valued}`;
    const head = `${measure === "turnover" ? turnoverBasis[drawn] : basis[measure]} в ${unit} в текущих ценах${value}, ${reportedBy(reporter)}.${spans}`;
    const one = panels > 1 ? " Все панели в одном масштабе." : "";
    if (shown === "index")
      return `${head} ${from === to ? capital(asPeriod(from)) : `Ни один ${termOf(from)} ${inPeriods({ from, to }).replace(/^(с \d+ по \d+) год$/, "$1")}`} не годится в качестве базы для всех партнёров, поэтому показаны суммы.${one}`;
    if (shown === "seasonal") return `${head} Каждая линия — один год, годы наложены друг на друга.${one}`;
    return shown === "own" && panels > 1
      ? `${head} У каждого партнёра своя шкала: панели не сравниваются по высоте.`
      : head + one;
  },
};
