import { capital } from "../phrase";
import type { ViewWords } from "../language/views";
import type { Grammar } from "../language/grammar";
import { asPeriod, inPeriod } from "./forms/periods";
import { genitiveOf, form } from "./forms/numbers";
import { placeIn, shared } from "./forms/places";

const bothFlows = ", если считать тех, с кем известны оба потока";

const by = { turnover: "по товарообороту", exports: "по экспорту", imports: "по импорту" };

const noun = {
  turnover: "Товарооборот",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Сальдо (экспорт минус импорт)",
};

const valuation = {
  turnover: "экспорт — ФОБ, импорт — СИФ",
  exports: "ФОБ",
  imports: "СИФ",
  balance: "экспорт — ФОБ, импорт — СИФ",
};

const traded = { turnover: "торговли", exports: "экспорта", imports: "импорта", balance: "торговли" };

const none = {
  turnover: "ни с одной страной",
  exports: "ни в одну страну",
  imports: "ни из одной страны",
  balance: "ни с одной страной",
};

const plain = { turnover: "товарооборот", exports: "экспорт", imports: "импорт" };

// Turnover is with a partner; exports and imports pass a limit in the trade with one.
const inTrade = (measure: keyof typeof plain) => (measure === "turnover" ? "" : "в торговле ");

const limits = { 9: "1 млрд", 8: "100 млн", 7: "10 млн", 6: "1 млн" } as const;

export const ranking = (grammar: Grammar): Pick<ViewWords, "ranking" | "map"> => {
  const { area, list, chart } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const placed = placeIn(grammar);
  return {
    ranking: {
      nothing: ({ reporter, measure, group, period }) =>
        `В статистике ${area.of(reporter)} за ${asPeriod(period)} нет ${traded[measure]} ${group ? direction[measure](group) : none[measure]}`,
      unknown: ({ reporter, measure, group, period }) =>
        `В данных за ${asPeriod(period)} нет показателей ${traded[measure]} ${area.of(reporter)} ${group ? direction[measure](group) : none[measure]}`,
      among: ({ reporter, measure, of, known, places }) =>
        capital(
          `${places.map(placed).join(", ")} среди ${of} ${genitiveOf(of, "партнёра", "партнёров")} ${area.of(reporter)} ${by[measure]}${known ? bothFlows : ""}`,
        ),
      amongMembers({ reporter, measure, group, of, known, places }) {
        const owner = area.of(reporter);
        const whose = {
          turnover: `товарооборота ${owner} с ними`,
          exports: `экспорта ${owner} в эти страны`,
          imports: `импорта ${owner} из этих стран`,
        }[measure];
        const named = places.map((one, i) => {
          const scope = ` среди ${of} ${genitiveOf(of, "страны", "стран")} ${area.of(group)} ${by[measure]}${known ? bothFlows : ""}`;
          const share = one.share ? ` (${one.share}${i === 0 ? ` ${whose}` : ""})` : "";
          return `${placed(one, i)}${i === 0 ? scope : ""}${share}`;
        });
        return capital(named.join("; "));
      },
      balances(places, group, known) {
        const said = places.map(({ area: partner, side, rank, of }) => {
          if (side === "balanced") return `торговля ${area.with(partner)} сбалансирована`;
          const size = rank === 1 ? "самый большой" : `${rank}-й по величине из ${of}`;
          return `${side === "surplus" ? "профицит" : "дефицит"} в торговле ${area.with(partner)} — ${size}`;
        });
        return capital(`${said.join("; ")}${group ? ` среди стран ${area.of(group)}` : ""}${known ? bothFlows : ""}`);
      },
      sole: ({ reporter, measure, group, partner }) =>
        `${group ? `Из стран ${area.of(group)} место` : "Место"} среди партнёров ${area.of(reporter)} ${by[measure]} есть только у ${area.of(partner)}`,
      basis: (measure, reporter, period, isReported) =>
        `${noun[measure]} по партнёрам, млн долл. США в текущих ценах, ${asPeriod(period)} (${valuation[measure]}, ${isReported ? "по данным" : "оценки источника, а не данные"} ${area.of(reporter)})`,
      whole({ reporter, amount, members }) {
        if (members) return amount ? `; доля в общей сумме ${amount} млн по группе: ${members}` : `; ${members}`;
        return amount ? `; доля в общей сумме ${area.of(reporter)}: ${amount} млн` : "";
      },
      balanceOrder: "Порядок — от самого большого профицита до самого большого дефицита.",
      logScale: "Логарифмическая шкала: каждая линия сетки в десять раз больше предыдущей.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", вместе" : ""}: ${amount ? `${amount} млн` : chart.noFigure}${share ? `, ${share} общей суммы` : ""}; у группы нет места среди партнёров.`,
      outside: (group, areas) =>
        `Не ${areas.length > 1 ? "входят" : "входит"} в состав ${area.of(group)} и поэтому не ${areas.length > 1 ? "ранжируются" : "ранжируется"}: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners, period }) =>
        `В данных за ${asPeriod(period)} нет показателя ${traded[measure]} ${area.of(reporter)} ${list(partners.map(direction[measure]))}.`,
      unplaced: ({ n, share, members }) => {
        const who = members
          ? form(n, "участник", "участника", "участников")
          : form(n, "партнёр", "партнёра", "партнёров");
        return `Без места — ${n} ${who}${share ? ` (${share} всей торговли)` : ""}: нет данных об одном из потоков.`;
      },
      sharedRank: "Партнёры с одинаковым показателем делят место.",
      place: (rank, tied, of) => `${rank}-е место из ${of}${shared(tied)}`,
    },
    map: {
      balance: (reporter, surplus, deficit, period) =>
        surplus === 0
          ? `${capital(inPeriod(period))} у ${area.of(reporter)} не было профицита ни с одним партнёром, а дефицит был с ${deficit}`
          : `${capital(inPeriod(period))} у ${area.of(reporter)} был профицит в торговле с ${surplus} ${form(surplus, "партнёром", "партнёрами", "партнёрами")}${deficit === 0 ? ", дефицита не было" : ` и дефицит с ${deficit}`}`,
      listed: ({ reporter, measure, many, period }) =>
        `В статистике ${area.of(reporter)} за ${asPeriod(period)} есть ${plain[measure]} ${inTrade(measure)}с ${many} ${form(many, "партнёром", "партнёрами", "партнёрами")}`,
      passed: ({ reporter, measure, many, of, limit, period }) =>
        `${capital(inPeriod(period))} ${plain[measure]} ${area.of(reporter)} превысил ${limits[limit]} долл. США ${inTrade(measure)}с ${many} ${form(many, "партнёром", "партнёрами", "партнёрами")} из ${of}`,
      places: (places) => places.map(placed).join(", "),
      steps: "Каждая ступень шкалы в десять раз больше предыдущей.",
      boundaries:
        "Границы упрощены по данным Natural Earth; границы Западной Сахары, Крыма, Голанских высот, Северного Кипра и Сомалиленда показаны по картам Организации Объединённых Наций. Ни границы, ни названия не выражают мнения о статусе какой-либо территории.",
    },
  };
};
