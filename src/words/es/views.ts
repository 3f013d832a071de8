import type { Area } from "../../core/area";
import type { MirrorFlow } from "../../core/mirrored";
import type { Grammar } from "../language/grammar";
import { bare, en, ranged, several, units } from "./forms/periods";
import { beforeNoun } from "./forms/numbers";
import { capital } from "../phrase";
import type { Placed, ViewWords } from "../language/views";
import { investment } from "./investment";
import { membership } from "./membership";

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

const plain = { turnover: "intercambio comercial", exports: "exportaciones", imports: "importaciones" };
const subject = {
  turnover: "el intercambio comercial",
  exports: "las exportaciones",
  imports: "las importaciones",
};
const toward = { turnover: "con", exports: "a", imports: "procedentes de" };
const limits = { 9: "los mil millones", 8: "los 100 millones", 7: "los 10 millones", 6: "el millón" } as const;

const a = ({ about }: { readonly about: boolean }) => (about ? "cerca de un" : "un");
const because = {
  group: "no es un solo país y no tiene registro propio",
  "no file": "no tiene archivo propio en los datos",
  "not loaded": "su archivo no se pudo leer",
  suppressed: "mantiene la cifra confidencial",
  mirrored: "en lugar de un registro hay una estimación hecha con la cifra de la otra parte",
  repeated: "en lugar de un registro hay una estimación que repite un año anterior",
  estimated: "en lugar de un registro hay una estimación de la fuente",
};

export const views = (grammar: Grammar): ViewWords => {
  const { area, list, partners, chart, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const sides = (what: MirrorFlow, reporter: Area, partner: Area) => {
    const out = (whom: Area) => `exportaciones ${area.to(whom)}`;
    const back = (whom: Area) => `importaciones procedentes ${area.from(whom)}`;
    return what === "exports" ? ([back(reporter), out(partner)] as const) : ([out(reporter), back(partner)] as const);
  };
  const shared = (tied: boolean) => (tied ? " (compartido)" : "");
  const placed = ({ area: partner, rank, tied }: Placed, i: number) => {
    const name = area.inSentence(partner);
    const verb = /^l[ao]s /.test(name) ? "ocupan" : "ocupa";
    return `${name} ${i === 0 ? `${verb} el ${beforeNoun(rank)} puesto` : `el ${rank}.º`}${shared(tied)}`;
  };
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
    mirror: {
      finding({ reporter, partner, flow, found }) {
        const [theirs, ours] = sides(flow, reporter, partner);
        const according = `Según los datos ${area.of(partner)},`;
        const ourData = `según los datos ${area.of(reporter)}`;
        switch (found.kind) {
          case "negligible":
            return `${capital(ourData)}, las ${ours} son insignificantes; la cifra ${area.of(partner)} no tiene con qué compararse`;
          case "undivided":
            return `${capital(ourData)}, no hay ${ours}; la cifra ${area.of(partner)} no tiene con qué compararse`;
          case "times":
            return `${according} las ${theirs} son ${found.times.about ? "unas " : ""}${found.times.digits} veces las ${ours} ${ourData}`;
          case "same":
            return `Los datos ${area.of(partner)} y los ${area.of(reporter)} coinciden con un margen de medio punto porcentual`;
          case "more":
            return `${according} las ${theirs} superan en ${a(found)} ${found.percent}\u00A0% las ${ours} ${ourData}${found.freight ? ", no más de lo que puede añadir el flete" : ""}`;
          case "none":
            return `${according} no hay ${theirs}, aunque sí hay ${ours} ${ourData}`;
          case "less":
            return `${according} las ${theirs} son ${a(found)} ${found.percent}\u00A0% menores que las ${ours} ${ourData}, no más de lo que puede añadir el flete`;
          case "share":
            return `${according} las ${theirs} son ${found.part === null ? "menos del 1" : `${found.part.about ? "cerca del" : "el"} ${found.part.percent}`}\u00A0% de las ${ours} ${ourData}`;
        }
      },
      onlyPeriod: (finding, period) =>
        `${finding} (${bare(period)}, el único ${units[period.kind]} con ambos registros)`,
      overPeriods({ reporter, partner, flow, higher, n, all, from, to }) {
        const [theirs, ours] = sides(flow, reporter, partner);
        const periods = `los ${all} ${several[from.kind]} con ambos registros (${ranged(from, to)})`;
        return `Según los datos ${area.of(partner)}, las ${theirs} fueron ${higher ? "mayores" : "menores"} que las ${ours} según los datos ${area.of(reporter)} en ${n === all ? "cada uno" : n} de ${periods}`;
      },
      noReport: ({ by: who, flow: what, others, from, to }) =>
        `Los datos no contienen ningún registro ${list(who.map(area.of))} de ${plain[what]} ${list(others.map(direction[what]))} ${when(from, to)}`,
      subtitle({ reporter, flow: what, factor, from, to }) {
        const us = area.of(reporter);
        const both =
          what === "exports"
            ? `Exportaciones ${us} FOB por último destino conocido; importaciones de los socios CIF por país de origen`
            : `Importaciones ${us} CIF por país de origen; exportaciones de los socios FOB por último destino conocido`;
        const adjusted =
          from === to
            ? `Los cocientes, según lo publicado; para las diferencias, las importaciones se llevan a FOB dividiéndolas por ${factor}.`
            : `Línea continua: datos ${us}; a trazos: datos del socio. Cada socio, en su propia escala.`;
        return `Dos registros de un mismo flujo, uno junto a otro y nunca fusionados, en millones de dólares estadounidenses, ${ranged(from, to)}. ${both}. ${adjusted}`;
      },
      why: "Por qué difieren: las importaciones incluyen flete y seguro, para los que las estadísticas de comercio del FMI (Direction of Trade Statistics) prevén un 6 %; las exportaciones se asignan al último destino conocido y las importaciones al país de origen, de modo que las mercancías que pasan por terceros, como el petróleo por oleoductos y centros de tránsito, pueden figurar con otro socio; influyen además el tiempo de transporte, los umbrales, las revisiones y la conversión de monedas. Con estos datos no se puede determinar cuál de estas causas vale para un par.",
      because: (partner, reason) => `${capital(area.inSentence(partner))}: ${because[reason]}.`,
      converted: (kind) => `Las cifras de Eurostat se han convertido de euros al tipo medio del ${units[kind]}.`,
      leftOut: (n) =>
        `Se ${n === 1 ? "ha elegido 1 socio" : `han elegido ${n} socios`} más, no ${n === 1 ? "representado" : "representados"}.`,
    },
    membership: membership(grammar),
    investment: investment(grammar),
  };
};
