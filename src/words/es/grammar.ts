import { type Period, previous } from "../../core/period";
import { own } from "../../core/own";
import { type Area, hasMembers } from "../../core/area";
import type { Flow } from "../../core/indicators";
import type { Qualifier } from "../../core/figure";
import { ui } from "./messages";
import { more as moreUi } from "./more";
import { views } from "./views";
import { capital, kept, opening, type Phrase, plainText, say, stop } from "../phrase";
import { beforeNoun } from "./forms/numbers";
import { inSentence, of, to as toArea, withArea } from "./forms/areas";
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
import { bare, de, during, el, en, entre, months, over, ranged, several, units } from "./forms/periods";
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
  sortedDates,
} from "../language/shared";

/** “A, B e Irlanda”: before the sound of i the conjunction is another. */
function list(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return listing(/^(i|hi(?!e))/i.test(last) ? "e" : "y")(items);
}

const few = "dos tres cuatro cinco seis siete ocho nueve diez".split(" ");
const qualifiers: Qualifiers = {
  approx: "unos",
  moreThan: "más de",
  atLeast: "al menos",
  lessThan: "menos de",
  atMost: "como máximo",
};
const byHow: Qualifiers = {
  approx: "cerca de un",
  moreThan: "más de un",
  atLeast: "al menos un",
  lessThan: "menos de un",
  atMost: "como máximo un",
};
const words = { USD: "dólares estadounidenses", EUR: "euros" } as const;
const currency = ({ exponent, currency: unit }: { readonly exponent: number; readonly currency: Currency }) =>
  (exponent >= 6 ? "de " : "") + words[unit];
