import type { Flow } from "../../core/indicators";
import type { Area } from "../../core/area";
import type { Period } from "../../core/period";
import { bySource } from "../language/shared";
import { plainText, capital } from "../phrase";
import { withArea, to as toArea, of, reported } from "./forms/areas";
import { entre, em, de, o, over, bare, units, several } from "./forms/periods";
import { times, sum, figure, words } from "./forms/amounts";
import { list } from "./forms/lists";
import { valued } from "./forms/flows";
import { indicators } from "./terms";
import type { Subject } from "../../analysis/findings/trend";
import type { Movement } from "../language/amounts";
import type { TrendWords } from "../language/trend";

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

const sided = { surplus: "excedente", deficit: "défice", balanced: "" } as const;

const basis = {
  turnover: "Trocas comerciais, exportações e importações",
  exports: "Exportações",
  imports: "Importações",
  balance: "Exportações menos importações",
};

const turnoverBasis = { all: basis.turnover, sum: "Trocas comerciais", parts: "Exportações e importações" } as const;

export const trend: TrendWords = {
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
  bare: (reporter, partners, from, to) => `Comércio ${of(reporter)} ${list(partners.map(withArea))} ${over(from, to)}`,
  otherSource: "outra fonte",
  subtitle({ measure, shown: drawn, currency: unit, reporter, base, scale: shown, panels, from, to, spans }) {
    const inMillions = `milhões de ${words[unit]}`;
    if (base !== null)
      return `Índice (${indicators[measure].toLowerCase()}), ${bare(base)} = 100, a partir de ${inMillions} a preços correntes.${spans}`;
    const value = measure === "exports" ? ", FOB" : measure === "imports" ? ", CIF" : `; ${valued}`;
    const head = `${measure === "turnover" ? turnoverBasis[drawn] : basis[measure]} em ${inMillions} a preços correntes${value}, ${reported(reporter)}.${spans}`;
    const common = panels > 1 ? " Todos os painéis na mesma escala." : "";
    if (shown === "index")
      return `${head} ${from === to ? `${capital(o(from))} não serve` : `Nenhum ${units[from.kind]} ${entre(from, to)} serve`} de base para todos os parceiros, pelo que se mostram montantes.${common}`;
    if (shown === "seasonal")
      return `${head} Cada linha é um ano, com os seus ${several[from.kind]} sobre os dos anos anteriores.${common}`;
    return shown === "own" && panels > 1
      ? `${head} Cada parceiro tem a sua escala: a altura dos painéis não se compara.`
      : head + common;
  },
};
