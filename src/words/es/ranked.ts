import { en } from "./forms/periods";
import type { RankedWords } from "../language/ranked";

export const ranked: RankedWords = {
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
};
