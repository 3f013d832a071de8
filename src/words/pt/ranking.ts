import { capital } from "../phrase";
import type { ViewWords } from "../language/views";
import type { Grammar } from "../language/grammar";
import { em, bare } from "./forms/periods";
import { plain } from "./forms/flows";
import { placeIn, shared } from "./forms/places";

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

const toward = { turnover: "com", exports: "para", imports: "provenientes de" };

const limits = { 9: "mil milhões", 8: "100 milhões", 7: "10 milhões", 6: "1 milhão" } as const;

export const ranking = (grammar: Grammar): Pick<ViewWords, "ranking" | "map"> => {
  const { area, list, partners, chart } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const placed = placeIn(grammar);
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
  };
};
