import type { Flow } from "../../core/indicators";
import type { Area } from "../../core/area";
import type { Period, Periods } from "../../core/period";
import { plainText, opening, say } from "../phrase";
import { bySource } from "../language/shared";
import { withArea, toArea, fromArea, genitive, reportedBy } from "./forms/areas";
import { inPeriods, inPeriod, ofPeriod, besidePeriod, attributive, asPeriod } from "./forms/periods";
import { fold, amounted, figure, sum, currencies } from "./forms/amounts";
import { harmonized } from "./forms/numbers";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { indicators } from "./terms";
import type { Subject } from "../../analysis/findings/trend";
import type { Movement } from "../language/amounts";
import type { TrendWords } from "../language/trend";

const names = { turnover: "тауар айналымы", exports: "экспорт", imports: "импорт" } as const;

const direction = { turnover: withArea, exports: toArea, imports: fromArea } as const;

const flowWith = (flow: Flow, partner: Area) => `${direction[flow](partner)} ${names[flow]}`;

const subject = (who: Subject) =>
  who.kind === "flow"
    ? flowWith(who.flow, who.partner)
    : `${genitive(who.reporter)} ${withArea(who.partner)} саудасындағы профициті`;

const fractions =
  "жартысын,үштен бірін,төрттен бірін,бестен бірін,алтыдан бірін,жетіден бірін,сегізден бірін,тоғыздан бірін,оннан бірін".split(
    ",",
  );

function moved(what: string, movement: Movement, from: Period, to: Period): string {
  const span = inPeriods({ from, to });
  switch (movement.kind) {
    case "nothing":
      return `${what} ${span} нөлге дейін төмендеді`;
    case "level":
      return `${what} ${inPeriod(to)} шамамен ${ofPeriod(from)} деңгейде болды`;
    case "fraction":
      return `${what} ${inPeriod(to)} ${ofPeriod(from)} деңгейдің ${fractions[movement.of - 2] ?? ""} құрады`;
    case "under a percent":
      return `${what} ${inPeriod(to)} ${ofPeriod(from)} деңгейдің 1%-ына жетпеді`;
    case "times":
      return `${what} ${inPeriod(to)} ${besidePeriod(from)} ${fold(movement.times)} көп болды`;
    case "doubled":
      return `${what} ${span} екі есе өсті`;
    case "rose":
    case "fell":
      return `${what} ${span} ${movement.about ? "шамамен " : ""}${movement.percent}-ға ${movement.kind === "rose" ? "өсті" : "төмендеді"}`;
  }
}

const sided = { surplus: "профициті", deficit: "тапшылығы", balanced: "" } as const;

const basis = {
  turnover: "Тауар айналымы, экспорт және импорт",
  exports: "Экспорт",
  imports: "Импорт",
  balance: "Экспорт пен импорттың айырмасы",
};

const noneOf = ({ from, to }: Periods) =>
  `${from.kind === "year" ? `${from.year}–${to.year} жылдардың` : `${attributive(inPeriods({ from, to }))} кезеңдердің`} ешқайсысы`;

const sentence = (text: string) => plainText(opening(say`${text}`));

const turnoverBasis = { all: basis.turnover, sum: "Тауар айналымы", parts: "Экспорт және импорт" } as const;

