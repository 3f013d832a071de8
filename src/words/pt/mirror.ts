import type { MirrorFlow } from "../../core/mirrored";
import type { Area } from "../../core/area";
import { capital } from "../phrase";
import type { Grammar } from "../language/grammar";
import { bare, units, several, ranged } from "./forms/periods";
import { plain } from "./forms/flows";
import type { MirrorWords } from "../language/mirror";

const about = (known: { readonly about: boolean }) => (known.about ? "cerca de " : "");

const because = {
  group: "não é um só país e não tem registo próprio",
  "no file": "não tem ficheiro próprio nos dados",
  "not loaded": "o ficheiro não pôde ser lido",
  suppressed: "mantém o valor confidencial",
  mirrored: "em vez de um registo há uma estimativa feita com o valor da outra parte",
  repeated: "em vez de um registo há uma estimativa que repete um ano anterior",
  estimated: "em vez de um registo há uma estimativa da fonte",
};

export const mirror = (grammar: Grammar): MirrorWords => {
  const { area, list, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const sides = (what: MirrorFlow, reporter: Area, partner: Area) => {
    const out = (whom: Area) => `exportações ${area.to(whom)}`;
    const back = (whom: Area) => `importações provenientes ${area.from(whom)}`;
    return what === "exports" ? ([back(reporter), out(partner)] as const) : ([out(reporter), back(partner)] as const);
  };
  return {
    finding({ reporter, partner, flow, found }) {
      const [theirs, ours] = sides(flow, reporter, partner);
      const according = `Segundo os dados ${area.of(partner)},`;
      const ourData = `segundo os dados ${area.of(reporter)}`;
      switch (found.kind) {
        case "negligible":
          return `${capital(ourData)}, as ${ours} são insignificantes; o valor ${area.of(partner)} não tem termo de comparação`;
        case "undivided":
          return `${capital(ourData)}, não há ${ours}; o valor ${area.of(partner)} não tem termo de comparação`;
        case "times":
          return `${according} as ${theirs} são ${about(found.times)}${found.times.digits} vezes as ${ours} ${ourData}`;
        case "same":
          return `Os dados ${area.of(partner)} e os ${area.of(reporter)} coincidem com uma margem de meio ponto percentual`;
        case "more":
          return `${according} as ${theirs} excedem em ${about(found)}${found.percent}% as ${ours} ${ourData}${found.freight ? ", não mais do que o frete pode acrescentar" : ""}`;
        case "none":
          return `${according} não há ${theirs}, embora haja ${ours} ${ourData}`;
        case "less":
          return `${according} as ${theirs} são ${about(found)}${found.percent}% menores do que as ${ours} ${ourData}, não mais do que o frete pode acrescentar`;
        case "share":
          return `${according} as ${theirs} são ${found.part ? about(found.part) + found.part.percent : "menos de 1"}% das ${ours} ${ourData}`;
      }
    },
    onlyPeriod: (finding, period) =>
      `${finding} (${bare(period)}, o único ${units[period.kind]} com ambos os registos)`,
    overPeriods({ reporter, partner, flow, higher, n, all, from, to }) {
      const [theirs, ours] = sides(flow, reporter, partner);
      const periods = `dos ${all} ${several[from.kind]} com ambos os registos (${ranged(from, to)})`;
      return `Segundo os dados ${area.of(partner)}, as ${theirs} foram ${higher ? "maiores" : "menores"} do que as ${ours} segundo os dados ${area.of(reporter)} em ${n === all ? "cada um" : n} ${periods}`;
    },
    noReport: ({ by: who, flow, others, from, to }) =>
      `Os dados não contêm nenhum registo ${list(who.map(area.of))} de ${plain[flow]} ${list(others.map(direction[flow]))} ${when(from, to)}`,
    subtitle({ reporter, flow, factor, from, to }) {
      const us = area.of(reporter);
      const both =
        flow === "exports"
          ? `Exportações ${us} FOB por último destino conhecido; importações dos parceiros CIF por país de origem`
          : `Importações ${us} CIF por país de origem; exportações dos parceiros FOB por último destino conhecido`;
      const adjusted =
        from === to
          ? `Os rácios, tal como publicados; para as diferenças, as importações são convertidas em FOB, divididas por ${factor}.`
          : `Linha contínua: dados ${us}; tracejada: dados do parceiro. Cada parceiro na sua própria escala.`;
      return `Dois registos de um mesmo fluxo, lado a lado e nunca fundidos, em milhões de dólares dos EUA, ${ranged(from, to)}. ${both}. ${adjusted}`;
    },
    why: "Porque diferem: as importações incluem frete e seguro, para os quais as estatísticas de comércio do FMI (Direction of Trade Statistics) preveem 6%; as exportações são atribuídas ao último destino conhecido e as importações ao país de origem, pelo que as mercadorias que passam por terceiros, como o petróleo em oleodutos e em centros de trânsito, podem figurar noutro parceiro; contam ainda o tempo de transporte, os limiares, as revisões e a conversão de moedas. Estes dados não permitem determinar qual destas causas se aplica a um par.",
    because: (partner, reason) => `${capital(area.inSentence(partner))}: ${because[reason]}.`,
    converted: (kind) => `Os valores do Eurostat foram convertidos de euros à taxa média do ${units[kind]}.`,
    leftOut: (n) =>
      `Mais ${n} ${n === 1 ? "parceiro escolhido, não representado" : "parceiros escolhidos, não representados"}.`,
  };
};
