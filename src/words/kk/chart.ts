import { plainText } from "../phrase";
import { noBreak } from "../language/shared";
import { currencies, part } from "./forms/amounts";
import { asPeriod, shownPeriod } from "./forms/periods";
import { genitive, toArea } from "./forms/areas";
import type { ChartWords } from "../language/chart";

export const chart: ChartWords = {
  millions: (digits, currency) => `${digits} млн ${currencies[currency]}`,
  millionsIn: (period) => `млн АҚШ доллары, ${asPeriod(period)}`,
  percentIn: (period) => `пайыз, ${asPeriod(period)}`,
  scales: { common: "Бір шкалада", own: "Әрқайсысы өз шкаласында", log: "Логарифмдік шкалада" },
  shareOf: (reporter) => `${genitive(reporter)} жалпы көрсеткішіндегі үлесі`,
  composition: ["Неден құралады", "тауар айналымындағы үлесі"],
  compositionAnd: ["Неден құралады және", "тікелей инвестициялардың жалпы ағыны"],
  investment: (reporter) => [
    "Тікелей инвестициялардың жалпы ағыны",
    `${toArea(reporter)}, жиынтық көлемі, хабарлама бойынша`,
  ],
  investmentShort: ["ТШИ жалпы ағыны", "жиынтық, хабарлама бойынша"],
  spans: ["Әр сома — өз кезеңі үшін:", "реттелмейді және алынбайды."],
  spansShort: "Әр сома — өз кезеңі үшін: реттелмейді.",
  nothingStated: "мәлімделмеген",
  stated: (literal) => `мәлімделген: ${literal}`,
  standing: (rank, of, amongSome) => `${amongSome ? "екі ағыны белгілі " : ""}${of} серіктестің ішінде ${rank}-орын`,
  turnoverShare: (percent, reporter) =>
    `${reporter ? `${genitive(reporter)} ` : ""}тауар айналымының ${plainText(part({ text: percent }))}`,
  unlisted: "дереккөзде жоқ",
  unknown: "деректерде жоқ",
  magnified: (factor) => `${factor}${noBreak}есе үлкейтілген`,
  magnifies: (factor) => `панель ${factor}${noBreak}есе үлкейтілген`,
  heightOf: (panel) => `«${panel}» панелінің биіктігі`,
  inPeriod: (shown, period) => `${shown} (${shownPeriod(period)})`,
  noFigure: "дерек жоқ",
  key: {
    stated: "хабарламада мәлімделгендей",
    range: "дөңгелектеу шегі",
    open: "«астам»: ашық шет",
    gap: "дерек жоқ, бұл нөл емес",
    atLeast: "кемінде осынша: деректің бір бөлігі жоқ",
    atMost: "ең көбі осынша: деректің бір бөлігі жоқ",
  },
  turnoverInMillions: "Тауар айналымы, млн",
  turnoverOver: (partner, figures) => `Тауар айналымы, ${partner}, млн АҚШ доллары: ${figures}`,
  heads: {
    partner: "Серіктес",
    indicator: "Көрсеткіш",
    period: "Кезең",
    statistics: "Статистика",
    change: "Өзгеріс",
    stated: "Мәлімделген",
    verdict: "Салыстыру нәтижесі",
  },
  tinyBase: "база тым аз",
};
