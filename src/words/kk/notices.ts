import type { More } from "../language/more";
import { wholePeriod, shownPeriods } from "./forms/periods";

export const notice: More["notice"] = {
  keep: "Көрсетілгенін қалдыру",
  kept: "Сілтеменің қалған бөлігі сақталды.",
  show: (period) => `${wholePeriod(period)} көрсету`,
  noPartner: "серіктес жоқ",
  several: (count) => `Сілтеменің ${count} бөлігі өзгертілді`,
  noData: (part) => `«${part}» бойынша дерек жоқ`,
  noDataText: (shown) => `Енгізілген деректер мұны қамтымайды. Көрсетілгені: ${shown}.`,
  notHere: (file) => `Бұл құрылғыда «${file}» файлының деректері жоқ`,
  notHereText: "Ол басқа құрылғыда ашылған немесе осы құрылғыдан жойылған. Осы файлды мұнда ашыңыз.",
  unknown: (part, isGroup) => `«${part}»: мұндай ${isGroup ? "топ" : "серіктес"} белгісіз`,
  notUnderstood: (part) => `«${part}» түсініксіз`,
  instead: (shown) => `Оның орнына көрсетілгені: ${shown}.`,
  readAs: (asked, shown) => `«${asked}» деген «${shown}» деп оқылды`,
  silent: (source, periods) => `${source}: мұндай дерек жоқ (${shownPeriods(periods)})`,
  figuresOf: (shown) => `Көрсетілгені: ${shown} деректері.`,
  usual: {
    view: "салыстыру",
    partners: "әдепкі таңдау",
    year: "әдепкі жыл",
    measure: "тауар айналымы",
    scale: "әдепкі шкала",
    group: "барлық серіктес",
    members: "барлық жылда бірдей құрам",
    source: "әдепкі дереккөз",
    lang: "браузердің тілі",
    theme: "жүйенің безендіруі",
  },
  others: "қалғандары",
  andOthers: " және басқалары",
};