const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));
const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currency(amount)}`;
const times = ({ digits, about }: Times) => (about ? `unas ${digits}` : digits);
const millions = (digits: string) => `${digits}${noBreak}${digits === "1" ? "millón" : "millones"}`;

function date(iso: string): string {
  const [year, month, day] = dayOf(iso);
  return `${day}${noBreak}de${noBreak}${months[month] ?? ""} de ${year}`;
}

const named: Readonly<Record<string, string>> = { "Kazakh statistics": "las estadísticas kazajas" };
const by = (owner: Owner): string =>
  `según ${owner.kind === "reporter" ? `las estadísticas ${of(owner.area)}` : (own(named, owner.name) ?? `«${owner.name}»`)}`;

const more = { more: "más", less: "menos" } as const;

/** «los mismos 27 miembros». */
function sameMembers({ same, all, dated }: Alike): string {
  const [one, many] = dated ? ["miembro", "miembros"] : ["país", "países"];
  const part = same === all ? "" : ` de ${all}`;
  return same === 1 && all === 1 ? `el mismo ${one}` : `los mismos ${same}${part} ${many}`;
}

function changed({ of: flow, since, change, base, alike }: ChangeSince): Phrase {
  const then: Phrase = base ? say` (${figure(base)})` : alike ? say` (${sameMembers(alike)})` : [];
  const what = flow === "turnover" ? "" : flow === "exports" ? "las exportaciones, " : "las importaciones, ";
  switch (change.kind) {
    case "more":
    case "less":
      return say`, ${what}${before(byHow, change.qualifier) || "un "}${change.percent} ${more[change.kind]} que ${en(since)}${then}`;
    case "times": {
      const piece = { text: times(change.times), ...change.link };
      return say`, ${what}${piece} veces el nivel ${de(since)}${then}`;
    }
    case "same":
      return say`, casi lo mismo que ${en(since)}${then}`;
    case "tiny":
      return base ? say`, frente a ${figure(base)} ${en(since)}` : [];
    case "none":
      return say`, frente a ningún comercio ${en(since)}`;
    case "other source":
      return say`; la cifra ${de(since)}${then} procede de otra fuente y no se compara`;
  }
}

const parts = (both: Parts, mark: Phrase): Phrase =>
  both
    ? say` (${kept(1, [{ text: "exportaciones: " }, figure(both.exports)])}; ${kept(2, [{ text: "importaciones: " }, figure(both.imports)])}${mark})`
    : [];

/** The rest of “ha superado los 300 millones”, “superó los 300 millones”. */
const verbs: Readonly<Record<Qualifier, readonly [string, string]>> = {
  moreThan: ["ha superado los", "superó los"],
  atLeast: ["ha ascendido al menos a", "ascendió al menos a"],
  lessThan: ["ha sido inferior a", "fue inferior a"],
  atMost: ["ha ascendido como máximo a", "ascendió como máximo a"],
  approx: ["ha ascendido a unos", "ascendió a unos"],
  rounded: ["ha ascendido a", "ascendió a"],
};

const flows = {
  turnover: ["El intercambio comercial", withArea],
  exports: ["Las exportaciones", toArea],
  imports: ["Las importaciones", of],
} as const;
const flowWith = (flow: Flow, partner: Area) => `${flows[flow][0]} ${flows[flow][1](partner)}`;
const isMany = (flow: Flow) => flow !== "turnover";
const subject = (who: Subject) =>
  who.kind === "flow" ? flowWith(who.flow, who.partner) : `El superávit ${of(who.reporter)} ${withArea(who.partner)}`;

const fractions =
  "la mitad,un tercio,una cuarta parte,una quinta parte,una sexta parte,una séptima parte,una octava parte,una novena parte,una décima parte".split(
    ",",
  );

function moved(what: string, many: boolean, movement: Movement, from: Period, to: Period): string {
  const span = entre(from, to);
  const were = many ? "fueron" : "fue";
  const size = ({ about, percent }: { about: boolean; percent: string }) => `${about ? byHow.approx : "un"} ${percent}`;
  switch (movement.kind) {
    case "nothing":
      return `${what} ${many ? "cayeron" : "cayó"} a cero ${span}`;
    case "level":
      return `${what} ${en(to)} ${many ? "fueron casi las mismas" : "fue casi el mismo"} que ${en(from)}`;
    case "fraction":
      return `${what} ${en(to)} ${were} ${fractions[movement.of - 2] ?? ""} del nivel ${de(from)}`;
    case "under a percent":
      return `${what} ${en(to)} ${were} menos del 1${noBreak}% del nivel ${de(from)}`;
    case "times":
      return `${what} ${en(to)} ${were} ${times(movement.times)} veces el nivel ${de(from)}`;
    case "doubled":
      return `${what} se ${many ? "duplicaron" : "duplicó"} ${span}`;
    case "rose":
      return `${what} ${many ? "aumentaron" : "aumentó"} ${size(movement)} ${span}`;
    case "fell":
      return `${what} ${many ? "disminuyeron" : "disminuyó"} ${size(movement)} ${span}`;
  }
}

function aloneChange(change: Change | null, since: Period): string {
  switch (change?.kind) {
    case "times":
      return `, ${times(change.times)} veces el nivel ${de(since)}`;
    case "same":
      return `, casi lo mismo que ${en(since)}`;
    case "more":
    case "less":
      return `, un ${change.percent.text} ${more[change.kind]} que ${en(since)}`;
    default:
      return "";
  }
}

const valued = "exportaciones FOB, importaciones CIF";
const sided = { surplus: "superávit", deficit: "déficit", balanced: "" } as const;
const basis = {
  turnover: "Intercambio comercial, exportaciones e importaciones",
  exports: "Exportaciones",
  imports: "Importaciones",
  balance: "Exportaciones menos importaciones",
};
const reported = (reporter: Area) => `según las estadísticas ${of(reporter)}`;
const reportedBy = (reporter: Area) => `según los datos ${of(reporter)}`;

export const grammar: Grammar = {
  language: "es",
  tag: "es",
  dash: "–",
  decimal: ",",
  thousands: ".",
  groupFrom: 5,
  // A Spanish billón is 10^12 and an English billion has no word, so millions count everything above them.
  scales: {
    // “1,9 mil” is no way to write 1900.
    3: { shift: 3, words: (digits) => digits },
    6: { shift: 0, words: millions },
    9: { shift: 3, words: millions },
    12: { shift: 6, words: millions },
  },
  percent: (digits) => `${digits}${noBreak}%`,
  qualified: (number, qualifier) => before(qualifiers, qualifier) + number,
  sum,
  times,
  atLeast: (number) => `${number} o más`,
  atMost: (number) => `${number} o menos`,
  ordinal: (n) => `${n}.º`,
  count: String,
  partners: (n) => `${n} ${n === 1 ? "socio" : "socios"}`,
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
    turnover: "Intercambio comercial",
    exports: "Exportaciones",
    imports: "Importaciones",
    balance: "Saldo",
    fdiGrossInflow: "Entrada bruta de IED",
    fdiInwardPosition: "Posición de IED en el país",
    fdiOutwardPosition: "Posición de IED en el exterior",
    growth: "Crecimiento",
  },
  verdicts: {
    agrees: "coincide",
    "agrees within rounding": "coincide salvo redondeo",
    "revised since": "revisado después",
    differs: "difiere",
    "no series": "sin serie con que cotejar",
  },
  differs: {
    by: (size) => `difiere en un ${size}`,
    points: (size) => `difiere en ${size} puntos porcentuales`,
    slightly: "difiere ligeramente",
    later: (name) => `${name}; edición posterior`,
  },
  area: {
    name: ({ names }) => names.es,
    short: ({ code, names }) => (code === "CIS" ? "CEI" : names.es),
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
      ? "Esta denominación se entiende sin perjuicio de las posiciones sobre su condición jurídica y está en consonancia con la Resolución 1244/1999 del Consejo de Seguridad de las Naciones Unidas y con la opinión de la Corte Internacional de Justicia sobre la declaración de independencia de Kosovo."
      : disclaimer,
  absent: {
    unknown: (reporter, partners, when) =>
      `Los datos no contienen ninguna cifra del comercio ${of(reporter)} ${list(partners.map(withArea))} ${when}.`,
    notYet: (group, since, when) => `${group.names.es}: existe desde ${since}, por lo que no hay datos ${when}.`,
    unlisted: (reporter, partners, when) =>
      `Las estadísticas ${of(reporter)} no recogen comercio ${list(partners.map(withArea))} ${when}.`,
    compared({ reporter, period, partners }) {
      const each = partners.map(({ area, turnover, share }, i) => [
        ...(i === 0 ? [] : [{ text: i === partners.length - 1 ? " y " : ", " }]),
        ...say`${sum(turnover)} ${withArea(area)}${share ? say` (${share})` : []}`,
      ]);
      return say`${capital(en(period))} el intercambio comercial ${of(reporter)} ascendió a ${each.flat()}.`;
    },
  },
  paragraph: {
    trade({ owner, partner, period: at, turnover, parts: both, change, mark }) {
      const who = owner ? `${by(owner)}, ` : "";
      return opening(
        stop(
          say`${who}${during(at)} el intercambio comercial bilateral ${withArea(partner)} ascendió a ${sum(turnover)}${parts(both, mark)}${change ? changed(change) : []}`,
        ),
      );
    },
    standing({ partner, reporter, among, group }) {
      const share: Phrase = among.share ? say`${among.share} del intercambio comercial ${of(reporter)}` : [];
      if (!ranks(among))
        return among.share
          ? say`El comercio ${withArea(partner)} representó ${/^\d/.test(among.share.text) ? say`el ${share}` : share}.`
          : [];
      const within: Phrase = ranks(group)
        ? say`, y el ${group.rank}.º entre ${group.of} ${group.of === 1 ? "país" : "países"} ${of(group.area)}${group.amongSome ? " con ambos flujos conocidos" : ""}${group.share ? say` (${group.share} del intercambio con ellos)` : []}`
        : [];
      return opening(
        say`${inSentence(partner)} ${/^l[ao]s /.test(inSentence(partner)) ? "ocuparon" : "ocupó"} el ${beforeNoun(among.rank)} lugar entre ${among.of} ${among.of === 1 ? "socio comercial" : "socios comerciales"}${among.amongSome ? " con ambos flujos conocidos" : ""}${among.share ? say` (${share})` : []}${within}.`,
      );
    },
    investment({ partner, reporter, period: at, amount }) {
      const verb = verbs[amount.qualifier][at.kind === "open" ? 0 : 1];
      return opening(
        say`${during(at)}, la entrada bruta de inversión directa ${of(partner)} ${toArea(reporter)} ${verb} ${amount.number} ${currency(amount)}.`,
      );
    },
    stated: (day, { turnover, parts: both, mark }) =>
      say`La declaración del ${date(day)} indicó ${sum(turnover)}${parts(both, mark)}.`,
    notes: {
      "rounded apart":
        "La suma de exportaciones e importaciones no coincide con el intercambio comercial porque cada cifra se redondea por separado.",
      "counted apart":
        "La suma de exportaciones e importaciones no coincide con el intercambio comercial en la fuente.",
    },
  },
  compare: {
    choose: (reporter) => `Elija un socio para comparar el comercio ${of(reporter)}`,
    alone: ({ partner, amount, period, change }) =>
      `El intercambio comercial ${withArea(partner)} ascendió a ${plainText(sum(amount))} ${en(period)}${aloneChange(change, previous(period))}`,
    noTrade: ([a, b], period) => `No hubo comercio ${withArea(a)} ni ${withArea(b)} ${en(period)}`,
    onlyOne: ({ partner, amount, other, period }) =>
      `El intercambio comercial ${withArea(partner)} ascendió a ${plainText(sum(amount))} ${en(period)}; ${withArea(other)} no hubo ninguno`,
    equal: ([a, b], period) => `El intercambio comercial ${withArea(a)} y ${withArea(b)} fue casi igual ${en(period)}`,
    larger: ([a, b], { percent, about }, period) =>
      `El intercambio comercial ${withArea(a)} fue ${about ? byHow.approx : "un"} ${percent} mayor que ${withArea(b)} ${en(period)}`,
    times: ([a, b], factor, period) =>
      `El intercambio comercial ${withArea(a)} fue ${times(factor)} veces el registrado ${withArea(b)} ${en(period)}`,
    onePart: ({ flow, reporter, partner, amount, period }) =>
      flow === "exports"
        ? `Las exportaciones ${of(reporter)} ${toArea(partner)} ascendieron a ${plainText(sum(amount))} ${en(period)}; las importaciones no figuran en las estadísticas`
        : `Las importaciones ${of(reporter)} procedentes ${of(partner)} ascendieron a ${plainText(sum(amount))} ${en(period)}; las exportaciones no figuran en las estadísticas`,
    largest: ({ partner, count, amount, period }) =>
      `${capital(inSentence(partner))}, el mayor intercambio comercial de los ${few[count - 2] ?? count} socios ${en(period)}: ${plainText(sum(amount))}`,
    unordered: (partners, count, period) =>
      `No se sabe cuál de los ${few[count - 2] ?? count} socios tuvo el mayor intercambio comercial ${en(period)}: falta uno de los dos flujos (${list(partners.map(({ names }) => names.es))})`,
    subtitle(shown, reporter) {
      if (shown === "share")
        return `Cuota en el intercambio comercial, las exportaciones y las importaciones totales ${of(reporter)}, en porcentaje; precios corrientes, ${valued}, ${reported(reporter)}.`;
      const head = `Intercambio comercial, exportaciones e importaciones en millones de dólares estadounidenses a precios corrientes; ${valued}, ${reported(reporter)}.`;
      if (shown === "own") return `${head} Cada socio tiene su propia escala: las barras no se comparan entre socios.`;
      if (shown === "log")
        return `${head} Escala logarítmica: cada línea es diez veces la anterior, de modo que las distancias muestran proporciones, no importes.`;
      return head;
    },
    members: (group, all, missing, year) =>
      `${group.names.es}: ${all} ${hasMembers(group) ? `miembros a finales de ${year}` : "países"}${missing ? `; ${missing} de ellos no ${missing === 1 ? "figura" : "figuran"} en la fuente` : ""}.`,
    partial: (group, members) =>
      `${group.names.es}: la fuente da uno solo de los dos flujos (${list(members.map(({ names }) => names.es))}); una suma a la que falta el otro es un límite inferior.`,
    same: sameMembers,
    alike: (group, alike, from, to) =>
      `${group.names.es}: variación ${entre(from, to)} con ${alike ? sameMembers(alike) : "los miembros de cada año"}.`,
    apart: (partners, source, main) =>
      `${list(partners.map(({ names }) => names.es))}: cifras de otra fuente (${source}), que no se comparan con las de ${main}.`,
    printed({ group, period, source, amount, with: counted, without }) {
      const others = counted.length > 0 ? `, con ${list(counted.map(inSentence))}` : "";
      const fewer = without.length > 0 ? `, sin ${list(without.map(inSentence))}` : "";
      const why = others + fewer || ", con otros miembros";
      return `${group.names.es}: la propia fuente (${source}) da ${amount} millones ${en(period)}${why}.`;
    },
    leftOut: (n) =>
      `Se ${n === 1 ? "ha elegido 1 socio" : `han elegido ${n} socios`} más, no ${n === 1 ? "representado" : "representados"}.`,
  },
  trend: {
    choose: (reporter) => `Elija un socio para seguir el comercio ${of(reporter)}`,
    moved: (who, movement, from, to, source) =>
      moved(subject(who), who.kind === "flow" && isMany(who.flow), movement, from, to) + bySource(source),
    stopped({ flow, partner, period, wholly, turnover, first, latest, source }) {
      const verb = isMany(flow) ? "cesaron" : "cesó";
      const head = `${flowWith(flow, partner)} ${wholly ? verb : `casi ${verb}`} ${en(period)}`;
      const amounts = [first, latest].flatMap((told, i) =>
        told
          ? i === 0 || !first
            ? `${en(told.period)} ${isMany(flow) ? "ascendieron" : "ascendió"} a ${plainText(sum(told.amount))}`
            : `${en(told.period)}, a ${figure(told.amount).text}`
          : [],
      );
      const rest = turnover
        ? moved("el intercambio comercial", false, turnover.movement, turnover.from, turnover.to)
        : amounts.join("; ");
      return `${head}${rest && `; ${rest}`}${bySource(source)}`;
    },
    turnedOver: (reporter, partner, from, to, source) =>
      `El superávit ${of(reporter)} ${withArea(partner)} ${de(from)} se había convertido en déficit ${en(to)}${bySource(source)}`,
    balance({ reporter, partner, now, earlier }) {
      const head =
        now.side === "balanced"
          ? `El comercio ${of(reporter)} ${withArea(partner)} estuvo equilibrado ${en(now.period)}${bySource(now.source)}`
          : `El ${sided[now.side]} ${of(reporter)} ${withArea(partner)} fue de ${plainText(sum(now.amount))} ${en(now.period)}${bySource(now.source)}`;
      if (!earlier) return head;
      if (earlier.side === "balanced")
        return now.side === "balanced"
          ? `${head}, como ${en(earlier.period)}${bySource(earlier.source)}`
          : `${head}, tras un comercio equilibrado ${en(earlier.period)}${bySource(earlier.source)}`;
      return now.side === earlier.side
        ? `${head}, y de ${figure(earlier.amount).text} ${en(earlier.period)}${bySource(earlier.source)}`
        : `${head}, tras un ${sided[earlier.side]} de ${plainText(sum(earlier.amount))} ${en(earlier.period)}${bySource(earlier.source)}`;
    },
    stood: (flow, partner, index, period, base, source) =>
      `${flowWith(flow, partner)} ${isMany(flow) ? "alcanzaron" : "alcanzó"} el índice ${index} ${en(period)}, siendo ${el(base)} igual a 100${bySource(source)}`,
    was: ({ flow, partner, amount, period, source }) =>
      `${flowWith(flow, partner)} ${isMany(flow) ? "ascendieron" : "ascendió"} a ${plainText(sum(amount))} ${en(period)}${bySource(source)}`,
    peak({ flow, partner, from, to, most, isOpen, last }) {
      const what = flowWith(flow, partner).replace(/^./, (letter) => letter.toLowerCase());
      const head = `${capital(over(from, to))}, ${what} ${isMany(flow) ? "alcanzaron" : "alcanzó"} su máximo${isOpen ? " conocido" : ""} ${en(most.period)}, con ${plainText(sum(most.amount))}${bySource(most.source)}`;
      return last
        ? `${head}; ${en(last.period)} ${isMany(flow) ? "fueron" : "fue"} de ${figure(last.amount).text}${bySource(last.source)}`
        : head;
    },
    bare: (reporter, partners, from, to) =>
      `Comercio ${of(reporter)} ${list(partners.map(withArea))} ${over(from, to)}`,
    subtitle({ measure, alone, currency: unit, reporter, base, scale: shown, panels, from, to, spans }) {
      const inMillions = `millones de ${words[unit]}`;
      if (base !== null)
        return `Índice (${grammar.indicators[measure].toLowerCase()}), ${bare(base)} = 100, a partir de ${inMillions} a precios corrientes.${spans}`;
      const value = measure === "exports" ? ", FOB" : measure === "imports" ? ", CIF" : `; ${valued}`;
      const head = `${alone ? "Intercambio comercial" : basis[measure]} en ${inMillions} a precios corrientes${value}, ${reported(reporter)}.${spans}`;
      const one = panels > 1 ? " Todos los paneles en una misma escala." : "";
      if (shown === "index")
        return `${head} ${from === to ? `${capital(el(from))} no sirve` : `Ningún ${units[from.kind]} ${entre(from, to)} sirve`} de base para todos los socios, por lo que se muestran importes.${one}`;
      if (shown === "seasonal")
        return `${head} Cada línea es un año, con sus ${several[from.kind]} sobre los de los años anteriores.${one}`;
      return shown === "own" && panels > 1
        ? `${head} Cada socio tiene su propia escala: la altura de los paneles no se compara.`
        : head + one;
    },
  },
  chart: {
    millions: (digits, unit) => `${digits} millones de ${words[unit]}`,
    millionsIn: (period) => `millones de dólares estadounidenses, ${bare(period)}`,
    percentIn: (period) => `porcentaje, ${bare(period)}`,
    scales: { common: "En una misma escala", own: "Cada uno en su escala", log: "En escala logarítmica" },
    shareOf: (reporter) => `Cuota del total ${of(reporter)}`,
    composition: ["Cómo se compone", "cuota del intercambio"],
    compositionAnd: ["Cómo se compone, y", "entrada bruta de inversión directa"],
    investment: (reporter) => [
      "Entrada bruta de inversión directa",
      `${toArea(reporter)}, acumulada, según lo anunciado`,
    ],
    investmentShort: ["Entrada bruta de IED", "acumulada, según lo anunciado"],
    spans: ["Cada cifra, de su propio período:", "no se ordenan ni se restan."],
    spansShort: "Cada cifra, de su propio período: no se ordenan.",
    nothingStated: "nada anunciado",
    stated: (literal) => `anunciado ${literal}`,
    standing: (rank, total, amongSome) => `${rank}.º de ${total} ${amongSome ? "con ambos flujos" : "socios"}`,
    turnoverShare: (percent, reporter) => `${percent} del intercambio${reporter ? ` ${of(reporter)}` : ""}`,
    unlisted: "no figura en la fuente",
    unknown: "no figura en los datos",
    magnified: (factor) => `ampliado ${factor} veces`,
    magnifies: (factor) => `este panel amplía ${factor} veces`,
    heightOf: (panel) => `altura del panel «${panel}»`,
    inPeriod: (shown, period) => `${shown} ${en(period)}`,
    noFigure: "sin dato",
    key: {
      stated: "según lo anunciado",
      range: "margen de su redondeo",
      open: "«más de»: extremo abierto",
      gap: "sin dato, que no es cero",
      atLeast: "al menos esto: falta una parte de los datos",
      atMost: "como máximo esto: falta una parte de los datos",
    },
    turnoverInMillions: "Intercambio, millones",
    turnoverOver: (partner, figures) =>
      `Intercambio comercial, ${partner}, millones de dólares estadounidenses: ${figures}`,
    heads: {
      partner: "Socio",
      indicator: "Indicador",
      period: "Período",
      statistics: "Estadística",
      change: "Variación",
      stated: "Anunciado",
      verdict: "Cotejo",
    },
    tinyBase: "base demasiado pequeña",
  },
  ranked: {
    rank: "Puesto",
    partner: "Socio",
    rankAndPartner: "Puesto, socio",
    share: "Cuota",
    rankIn: (period) => `Puesto ${en(period)}`,
    folded(why, n, measure, amongMembers) {
      const who = `${n} ${amongMembers ? (n === 1 ? "miembro" : "miembros") : n === 1 ? "socio" : "socios"}`;
      const without = { exports: "exportaciones", imports: "importaciones", turnover: "comercio", balance: "comercio" }[
        measure
      ];
      return {
        between: `${who} en medio`,
        after: `${who} después`,
        partial: `${who} con un solo flujo`,
        idle: `${who} sin ${without}`,
        unreported: `${who} sin datos`,
      }[why];
    },
    unranked: (why, measure) =>
      why === "nothing"
        ? `sin ${{ exports: "exportaciones", imports: "importaciones", turnover: "comercio", balance: "comercio" }[measure]}`
        : { suppressed: "confidencial", "not reported": "sin datos", bound: "falta un flujo" }[why],
    all: "todos",
    under: (limit) => `menos de ${limit}`,
    below: (limit) => `${limit} o menos`,
    above: (limit) => `${limit} o más`,
    between: (from, to) => `de ${from} a ${to}`,
    notReported: "sin datos",
    legend: "Millones de dólares estadounidenses",
    balanceLegend: "Saldo, millones de dólares estadounidenses; menos: déficit",
  },
  mirrorChart: {
    title: "Dos registros de un mismo flujo",
    flows: (reporter, flow, period) =>
      `${flow === "exports" ? "exportaciones" : "importaciones"} ${of(reporter)} por socio, millones de dólares estadounidenses, ${bare(period)}`,
    divided: (reporter) => `Registro del socio dividido por el ${of(reporter)}`,
    gridlines: (step) => `cada línea es ${step} veces la anterior; enfrente, la diferencia FOB`,
    reportedBy: (reporter) => `registrado por ${inSentence(reporter)}`,
    reportedByPartner: "registrado por el socio",
    freight: (band, factor, isShort) =>
      `flete, ${band}; a trazos: ${factor}${isShort ? "" : ", usado para la diferencia"}`,
    equal: "igual",
    ratio: (digits) => `cociente ${digits}`,
    gap: (amount) => `diferencia ${amount}`,
    noRatio: "sin cociente respecto a cero",
    report: (counter, flow, other) =>
      `${counter.names.es}, ${flow === "exports" ? `exportaciones ${toArea(other)}` : `importaciones ${of(other)}`}`,
    absences: {
      mirrored: "estimación con la cifra de la otra parte",
      repeated: "estimación que repite un año anterior",
      estimated: "estimación de la fuente",
      notReported: "sin datos",
      notCollected: "no se recoge",
      impossible: "no puede existir",
      suppressed: "confidencial",
      undefined: "no convertible",
      bound: "solo un límite",
      group: "un grupo no tiene registro propio",
      "no file": "sin registro en los datos",
      "not loaded": "no se pudo leer su archivo",
      "not covered": "no está en los datos",
    },
  },
  source: {
    sources: (n, text) => `${n > 1 ? "Fuentes" : "Fuente"}: ${text}`,
    edition: (name, day, published) => `edición de ${name} (${published ? day : `archivo del ${day}`})`,
    editions: (first, last, day) => `ediciones de ${first} a ${last} (la última del ${day})`,
    dated: (day, how) =>
      ({
        published: `publicado el ${day}`,
        "data to": `datos hasta el ${day}`,
        "last saved": `archivo del ${day}`,
        read: `leído el ${day}`,
      })[how],
    yourFile: (name) => `su archivo «${name}»`,
    entered: (publisher, day) => `${publisher} (introducido por el lector el ${day})`,
    summed: (kind) => `Sumas de los ${several[kind]}`,
    flags: { E: "estimado por la fuente, al menos en parte", P: "datos provisionales" },
    republished:
      "según la tabla 312101 de la oficina, republicada por terceros; sus sumas coinciden con los totales mensuales de la oficina con un margen de 0,1 miles de dólares",
    releases: (publisher, _, days, investment) =>
      `Cifras anunciadas${investment ? " e inversión directa" : ""}: ${publisher}, ${days}`,
    called: (name, source) => `«${name}» (${source})`,
    own: (text) => `En las fuentes: ${text}.`,
    names: "Los nombres de los países se basan en Unicode CLDR y no implican opinión sobre su condición jurídica.",
  },
  ui,
  more: moreUi,
  views,
};
