import { capital } from "../phrase";
import type { Grammar } from "../language/grammar";
import { form, genitiveOf } from "./forms/numbers";
import { asPeriod, genitives, shownPeriods } from "./forms/periods";
import type { MirrorWords } from "../language/mirror";

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

export const mirror = (grammar: Grammar): MirrorWords => {
  const { area, list, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  return {
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
    converted: (of) => `Данные Евростата пересчитаны из евро по среднему курсу за ${of === "year" ? "год" : "месяц"}.`,
    leftOut: (n) => `Выбрано ещё ${n}, на графике не показано.`,
  };
};