export const trend: TrendWords = {
  choose: (reporter) => `${genitive(reporter)} саудасын бақылау үшін серіктесті таңдаңыз`,
  moved: (who, movement, from, to, source) => sentence(moved(subject(who), movement, from, to)) + bySource(source),
  stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
    const head = `${flowWith(flow, partner)} ${inPeriod(period)} ${wholly ? "тоқтады" : "тоқтауға жақын болды"}`;
    const amounts = [first, latest].flatMap((told, i) =>
      told
        ? i === 0 || !first
          ? `${inPeriod(told.period)} ол ${plainText(amounted(told.amount))}`
          : `${inPeriod(told.period)} — ${figure(told.amount).text}`
        : [],
    );
    const rest = turnover ? moved("тауар айналымы", turnover.movement, turnover.from, turnover.to) : amounts.join(", ");
    return `${head}${rest && `; ${rest}`}${bySource(source)}`;
  },
  turnedOver: (reporter, partner, from, to, source) =>
    `${genitive(reporter)} ${withArea(partner)} саудасындағы ${ofPeriod(from)} профициті ${inPeriod(to)} тапшылыққа айналды${bySource(source)}`,
  balance({ reporter, partner, now, earlier }) {
    const trade = `${genitive(reporter)} ${withArea(partner)}`;
    const head =
      now.side === "balanced"
        ? `${trade} саудасы ${inPeriod(now.period)} теңгерімді болды${bySource(now.source)}`
        : `${trade} саудасындағы ${sided[now.side]} ${inPeriod(now.period)} ${plainText(amounted(now.amount))}${bySource(now.source)}`;
    if (!earlier) return head;
    if (earlier.side === "balanced")
      return now.side === "balanced"
        ? `${head}, ${harmonized(ofPeriod(earlier.period), "дай")}${bySource(earlier.source)}`
        : `${head}; ${inPeriod(earlier.period)} сауда теңгерімді еді${bySource(earlier.source)}`;
    return now.side === earlier.side
      ? `${head}, ${inPeriod(earlier.period)} — ${figure(earlier.amount).text}${bySource(earlier.source)}`
      : `${head}; ${ofPeriod(earlier.period)} ${sided[earlier.side]} — ${plainText(sum(earlier.amount))}${bySource(earlier.source)}`;
  },
  stood: (flow, partner, index, period, base, source) =>
    `${flowWith(flow, partner)} ${inPeriod(period)}: индекс ${index} (${asPeriod(base)} — 100${source === null ? "" : `; ${source}`})`,
  was: ({ flow, partner, amount, period, source }) =>
    `${flowWith(flow, partner)} ${inPeriod(period)} ${plainText(amounted(amount))}${bySource(source)}`,
  peak({ flow, partner, from, to, most, isOpen, last }) {
    const head = `${inPeriods({ from, to })} ${flowWith(flow, partner)} ${isOpen ? "белгілі деректер бойынша " : ""}${inPeriod(most.period)} ең үлкен болды: ${plainText(sum(most.amount))}${bySource(most.source)}`;
    return last ? `${head}; ${inPeriod(last.period)} — ${figure(last.amount).text}${bySource(last.source)}` : head;
  },
  bare: (reporter, partners, from, to) =>
    `${genitive(reporter)} ${list(partners.map(withArea))} саудасы, ${inPeriods({ from, to })}`,
  otherSource: "басқа дереккөз",
  subtitle({ measure, shown: drawn, currency, reporter, base, scale: shown, panels, from, to, spans }) {
    const unit = `млн ${currencies[currency]}`;
    if (base !== null)
      return `Индекс (${indicators[measure].toLowerCase()}), ${asPeriod(base)} = 100; ағымдағы бағамен ${unit} негізінде.${spans}`;
    const value = measure === "exports" ? ", ФОБ" : measure === "imports" ? ", СИФ" : `; ${valued}`;
    const head = `${measure === "turnover" ? turnoverBasis[drawn] : basis[measure]}, ағымдағы бағамен ${unit}${value}, ${reportedBy(reporter)}.${spans}`;
    const one = panels > 1 ? " Барлық панель бір шкалада." : "";
    if (shown === "index")
      return `${head} ${from === to ? asPeriod(from) : noneOf({ from, to })} барлық серіктеске негіз бола алмайды, сондықтан сомалар көрсетілген.${one}`;
    if (shown === "seasonal") return `${head} Әр сызық — бір жыл, жылдар бірінің үстіне бірі салынған.${one}`;
    return shown === "own" && panels > 1
      ? `${head} Әр серіктестің өз шкаласы бар: панельдердің биіктігі өзара салыстырылмайды.`
      : head + one;
  },
};
