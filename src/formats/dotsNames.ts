import { getOrMake } from "../core/memo";
import { withoutMarks } from "./marks";

/** Countries, and at the end those that are no more, as the IMF's Direction of Trade Statistics calls them. */
const countries = `
AD Andorra
AE United Arab Emirates
AF Afghanistan, Islamic Rep. of
AG Antigua and Barbuda
AI Anguilla
AL Albania
AM Armenia, Rep. of | Armenia
AO Angola
AR Argentina
AS American Samoa
AT Austria
AU Australia
AW Aruba, Kingdom of the Netherlands | Aruba
AZ Azerbaijan, Rep. of | Azerbaijan
BA Bosnia and Herzegovina
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain, Kingdom of
BI Burundi
BJ Benin
BM Bermuda
BN Brunei Darussalam
BO Bolivia | Bolivia, Plurinational State of
BR Brazil
BS Bahamas, The
BT Bhutan
BW Botswana
BY Belarus, Rep. of | Belarus
BZ Belize
CA Canada
CD Congo, Dem. Rep. of the
CF Central African Rep.
CG Congo, Rep. of
CH Switzerland
CI Côte d'Ivoire
CL Chile
CM Cameroon
CN China, P.R.: Mainland | China, People's Republic of
CO Colombia
CR Costa Rica
CU Cuba
CV Cabo Verde | Cape Verde
CW Curaçao, Kingdom of the Netherlands | Curaçao
CY Cyprus
CZ Czech Rep. | Czechia
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Rep.
DZ Algeria
EC Ecuador
EE Estonia, Rep. of | Estonia
EG Egypt, Arab Rep. of | Egypt
ER Eritrea, The State of
ES Spain
ET Ethiopia, The Federal Dem. Rep. of
FI Finland
FJ Fiji, Rep. of
FK Falkland Islands (Malvinas)
FM Micronesia, Federated States of
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom
GD Grenada
GE Georgia
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia, The
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea, Rep. of
GR Greece
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK China, P.R.: Hong Kong | Hong Kong SAR | Hong Kong SAR, China | Hong Kong Special Administrative Region, People's Republic of China
HN Honduras
HR Croatia, Rep. of | Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IN India
IQ Iraq
IR Iran, Islamic Rep. of | Iran
IS Iceland
IT Italy
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyz Rep. | Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros, Union of the
KN St. Kitts and Nevis
KP Korea, Dem. People's Rep. of
KR Korea, Rep. of
KW Kuwait
KY Cayman Islands
KZ Kazakhstan, Rep. of | Kazakhstan | Rep. of Kazakhstan
LA Lao People's Dem. Rep.
LB Lebanon
LC St. Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho, Kingdom of
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova, Rep. of | Moldova
ME Montenegro
MG Madagascar, Rep. of
MH Marshall Islands, Rep. of the
MK North Macedonia, Republic of | North Macedonia
ML Mali
MM Myanmar
MN Mongolia
MO China, P.R.: Macao | Macao SAR | Macao SAR, China | Macao Special Administrative Region, People's Republic of China
MR Mauritania, Islamic Rep. of
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique, Rep. of
NA Namibia
NC New Caledonia
NE Niger
NG Nigeria
NI Nicaragua
NL Netherlands, The | Netherlands
NO Norway
NP Nepal
NR Nauru, Rep. of
NZ New Zealand
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland, Rep. of | Poland
PR Puerto Rico
PS West Bank and Gaza
PT Portugal
PW Palau, Rep. of
PY Paraguay
QA Qatar
RO Romania
RS Serbia, Rep. of | Serbia
RU Russian Federation | Russia
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SI Slovenia, Rep. of | Slovenia
SK Slovak Rep. | Slovakia
SL Sierra Leone
SM San Marino, Rep. of
SN Senegal
SO Somalia
SR Suriname
SS South Sudan, Rep. of
ST São Tomé and Príncipe, Dem. Rep. of
SV El Salvador
SX Sint Maarten, Kingdom of the Netherlands | Sint Maarten
SY Syrian Arab Rep.
SZ Eswatini, Kingdom of
TC Turks and Caicos Islands
TD Chad
TG Togo
TH Thailand
TJ Tajikistan, Rep. of | Tajikistan
TL Timor-Leste, Dem. Rep. of
TM Turkmenistan
TN Tunisia
TO Tonga
TR Turkey | Türkiye | Türkiye, Rep. of
TT Trinidad and Tobago
TV Tuvalu
TW Taiwan Province of China | Taiwan, Province of China
TZ Tanzania, United Rep. of
UA Ukraine
UG Uganda
US United States | United States of America
UY Uruguay
UZ Uzbekistan, Rep. of | Uzbekistan
VA Holy See
VC St. Vincent and the Grenadines
VE Venezuela, Rep. Bolivariana de
VG British Virgin Islands
VN Vietnam | Viet Nam
VU Vanuatu
WS Samoa
XK Kosovo, Rep. of | Kosovo
YE Yemen, Rep. of
ZA South Africa
ZM Zambia
ZW Zimbabwe
ANHH Netherlands Antilles
BELU Belgium-Luxembourg
CSHH Czechoslovakia
CSXX Serbia and Montenegro
DDDE Eastern Germany
SUHH USSR
YDYE Yemen, People's Dem. Rep. of
YEYE Yemen Arab Rep.
YUCS Yugoslavia`;

