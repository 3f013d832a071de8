import { countries } from "../formats/iso";
import { formerCountries } from "./former";
import { organisations } from "./groups";
import { areasText as textOf } from "../core/form/areasText";
import { namesOf } from "./names";

/** Designations of the sources that say something of status; each stands beside the figures of its source only. */
const designations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  FK: { bns: "Фолклендские Острова (Мальвинские)", "imf-dots": "Falkland Islands (Malvinas)" },
  HK: { "imf-dots": "China, P.R.: Hong Kong" },
  MO: { "imf-dots": "China, P.R.: Macao" },
  PS: { bns: "Палестина, Государство", "imf-dots": "West Bank and Gaza" },
  TW: { bns: "Тайвань (Китай)", "imf-dots": "Taiwan Province of China" },
  XK: { "imf-dots": "Kosovo, Rep. of" },
};

const disclaimers: Readonly<Record<string, string>> = {
  XK: "This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 and the ICJ Opinion on the Kosovo declaration of independence.",
};

const countryAreas = () =>
  countries.map(({ iso2, iso3, numeric }) => ({
    code: iso2,
    kind: "country",
    iso3,
    ...(numeric === null ? {} : { m49: numeric }),
    names: namesOf(iso2),
    ...(designations[iso2] === undefined ? {} : { namesBySource: designations[iso2] }),
    ...(disclaimers[iso2] === undefined ? {} : { disclaimer: disclaimers[iso2] }),
  }));

const organisationGroups = () =>
  organisations.map(({ code, names, source, members }) => ({
    code,
    kind: "organisation",
    names: names ?? namesOf(code),
    source,
    members: [...members].sort((a, b) => (a.area < b.area ? -1 : 1)),
  }));

const easternEurope = "151";
/** Where the United Nations counted them, though their territory is in several regions, or in another one, today. */
const formerlyThere = [
  { area: "DDDE", to: "1990-10-03" },
  { area: "SUHH", to: "1991-12-26" },
];

function regionGroups() {
  const codes = new Set(countries.flatMap(({ subregion }) => subregion ?? []));
  return [...codes].sort().map((code) => ({
    code,
    kind: "region",
    names: namesOf(code),
    source:
      "UN M49 sub-regions; Taiwan and Kosovo, which M49 does not list, stand where Unicode CLDR places them and this implies no opinion on status. Countries that are no more stand where their successors do.",
    members: [
      ...countries.filter(({ subregion }) => subregion === code).map(({ iso2 }) => ({ area: iso2 })),
      ...(code === easternEurope ? formerlyThere : []),
    ],
  }));
}

/** The text of `areas.json`: the world, all countries, those that are no more, and the groups they belong to. */
export const areasText = (): string =>
  textOf(
    [{ code: "W00", kind: "world", names: namesOf("001") }, ...countryAreas(), ...formerCountries],
    [...organisationGroups(), ...regionGroups()],
  );
