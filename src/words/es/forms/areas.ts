import type { Area } from "../../../core/area";

// The article of names that have one in a sentence; all others stand without.
const articles: Readonly<Record<string, string>> = {
  el: "BQ CG GB IO LB EH 029 035 G7 W00",
  la: "AQ ASEAN CIS CD CF DO EAEU EU GF IN NF CX IM BV OTS PF SUHH VA 057",
  los: "AE NL TF",
  las: "ANHH BM BS CC CK FK FO GS HM KM KY MH MP MV PN SB SC TC UM VG VI AX",
};
const articleOf = new Map(
  Object.entries(articles).flatMap(([article, codes]) => codes.split(" ").map((code) => [code, article] as const)),
);

/** “los Países Bajos”, “España”, “El Salvador”, “las islas Feroe”. */
export function inSentence(area: Area): string {
  const article = articleOf.get(area.code);
  const name = area.code === "W00" ? "mundo" : area.names.es.replace(/\bIsla(s?)\b/g, "isla$1");
  return article === undefined ? name : `${article} ${name}`;
}

// Only the article contracts: “del Reino Unido”, but “de El Salvador”.
export const of = (area: Area): string => `de ${inSentence(area)}`.replace(/^de el /, "del ");
export const to = (area: Area): string => `a ${inSentence(area)}`.replace(/^a el /, "al ");
export const withArea = (area: Area): string => `con ${inSentence(area)}`;

export const reported = (reporter: Area) => `según las estadísticas ${of(reporter)}`;

export const reportedBy = (reporter: Area) => `según los datos ${of(reporter)}`;
