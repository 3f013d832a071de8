import { type Period, previous } from "../../core/period";
import { own } from "../../core/own";
import { type Area, hasMembers } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Qualifier } from "../../core/figure";
import { ui } from "./messages";
import { more as moreUi } from "./more";
import { views } from "./views";
import { capital, kept, opening, type Phrase, plainText, say, stop } from "../phrase";
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
import { inSentence, of, to as toArea, withArea } from "./forms/areas";
import { ao, bare, de, during, em, entre, months, o, over, ranged, several, units } from "./forms/periods";
import {
  before,
  bySource,
  dayOf,
  linked,
  listing,
  noBreak,
  type Parts,
  type Qualifiers,
  ranks,
  scale,
  sortedDates,
} from "../language/shared";

const list = listing("e");

const few = "dois três quatro cinco seis sete oito nove dez".split(" ");
const qualifiers: Qualifiers = {
  approx: "cerca de",
  moreThan: "mais de",
  atLeast: "pelo menos",
  lessThan: "menos de",
  atMost: "no máximo",
};
const words = { USD: "dólares dos EUA", EUR: "euros" } as const;
const currency = ({ exponent, currency: unit }: { readonly exponent: number; readonly currency: Currency }) =>
  (exponent >= 6 ? "de " : "") + words[unit];
const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));
const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currency(amount)}`;
const times = ({ digits, about }: Times) => (about ? `cerca de ${digits}` : digits);
const one = (singular: string, plural: string) => (digits: string) =>
  digits === "1" ? singular : `${digits}${noBreak}${plural}`;

function date(iso: string): string {
  const [year, month, day] = dayOf(iso);
  return `${day}${noBreak}de${noBreak}${months[month] ?? ""} de ${year}`;
}

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "as estatísticas cazaques" };
const by = (owner: Owner): string =>
  `segundo ${owner.kind === "reporter" ? `as estatísticas ${of(owner.area)}` : (own(named, owner.name) ?? `«${owner.name}»`)}`;

const more = { more: "mais", less: "menos" } as const;

/** «os mesmos 27 membros». */
function sameMembers({ same, all, dated }: Alike): string {
  const [single, plural] = dated ? ["membro", "membros"] : ["país", "países"];
  const part = same === all ? "" : ` de ${all}`;
  return same === 1 && all === 1 ? `o mesmo ${single}` : `os mesmos ${same}${part} ${plural}`;
}

function changed({ of: flow, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  const what = flow === "turnover" ? "" : flow === "exports" ? "as exportações, " : "as importações, ";
  switch (change.kind) {
    case "more":
    case "less": {
      const how = before(qualifiers, change.qualifier);
      if (how) {
        const rise = change.kind === "more" ? "um aumento" : "uma diminuição";
        return say`, ${what}${rise} de ${how}${change.percent} face ${ao(since)}${then}`;
      }
      return say`, ${what}${more[change.kind]} ${change.percent} do que ${em(since)}${then}`;
    }
    case "times": {
      const piece = { text: times(change.times), ...change.link };
      return say`, ${what}${piece} vezes o nível ${de(since)}${then}`;
    }
    case "same":
      return say`, quase o mesmo que ${em(since)}${then}`;
    case "tiny":
      return base ? say`, face a ${figure(base)} ${em(since)}` : [];
    case "none":
      return say`, face a nenhum comércio ${em(since)}`;
    case "other source":
      return say`; o valor ${de(since)}${then} provém de outra fonte e não é comparado`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exportações: " }, figure(both.exports)])}; ${kept(2, [{ text: "importações: " }, figure(both.imports)])}${mark})`
    : [];

const verbs: Readonly<Record<Qualifier, string>> = {
  moreThan: "ultrapassou",
  atLeast: "ascendeu pelo menos a",
  lessThan: "foi inferior a",
  atMost: "ascendeu no máximo a",
  approx: "ascendeu a cerca de",
  rounded: "ascendeu a",
};

