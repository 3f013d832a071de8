import type { Grammar } from "../language/grammar";
import { form, genitiveOf } from "./forms/numbers";
import { isMany } from "./forms/areas";
import { asPeriod, inPeriod, shownPeriods, genitives } from "./forms/periods";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "../language/views";
import { investment } from "./investment";
import { membership } from "./membership";

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

const byHow = ({ about }: { readonly about: boolean }) => (about ? "примерно на" : "на");
const because = {
  group: "это не одна страна, и своей отчётности у неё нет",
  "no file": "своего файла в данных нет",
  "not loaded": "файл не удалось прочитать",
  suppressed: "показатель конфиденциален",
  mirrored: "вместо отчёта — оценка, выведенная из показателя другой стороны",
  repeated: "вместо отчёта — оценка, которая повторяет прежний год",
  estimated: "вместо отчёта — оценка источника",
};

export const views = (grammar: Grammar): ViewWords => {
  const { area, list, chart, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const shared = (tied: boolean) => (tied ? " (с равным показателем)" : "");
  const placed = ({ area: partner, rank, tied }: Placed, i: number) => {
    const verb = isMany(partner) ? "занимают" : "занимает";
    return `${area.inSentence(partner)} ${i === 0 ? `${verb} ${rank}-е место` : `— ${rank}-е`}${shared(tied)}`;
  };
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
    mirror: {
      finding({ reporter, partner, flow, found }) {
        const [them, us] = [area.of(partner), area.of(reporter)];
        const theirs = flow === "exports" ? `импорт ${area.from(reporter)}` : `экспорт ${area.to(reporter)}`;
        const ours = flow === "exports" ? `экспорт ${area.to(partner)}` : `импорт ${area.from(partner)}`;
        const seen = `чем ${ours} по данным ${us}`;
        switch (found.kind) {
          case "negligible":
            return `По данным ${us}, ${ours} ничтожно мал; показатель ${them} соотнести не с чем`;
          case "undivided":
            return `По данным ${us}, ${ours.replace("порт", "порта")} нет; показатель ${them} соотнести не с чем`;
          case "times": {
            const { digits, about } = found.times;
            const number = Number(digits.replaceAll(/\s/g, "").replace(",", "."));
            return `По данным ${them}, ${theirs} ${about ? "примерно " : ""}в ${digits} ${form(number, "раз", "раза", "раз")} больше, ${seen}`;
          }
          case "same":
            return `Данные ${them} и ${us} совпадают с точностью до половины процента`;
          case "more":
            return `По данным ${them}, ${theirs} ${byHow(found)} ${found.percent}% больше, ${seen}${found.freight ? "; столько может добавить фрахт" : ""}`;
          case "none":
            return `По данным ${them}, ${theirs.replace("порт", "порта")} нет, а по данным ${us} ${ours} есть`;
          case "less":
            return `По данным ${them}, ${theirs} ${byHow(found)} ${found.percent}% меньше, ${seen}; столько может добавить фрахт`;
          case "share":
            return `По данным ${them}, ${theirs} составляет ${found.part ? `${found.part.about ? "около " : ""}${found.part.percent}` : "менее 1"}% того, что по данным ${us} составляет ${ours}`;
        }
      },
      onlyPeriod: (finding, period) =>
        `${finding} (${asPeriod(period)}, единственный${period.kind === "year" ? "" : " период"}, за который есть оба показателя)`,
      overPeriods({ reporter, partner, flow, higher, n, all, from, to }) {
        const theirs = flow === "exports" ? `импорт ${area.from(reporter)}` : `экспорт ${area.to(reporter)}`;
        const ours = flow === "exports" ? `экспорт ${area.to(partner)}` : `импорт ${area.from(partner)}`;
        const [one, many] = genitives[from.kind];
        const periods = `${all} ${genitiveOf(all, one, many)}, за которые есть оба показателя (${shownPeriods({ from, to })})`;
        return `По данным ${area.of(partner)}, ${theirs} был ${higher ? "больше" : "меньше"}, чем ${ours} по данным ${area.of(reporter)}, ${n === all ? "в каждом" : `в ${n}`} из ${periods}`;
      },
      noReport: ({ by: who, flow, others, from, to }) =>
        `В данных нет отчётности ${list(who.map(area.of))} об ${flow === "exports" ? "экспорте" : "импорте"} ${list(others.map(direction[flow]))} ${when(from, to)}`,
      subtitle({ reporter, flow, factor, from, to }) {
        const us = area.of(reporter);
        const sides =
          flow === "exports"
            ? `Экспорт ${us} — ФОБ, по последней известной стране назначения; импорт партнёров — СИФ, по стране происхождения`
            : `Импорт ${us} — СИФ, по стране происхождения; экспорт партнёров — ФОБ, по последней известной стране назначения`;
        const adjusted =
          from === to
            ? `Отношения — по опубликованным данным; для расхождений импорт приведён к ценам ФОБ делением на ${factor}.`
            : `Сплошная линия — данные ${us}, пунктир — данные партнёра. У каждого партнёра своя шкала.`;
        return `Два учёта одного потока рядом, без сведения в один, млн долл. США, ${shownPeriods({ from, to })}. ${sides}. ${adjusted}`;
      },
      why: "Почему данные расходятся: импорт включает фрахт и страхование, на которые статистика внешней торговли МВФ (Direction of Trade Statistics) отводит 6%; экспорт учитывается по последней известной стране назначения, а импорт — по стране происхождения, поэтому товары, идущие через третьи страны, например нефть по трубопроводам и через транзитные узлы, могут числиться за другим партнёром; сказываются также время в пути, пороги учёта, пересмотры и пересчёт валют. Что из этого верно для данной пары, по этим данным установить нельзя.",
      because: (partner, reason) => `${capital(area.inSentence(partner))}: ${because[reason]}.`,
      converted: (of) =>
        `Данные Евростата пересчитаны из евро по среднему курсу за ${of === "year" ? "год" : "месяц"}.`,
      leftOut: (n) => `Выбрано ещё ${n}, на графике не показано.`,
    },
    membership: membership(grammar),
    investment: investment(grammar),
  };
};
