import { type Period, previous } from "../../core/period";
import { own } from "../../core/own";
import { type Area, hasMembers } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Qualifier } from "../../core/figure";
import { ui } from "./messages";
import { more as moreUi } from "./more";
import { views } from "./views";
import { capital, kept, opening, type Phrase, plainText, say, stop } from "../phrase";
import type { Alike, Change, ChangeSince, Grammar, Movement, Owner, Subject, Sum, Times } from "../language/grammar";
import { aboutAreas, fromArea, genitive, isMany, nominative, toArea, withArea } from "./forms/areas";
import { form, genitiveOf } from "./forms/numbers";
import {
  asPeriod,
  divided,
  inPeriod,
  inPeriods,
  month,
  ofPeriod,
  shownPeriod,
  shownPeriods,
  termOf,
  toPeriod,
} from "./forms/periods";
import {
  before,
  bySource,
  dayOf,
  type Group,
  linked,
  listing,
  noBreak,
  type Parts,
  type Qualifiers,
  ranks,
  scale,
  sortedDates,
} from "../language/shared";

const qualifiers: Qualifiers = {
  approx: "около",
  moreThan: "более",
  atLeast: "не менее",
  lessThan: "менее",
  atMost: "не более",
};
const byHow: Qualifiers = {
  approx: "примерно на",
  moreThan: "более чем на",
  atLeast: "не менее чем на",
  lessThan: "менее чем на",
  atMost: "не более чем на",
};
const few = "двух трёх четырёх пяти шести семи восьми девяти десяти".split(" ");
const currencies = { USD: "долл. США", EUR: "евро" } as const;
const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));
const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currencies[amount.currency].replace(" ", noBreak)}`;
const list = listing("и");
const reportedBy = (area: Area) => `по данным ${genitive(area)}`;
const number = (digits: string) => Number(digits.replace(/\s/g, "").replace(",", "."));
const fold = ({ digits, about }: Times) =>
  `${about ? "примерно " : ""}в ${digits}${noBreak}${form(number(digits), "раз", "раза", "раз")}`;

function date(iso: string): string {
  const [year, n, day] = dayOf(iso);
  return `${day}${noBreak}${month(n + 1, "genitive")} ${year}${noBreak}г.`;
}

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "казахстанской статистики" };
const by = (owner: Owner): string =>
  owner.kind === "reporter"
    ? `по данным статистики ${genitive(owner.area)}`
    : `по данным ${own(named, owner.name) ?? `источника «${owner.name}»`}`;

/** «тот же состав: 27 участников». */
function sameMembers({ same, all, dated }: Alike): string {
  const of = dated ? genitiveOf(all, "участника", "участников") : genitiveOf(all, "страны", "стран");
  if (same < all) return `${same} из ${all} ${of}`;
  return `${same} ${dated ? form(same, "участник", "участника", "участников") : form(same, "страна", "страны", "стран")}`;
}

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (тот же состав: ${sameMembers(alike)})` : [];
  const what = of === "turnover" ? "что" : `${of === "exports" ? "экспорт" : "импорт"} —`;
  switch (change.kind) {
    case "more":
    case "less": {
      const how = before(byHow, change.qualifier) || "на ";
      return say`, ${what} ${how}${change.percent} ${change.kind === "more" ? "больше" : "меньше"}, чем ${inPeriod(since)}${then}`;
    }
    case "times": {
      const piece = { text: fold(change.times), ...change.link };
      return say`, ${what} ${piece} больше, чем ${inPeriod(since)}${then}`;
    }
    case "same":
      return say`, почти столько же, сколько ${inPeriod(since)}${then}`;
    case "tiny":
      return base ? say`; ${inPeriod(since)} — ${figure(base)}` : [];
    case "none":
      return say`; ${inPeriod(since)} торговли не было`;
    case "other source":
      return say`; показатель ${ofPeriod(since)}${then} взят из другого источника и не сопоставляется`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "экспорт — " }, figure(both.exports)])}, ${kept(2, [{ text: "импорт — " }, figure(both.imports)])}${mark})`
    : [];

const verbs: Readonly<Record<Qualifier, string>> = {
  moreThan: "превысил",
  atLeast: "составил не менее",
  lessThan: "составил менее",
  atMost: "составил не более",
  approx: "составил около",
  rounded: "составил",
};

const within = (group: Group): Phrase =>
  ranks(group)
    ? say` и ${group.rank}-е место среди ${String(group.of)} ${genitiveOf(group.of, "страны", "стран")} ${genitive(group.area)}${group.amongSome ? " с обоими известными потоками" : ""}${group.share ? say` (${group.share} товарооборота с ними)` : []}`
    : [];

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

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${fold(change.times)} больше, чем ${inPeriod(since)}`;
    case "same":
      return `, почти столько же, сколько ${inPeriod(since)}`;
    case "more":
    case "less":
      return `, на ${change.percent.text} ${change.kind === "more" ? "больше" : "меньше"}, чем ${inPeriod(since)}`;
    default:
      return "";
  }
}

