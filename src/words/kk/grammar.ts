import { type Period, type Periods, previous } from "../../core/period";
import { own } from "../../core/own";
import { type Area, hasMembers } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Qualifier } from "../../core/figure";
import { ui } from "./messages";
import { more as moreUi } from "./more";
import { views } from "./views";
import { kept, opening, type Phrase, type Piece, plainText, say, stop } from "../phrase";
import type {
  Alike,
  Change,
  ChangeSince,
  Currency,
  Grammar,
  Movement,
  Owner,
  Subject,
  Sum,
  Times,
} from "../language/grammar";
import { fromArea, genitive, nominative, toArea, withArea } from "./forms/areas";
import { harmonized } from "./forms/numbers";
import {
  asPeriod,
  attributive,
  besidePeriod,
  divided,
  inPeriod,
  inPeriods,
  months,
  ofPeriod,
  shownPeriod,
  shownPeriods,
  toPeriod,
} from "./forms/periods";
import { bySource, dayOf, linked, listing, noBreak, type Parts, ranks, scale, sortedDates } from "../language/shared";

const list = listing("және");
const reportedBy = (area: Area) => `${nominative(area)} деректері бойынша`;

const few = "екі үш төрт бес алты жеті сегіз тоғыз он".split(" ");
const currencies = { USD: "АҚШ доллары", EUR: "еуро" } as const;
/** «доллары, долларын, долларынан». */
const bent: Readonly<Record<Currency, readonly [string, string]>> = {
  USD: ["АҚШ долларын", "АҚШ долларынан"],
  EUR: ["еуроны", "еуродан"],
};
const prefix: Readonly<Record<Qualifier, string>> = {
  rounded: "",
  moreThan: "",
  approx: "шамамен ",
  atLeast: "кемінде ",
  lessThan: "",
  atMost: "ең көбі ",
};
// «астам» and «аз» ask the number before them for the ablative, by the word that it ends in.
const ablative: readonly (readonly [RegExp, string])[] = [
  [/мың$/, "нан"],
  [/(млн|трлн)$/, "-нан"],
  [/млрд$/, "-тан"],
  [/%$/, "-дан"],
];
const comparing: Readonly<Partial<Record<Qualifier, string>>> = { moreThan: "астам", lessThan: "аз" };

function qualified(number: string, qualifier: Qualifier): string {
  const than = comparing[qualifier];
  if (than === undefined) return prefix[qualifier] + number;
  const ending = ablative.find(([word]) => word.test(number))?.[1];
  // How bare digits end depends on how they are read; a sign says the same.
  if (ending === undefined) return `${qualifier === "moreThan" ? ">" : "<"} ${number}`;
  return `${number}${ending} ${than}`;
}
const link = (piece: Piece, qualifier: Qualifier): Piece => ({
  ...piece,
  text: qualified(piece.text, qualifier).replaceAll(" ", noBreak),
});
const figure = ({ number, qualifier }: Sum) => link(number, qualifier);

/** «50,5 млн АҚШ доллары», «300 млн АҚШ долларынан астам». */
function sum({ number, qualifier, currency }: Sum): Phrase {
  const than = comparing[qualifier];
  return than === undefined
    ? say`${linked(number, prefix[qualifier])} ${currencies[currency]}`
    : say`${number} ${bent[currency][1]} ${than}`;
}

/** «… АҚШ долларын құрады», «… АҚШ долларынан асты». */
function amounted({ number, qualifier, currency }: Sum): Phrase {
  const [accusative, than] = bent[currency];
  switch (qualifier) {
    case "moreThan":
      return say`${number} ${than} асты`;
    case "lessThan":
      return say`${number} ${than} аз болды`;
    case "atMost":
      return say`${number} ${than} аспады`;
    default:
      return say`${linked(number, prefix[qualifier])} ${accusative} құрады`;
  }
}

function date(iso: string): string {
  const [year, month, day] = dayOf(iso);
  return `${year}${noBreak}ж. ${day}${noBreak}${months[month] ?? ""}`;
}

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "Қазақстан статистикасының деректері бойынша" };
const by = (owner: Owner): string =>
  owner.kind === "reporter"
    ? `${nominative(owner.area)} статистикасының деректері бойынша`
    : (own(named, owner.name) ?? `«${owner.name}» деректері бойынша`);