/** Sums over several countries, which stand between them and are no partners themselves. */
const groups = [
  "Advanced Economies",
  "Africa",
  "Emerging and Developing Asia",
  "Emerging and Developing Economies",
  "Emerging and Developing Europe",
  "Emerging Market and Developing Economies by Source of Export Earnings: Fuel",
  "Emerging Market and Developing Economies by Source of Export Earnings: Nonfuel",
  "Euro Area",
  "European Union",
  "Middle East",
  "Middle East and Central Asia",
  "Sub-Saharan Africa",
  "Western Hemisphere",
];

/** Parts of the world's total that are no country: a customs union, and what is not specified. */
const others = [
  "Africa not specified",
  "Asia not specified",
  "Countries & Areas not specified",
  "Europe not specified",
  "Malaysia, West",
  "Middle East and Central Asia not specified",
  "Other Countries not included elsewhere",
  "South African Common Customs Area (SACCA)",
  "Special Categories",
  "Western Hemisphere not specified",
];

/** What a name of the IMF stands for: an area, a sum over some, or a part of the total that no area of ours is. */
export type DotsArea =
  { readonly kind: "area"; readonly code: string } | { readonly kind: "group" } | { readonly kind: "other" };

const normalise = (name: string): string =>
  withoutMarks(name)
    .normalize("NFC")
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/\brep\b\.?/g, "republic")
    .replace(/\bdem\b\.?/g, "democratic");

const known: ReadonlyMap<string, DotsArea> = new Map<string, DotsArea>([
  ...countries
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [, code = "", names = ""] = /^(\w+) (.*)$/.exec(line) ?? [];
      return names.split(" | ").map((name) => [normalise(name), { kind: "area", code }] as const);
    }),
  ["world", { kind: "area", code: "W00" }],
  // Below the partners, where it must say the same as the row of the world.
  ["total", { kind: "area", code: "W00" }],
  ...groups.map((name) => [normalise(name), { kind: "group" }] as const),
  ...others.map((name) => [normalise(name), { kind: "other" }] as const),
]);

/** Names to read as a country beside those of the table: by name, the ISO alpha-2 code. */
export type Aliases = ReadonlyMap<string, string>;

/** Looks up names of the IMF, each once; null for a name that neither the table nor an alias knows. */
export function dotsNames(aliases: Aliases): (name: string) => DotsArea | null {
  const extra = new Map([...aliases].map(([name, code]) => [normalise(name), { kind: "area", code } as const]));
  const found = new Map<string, DotsArea | null>();
  return (name) =>
    getOrMake(found, name, () => {
      // A cell may break a name between words, or within one.
      const keys = [name, name.replace(/\s*[\r\n]+\s*/g, "")].map(normalise);
      return keys.map((key) => extra.get(key) ?? known.get(key)).find((each) => each !== undefined) ?? null;
    });
}
