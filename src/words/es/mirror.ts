import type { MirrorFlow } from "../../core/mirrored";
import type { Area } from "../../core/area";
import { capital } from "../phrase";
import type { Grammar } from "../language/grammar";
import { bare, units, several, ranged } from "./forms/periods";
import { plain } from "./forms/flows";
import type { MirrorWords } from "../language/mirror";

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

export const mirror = (grammar: Grammar): MirrorWords => {
  const { area, list, when } = grammar;
  const direction = { turnover: area.with, exports: area.to, imports: area.from, balance: area.with };
  const sides = (what: MirrorFlow, reporter: Area, partner: Area) => {
    const out = (whom: Area) => `exportaciones ${area.to(whom)}`;
    const back = (whom: Area) => `importaciones procedentes ${area.from(whom)}`;
    return what === "exports" ? ([back(reporter), out(partner)] as const) : ([out(reporter), back(partner)] as const);
  };
  return {
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
    onlyPeriod: (finding, period) => `${finding} (${bare(period)}, el único ${units[period.kind]} con ambos registros)`,
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
  };
};