const fold = ({ digits, about }: Times) => `${about ? "шамамен " : ""}${digits}${noBreak}есе`;
const more = { more: "көп", less: "аз" } as const;
function byPercent(percent: Piece, qualifier: Qualifier): Phrase {
  switch (qualifier) {
    case "moreThan":
      return say`${percent}-дан астам`;
    case "lessThan":
      return say`${percent}-дан аз мөлшерге`;
    default:
      return say`${linked(percent, prefix[qualifier])}-ға`;
  }
}

/** «27 мүше». */
function sameMembers({ same, all, dated }: Alike): string {
  const [who, ofWhom] = dated ? ["мүше", "мүшенің"] : ["ел", "елдің"];
  return same === all ? `${same} ${who}` : `${all} ${ofWhom} ішінен ${same}`;
}

function changed({ of, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (құрамы бірдей: ${sameMembers(alike)})` : [];
  const what = of === "turnover" ? "бұл" : of === "exports" ? "экспорт" : "импорт";
  const beside = `${what} ${besidePeriod(since)}`;
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${beside} ${byPercent(change.percent, change.qualifier)} ${more[change.kind]}${then}`;
    case "times": {
      const piece = { text: fold(change.times), ...change.link };
      return say`, ${beside} ${piece} көп${then}`;
    }
    case "same":
      return say`, шамамен ${ofPeriod(since)} деңгейде${then}`;
    case "tiny":
      return base ? say`; ${inPeriod(since)} — ${figure(base)}` : [];
    case "none":
      return say`; ${inPeriod(since)} сауда болған жоқ`;
    case "other source":
      return say`; ${ofPeriod(since)} көрсеткіш${then} басқа дереккөзден алынған және салыстырылмайды`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "экспорт — " }, figure(both.exports)])}, ${kept(2, [{ text: "импорт — " }, figure(both.imports)])}${mark})`
    : [];

/** «1,4%-ы», «0,01%-дан азы». */
const part = (share: Piece): Phrase => say`${share}${share.text.endsWith("%") ? "-ы" : "ы"}`;

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

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, бұл ${besidePeriod(since)} ${fold(change.times)} көп`;
    case "same":
      return `, шамамен ${ofPeriod(since)} деңгейде`;
    case "more":
    case "less":
      return `, бұл ${besidePeriod(since)} ${change.percent.text}-ға ${more[change.kind]}`;
    default:
      return "";
  }
}

const valued = "экспорт — ФОБ, импорт — СИФ";
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

