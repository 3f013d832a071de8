import type { Grammar } from "../grammar/grammar";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "./views";

const by = { turnover: "por intercambio comercial", exports: "por exportaciones", imports: "por importaciones" };
const noun = {
  turnover: "Intercambio comercial",
  exports: "Exportaciones",
  imports: "Importaciones",
  balance: "Saldo (exportaciones menos importaciones)",
};
const valuation = {
  turnover: "exportaciones FOB, importaciones CIF",
  exports: "FOB",
  imports: "CIF",
  balance: "exportaciones FOB, importaciones CIF",
};
const traded = { turnover: "comercio", exports: "exportaciones", imports: "importaciones", balance: "comercio" };
const none = {
  turnover: "con ningún socio",
  exports: "a ningún socio",
  imports: "de ningún socio",
  balance: "con ningún socio",
};

export const es = ({ area, list, partners, chart }: Grammar): ViewWords => {
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const shared = (tied: boolean) => (tied ? " (compartido)" : "");
  const placed = ({ area: partner, rank, tied }: Placed, i: number) => {
    const name = area.inSentence(partner);
    const verb = /^l[ao]s /.test(name) ? "ocupan" : "ocupa";
    return `${name} ${i === 0 ? `${verb} el ${rank}.º puesto` : `el ${rank}.º`}${shared(tied)}`;
  };
  return {
    ranking: {
      nothing: ({ reporter, measure, group, year }) =>
        `Las estadísticas ${area.of(reporter)} no recogen ${traded[measure]} ${group ? direction[measure](group) : none[measure]} en ${year}`,
      among: ({ reporter, measure, of, places }) =>
        capital(`${list(places.map(placed))} entre ${partners(of)} ${area.of(reporter)} ${by[measure]}`),
      amongMembers({ reporter, measure, group, of, places }) {
        const owner = area.of(reporter);
        const whose = {
          turnover: `del intercambio ${owner} con ellos`,
          exports: `de las exportaciones ${owner} a ellos`,
          imports: `de las importaciones ${owner} procedentes de ellos`,
        }[measure];
        const named = places.map((one, i) => {
          const scope = ` entre ${of} ${of === 1 ? "país" : "países"} ${area.of(group)} ${by[measure]}`;
          const share = one.share ? ` (${one.share}${i === 0 ? ` ${whose}` : ""})` : "";
          return `${placed(one, i)}${i === 0 ? scope : ""}${share}`;
        });
        return capital(named.join("; "));
      },
      balances(places, group) {
        const said = places.map(({ area: partner, side, rank, of }) => {
          if (side === "balanced") return `el comercio ${area.with(partner)} está equilibrado`;
          const size = rank === 1 ? "el mayor" : `el ${rank}.º mayor de ${of}`;
          return `el ${side === "surplus" ? "superávit" : "déficit"} ${area.with(partner)} es ${size}`;
        });
        return capital(`${said.join("; ")}${group ? ` entre los países ${area.of(group)}` : ""}`);
      },
      basis: (measure, reporter, year) =>
        `${noun[measure]} por socio en millones de dólares estadounidenses a precios corrientes, ${year} (${valuation[measure]}, según las estadísticas ${area.of(reporter)})`,
      whole({ reporter, amount, members }) {
        if (members) return `; ${amount ? `porcentaje del total de ${amount} millones con ` : ""}${members}`;
        return amount ? `; porcentaje del total ${area.of(reporter)}, de ${amount} millones` : "";
      },
      balanceOrder: "Por orden, del mayor superávit al mayor déficit.",
      logScale: "Escala logarítmica: cada línea es diez veces la anterior.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", en conjunto" : ""}: ${amount ? `${amount} millones` : chart.noFigure}${share ? `, ${share} del total` : ""}; un grupo no tiene puesto entre los socios.`,
      outside: (group, areas) =>
        `No ${areas.length > 1 ? "pertenecen" : "pertenece"} ${area.to(group)}, por lo que no ${areas.length > 1 ? "figuran" : "figura"} en esta clasificación: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners: silent, year }) =>
        `Las estadísticas ${area.of(reporter)} no dan ninguna cifra de ${traded[measure]} ${list(silent.map(direction[measure]))} en ${year}.`,
      sharedRank: "Los socios con la misma cifra comparten puesto.",
      place: (rank, tied, of) => `${rank}.º puesto${shared(tied)} de ${of}`,
    },
  };
};
