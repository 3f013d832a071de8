import type { Flow } from "../../core/indicators";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import { noBreak, bySource } from "../language/shared";
import { plainText, capital } from "../phrase";
import { withArea, to as toArea, of, reported } from "./forms/areas";
import { entre, en, de, el, over, bare, units, several } from "./forms/periods";
import { byHow, times, sum, figure, words } from "./forms/amounts";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { indicators } from "./terms";
import type { Subject } from "../../analysis/findings/trend";
import type { Movement } from "../language/amounts";
import type { TrendWords } from "../language/trend";

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

const sided = { surplus: "superávit", deficit: "déficit", balanced: "" } as const;

const basis = {
  turnover: "Intercambio comercial, exportaciones e importaciones",
  exports: "Exportaciones",
  imports: "Importaciones",
  balance: "Exportaciones menos importaciones",
};

const turnoverBasis = {
  all: basis.turnover,
  sum: "Intercambio comercial",
  parts: "Exportaciones e importaciones",
} as const;

export const trend: TrendWords = {
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
  bare: (reporter, partners, from, to) => `Comercio ${of(reporter)} ${list(partners.map(withArea))} ${over(from, to)}`,
  otherSource: "otra fuente",
  subtitle({ measure, shown: drawn, currency: unit, reporter, base, scale: shown, panels, from, to, spans }) {
    const inMillions = `millones de ${words[unit]}`;
    if (base !== null)
      return `Índice (${indicators[measure].toLowerCase()}), ${bare(base)} = 100, a partir de ${inMillions} a precios corrientes.${spans}`;
    const value = measure === "exports" ? ", FOB" : measure === "imports" ? ", CIF" : `; ${valued}`;
    const head = `${measure === "turnover" ? turnoverBasis[drawn] : basis[measure]} en ${inMillions} a precios corrientes${value}, ${reported(reporter)}.${spans}`;
    const one = panels > 1 ? " Todos los paneles en una misma escala." : "";
    if (shown === "index")
      return `${head} ${from === to ? `${capital(el(from))} no sirve` : `Ningún ${units[from.kind]} ${entre(from, to)} sirve`} de base para todos los socios, por lo que se muestran importes.${one}`;
    if (shown === "seasonal")
      return `${head} Cada línea es un año, con sus ${several[from.kind]} sobre los de los años anteriores.${one}`;
    return shown === "own" && panels > 1
      ? `${head} Cada socio tiene su propia escala: la altura de los paneles no se compara.`
      : head + one;
  },
};
