import { expect, test } from "vitest";
import { said } from "./said";

const cases: readonly (readonly [what: string, date: string | null, text: string, claims: readonly string[]])[] = [
  [
    "a total, its parts, and a growth",
    null,
    "En 2023 el intercambio comercial entre España y Marruecos ascendió a 21.200 millones de euros (exportaciones: 12.100 millones; importaciones: 9.100 millones), un 4,5 % más que en 2022.",
    [
      "turnover ES+MA 2023 21200M EUR",
      "exports ES>MA 2023 12100M EUR",
      "imports ES>MA 2023 9100M EUR",
      "growth of turnover ES+MA 2023 4.5 % since 2022",
    ],
  ],
  [
    "months, thousands with points, a fall",
    "2023-11-20",
    "De enero a septiembre de este año las exportaciones de Chile a China cayeron un 6,2% hasta los 27.345 millones de dólares.",
    [
      "growth of exports CL>CN 2023-01/2023-09 -6.2 % since 2022-01/2022-09",
      "exports CL>CN 2023-01/2023-09 27345M USD",
    ],
  ],
  [
    "times and doubled",
    null,
    "En 2022 las importaciones de la India desde Rusia se multiplicaron por cinco y las ventas a Rusia se duplicaron.",
    ["growth of imports IN>RU 2022 5 times since 2021", "growth of exports IN>RU 2022 2 times since 2021"],
  ],
  [
    "a surplus, approximately",
    null,
    "México tuvo en 2023 un superávit comercial de unos 152.000 millones de dólares con Estados Unidos.",
    ["balance MX>US 2023 ~152000M USD"],
  ],
  [
    "a target",
    "2024-03-01",
    "Argelia e Italia esperan elevar el comercio bilateral a 30.000 millones de dólares para 2027.",
    ["target of turnover DZ+IT 2027 30000M USD"],
  ],
  [
    "respectively",
    null,
    "En 2021 las exportaciones e importaciones de Perú con Japón fueron de 2.900 y 1.100 millones de dólares, respectivamente.",
    ["exports PE>JP 2021 2900M USD", "imports PE>JP 2021 1100M USD"],
  ],
  [
    "thousand millions",
    null,
    "El comercio de Alemania con Kazajistán superó los 8 mil millones de euros en 2022.",
    ["turnover DE>KZ 2022 >8000M EUR"],
  ],
  [
    "from one to another",
    null,
    "El comercio entre Cuba y Vietnam pasó de 200 millones de dólares en 2019 a 350 millones en 2022.",
    ["turnover CU+VN 2019 200M USD", "turnover CU+VN 2022 350M USD"],
  ],
  [
    "a partner's place",
    null,
    "En 2022 China fue el segundo socio comercial de Brasil.",
    ["rank of turnover BR>CN 2022 2 rank"],
  ],
];

test.each(cases)("%s", (_, date, text, claims) => {
  expect(said("es", text, date)).toEqual(claims);
});
