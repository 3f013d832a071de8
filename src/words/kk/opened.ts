import { own } from "../../core/own";
import type { More } from "../language/more";

const indicators: Readonly<Record<string, string>> = {
  turnover: "тауар айналымы",
  exports: "экспорт",
  imports: "импорт",
  fdiGrossInflow: "тікелей инвестициялардың жалпы ағыны",
};

export const opened: More["opened"] = {
  drop: "Деректер кестесін немесе осы жерде сақталған суретті тастаңыз: суреттің көрінісі қайта ашылып, көрсеткіштері тексеріледі.",
  dismiss: "Жабу",
  shown: "Оның көрінісі ашылды.",
  empty: "Суретте көрсеткіш болмады",
  unchanged: "Көрсеткіштер өзгермеген",
  noFigure: "көрсеткіш жоқ",
  currencies: { USD: "АҚШ доллары", EUR: "еуро" },
  more: (n) => `Тағы ${n}.`,
  failed: (file) => `«${file}» файлы ашылмады`,
  stayed: (reason) => `${reason}. Көрсетілгені өзгерген жоқ.`,
  different: (n, all) => `Суреттегіден өзгеше көрсеткіштер: ${n} (барлығы ${all})`,
  made: (date, data) => `Сурет жасалған күн: ${date}, ${data}.`,
  here: (version) => `деректердің ${version} нұсқасы бойынша, мұнда да сол нұсқа`,
  otherFiles: (version) => `деректердің ${version} нұсқасының басқа файлдары бойынша`,
  otherVersion: (version, today) => `деректердің ${version} нұсқасы бойынша; мұндағысы — ${today} нұсқасы`,
  otherSource: (n) => `Өзгермеген көрсеткіштердің ${n} данасының дереккөзі енді басқа.`,
  what: (indicator, partner, period, isStated) =>
    `${own(indicators, indicator) ?? indicator}${isStated ? " (хабарлама бойынша)" : ""}, ${partner}, ${period}`,
  gone: (what, before) => `${what}: суретте ${before}, көрсетілген деректерде жоқ`,
  changed: (what, before, now) => `${what}: суретте ${before}, қазір ${now}`,
};