export const grammar: Grammar = {
  language: "kk",
  tag: "kk",
  dash: "—",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 4,
  scales: { 3: scale("мың"), 6: scale("млн"), 9: scale("млрд"), 12: scale("трлн") },
  percent: (digits) => `${digits}%`,
  qualified,
  sum,
  times: ({ digits, about }) => (about ? `шамамен ${digits}` : digits),
  atLeast: (number) => `${number} немесе одан көп`,
  atMost: (number) => `${number} немесе одан аз`,
  ordinal: (n) => `${n}-орын`,
  count: String,
  partners: (n) => `${n} серіктес`,
  list,
  date,
  dates: (iso) => {
    const { sorted, sameYear } = sortedDates(iso);
    return list(sorted.map((day, i) => (sameYear && i > 0 ? date(day).replace(/^.*ж\. /, "") : date(day))));
  },
  period: shownPeriod,
  periods: shownPeriods,
  when: (from, to) => inPeriods({ from, to }),
  currencies,
  indicators: {
    turnover: "Тауар айналымы",
    exports: "Экспорт",
    imports: "Импорт",
    balance: "Сальдо",
    fdiGrossInflow: "ТШИ жалпы ағыны",
    fdiInwardPosition: "Елдегі ТШИ позициясы",
    fdiOutwardPosition: "Шетелдегі ТШИ позициясы",
    growth: "Өсім",
  },
  verdicts: {
    agrees: "сәйкес",
    "agrees within rounding": "дөңгелектеу шегінде сәйкес",
    "revised since": "кейін нақтыланған",
    differs: "сәйкес емес",
    "no series": "салыстыратын дерек жоқ",
  },
  differs: {
    by: (size) => `айырмасы ${size}`,
    points: (size) => `айырмасы ${size} пайыздық тармақ`,
    slightly: "сәл өзгеше",
    later: (name) => `${name}; кейінгі басылым`,
  },
  area: {
    name: ({ names: { kk: name } }) => name,
    short: ({ code, names: { kk: name } }) => (code === "CIS" ? "ТМД" : name),
    inSentence: nominative,
    of: genitive,
    with: withArea,
    from: fromArea,
    to: toArea,
    reportedBy,
  },
  about: (areas) => `${list(areas.map(nominative))} туралы`,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Бұл атау мәртебеге қатысты ұстанымдарға әсер етпейді және БҰҰ Қауіпсіздік Кеңесінің 1244 (1999) қарарына және Халықаралық соттың Косово тәуелсіздігі декларациясы туралы қорытындысына сәйкес келеді."
      : disclaimer,
  absent: {
    unknown: (reporter, partners, when) =>
      `Деректерде ${genitive(reporter)} ${list(partners.map(withArea))} ${attributive(when)} саудасының көрсеткіші жоқ.`,
    notYet: (group, since, when) =>
      `${nominative(group)}: ${since} жылдан бері бар, сондықтан ${when} дерек болуы мүмкін емес.`,
    unlisted: (reporter, partners, when) =>
      `${genitive(reporter)} статистикасында ${when} ${list(partners.map(withArea))} сауда көрсетілмеген.`,
    compared({ reporter, period, partners }) {
      const each = partners.map(({ area, turnover, share }, i) => [
        ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " және " : ", " }]),
        ...say`${withArea(area)} — ${sum(turnover)}${share ? say` (${share})` : []}`,
      ]);
      return say`${inPeriod(period)} ${genitive(reporter)} тауар айналымы: ${each.flat()}.`;
    },
  },
  paragraph: {
    trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
      const who = owner ? `${by(owner)}, ` : "";
      // The verb closes the clause, and the parts follow it.
      return opening(
        stop(
          say`${who}${inPeriod(at)} ${withArea(partner)} екіжақты тауар айналымы ${amounted(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
        ),
      );
    },
    standing({ partner, reporter, among, group }) {
      const share: Phrase = among.share ? say` (${genitive(reporter)} тауар айналымының ${part(among.share)})` : [];
      if (!ranks(among))
        return among.share
          ? say`${withArea(partner)} сауда үлесіне ${genitive(reporter)} тауар айналымының ${part(among.share)} тиді.`
          : [];
      const within: Phrase = ranks(group)
        ? say`, ал ${nominative(group.area)} елдері арасындағы ${group.amongSome ? "екі ағыны да белгілі " : ""}${group.of} серіктестің ішінде ${group.rank}-орында${group.share ? say` (${genitive(reporter)} олармен тауар айналымының ${part(group.share)})` : []}`
        : [];
      return say`${nominative(partner)} тауар айналымы бойынша ${among.amongSome ? "екі ағыны да белгілі " : ""}${among.of} серіктестің ішінде ${among.rank}-орында${share}${within}.`;
    },
    investment: ({ partner, reporter, period: at, amount }) =>
      say`${inPeriod(at)} ${fromArea(partner)} ${toArea(reporter)} тікелей инвестициялардың жалпы ағыны ${amounted(amount)}.`,
    stated: (day, { turnover, parts: both, mark }) =>
      say`${date(day)} күнгі хабарламада ${sum(turnover)} деп көрсетілген${parts(both, mark)}.`,
    notes: {
      "rounded apart":
        "Экспорт пен импорттың қосындысы тауар айналымына тең емес, өйткені әр көрсеткіш жеке дөңгелектенген.",
      "counted apart": "Экспорт пен импорттың қосындысы дереккөздің өзінде тауар айналымына тең емес.",
    },
  },
  compare: {
    choose: (reporter) => `${genitive(reporter)} саудасын салыстыру үшін серіктесті таңдаңыз`,
    alone: ({ partner, amount, period, change }) =>
      `${withArea(partner)} тауар айналымы ${inPeriod(period)} ${plainText(amounted(amount))}${aloneChange(change, previous(period))}`,
    noTrade: ([a, b], period) => `${inPeriod(period)} ${withArea(a)} де, ${withArea(b)} де сауда болған жоқ`,
    onlyOne: ({ partner, amount, other, period }) =>
      `${withArea(partner)} тауар айналымы ${inPeriod(period)} ${plainText(amounted(amount))}; ${withArea(other)} сауда болған жоқ`,
    equal: ([a, b], period) =>
      `${withArea(a)} және ${withArea(b)} тауар айналымы ${inPeriod(period)} шамамен тең болды`,
    larger: ([a, b], { percent, about }, period) =>
      `${withArea(a)} тауар айналымы ${inPeriod(period)} ${withArea(b)} салыстырғанда ${about ? "шамамен " : ""}${percent}-ға көп болды`,
    times: ([a, b], times, period) =>
      `${withArea(a)} тауар айналымы ${inPeriod(period)} ${withArea(b)} салыстырғанда ${fold(times)} көп болды`,
    onePart: ({ flow, reporter, partner, amount, period }) =>
      flow === "exports"
        ? `${genitive(reporter)} ${toArea(partner)} экспорты ${inPeriod(period)} ${plainText(amounted(amount))}; импорты статистикада көрсетілмеген`
        : `${genitive(reporter)} ${fromArea(partner)} импорты ${inPeriod(period)} ${plainText(amounted(amount))}; экспорты статистикада көрсетілмеген`,
    largest: ({ partner, count, amount, period }) =>
      `${inPeriod(period)} ${few[count - 2] ?? count} серіктестің ішінде ең үлкен тауар айналымы ${withArea(partner)} болды: ${plainText(sum(amount))}`,
    unordered: (partners, count, period) =>
      `${inPeriod(period)} ${few[count - 2] ?? count} серіктестің қайсысымен тауар айналымы ең үлкен болғаны белгісіз: бір ағын туралы дерек жоқ (${list(partners.map(nominative))})`,
    subtitle(shown, reporter) {
      const whose = reportedBy(reporter);
      if (shown === "share")
        return `${genitive(reporter)} жалпы тауар айналымындағы, экспорты мен импортындағы үлесі, пайызбен; ағымдағы бағамен, ${valued}, ${whose}.`;
      const head = `Тауар айналымы, экспорт және импорт, ағымдағы бағамен млн АҚШ доллары; ${valued}, ${whose}.`;
      if (shown === "own")
        return `${head} Әр серіктестің өз шкаласы бар: әр серіктестің бағандары өзара салыстырылмайды.`;
      if (shown === "log")
        return `${head} Логарифмдік шкала: тордың әр сызығы алдыңғысынан он есе үлкен, арақашықтық соманы емес, қатынасты көрсетеді.`;
      return head;
    },
    members: (group, all, missing, year) =>
      `${nominative(group)}: ${hasMembers(group) ? `${year} жылдың соңындағы ${all} мүше` : `${all} ел`}${missing ? `, оның ${missing} дереккөзде жоқ` : ""}.`,
    partial: (group, members) =>
      `${nominative(group)}: дереккөзде екі ағынның біреуі ғана бар (${list(members.map(nominative))}); екіншісі кірмеген сома — төменгі шек.`,
    same: (alike) => `құрамы бірдей: ${sameMembers(alike)}`,
    alike: (group, alike, from, to) =>
      `${nominative(group)}: ${attributive(inPeriods({ from, to }))} өзгеріс ${alike ? `бірдей құрам бойынша (${sameMembers(alike)})` : "әр жылдың құрамы бойынша"}.`,
    apart: (partners, source, main) =>
      `${list(partners.map(nominative))}: деректері басқа дереккөзден (${source}), ${main} деректерімен салыстырылмайды.`,
    printed({ group, period, source, amount, with: counted, without }) {
      const others = counted.length > 0 ? `, оған қоса: ${list(counted.map(nominative))}` : "";
      const fewer = without.length > 0 ? `, мыналарсыз: ${list(without.map(nominative))}` : "";
      const why = others + fewer || ", құрамы өзгеше";
      return `${nominative(group)}: дереккөздің өзі (${source}) ${toPeriod(period)} ${amount} млн береді${why}.`;
    },
    leftOut: (n) => `Тағы ${n} серіктес таңдалған, графикте көрсетілмеген.`,
  },
  trend: {
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
      const rest = turnover
        ? moved("тауар айналымы", turnover.movement, turnover.from, turnover.to)
        : amounts.join(", ");
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
    subtitle({ measure, alone, currency, reporter, base, scale: shown, panels, from, to, spans }) {
      const unit = `млн ${currencies[currency]}`;
      if (base !== null)
        return `Индекс (${grammar.indicators[measure].toLowerCase()}), ${asPeriod(base)} = 100; ағымдағы бағамен ${unit} негізінде.${spans}`;
      const value = measure === "exports" ? ", ФОБ" : measure === "imports" ? ", СИФ" : `; ${valued}`;
      const head = `${alone ? "Тауар айналымы" : basis[measure]}, ағымдағы бағамен ${unit}${value}, ${reportedBy(reporter)}.${spans}`;
      const one = panels > 1 ? " Барлық панель бір шкалада." : "";
      if (shown === "index")
        return `${head} ${from === to ? asPeriod(from) : noneOf({ from, to })} барлық серіктеске негіз бола алмайды, сондықтан сомалар көрсетілген.${one}`;
      if (shown === "seasonal") return `${head} Әр сызық — бір жыл, жылдар бірінің үстіне бірі салынған.${one}`;
      return shown === "own" && panels > 1
        ? `${head} Әр серіктестің өз шкаласы бар: панельдердің биіктігі өзара салыстырылмайды.`
        : head + one;
    },
  },
  chart: {
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
  },
  ranked: {
    rank: "Орын",
    partner: "Серіктес",
    rankAndPartner: "Орын, серіктес",
    share: "Үлес",
    rankIn: (period) => `${ofPeriod(period)} орын`,
    folded(why, n, measure, amongMembers) {
      const who = `${n} ${amongMembers ? "мүше" : "серіктес"}`;
      const without = { exports: "экспорты", imports: "импорты", turnover: "саудасы", balance: "саудасы" }[measure];
      return {
        between: `аралықта ${who}`,
        after: `одан кейін ${who}`,
        partial: `бір ағыны туралы дерегі жоқ ${who}`,
        idle: `${without} жоқ ${who}`,
        unreported: `дерегі жоқ ${who}`,
      }[why];
    },
    unranked: (why, measure) =>
      why === "nothing"
        ? { exports: "экспорт жоқ", imports: "импорт жоқ", turnover: "сауда жоқ", balance: "сауда жоқ" }[measure]
        : { suppressed: "құпия", "not reported": "дерек жоқ", bound: "бір ағын туралы дерек жоқ" }[why],
    all: "барлығы",
    under: (limit) => `< ${limit}`,
    below: (limit) => `${limit} және одан төмен`,
    above: (limit) => `${limit} және одан көп`,
    between: (from, to) => `${from} – ${to}`,
    notReported: "дерек жоқ",
    legend: "Млн АҚШ доллары",
    balanceLegend: "Сальдо, млн АҚШ доллары; минус — тапшылық",
  },
  mirrorChart: {
    title: "Бір ағынның екі есебі",
    flows: (reporter, flow, period) =>
      `${genitive(reporter)} серіктестер бойынша ${flow === "exports" ? "экспорты" : "импорты"}, млн АҚШ доллары, ${asPeriod(period)}`,
    divided: (reporter) => `Серіктес дерегінің ${genitive(reporter)} дерегіне қатынасы`,
    gridlines: (step) => `әр сызық алдыңғысынан ${step} есе үлкен; қарсысында — ФОБ айырмасы`,
    reportedBy,
    reportedByPartner: "серіктес деректері бойынша",
    freight: (band, factor, isShort) =>
      `фрахт, ${band}; үзік сызық: ${factor}${isShort ? "" : ", айырма есебіндегідей"}`,
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
  },
  source: {
    sources: (n, text) => `${n > 1 ? "Дереккөздер" : "Дереккөз"}: ${text}`,
    edition: (name, day, published) => `${name} басылымы (${published ? day : `${day} күнгі файл`})`,
    editions: (first, last, day) => `${first === last ? first : `${first}–${last}`} басылымдары (соңғысы ${day})`,
    dated: (day, how) =>
      ({
        published: `жарияланған күні — ${day}`,
        "data to": `деректердің соңғы күні — ${day}`,
        "last saved": `${day} күнгі файл`,
        read: `оқылған күні — ${day}`,
      })[how],
    yourFile: (name) => `сіздің «${name}» файлыңыз`,
    entered: (publisher, day) => `${publisher} (оқырман ${day} күні енгізген)`,
    summed: (of) => `Сома ${divided[of]} есептелген`,
    flags: { E: "дереккөздің бағалауы, толық не ішінара", P: "алдын ала деректер" },
    republished:
      "бюроның қайта жарияланған 312101 кестесі; оның қосындылары бюроның айлық қорытындыларына 0,1 мың АҚШ долларына дейінгі дәлдікпен тең",
    releases: (publisher, n, days, investment) =>
      `Мәлімделген көрсеткіштер${investment ? " және тікелей инвестициялар" : ""}: ${publisher}, ${days} күнгі ${n > 1 ? "хабарламалар" : "хабарлама"}`,
    called: (name, source) => `«${name}» (${source})`,
    own: (text) => `Дереккөздердегі атауы: ${text}.`,
    names: "Елдердің атаулары Unicode CLDR негізінде берілген және мәртебе туралы пікірді білдірмейді.",
  },
  ui,
  more: moreUi,
  views,
};