const valued = "экспорт — ФОБ, импорт — СИФ";
const sided = { surplus: "Профицит", deficit: "Дефицит", balanced: "" } as const;
const basis = {
  turnover: "Товарооборот, экспорт и импорт",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Экспорт минус импорт",
};

export const grammar: Grammar = {
  language: "ru",
  tag: "ru",
  dash: "—",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 4,
  scales: { 3: scale("тыс."), 6: scale("млн"), 9: scale("млрд"), 12: scale("трлн") },
  percent: (digits) => `${digits}%`,
  qualified: (text, qualifier) => before(qualifiers, qualifier) + text,
  sum,
  times: ({ digits, about }) => (about ? `около ${digits}` : digits),
  atLeast: (text) => `${text} или более`,
  atMost: (text) => `${text} или менее`,
  ordinal: (n) => `${n}-е место`,
  count: String,
  partners: (n) => `${n} ${form(n, "партнёр", "партнёра", "партнёров")}`,
  list,
  date,
  dates(iso) {
    const { sorted, sameYear } = sortedDates(iso);
    return list(
      sorted.map((day, i) => (sameYear && i < sorted.length - 1 ? date(day).replace(/ \d{4}\s.*$/, "") : date(day))),
    );
  },
  period: shownPeriod,
  periods: shownPeriods,
  when: (from, to) => inPeriods({ from, to }),
  currencies: { USD: "долл. США", EUR: "евро" },
  indicators: {
    turnover: "Товарооборот",
    exports: "Экспорт",
    imports: "Импорт",
    balance: "Сальдо",
    fdiGrossInflow: "Валовой приток ПИИ",
    fdiInwardPosition: "Позиция по ПИИ в стране",
    fdiOutwardPosition: "Позиция по ПИИ за рубежом",
    growth: "Прирост",
  },
  verdicts: {
    agrees: "совпадает",
    "agrees within rounding": "совпадает с учётом округления",
    "revised since": "позже уточнено",
    differs: "расходится",
    "no series": "сверить не с чем",
  },
  differs: {
    by: (size) => `расходится на ${size}`,
    points: (size) => `расходится на ${size} п. п.`,
    slightly: "немного расходится",
    later: (name) => `${name}; более поздний выпуск`,
  },
  area: {
    name: ({ names }) => names.ru,
    short: ({ code, names }) => (code === "CIS" ? "СНГ" : names.ru),
    inSentence: nominative,
    of: genitive,
    with: withArea,
    from: fromArea,
    to: toArea,
    reportedBy,
  },
  about: aboutAreas,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Это обозначение не затрагивает позиций в отношении статуса и соответствует резолюции 1244 (1999) Совета Безопасности ООН и заключению Международного суда о декларации независимости Косово."
      : disclaimer,
  absent: {
    unknown: (reporter, partners, when) =>
      `В данных нет показателей торговли ${genitive(reporter)} ${list(partners.map(withArea))} ${when}.`,
    notYet: (group, since, when) =>
      `${capital(nominative(group))}: существует с ${since} года, данных ${when} быть не может.`,
    unlisted: (reporter, partners, when) =>
      `В статистике ${genitive(reporter)} нет торговли ${list(partners.map(withArea))} ${when}.`,
    compared({ reporter, period, partners }) {
      const each = partners.map(({ area, turnover, share }, i) => [
        ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " и " : ", " }]),
        ...say`${withArea(area)} — ${sum(turnover)}${share ? say` (${share})` : []}`,
      ]);
      return opening(say`${inPeriod(period)} товарооборот ${genitive(reporter)} составил: ${each.flat()}.`);
    },
  },
  paragraph: {
    trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
      const who = owner ? `${by(owner)}, ` : "";
      return opening(
        stop(
          say`${who}${inPeriod(at)} двусторонний товарооборот ${withArea(partner)} составил ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
        ),
      );
    },
    standing({ partner, reporter, among, group }) {
      const share: Phrase = among.share ? say`${among.share} товарооборота ${genitive(reporter)}` : [];
      if (!ranks(among)) return among.share ? opening(say`на торговлю ${withArea(partner)} пришлось ${share}.`) : [];
      return opening(
        say`по товарообороту ${nominative(partner)} ${isMany(partner) ? "занимают" : "занимает"} ${among.rank}-е место среди ${String(among.of)} ${genitiveOf(among.of, "партнёра", "партнёров")}${among.amongSome ? " с обоими известными потоками" : ""}${among.share ? say` (${share})` : []}${within(group)}.`,
      );
    },
    investment: ({ partner, reporter, period: at, amount }) =>
      opening(
        say`${inPeriod(at)} валовой приток прямых инвестиций ${fromArea(partner)} ${toArea(reporter)} ${verbs[amount.qualifier]} ${amount.number} ${currencies[amount.currency]}.`,
      ),
    stated: (day, { turnover, parts: both, mark }) =>
      say`В сообщении от ${date(day)} заявлено ${sum(turnover)}${parts(both, mark)}.`,
    notes: {
      "rounded apart":
        "Сумма экспорта и импорта не равна товарообороту, поскольку каждый показатель округлён отдельно.",
      "counted apart": "Сумма экспорта и импорта не равна товарообороту в самом источнике.",
    },
  },
  compare: {
    choose: (reporter) => `Выберите партнёра, чтобы сравнить торговлю ${genitive(reporter)}`,
    alone: ({ partner, amount, period, change }) =>
      `Товарооборот ${withArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}${aloneChange(change, previous(period))}`,
    noTrade: ([a, b], period) => `${capital(inPeriod(period))} не было торговли ни ${withArea(a)}, ни ${withArea(b)}`,
    onlyOne: ({ partner, amount, other, period }) =>
      `Товарооборот ${withArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; ${withArea(other)} торговли не было`,
    equal: ([a, b], period) => `Товарооборот ${withArea(a)} и ${withArea(b)} ${inPeriod(period)} был почти одинаковым`,
    larger: ([a, b], { percent, about }, period) =>
      `Товарооборот ${withArea(a)} ${inPeriod(period)} был ${about ? "примерно на" : "на"} ${percent} больше, чем ${withArea(b)}`,
    times: ([a, b], times, period) =>
      `Товарооборот ${withArea(a)} ${inPeriod(period)} был ${fold(times)} больше, чем ${withArea(b)}`,
    onePart: ({ flow, reporter, partner, amount, period }) =>
      flow === "exports"
        ? `Экспорт ${genitive(reporter)} ${toArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; данных об импорте в статистике нет`
        : `Импорт ${genitive(reporter)} ${fromArea(partner)} ${inPeriod(period)} составил ${plainText(sum(amount))}; данных об экспорте в статистике нет`,
    largest: ({ partner, count, amount, period }) =>
      `Из ${few[count - 2] ?? count} ${genitiveOf(count, "партнёра", "партнёров")} самый большой товарооборот ${inPeriod(period)} — ${withArea(partner)}: ${plainText(sum(amount))}`,
    unordered: (partners, count, period) =>
      `У кого из ${few[count - 2] ?? count} ${genitiveOf(count, "партнёра", "партнёров")} ${inPeriod(period)} был самый большой товарооборот, неизвестно: нет данных об одном из потоков (${list(partners.map(nominative))})`,
    subtitle(shown, reporter) {
      if (shown === "share")
        return `Доля в товарообороте, экспорте и импорте ${genitive(reporter)}, в процентах; текущие цены, ${valued}, ${reportedBy(reporter)}.`;
      const head = `Товарооборот, экспорт и импорт в млн долл. США в текущих ценах; ${valued}, ${reportedBy(reporter)}.`;
      if (shown === "own") return `${head} У каждого партнёра своя шкала: столбцы разных партнёров не сравниваются.`;
      if (shown === "log")
        return `${head} Логарифмическая шкала: каждая линия сетки в десять раз больше предыдущей; расстояния показывают отношения, а не суммы.`;
      return head;
    },
    members: (group, all, missing, year) =>
      `${capital(nominative(group))}: ${all} ${hasMembers(group) ? `${form(all, "участник", "участника", "участников")} на конец ${year} года` : form(all, "страна", "страны", "стран")}${missing ? `; из них в источнике нет ${missing}` : ""}.`,
    partial: (group, members) =>
      `${capital(nominative(group))}: в источнике есть только один из двух потоков (${list(members.map(nominative))}); сумма, в которой нет другого, — нижняя граница.`,
    same: (alike) => `тот же состав: ${sameMembers(alike)}`,
    alike: (group, alike, from, to) =>
      `${capital(nominative(group))}: изменение ${inPeriods({ from, to })} — по ${alike ? `одному и тому же составу (${sameMembers(alike)})` : "составу каждого года"}.`,
    apart: (partners, source, main) =>
      `${capital(list(partners.map(nominative)))}: по данным другого источника (${source}); с данными источника ${main} не сравнивается.`,
    printed({ group, period, source, amount, with: counted, without }) {
      const others = counted.length > 0 ? `, с учётом: ${list(counted.map(nominative))}` : "";
      const fewer = without.length > 0 ? `, без учёта: ${list(without.map(nominative))}` : "";
      const why = others + fewer || " при ином составе";
      return `${capital(nominative(group))}: сам источник (${source}) за ${asPeriod(period)} приводит ${amount} млн${why}.`;
    },
    leftOut: (n) => `Выбрано ещё ${n}, на графике не показано.`,
  },
  trend: {
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
    subtitle({ measure, alone, currency, reporter, base, scale: shown, panels, from, to, spans }) {
      const unit = `млн ${currencies[currency]}`;
      if (base !== null)
        return `Индекс (${grammar.indicators[measure].toLowerCase()}), ${asPeriod(base)} = 100; расчёт по суммам в ${unit} в текущих ценах.${spans}`;
      const value = measure === "exports" ? ", ФОБ" : measure === "imports" ? ", СИФ" : `; ${valued}`;
      const head = `${alone ? "Товарооборот" : basis[measure]} в ${unit} в текущих ценах${value}, ${reportedBy(reporter)}.${spans}`;
      const one = panels > 1 ? " Все панели в одном масштабе." : "";
      if (shown === "index")
        return `${head} ${from === to ? capital(asPeriod(from)) : `Ни один ${termOf(from)} ${inPeriods({ from, to }).replace(/^(с \d+ по \d+) год$/, "$1")}`} не годится в качестве базы для всех партнёров, поэтому показаны суммы.${one}`;
      if (shown === "seasonal") return `${head} Каждая линия — один год, годы наложены друг на друга.${one}`;
      return shown === "own" && panels > 1
        ? `${head} У каждого партнёра своя шкала: панели не сравниваются по высоте.`
        : head + one;
    },
  },
  chart: {
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
  },
  ranked: {
    rank: "Место",
    partner: "Партнёр",
    rankAndPartner: "Место, партнёр",
    share: "Доля",
    rankIn: (period) => `Место ${inPeriod(period).replace(/ год[ау]$/, "")}`,
    folded(why, n, measure, amongMembers) {
      const who = amongMembers
        ? `${n} ${form(n, "участник", "участника", "участников")}`
        : `${n} ${form(n, "партнёр", "партнёра", "партнёров")}`;
      const without = { exports: "экспорта", imports: "импорта", turnover: "торговли", balance: "торговли" }[measure];
      return {
        between: `${who} между ними`,
        after: `${who} далее`,
        partial: `${who} без данных об одном потоке`,
        idle: `${who} без ${without}`,
        unreported: `${who} без данных`,
      }[why];
    },
    unranked: (why, measure) =>
      why === "nothing"
        ? { exports: "экспорта нет", imports: "импорта нет", turnover: "торговли нет", balance: "торговли нет" }[
            measure
          ]
        : { suppressed: "конфиденциально", "not reported": "нет данных", bound: "нет данных об одном потоке" }[why],
    all: "все",
    under: (limit) => `менее ${limit}`,
    below: (limit) => `${limit} и ниже`,
    above: (limit) => `${limit} и более`,
    between: (from, to) => `от ${from} до ${to}`,
    notReported: "нет данных",
    legend: "Млн долл. США",
    balanceLegend: "Сальдо, млн долл. США; минус — дефицит",
  },
  mirrorChart: {
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
  },
  source: {
    sources: (n, text) => `${n > 1 ? "Источники" : "Источник"}: ${text}`,
    edition: (name, day, published) => `выпуск ${name} (${published ? day : `файл от ${day}`})`,
    editions: (first, last, day) => `выпуски с ${first} по ${last} (последний от ${day})`,
    dated: (day, how) =>
      ({
        published: `опубликовано ${day}`,
        "data to": `данные по ${day}`,
        "last saved": `файл от ${day}`,
        read: `прочитан ${day}`,
      })[how],
    yourFile: (name) => `ваш файл «${name}»`,
    entered: (publisher, day) => `${publisher} (внесено читателем ${day})`,
    summed: (of) => `Суммы ${divided[of]}`,
    flags: { E: "оценка источника, хотя бы частично", P: "предварительные данные" },
    republished:
      "таблица бюро 312101 в повторной публикации; её суммы равны месячным итогам бюро с точностью до 0,1 тыс. долл. США",
    releases: (publisher, n, days, investment) =>
      `Заявленные показатели${investment ? " и прямые инвестиции" : ""}: ${publisher}, ${n > 1 ? "сообщения" : "сообщение"} от ${days}`,
    called: (name, source) => `«${name}» (${source})`,
    own: (text) => `В источниках: ${text}.`,
    names: "Названия стран основаны на Unicode CLDR и не выражают мнения об их статусе.",
  },
  ui,
  more: moreUi,
  views,
};
