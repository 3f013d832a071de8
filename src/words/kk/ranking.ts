import { capital } from "../phrase";
import type { ViewWords } from "../language/views";
import type { Grammar } from "../language/grammar";
import { ofPeriod, asPeriod, inPeriod } from "./forms/periods";
import { placeIn, shared } from "./forms/places";

const bothFlows = "екі ағыны да белгілі ";

const by = { turnover: "тауар айналымы бойынша", exports: "экспорт бойынша", imports: "импорт бойынша" };

const noun = {
  turnover: "Тауар айналымы",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Сальдо (экспорт пен импорттың айырмасы)",
};

const valuation = {
  turnover: "экспорт — ФОБ, импорт — СИФ",
  exports: "ФОБ",
  imports: "СИФ",
  balance: "экспорт — ФОБ, импорт — СИФ",
};

const traded = { turnover: "сауда", exports: "экспорт", imports: "импорт", balance: "сауда" };

const none = {
  turnover: "ешбір елмен",
  exports: "ешбір елге",
  imports: "ешбір елден",
  balance: "ешбір елмен",
};

const plain = { turnover: "тауар айналымы", exports: "экспорт", imports: "импорт" };

const owned = { turnover: "тауар айналымы", exports: "экспорты", imports: "импорты" };

const limits = { 9: "1 млрд", 8: "100 млн", 7: "10 млн", 6: "1 млн" } as const;

export const ranking = (grammar: Grammar): Pick<ViewWords, "ranking" | "map"> => {
  const { area, list, chart } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const placed = placeIn(grammar);
  return {
    ranking: {
      nothing: ({ reporter, measure, group, period }) =>
        `${area.of(reporter)} ${ofPeriod(period)} статистикасында ${group ? direction[measure](group) : none[measure]} ${traded[measure]} көрсетілмеген`,
      unknown: ({ reporter, measure, group, period }) =>
        `Деректерде ${area.of(reporter)} ${ofPeriod(period)} ${group ? direction[measure](group) : none[measure]} ${traded[measure]} туралы мәлімет жоқ`,
      among: ({ reporter, measure, of, known, places }) =>
        `${area.of(reporter)} ${known ? bothFlows : ""}${of} серіктесі арасында ${by[measure]} ${places.map(placed).join(", ")}`,
      amongMembers({ reporter, measure, group, of, known, places }) {
        const owner = area.of(reporter);
        const whose = {
          turnover: `${owner} осы елдермен тауар айналымының`,
          exports: `${owner} осы елдерге экспортының`,
          imports: `${owner} осы елдерден импортының`,
        }[measure];
        const named = places.map((one, i) => {
          const share = one.share ? ` (${i === 0 ? `${whose} ` : ""}${one.share}${i === 0 ? "-ы" : ""})` : "";
          return `${placed(one)}${share}`;
        });
        return `${area.of(group)} ${known ? bothFlows : ""}${of} елі арасында ${by[measure]} ${named.join("; ")}`;
      },
      balances(places, group, known) {
        const said = places.map(({ area: partner, side, rank, of }) => {
          if (side === "balanced") return `${area.with(partner)} сауда теңгерімді`;
          const size =
            rank === 1
              ? "ең үлкені"
              : `${of} ${side === "surplus" ? "профициттің" : "тапшылықтың"} ішінде ${rank}-орында`;
          return `${area.with(partner)} саудадағы ${side === "surplus" ? "профицит" : "тапшылық"} — ${size}`;
        });
        const among = group
          ? `${area.inSentence(group)} ${known ? bothFlows : ""}елдері арасында `
          : known
            ? `${bothFlows}серіктестер арасында `
            : "";
        return capital(`${among}${said.join("; ")}`);
      },
      sole: ({ reporter, measure, group, partner }) =>
        `${group ? `${area.of(group)} елдері ішінен ` : ""}${area.of(reporter)} серіктестері арасында ${by[measure]} тек ${area.of(partner)} ғана орны бар`,
      basis: (measure, reporter, period, isReported) =>
        `${noun[measure]}, серіктестер бойынша, ағымдағы бағамен млн АҚШ доллары, ${asPeriod(period)} (${valuation[measure]}, ${area.inSentence(reporter)} деректері ${isReported ? "бойынша" : "емес, дереккөздің бағалауы"})`,
      whole({ reporter, amount, members }) {
        if (members) return amount ? `; топ бойынша жалпы ${amount} млн сомадағы үлесі: ${members}` : `; ${members}`;
        return amount ? `; ${area.of(reporter)} жалпы сомасындағы үлесі: ${amount} млн` : "";
      },
      balanceOrder: "Реті — ең үлкен профициттен ең үлкен тапшылыққа қарай.",
      logScale: "Логарифмдік шкала: тордың әр сызығы алдыңғысынан он есе үлкен.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", барлығы" : ""}: ${amount ? `${amount} млн` : chart.noFigure}${share ? `, жалпы соманың ${share}-ы` : ""}; серіктестер арасында топтың орны болмайды.`,
      outside: (group, areas) =>
        `${area.of(group)} құрамына кірмейді, сондықтан мұнда реттелмейді: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners, period }) =>
        `Деректерде ${area.of(reporter)} ${ofPeriod(period)} ${list(partners.map(direction[measure]))} ${traded[measure]} көрсеткіші жоқ.`,
      unplaced: ({ n, share, members }) =>
        `${n} ${members ? "мүшенің" : "серіктестің"}${share ? ` (барлық саудадағы үлесі ${share})` : ""} орны белгісіз: бір ағын туралы дерек жоқ.`,
      sharedRank: "Көрсеткіші тең серіктестер бір орынды бөліседі.",
      place: (rank, tied, of) => `${of} серіктестің ішінде ${rank}-орын${shared(tied)}`,
    },
    map: {
      balance: (reporter, surplus, deficit, period) =>
        `${inPeriod(period)} ${area.of(reporter)} ${[
          surplus === 0
            ? "ешбір серіктеспен саудасында профицит болған жоқ"
            : `${surplus} серіктеспен саудасында профицит`,
          deficit === 0
            ? "ешбір серіктеспен саудасында тапшылық болған жоқ"
            : `${deficit} серіктеспен саудасында тапшылық болды`,
        ].join(", ")}`,
      listed: ({ reporter, measure, many, period }) =>
        `${area.of(reporter)} ${ofPeriod(period)} статистикасында ${many} серіктес бойынша ${plain[measure]} көрсетілген`,
      passed: ({ reporter, measure, many, of, limit, period }) =>
        `${inPeriod(period)} ${of} серіктестің ішінде ${many} серіктес бойынша ${area.of(reporter)} ${owned[measure]} ${limits[limit]} АҚШ долларынан асты`,
      places: (places) => places.map(placed).join(", "),
      steps: "Шкаланың әр сатысы алдыңғысынан он есе үлкен.",
      boundaries:
        "Шекаралар Natural Earth деректері бойынша ықшамдалған; Батыс Сахараның, Қырымның, Голан жоталарының, Солтүстік Кипрдің және Сомалилендтің шекаралары Біріккен Ұлттар Ұйымының карталары бойынша көрсетілген. Шекаралар да, атаулар да ешбір аумақтың мәртебесі туралы пікір білдірмейді.",
    },
  };
};
