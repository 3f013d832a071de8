import type { Grammar } from "../language/grammar";
import { genitive, toArea } from "./forms/areas";
import { shownPeriod, shownPeriods } from "./forms/periods";
import type { InvestmentWords } from "../language/investment";

const net = "Млн АҚШ доллары, сол салымдар шеңберіндегі қарсы талаптар шегеріліп, тікелей контрагент бойынша";

export const investment = ({ area, when }: Grammar): InvestmentWords => ({
  sentence: "Тікелей инвестициялар: {reporter} — {partners}, {time}",
  kinds: {
    inward: "елдегі позиция, жыл соңы",
    outward: "серіктес елдердегі позиция, жыл соңы",
    inflow: "жалпы ағын, статистика",
    stated: "жалпы ағын, мәлімделгені",
  },
  choice: "Инвестициялар",
  head(kind, reporter, { from, to }) {
    const position =
      from === to
        ? `${to.year} жылдың соңындағы позиция`
        : `әр жылдың соңындағы позициялар, ${shownPeriods({ from, to })}`;
    switch (kind) {
      case "inward":
        return `${toArea(reporter)} тікелей инвестициялар, ${position}`;
      case "outward":
        return `${genitive(reporter)} шетелдегі тікелей инвестициялары, ${position}`;
      case "inflow":
        return `${toArea(reporter)} тікелей инвестициялардың жалпы ағыны, ${when(from, to)}`;
      case "stated":
        return `${toArea(reporter)} тікелей инвестициялардың жалпы ағыны, мәлімделгені`;
    }
  },
  basis: {
    inward: (by) => `${net}, ${by}. Позиция нөлден төмен болуы мүмкін; ол ағындардың қосындысы емес.`,
    outward: (by) => `${net}, ${by}. Позиция нөлден төмен болуы мүмкін; ол ағындардың қосындысы емес.`,
    inflow: (by) =>
      `Млн АҚШ доллары, ағымдағы бағамен, тікелей инвестор бойынша, ${by}; қайтарылғаны шегерілмейді. Бұл таза ағын да, позиция да емес.`,
    stated: () =>
      "Млн АҚШ доллары, мәлімделгендей; шегі берілсе, ұшы ашық. Мерзімдері әртүрлі, сондықтан ештеңе реттелмейді, қосылмайды және алынбайды.",
  },
  twoSides: "Екі тарап та жыл соңындағы бір инвестицияны есептейді; екі есеп біріктірілмейді.",
  at: (amount, period) => `${amount} (${shownPeriod(period)})`,
  silent: (partners) => `Деректерде көрсеткіш жоқ: ${partners}.`,
  confidential: (partners) => `Құпия, нөл емес: ${partners}.`,
  someAlone: (n) => `Деректерде тек ${n} серіктес бойынша көрсеткіш бар; басқаларында көбірек болуы мүмкін.`,
  table: (reporter, partners, periods) =>
    `Тікелей инвестициялар, ${area.name(reporter)} — ${partners}, ${shownPeriods(periods)}`,
  tableBasis:
    "Жыл соңындағы позициялар, статистикадағы жалпы ағын және мәлімделген жалпы ағын — үш бөлек көрсеткіш: әрқайсысының өз жолдары бар, олар бір-бірімен салыстырылмайды.",
  nothing: (reporter) => `Деректерде тікелей инвестициялар көрсеткіші жоқ: ${area.name(reporter)}`,
  positions: (n, periods) => `${n} елдің дерегі бойынша жыл соңындағы позициялар бар, ${shownPeriods(periods)}.`,
  statements: (reporter, partners) =>
    `${toArea(reporter)} жалпы ағын мына серіктестер бойынша мәлімделген: ${partners}.`,
  withWhom: (partners) => `Деректерде көрсеткіштер бар: ${partners}.`,
  showThem: "Осыларды көрсету",
  trade: "Сауданы көрсету",
  notHere: (kind, view) => `${kind}: «${view}» көрінісінде жоқ`,
  why: {
    stated: "Әр хабарламаның өз мерзімі бар, сондықтан оларды реттеуге және сызықпен қосуға болмайды.",
    inflow: "Жалпы ағынның екінші тараптағы есебі жоқ.",
  },
});
