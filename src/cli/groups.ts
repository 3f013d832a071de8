import type { Language } from "../core/language";

type Names = Readonly<Record<Language, string>>;

export interface Membership {
  readonly area: string;
  readonly from?: string;
  readonly to?: string;
}

export interface Organisation {
  readonly code: string;
  /** Absent where the name is taken from CLDR. */
  readonly names?: Names;
  readonly source: string;
  readonly members: readonly Membership[];
}

const since = (from: string, areas: string): Membership[] => areas.split(" ").map((area) => ({ area, from }));

/** The closest stand first: a partner is compared within the first that it shares with the reporter. */
export const organisations: readonly Organisation[] = [
  {
    code: "EU",
    source:
      "Treaties of accession, with the dates on which they entered into force (European Communities before 1993-11-01). The United Kingdom left at the end of 2020-01-31.",
    members: [
      ...since("1958-01-01", "BE DE FR IT LU NL"),
      ...since("1973-01-01", "DK IE"),
      { area: "GB", from: "1973-01-01", to: "2020-01-31" },
      ...since("1981-01-01", "GR"),
      ...since("1986-01-01", "ES PT"),
      ...since("1995-01-01", "AT FI SE"),
      ...since("2004-05-01", "CY CZ EE HU LT LV MT PL SI SK"),
      ...since("2007-01-01", "BG RO"),
      ...since("2013-07-01", "HR"),
    ],
  },
  {
    code: "EAEU",
    names: {
      en: "Eurasian Economic Union",
      ru: "Евразийский экономический союз",
      kk: "Еуразиялық экономикалық одақ",
      es: "Unión Económica Euroasiática",
      pt: "União Económica Eurasiática",
    },
    source: "Treaty on the Eurasian Economic Union and treaties of accession, with the dates of entry into force.",
    members: [...since("2015-01-01", "BY KZ RU"), ...since("2015-01-02", "AM"), ...since("2015-08-12", "KG")],
  },
  {
    code: "OTS",
    names: {
      en: "Organization of Turkic States",
      ru: "Организация тюркских государств",
      kk: "Түркі мемлекеттері ұйымы",
      es: "Organización de Estados Túrquicos",
      pt: "Organização dos Estados Túrquicos",
    },
    source: "Nakhchivan Agreement of 2009-10-03 and accession of Uzbekistan on 2019-10-15; observers are not counted.",
    members: [...since("2009-10-03", "AZ KG KZ TR"), ...since("2019-10-15", "UZ")],
  },
  {
    code: "CIS",
    names: {
      en: "Commonwealth of Independent States",
      ru: "Содружество Независимых Государств",
      kk: "Тәуелсіз Мемлекеттер Достастығы",
      es: "Comunidad de Estados Independientes",
      pt: "Comunidade de Estados Independentes",
    },
    source:
      "Agreement of 1991-12-08, Alma-Ata Declaration of 1991-12-21 and later decisions. Ukraine to the recall of its representatives on 2018-05-19; Turkmenistan is an associate member since 2005-08-26. National statistics may draw the line differently.",
    members: [
      ...since("1991-12-08", "BY RU"),
      { area: "UA", from: "1991-12-08", to: "2018-05-19" },
      ...since("1991-12-21", "AM AZ KG KZ MD TJ TM UZ"),
      { area: "GE", from: "1993-12-03", to: "2009-08-18" },
    ],
  },
  {
    code: "ASEAN",
    names: {
      en: "Association of Southeast Asian Nations",
      ru: "Ассоциация государств Юго-Восточной Азии",
      kk: "Оңтүстік-Шығыс Азия мемлекеттерінің қауымдастығы",
      es: "Asociación de Naciones de Asia Sudoriental",
      pt: "Associação de Nações do Sudeste Asiático",
    },
    source: "Bangkok Declaration of 1967-08-08 and dates of admission.",
    members: [
      ...since("1967-08-08", "ID MY PH SG TH"),
      ...since("1984-01-07", "BN"),
      ...since("1995-07-28", "VN"),
      ...since("1997-07-23", "LA MM"),
      ...since("1999-04-30", "KH"),
      ...since("2025-10-26", "TL"),
    ],
  },
  {
    code: "G7",
    names: {
      en: "Group of Seven",
      ru: "Группа семи",
      kk: "Жетілік тобы",
      es: "Grupo de los Siete",
      pt: "Grupo dos Sete",
    },
    source: "First summits attended: Rambouillet 1975-11-15, San Juan 1976-06-27.",
    members: [...since("1975-11-15", "DE FR GB IT JP US"), ...since("1976-06-27", "CA")],
  },
];
