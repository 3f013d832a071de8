import type { Area } from "../../core/area";
import type { MirrorFlow } from "../../core/mirrored";
import type { Grammar } from "../language/grammar";
import { bare, em, ranged, several, units } from "./forms/periods";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "../language/views";
import { investment } from "./investment";
import { membership } from "./membership";

const bothFlows = " com os dois fluxos conhecidos";
const by = { turnover: "em trocas comerciais", exports: "em exportações", imports: "em importações" };
const noun = {
  turnover: "Trocas comerciais",
  exports: "Exportações",
  imports: "Importações",
  balance: "Saldo (exportações menos importações)",
};
const valuation = {
  turnover: "exportações FOB, importações CIF",
  exports: "FOB",
  imports: "CIF",
  balance: "exportações FOB, importações CIF",
};
const traded = { turnover: "comércio", exports: "exportações", imports: "importações", balance: "comércio" };
const none = {
  turnover: "com nenhum parceiro",
  exports: "para nenhum parceiro",
  imports: "de nenhum parceiro",
  balance: "com nenhum parceiro",
};

const plain = { turnover: "trocas comerciais", exports: "exportações", imports: "importações" };
const toward = { turnover: "com", exports: "para", imports: "provenientes de" };
const limits = { 9: "mil milhões", 8: "100 milhões", 7: "10 milhões", 6: "1 milhão" } as const;

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

export const views = (grammar: Grammar): ViewWords => {
  const { area, list, partners, chart, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const sides = (what: MirrorFlow, reporter: Area, partner: Area) => {
    const out = (whom: Area) => `exportações ${area.to(whom)}`;
    const back = (whom: Area) => `importações provenientes ${area.from(whom)}`;
    return what === "exports" ? ([back(reporter), out(partner)] as const) : ([out(reporter), back(partner)] as const);
  };
  const shared = (tied: boolean) => (tied ? " (partilhado)" : "");
  const placed = ({ area: partner, rank, tied }: Placed, i: number) => {
    const name = area.inSentence(partner);
    const verb = /^[ao]s /.test(name) ? "ocupam" : "ocupa";
    return `${name} ${i === 0 ? `${verb} o ${rank}.º lugar` : `o ${rank}.º`}${shared(tied)}`;
  };
  return {
    ranking: {
      nothing: ({ reporter, measure, group, period }) =>
        `As estatísticas ${area.of(reporter)} não registam ${traded[measure]} ${group ? direction[measure](group) : none[measure]} ${em(period)}`,
      unknown: ({ reporter, measure, group, period }) =>
        `Os dados não contêm valores de ${traded[measure]} ${area.of(reporter)} ${group ? direction[measure](group) : none[measure]} ${em(period)}`,
      among: ({ reporter, measure, of, known, places }) =>
        capital(
          `${list(places.map(placed))} entre ${partners(of)} ${area.of(reporter)} ${by[measure]}${known ? bothFlows : ""}`,
        ),
      amongMembers({ reporter, measure, group, of, known, places }) {
        const owner = area.of(reporter);
        const whose = {
          turnover: `das trocas ${owner} com eles`,
          exports: `das exportações ${owner} para eles`,
          imports: `das importações ${owner} deles provenientes`,
        }[measure];
        const named = places.map((one, i) => {
          const scope = ` entre ${of} ${of === 1 ? "país" : "países"} ${area.of(group)} ${by[measure]}${known ? bothFlows : ""}`;
          const share = one.share ? ` (${one.share}${i === 0 ? ` ${whose}` : ""})` : "";
          return `${placed(one, i)}${i === 0 ? scope : ""}${share}`;
        });
        return capital(named.join("; "));
      },
      balances(places, group, known) {
        const said = places.map(({ area: partner, side, rank, of }) => {
          if (side === "balanced") return `o comércio ${area.with(partner)} está equilibrado`;
          const size = rank === 1 ? "o maior" : `o ${rank}.º maior de ${of}`;
          return `o ${side === "surplus" ? "excedente" : "défice"} ${area.with(partner)} é ${size}`;
        });
        return capital(
          `${said.join("; ")}${group ? ` entre os países ${area.of(group)}` : ""}${known ? bothFlows : ""}`,
        );
      },
      sole: ({ reporter, measure, group, partner }) =>
        `${group ? `Entre os países ${area.of(group)}, só` : "Só"} ${area.inSentence(partner)} tem lugar ${by[measure]} entre os parceiros ${area.of(reporter)}`,
      basis: (measure, reporter, period, isReported) =>
        `${noun[measure]} por parceiro em milhões de dólares dos EUA a preços correntes, ${bare(period)} (${valuation[measure]}, ${isReported ? "segundo as estatísticas" : "estimativas da fonte, não registos"} ${area.of(reporter)})`,
      whole({ reporter, amount, members }) {
        if (members) return `; ${amount ? `quota do total de ${amount} milhões com ` : ""}${members}`;
        return amount ? `; quota do total ${area.of(reporter)}, de ${amount} milhões` : "";
      },
      balanceOrder: "Por ordem, do maior excedente ao maior défice.",
      logScale: "Escala logarítmica: cada linha é dez vezes a anterior.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", em conjunto" : ""}: ${amount ? `${amount} milhões` : chart.noFigure}${share ? `, ${share} do total` : ""}; um grupo não tem lugar entre os parceiros.`,
      outside: (group, areas) =>
        `Não ${areas.length > 1 ? "fazem parte" : "faz parte"} ${area.of(group)}, pelo que não ${areas.length > 1 ? "figuram" : "figura"} nesta classificação: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners: silent, period }) =>
        `Os dados não contêm valores de ${traded[measure]} ${area.of(reporter)} ${list(silent.map(direction[measure]))} ${em(period)}.`,
      unplaced: ({ n, share, members }) => {
        const who = members ? (n === 1 ? "membro" : "membros") : n === 1 ? "parceiro" : "parceiros";
        return `${n} ${who}${share ? ` (${share} de todo o comércio)` : ""} sem lugar: falta um dos dois fluxos.`;
      },
      sharedRank: "Os parceiros com o mesmo valor partilham o lugar.",
      place: (rank, tied, of) => `${rank}.º lugar${shared(tied)} de ${of}`,
    },
    map: {
      balance: (reporter, surplus, deficit, period) =>
        `${capital(em(period))}, o comércio ${area.of(reporter)} registou excedente com ${surplus === 0 ? "nenhum parceiro" : partners(surplus)} e défice com ${deficit === 0 ? "nenhum" : deficit}`,
      listed: ({ reporter, measure, many, period }) =>
        `As estatísticas ${area.of(reporter)} registam ${plain[measure]} ${toward[measure]} ${partners(many)} ${em(period)}`,
      passed: ({ reporter, measure, many, of, limit, period }) =>
        `${capital(em(period))}, as ${plain[measure]} ${area.of(reporter)} ${toward[measure]} ${many} de ${partners(of)} ultrapassaram ${limits[limit]} de dólares`,
      places: (places) => list(places.map(placed)),
      steps: "Cada degrau da escala é dez vezes o anterior.",
      boundaries:
        "As fronteiras estão simplificadas a partir de Natural Earth; as do Sara Ocidental, da Crimeia, dos Montes Golã, do Chipre do Norte e da Somalilândia seguem os mapas das Nações Unidas. Nem as fronteiras nem os nomes implicam qualquer opinião sobre o estatuto de nenhum território.",
    },
    mirror: {
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
    },
    membership: membership(grammar),
    investment: investment(grammar),
  };
};
