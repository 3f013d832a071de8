import type { NamedArea } from "../../src/formats/places";

const named = (code: string, en: string, ru: string, kk: string, es: string, pt: string): NamedArea => ({
  code,
  kind: "country",
  names: { en, ru, kk, es, pt },
});

/** Some areas with their names, as a dataset has them. */
export const someAreas: readonly NamedArea[] = [
  named("AF", "Afghanistan", "Афганистан", "Ауғанстан", "Afganistán", "Afeganistão"),
  named("DE", "Germany", "Германия", "Германия", "Alemania", "Alemanha"),
  named("ES", "Spain", "Испания", "Испания", "España", "Espanha"),
  named("FR", "France", "Франция", "Франция", "Francia", "França"),
  named("CN", "China", "Китай", "Қытай", "China", "China"),
  named("TR", "Türkiye", "Турция", "Түркия", "Turquía", "Turquia"),
  named("KZ", "Kazakhstan", "Казахстан", "Қазақстан", "Kazajistán", "Cazaquistão"),
  named("GE", "Georgia", "Грузия", "Грузия", "Georgia", "Geórgia"),
  named("UZ", "Uzbekistan", "Узбекистан", "Өзбекстан", "Uzbekistán", "Uzbequistão"),
  named("PT", "Portugal", "Португалия", "Португалия", "Portugal", "Portugal"),
];

/** Georgia's office: years across, thousand dollars, decimal commas, a total and notes. */
export const georgia = `Экспорт по странам
тыс. долл. США

Страна;2022;2023*;Темп роста, %
Всего;5 592 456,1;6 090 318,4;108,9
Китай;737 068,2;305 912,0;41,5
Турция;420 001,5;...;
в том числе:;;;
Азербайджан;672 900,25;863 000,5;128,3
* предварительные данные
Источник: Национальная служба статистики Грузии;;;
`;

/** Uzbekistan's: million dollars, flows side by side below merged headings. */
export const uzbekistan = [
  ["Внешнеторговый оборот Республики Узбекистан по странам за январь-август 2024 года"],
  [null, null, null, null, null, "млн. долл. США"],
  ["№", "Страны", "Внешнеторговый оборот", null, "в том числе", null, null],
  [null, null, "всего", "доля, %", "Экспорт", "Импорт", "Сальдо"],
  ["1", "2", "3", "4", "5", "6", "7"],
  [null, "ВСЕГО", 43000.5, 100, 17000.2, 26000.3, -9000.1],
  [1, "Китай", 8125.5, 18.9, 1332.1, 6793.4, -5461.3],
  [2, "Россия", 7512, 17.5, 2400.5, 5111.5, -2711],
  [3, "Казахстан", 2700.25, 6.3, 900.25, 1800, -899.75],
] as const;

/** A Spanish ministry's: points between thousands. */
export const spain = `Comercio exterior;;;
País;Año;Exportaciones (miles de euros);Importaciones (miles de euros)
Alemania;2023;39.254.120,50;48.211.900,25
Francia;2023;60.112.345,00;40.001
Portugal;2023;32.100;(15,5)
Total;2023;383.688.500;424.248.700,1
`;

/** Cells copied from a workbook, without a word of whose they are. */
export const pasted = [
  "Partner\tPeriod\tExports, USD million\tImports, USD million",
  "Spain\tJan-23\t1,234.5\t12.25",
  "Portugal\tJan-23\t0.75\t-",
  "Spain\tFeb-23\t1,300.0\t14.0",
].join("\n");

/** One row a figure, with codes beside names and no word of the unit. */
export const long = `year,reporter_code,reporter,partner_code,partner,flow,value
2018,36,Australia,4,Afghanistan,import,409157.95
2018,36,Australia,724,Spain,import,2913667.959
2018,36,Australia,724,Spain,export,1546987.207
2019,36,Australia,0,World,export,562467014.37
2019,36,Australia,724,Spain,re-export,5.5
`;

/** Flows side by side under names of a program, with the edition of each row. */
export const kusd = `year,edition,partner_iso3,partner_en,partner_ru,turnover_kusd,exports_kusd,imports_kusd
2018,2019,AFG,Afghanistan,Афганистан,521753.0,517578.6,4174.4
2018,2019,AIA,Anguilla,Ангилья (Брит.),0.5,,0.5
2019,2020,AFG,Afghanistan,Афганистан,402.0,400.5,1.5
`;
