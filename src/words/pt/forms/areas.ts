import { own } from "../../../core/own";
import type { Area } from "../../../core/area";

const none = new Set(
  "AD AG AI AO AS AW AX BB CU CV CW CY SJ YT DM ES FJ FR GD GI GP HK IL KI LC BL MA MC MF MG MM MO MS MT MZ NR NU OM PM PR PT PW SG SH SM ST SV SX KN VC TL TK TO TT TV TW VU WF WS GG GU JE".split(
    " ",
  ),
);
// Where the ending of the first word misleads.
const masculine = new Set("BF BW EH GH KE KH LK PA CA RW UG ZW".split(" "));
const feminine = new Set("CIS GN GQ GW PG VA".split(" "));
const plural: Readonly<Record<string, string>> = {
  AE: "os",
  ANHH: "as",
  BM: "as",
  BS: "as",
  CM: "os",
  KM: "as",
  MV: "as",
  NL: "os",
  PH: "as",
  SC: "as",
  TF: "os",
  US: "os",
  BQ: "os",
  "029": "as",
  HN: "as",
};

function articleOf(area: Area): string {
  const { code, names } = area;
  const first = names.pt.split(/[ -]/)[0] ?? "";
  const many = own(plural, code) ?? (first === "Ilhas" ? "as" : undefined);
  if (many) return many;
  if (none.has(code)) return "";
  if (masculine.has(code)) return "o";
  return feminine.has(code) || /a$|(ni|ç|gi)ão$/.test(first) ? "a" : "o";
}

/** “a Alemanha”, “os Países Baixos”, “Portugal”. */
export function inSentence(area: Area): string {
  const article = articleOf(area);
  const name = area.code === "W00" ? "mundo" : area.names.pt;
  return article === "" ? name : `${article} ${name}`;
}

/** “da Alemanha”, “dos Países Baixos”, “de Portugal”. */
export const of = (area: Area): string => (articleOf(area) === "" ? "de " : "d") + inSentence(area);
export const to = (area: Area): string => `para ${inSentence(area)}`;
export const withArea = (area: Area): string => `com ${inSentence(area)}`;

export const reported = (reporter: Area) => `segundo as estatísticas ${of(reporter)}`;

export const reportedBy = (reporter: Area) => `segundo os dados ${of(reporter)}`;
