import { genitive, reportedBy, toArea, fromArea } from "./forms/areas";
import { asPeriod } from "./forms/periods";
import type { MirrorChartWords } from "../language/mirrorChart";

export const mirrorChart: MirrorChartWords = {
  title: "Бір ағынның екі есебі",
  flows: (reporter, flow, period) =>
    `${genitive(reporter)} серіктестер бойынша ${flow === "exports" ? "экспорты" : "импорты"}, млн АҚШ доллары, ${asPeriod(period)}`,
  divided: (reporter) => `Серіктес дерегінің ${genitive(reporter)} дерегіне қатынасы`,
  gridlines: (step) => `әр сызық алдыңғысынан ${step} есе үлкен; қарсысында — ФОБ айырмасы`,
  reportedBy,
  reportedByPartner: "серіктес деректері бойынша",
  freight: (band, factor, isShort) => `фрахт, ${band}; үзік сызық: ${factor}${isShort ? "" : ", айырма есебіндегідей"}`,
  equal: "тең",
  ratio: (digits) => `қатынас ${digits}`,
  gap: (amount) => `айырма ${amount}`,
  noRatio: "нөлге қатынас жоқ",
  report: (counter, flow, other) =>
    `${counter.names.kk}, ${flow === "exports" ? `${toArea(other)} экспорт` : `${fromArea(other)} импорт`}`,
  absences: {
    mirrored: "екінші тарап көрсеткіші бойынша бағалау",
    repeated: "бұрынғы жылды қайталайтын бағалау",
    estimated: "дереккөздің бағалауы",
    notReported: "дерек жоқ",
    notCollected: "жиналмайды",
    impossible: "болуы мүмкін емес",
    suppressed: "құпия",
    undefined: "қайта есептелмейді",
    bound: "тек шегі",
    group: "топтың өз есебі жоқ",
    "no file": "деректерде есеп жоқ",
    "not loaded": "файлы оқылмады",
    "not covered": "деректерде жоқ",
  },
};
