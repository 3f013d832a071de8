import { capital } from "../phrase";
import type { ViewWords } from "../language/views";
import type { Grammar } from "../language/grammar";
import { en, bare } from "./forms/periods";
import { beforeNoun } from "./forms/numbers";
import { plain } from "./forms/flows";
import { placeIn, shared } from "./forms/places";

const bothFlows = " con los dos flujos conocidos";

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

const subject = {
  turnover: "el intercambio comercial",
  exports: "las exportaciones",
  imports: "las importaciones",
};

const toward = { turnover: "con", exports: "a", imports: "procedentes de" };

const limits = { 9: "los mil millones", 8: "los 100 millones", 7: "los 10 millones", 6: "el millón" } as const;

export const ranking = (grammar: Grammar): Pick<ViewWords, "ranking" | "map"> => {
  const { area, list, partners, chart } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const placed = placeIn(grammar);
  return {
    ranking: {
      nothing: ({ reporter, measure, group, period }) =>
        `Las estadísticas ${area.of(reporter)} no recogen ${traded[measure]} ${group ? direction[measure](group) : none[measure]} ${en(period)}`,
      unknown: ({ reporter, measure, group, period }) =>
        `Los datos no contienen cifras de ${traded[measure]} ${area.of(reporter)} ${group ? direction[measure](group) : none[measure]} ${en(period)}`,
      among: ({ reporter, measure, of, known, places }) =>
        capital(
          `${list(places.map(placed))} entre ${partners(of)} ${area.of(reporter)} ${by[measure]}${known ? bothFlows : ""}`,
        ),
      amongMembers({ reporter, measure, group, of, known, places }) {
        const owner = area.of(reporter);
        const whose = {
          turnover: `del intercambio ${owner} con ellos`,
          exports: `de las exportaciones ${owner} a ellos`,
          imports: `de las importaciones ${owner} procedentes de ellos`,
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
          if (side === "balanced") return `el comercio ${area.with(partner)} está equilibrado`;
          const size = rank === 1 ? "el mayor" : `el ${beforeNoun(rank)} mayor de ${of}`;
          return `el ${side === "surplus" ? "superávit" : "déficit"} ${area.with(partner)} es ${size}`;
        });
        return capital(
          `${said.join("; ")}${group ? ` entre los países ${area.of(group)}` : ""}${known ? bothFlows : ""}`,
        );
      },
      sole: ({ reporter, measure, group, partner }) =>
        `${group ? `Entre los países ${area.of(group)}, solo` : "Solo"} ${area.inSentence(partner)} tiene puesto ${by[measure]} entre los socios ${area.of(reporter)}`,
      basis: (measure, reporter, period, isReported) =>
        `${noun[measure]} por socio en millones de dólares estadounidenses a precios corrientes, ${bare(period)} (${valuation[measure]}, ${isReported ? "según las estadísticas" : "estimaciones de la fuente, no registros"} ${area.of(reporter)})`,
      whole({ reporter, amount, members }) {
        if (members) return `; ${amount ? `cuota del total de ${amount} millones con ` : ""}${members}`;
        return amount ? `; cuota del total ${area.of(reporter)}, de ${amount} millones` : "";
      },
      balanceOrder: "Por orden, del mayor superávit al mayor déficit.",
      logScale: "Escala logarítmica: cada línea es diez veces la anterior.",
      groupNote: ({ who, together, amount, share }) =>
        `${capital(who)}${together ? ", en conjunto" : ""}: ${amount ? `${amount} millones` : chart.noFigure}${share ? `, ${share} del total` : ""}; un grupo no tiene puesto entre los socios.`,
      outside: (group, areas) =>
        `No ${areas.length > 1 ? "pertenecen" : "pertenece"} ${area.to(group)}, por lo que no ${areas.length > 1 ? "figuran" : "figura"} en esta clasificación: ${list(areas.map(area.inSentence))}.`,
      silent: ({ reporter, measure, partners: silent, period }) =>
        `Los datos no contienen ninguna cifra de ${traded[measure]} ${area.of(reporter)} ${list(silent.map(direction[measure]))} ${en(period)}.`,
      unplaced: ({ n, share, members }) => {
        const who = members ? (n === 1 ? "miembro" : "miembros") : n === 1 ? "socio" : "socios";
        return `${n} ${who}${share ? ` (${share} de todo el comercio)` : ""} sin puesto: falta uno de los dos flujos.`;
      },
      sharedRank: "Los socios con la misma cifra comparten puesto.",
      place: (rank, tied, of) => `${beforeNoun(rank)} puesto${shared(tied)} de ${of}`,
    },
    map: {
      balance: (reporter, surplus, deficit, period) =>
        `${capital(en(period))}, el comercio ${area.of(reporter)} arrojó superávit con ${surplus === 0 ? "ningún socio" : partners(surplus)} y déficit con ${deficit === 0 ? "ninguno" : deficit}`,
      listed: ({ reporter, measure, many, period }) =>
        `Las estadísticas ${area.of(reporter)} recogen ${plain[measure]} ${toward[measure]} ${partners(many)} ${en(period)}`,
      passed: ({ reporter, measure, many, of, limit, period }) =>
        `${capital(en(period))}, ${subject[measure]} ${area.of(reporter)} ${toward[measure]} ${many} de ${partners(of)} ${measure === "turnover" ? "superó" : "superaron"} ${limits[limit]} de dólares`,
      places: (places) => list(places.map(placed)),
      steps: "Cada escalón de la escala es diez veces el anterior.",
      boundaries:
        "Las fronteras están simplificadas a partir de Natural Earth; las del Sáhara Occidental, Crimea, los Altos del Golán, Chipre del Norte y Somalilandia siguen los mapas de las Naciones Unidas. Ni las fronteras ni los nombres implican opinión alguna sobre la condición jurídica de ningún territorio.",
    },
  };
};