const flows = {
  turnover: ["As trocas comerciais", withArea],
  exports: ["As exportações", toArea],
  imports: ["As importações", of],
} as const;
const flowWith = (flow: Flow, partner: Area) => `${flows[flow][0]} ${flows[flow][1](partner)}`;
const subject = (who: Subject) =>
  who.kind === "flow" ? flowWith(who.flow, who.partner) : `O excedente ${of(who.reporter)} ${withArea(who.partner)}`;

const fractions = "metade,um terço,um quarto,um quinto,um sexto,um sétimo,um oitavo,um nono,um décimo".split(",");

function moved(what: string, many: boolean, movement: Movement, from: Period, to: Period): string {
  const span = entre(from, to);
  const were = many ? "foram" : "foi";
  switch (movement.kind) {
    case "nothing":
      return `${what} ${many ? "caíram" : "caiu"} para zero ${span}`;
    case "level":
      return `${what} ${em(to)} ${many ? "foram quase as mesmas" : "foi quase o mesmo"} que ${em(from)}`;
    case "fraction":
      return `${what} ${em(to)} ${were} ${fractions[movement.of - 2] ?? ""} do nível ${de(from)}`;
    case "under a percent":
      return `${what} ${em(to)} ${were} menos de 1% do nível ${de(from)}`;
    case "times":
      return `${what} ${em(to)} ${were} ${times(movement.times)} vezes o nível ${de(from)}`;
    case "doubled":
      return `${what} ${many ? "duplicaram" : "duplicou"} ${span}`;
    case "rose":
      return `${what} ${many ? "aumentaram" : "aumentou"} ${movement.about ? "cerca de " : ""}${movement.percent} ${span}`;
    case "fell":
      return `${what} ${many ? "diminuíram" : "diminuiu"} ${movement.about ? "cerca de " : ""}${movement.percent} ${span}`;
  }
}

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${times(change.times)} vezes o nível ${de(since)}`;
    case "same":
      return `, quase o mesmo que ${em(since)}`;
    case "more":
    case "less":
      return `, ${more[change.kind]} ${change.percent.text} do que ${em(since)}`;
    default:
      return "";
  }
}

const valued = "exportações FOB, importações CIF";
const sided = { surplus: "excedente", deficit: "défice", balanced: "" } as const;
const basis = {
  turnover: "Trocas comerciais, exportações e importações",
  exports: "Exportações",
  imports: "Importações",
  balance: "Exportações menos importações",
};
const reported = (reporter: Area) => `segundo as estatísticas ${of(reporter)}`;
const reportedBy = (reporter: Area) => `segundo os dados ${of(reporter)}`;

export const grammar: Grammar = {
  language: "pt",
  tag: "pt-PT",
  dash: "–",
  decimal: ",",
  thousands: noBreak,
  groupFrom: 5,
  scales: {
    3: scale("mil"),
    6: { shift: 0, words: one(`1${noBreak}milhão`, "milhões") },
    9: { shift: 0, words: one(`mil${noBreak}milhões`, `mil${noBreak}milhões`) },
    12: { shift: 0, words: one(`1${noBreak}bilião`, "biliões") },
  },
  percent: (digits) => `${digits}%`,
  qualified: (number, qualifier) => before(qualifiers, qualifier) + number,
  sum,
  times,
  atLeast: (number) => `${number} ou mais`,
  atMost: (number) => `${number} ou menos`,
  ordinal: (n) => `${n}.º`,
  count: String,
  partners: (n) => `${n} ${n === 1 ? "parceiro" : "parceiros"}`,
  list,
  date,
  dates(iso) {
    const { sorted, sameYear } = sortedDates(iso);
    return list(
      sorted.map((day, i) => (sameYear && i < sorted.length - 1 ? date(day).replace(/ de \d{4}$/, "") : date(day))),
    );
  },
  period: bare,
  periods: ({ from, to }) => ranged(from, to),
  when: over,
  currencies: words,
  indicators: {
    turnover: "Trocas comerciais",
    exports: "Exportações",
    imports: "Importações",
    balance: "Saldo",
    fdiGrossInflow: "Fluxo bruto de IDE",
    fdiInwardPosition: "Posição de IDE no país",
    fdiOutwardPosition: "Posição de IDE no exterior",
    growth: "Crescimento",
  },
  verdicts: {
    agrees: "coincide",
    "agrees within rounding": "coincide salvo arredondamento",
    "revised since": "revisto depois",
    differs: "difere",
    "no series": "sem série para confronto",
  },
  differs: {
    by: (size) => `difere em ${size}`,
    points: (size) => `difere em ${size} pontos percentuais`,
    slightly: "difere ligeiramente",
    later: (name) => `${name}; edição posterior`,
  },
  area: {
    name: ({ names }) => names.pt,
    short: ({ code, names }) => (code === "CIS" ? "CEI" : names.pt),
    inSentence,
    of,
    with: withArea,
    from: of,
    to: toArea,
    reportedBy,
  },
  about: (areas) => `sobre ${list(areas.map(inSentence))}`,
  disclaimer: ({ code, disclaimer }) =>
    code === "XK"
      ? "Esta designação não prejudica as posições relativas ao estatuto e está conforme com a Resolução 1244/1999 do Conselho de Segurança das Nações Unidas e com o parecer do Tribunal Internacional de Justiça sobre a declaração de independência do Kosovo."
      : disclaimer,
  absent: {
    unknown: (reporter, partners, when) =>
      `Os dados não contêm nenhum valor do comércio ${of(reporter)} ${list(partners.map(withArea))} ${when}.`,
    notYet: (group, since, when) => `${group.names.pt}: existe desde ${since}, pelo que não há dados ${when}.`,
    unlisted: (reporter, partners, when) =>
      `As estatísticas ${of(reporter)} não registam comércio ${list(partners.map(withArea))} ${when}.`,
    compared({ reporter, period, partners }) {
      const each = partners.map(({ area, turnover, share }, i) => [
        ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " e " : ", " }]),
        ...say`${sum(turnover)} ${withArea(area)}${share ? say` (${share})` : []}`,
      ]);
      return say`${capital(em(period))} as trocas comerciais ${of(reporter)} ascenderam a ${each.flat()}.`;
    },
  },
  paragraph: {
    trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
      const who = owner ? `${by(owner)}, ` : "";
      return opening(
        stop(
          say`${who}${during(at)} as trocas comerciais bilaterais ${withArea(partner)} ascenderam a ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
        ),
      );
    },
    standing({ partner, reporter, among, group }) {
      const share: Phrase = among.share ? say`${among.share} das trocas comerciais ${of(reporter)}` : [];
      if (!ranks(among)) return among.share ? say`O comércio ${withArea(partner)} representou ${share}.` : [];
      const within: Phrase = ranks(group)
        ? say`, e o ${group.rank}.º entre ${group.of} ${group.of === 1 ? "país" : "países"} ${of(group.area)}${group.amongSome ? " com ambos os fluxos conhecidos" : ""}${group.share ? say` (${group.share} das trocas com eles)` : []}`
        : [];
      return opening(
        say`${inSentence(partner)} ${/^[ao]s /.test(inSentence(partner)) ? "ocuparam" : "ocupou"} o ${among.rank}.º lugar entre ${among.of} ${among.of === 1 ? "parceiro comercial" : "parceiros comerciais"}${among.amongSome ? " com ambos os fluxos conhecidos" : ""}${among.share ? say` (${share})` : []}${within}.`,
      );
    },
    investment: ({ partner, reporter, period: at, amount }) =>
      opening(
        say`${during(at)}, o fluxo bruto de investimento direto ${of(partner)} ${toArea(reporter)} ${verbs[amount.qualifier]} ${amount.number} ${currency(amount)}.`,
      ),
    stated: (day, { turnover, parts: both, mark }) =>
      say`A declaração de ${date(day)} indicou ${sum(turnover)}${parts(both, mark)}.`,
    notes: {
      "rounded apart":
        "A soma das exportações e das importações não coincide com as trocas comerciais porque cada valor é arredondado em separado.",
      "counted apart": "A soma das exportações e das importações não coincide com as trocas comerciais na fonte.",
    },
  },
  compare: {
    choose: (reporter) => `Escolha um parceiro para comparar o comércio ${of(reporter)}`,
    alone: ({ partner, amount, period, change }) =>
      `As trocas comerciais ${withArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}${aloneChange(change, previous(period))}`,
    noTrade: ([a, b], period) => `Não houve comércio ${withArea(a)} nem ${withArea(b)} ${em(period)}`,
    onlyOne: ({ partner, amount, other, period }) =>
      `As trocas comerciais ${withArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; ${withArea(other)} não houve nenhumas`,
    equal: ([a, b], period) => `As trocas comerciais ${withArea(a)} e ${withArea(b)} foram quase iguais ${em(period)}`,
    larger: ([a, b], { percent, about }, period) =>
      `As trocas comerciais ${withArea(a)} foram ${about ? "cerca de " : ""}${percent} maiores do que ${withArea(b)} ${em(period)}`,
    times: ([a, b], factor, period) =>
      `As trocas comerciais ${withArea(a)} foram ${times(factor)} vezes as registadas ${withArea(b)} ${em(period)}`,
    onePart: ({ flow, reporter, partner, amount, period }) =>
      flow === "exports"
        ? `As exportações ${of(reporter)} ${toArea(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; as importações não constam das estatísticas`
        : `As importações ${of(reporter)} provenientes ${of(partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}; as exportações não constam das estatísticas`,
    largest: ({ partner, count, amount, period }) =>
      `${capital(inSentence(partner))}: as maiores trocas comerciais dos ${few[count - 2] ?? count} parceiros ${em(period)}, ${plainText(sum(amount))}`,
    unordered: (partners, count, period) =>
      `Não se sabe com qual dos ${few[count - 2] ?? count} parceiros as trocas comerciais foram maiores ${em(period)}: falta um dos dois fluxos (${list(partners.map(({ names }) => names.pt))})`,
    subtitle(shown, reporter) {
      if (shown === "share")
        return `Quota das trocas comerciais, exportações e importações totais ${of(reporter)}, em percentagem; preços correntes, ${valued}, ${reported(reporter)}.`;
      const head = `Trocas comerciais, exportações e importações em milhões de dólares dos EUA a preços correntes; ${valued}, ${reported(reporter)}.`;
      if (shown === "own") return `${head} Cada parceiro tem a sua escala: as barras não se comparam entre parceiros.`;
      if (shown === "log")
        return `${head} Escala logarítmica: cada linha é dez vezes a anterior, pelo que as distâncias mostram proporções e não montantes.`;
      return head;
    },
    members: (group, all, missing, year) =>
      `${group.names.pt}: ${all} ${hasMembers(group) ? `membros no final de ${year}` : "países"}${missing ? `; ${missing} deles não ${missing === 1 ? "figura" : "figuram"} na fonte` : ""}.`,
    partial: (group, members) =>
      `${group.names.pt}: a fonte dá um só dos dois fluxos (${list(members.map(({ names }) => names.pt))}); uma soma a que falta o outro é um limite inferior.`,
    same: sameMembers,
    alike: (group, alike, from, to) =>
      `${group.names.pt}: variação ${entre(from, to)} com ${alike ? sameMembers(alike) : "os membros de cada ano"}.`,
    apart: (partners, source, main) =>
      `${list(partners.map(({ names }) => names.pt))}: valores de outra fonte (${source}), que não se comparam com os de ${main}.`,
    printed({ group, period, source, amount, with: counted, without }) {
      const others = counted.length > 0 ? `, com ${list(counted.map(inSentence))}` : "";
      const fewer = without.length > 0 ? `, sem ${list(without.map(inSentence))}` : "";
      const why = others + fewer || ", com outros membros";
      return `${group.names.pt}: a própria fonte (${source}) indica ${amount} milhões ${em(period)}${why}.`;
    },
    leftOut: (n) => `Mais ${n} ${n === 1 ? "escolhido, não representado" : "escolhidos, não representados"}.`,
  },
  trend: {
    choose: (reporter) => `Escolha um parceiro para seguir o comércio ${of(reporter)}`,
    moved: (who, movement, from, to, source) =>
      moved(subject(who), who.kind === "flow", movement, from, to) + bySource(source),
    stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
      const head = `${flowWith(flow, partner)} ${wholly ? "cessaram" : "quase cessaram"} ${em(period)}`;
      const amounts = [first, latest].flatMap((told, i) =>
        told
          ? i === 0 || !first
            ? `${em(told.period)} ascenderam a ${plainText(sum(told.amount))}`
            : `${em(told.period)}, a ${figure(told.amount).text}`
          : [],
      );
      const rest = turnover
        ? moved("as trocas comerciais", true, turnover.movement, turnover.from, turnover.to)
        : amounts.join("; ");
      return `${head}${rest && `; ${rest}`}${bySource(source)}`;
    },
    turnedOver: (reporter, partner, from, to, source) =>
      `O excedente ${of(reporter)} ${withArea(partner)} ${em(from)} tinha passado a défice ${em(to)}${bySource(source)}`,
    balance({ reporter, partner, now, earlier }) {
      const head =
        now.side === "balanced"
          ? `O comércio ${of(reporter)} ${withArea(partner)} esteve equilibrado ${em(now.period)}${bySource(now.source)}`
          : `O ${sided[now.side]} ${of(reporter)} ${withArea(partner)} foi de ${plainText(sum(now.amount))} ${em(now.period)}${bySource(now.source)}`;
      if (!earlier) return head;
      if (earlier.side === "balanced")
        return now.side === "balanced"
          ? `${head}, como ${em(earlier.period)}${bySource(earlier.source)}`
          : `${head}, depois de um comércio equilibrado ${em(earlier.period)}${bySource(earlier.source)}`;
      return now.side === earlier.side
        ? `${head}, e de ${figure(earlier.amount).text} ${em(earlier.period)}${bySource(earlier.source)}`
        : `${head}, depois de um ${sided[earlier.side]} de ${plainText(sum(earlier.amount))} ${em(earlier.period)}${bySource(earlier.source)}`;
    },
    stood: (flow, partner, index, period, base, source) =>
      `${flowWith(flow, partner)} atingiram o índice ${index} ${em(period)}, sendo ${o(base)} igual a 100${bySource(source)}`,
    was: ({ flow, partner, amount, period, source }) =>
      `${flowWith(flow, partner)} ascenderam a ${plainText(sum(amount))} ${em(period)}${bySource(source)}`,
    peak({ flow, partner, from, to, most, isOpen, last }) {
      const what = flowWith(flow, partner).replace(/^./, (letter) => letter.toLowerCase());
      const head = `${capital(over(from, to))}, ${what} atingiram o máximo${isOpen ? " conhecido" : ""} ${em(most.period)}, com ${plainText(sum(most.amount))}${bySource(most.source)}`;
      return last ? `${head}; ${em(last.period)} foram de ${figure(last.amount).text}${bySource(last.source)}` : head;
    },
    bare: (reporter, partners, from, to) =>
      `Comércio ${of(reporter)} ${list(partners.map(withArea))} ${over(from, to)}`,
    subtitle({ measure, alone, currency: unit, reporter, base, scale: shown, panels, from, to, spans }) {
      const inMillions = `milhões de ${words[unit]}`;
      if (base !== null)
        return `Índice (${grammar.indicators[measure].toLowerCase()}), ${bare(base)} = 100, a partir de ${inMillions} a preços correntes.${spans}`;
      const value = measure === "exports" ? ", FOB" : measure === "imports" ? ", CIF" : `; ${valued}`;
      const head = `${alone ? "Trocas comerciais" : basis[measure]} em ${inMillions} a preços correntes${value}, ${reported(reporter)}.${spans}`;
      const common = panels > 1 ? " Todos os painéis na mesma escala." : "";
      if (shown === "index")
        return `${head} ${from === to ? `${capital(o(from))} não serve` : `Nenhum ${units[from.kind]} ${entre(from, to)} serve`} de base para todos os parceiros, pelo que se mostram montantes.${common}`;
      if (shown === "seasonal")
        return `${head} Cada linha é um ano, com os seus ${several[from.kind]} sobre os dos anos anteriores.${common}`;
      return shown === "own" && panels > 1
        ? `${head} Cada parceiro tem a sua escala: a altura dos painéis não se compara.`
        : head + common;
    },
  },
  chart: {
    millions: (digits, unit) => `${digits} milhões de ${words[unit]}`,
    millionsIn: (period) => `milhões de dólares dos EUA, ${bare(period)}`,
    percentIn: (period) => `percentagem, ${bare(period)}`,
    scales: { common: "Na mesma escala", own: "Cada um na sua escala", log: "Em escala logarítmica" },
    shareOf: (reporter) => `Quota do total ${of(reporter)}`,
    composition: ["Como se compõe", "quota das trocas"],
    compositionAnd: ["Como se compõe, e", "fluxo bruto de investimento direto"],
    investment: (reporter) => [
      "Fluxo bruto de investimento direto",
      `${toArea(reporter)}, acumulado, conforme anunciado`,
    ],
    investmentShort: ["Fluxo bruto de IDE", "acumulado, conforme anunciado"],
    spans: ["Cada valor, do seu próprio período:", "não se ordenam nem se subtraem."],
    spansShort: "Cada valor, do seu próprio período: não se ordenam.",
    nothingStated: "nada anunciado",
    stated: (literal) => `anunciado ${literal}`,
    standing: (rank, total, amongSome) => `${rank}.º de ${total} ${amongSome ? "com ambos os fluxos" : "parceiros"}`,
    turnoverShare: (percent, reporter) => `${percent} das trocas comerciais${reporter ? ` ${of(reporter)}` : ""}`,
    unlisted: "não consta da fonte",
    unknown: "não consta dos dados",
    magnified: (factor) => `ampliado ${factor} vezes`,
    magnifies: (factor) => `este painel amplia ${factor} vezes`,
    heightOf: (panel) => `altura do painel «${panel}»`,
    inPeriod: (shown, period) => `${shown} ${em(period)}`,
    noFigure: "sem dados",
    key: {
      stated: "conforme anunciado",
      range: "margem do seu arredondamento",
      open: "«mais de»: extremo aberto",
      gap: "sem dados, o que não é zero",
      atLeast: "pelo menos isto: falta uma parte dos dados",
      atMost: "no máximo isto: falta uma parte dos dados",
    },
    turnoverInMillions: "Trocas, milhões",
    turnoverOver: (partner, figures) => `Trocas comerciais, ${partner}, milhões de dólares dos EUA: ${figures}`,
    heads: {
      partner: "Parceiro",
      indicator: "Indicador",
      period: "Período",
      statistics: "Estatística",
      change: "Variação",
      stated: "Anunciado",
      verdict: "Confronto",
    },
    tinyBase: "base demasiado pequena",
  },
  ranked: {
    rank: "Lugar",
    partner: "Parceiro",
    rankAndPartner: "Lugar, parceiro",
    share: "Quota",
    rankIn: (period) => `Lugar ${em(period)}`,
    folded(why, n, measure, amongMembers) {
      const who = `${n} ${amongMembers ? (n === 1 ? "membro" : "membros") : n === 1 ? "parceiro" : "parceiros"}`;
      const without = { exports: "exportações", imports: "importações", turnover: "comércio", balance: "comércio" }[
        measure
      ];
      return {
        between: `${who} pelo meio`,
        after: `${who} depois`,
        partial: `${who} com um só fluxo`,
        idle: `${who} sem ${without}`,
        unreported: `${who} sem dados`,
      }[why];
    },
    unranked: (why, measure) =>
      why === "nothing"
        ? `sem ${{ exports: "exportações", imports: "importações", turnover: "comércio", balance: "comércio" }[measure]}`
        : { suppressed: "confidencial", "not reported": "sem dados", bound: "falta um fluxo" }[why],
    all: "todos",
    under: (limit) => `menos de ${limit}`,
    below: (limit) => `${limit} ou menos`,
    above: (limit) => `${limit} ou mais`,
    between: (from, to) => `de ${from} a ${to}`,
    notReported: "sem dados",
    legend: "Milhões de dólares dos EUA",
    balanceLegend: "Saldo, milhões de dólares dos EUA; menos: défice",
  },
  mirrorChart: {
    title: "Dois registos do mesmo fluxo",
    flows: (reporter, flow, period) =>
      `${flow === "exports" ? "exportações" : "importações"} ${of(reporter)} por parceiro, milhões de dólares dos EUA, ${bare(period)}`,
    divided: (reporter) => `Registo do parceiro dividido pelo ${of(reporter)}`,
    gridlines: (step) => `cada linha é ${step} vezes a anterior; do lado oposto, a diferença FOB`,
    reportedBy,
    reportedByPartner: "segundo os dados do parceiro",
    freight: (band, factor, isShort) =>
      `frete, ${band}; a tracejado: ${factor}${isShort ? "" : ", usado na diferença"}`,
    equal: "igual",
    ratio: (digits) => `rácio ${digits}`,
    gap: (amount) => `diferença ${amount}`,
    noRatio: "sem rácio relativo a zero",
    report: (counter, flow, other) =>
      `${counter.names.pt}, ${flow === "exports" ? `exportações ${toArea(other)}` : `importações ${of(other)}`}`,
    absences: {
      mirrored: "estimativa com o valor da outra parte",
      repeated: "estimativa que repete um ano anterior",
      estimated: "estimativa da fonte",
      notReported: "sem dados",
      notCollected: "não recolhido",
      impossible: "não pode existir",
      suppressed: "confidencial",
      undefined: "não convertível",
      bound: "só um limite",
      group: "um grupo não tem registo próprio",
      "no file": "sem registo nos dados",
      "not loaded": "não foi possível ler o seu ficheiro",
      "not covered": "não está nos dados",
    },
  },
  source: {
    sources: (n, text) => `${n > 1 ? "Fontes" : "Fonte"}: ${text}`,
    edition: (name, day, published) => `edição de ${name} (${published ? day : `ficheiro de ${day}`})`,
    editions: (first, last, day) => `edições de ${first} a ${last} (a última de ${day})`,
    dated: (day, how) =>
      ({
        published: `publicado em ${day}`,
        "data to": `dados até ${day}`,
        "last saved": `ficheiro de ${day}`,
        read: `lido em ${day}`,
      })[how],
    yourFile: (name) => `o seu ficheiro «${name}»`,
    entered: (publisher, day) => `${publisher} (introduzido pelo leitor em ${day})`,
    summed: (kind) => `Somas dos ${several[kind]}`,
    flags: { E: "estimado pela fonte, pelo menos em parte", P: "dados provisórios" },
    republished:
      "segundo o quadro 312101 do gabinete, republicado por terceiros; as suas somas coincidem com os totais mensais do gabinete com uma margem de 0,1 milhares de dólares",
    releases: (publisher, _, days, investment) =>
      `Valores anunciados${investment ? " e investimento direto" : ""}: ${publisher}, ${days}`,
    called: (name, source) => `«${name}» (${source})`,
    own: (text) => `Nas fontes: ${text}.`,
    names: "Os nomes dos países baseiam-se no Unicode CLDR e não implicam opinião sobre o seu estatuto.",
  },
  ui,
  more: moreUi,
  views,
};
