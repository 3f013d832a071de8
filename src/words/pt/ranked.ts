import { em } from "./forms/periods";
import type { RankedWords } from "../language/ranked";

export const ranked: RankedWords = {
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
};
