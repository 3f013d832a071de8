import { expect, test } from "vitest";
import { said } from "./said";

const cases: readonly (readonly [what: string, date: string | null, text: string, claims: readonly string[]])[] = [
  [
    "a total, its parts, and a growth",
    null,
    "Em 2023 as trocas comerciais entre Portugal e Angola ascenderam a 1,9 mil milhões de euros (exportações: 1,2 mil milhões; importações: 700 milhões), menos 8% do que em 2022.",
    [
      "turnover AO+PT 2023 1900M EUR",
      "exports PT>AO 2023 1200M EUR",
      "imports PT>AO 2023 700M EUR",
      "growth of turnover AO+PT 2023 -8 % since 2022",
    ],
  ],
  [
    "a current of trade in Brazil's words",
    null,
    "A corrente de comércio entre Brasil e Índia chegou a US$ 15,2 bilhões em 2022, alta de 31,9% em relação a 2021.",
    ["turnover BR+IN 2022 15200M USD", "growth of turnover BR+IN 2022 31.9 % since 2021"],
  ],
  [
    "verbs in place of flows",
    null,
    "Em 2023 o Brasil vendeu à China US$ 104,3 bilhões e comprou US$ 53,2 bilhões, com superávit de US$ 51,1 bilhões.",
    ["exports BR>CN 2023 104300M USD", "imports BR>CN 2023 53200M USD", "balance BR>CN 2023 51100M USD"],
  ],
  [
    "months of last year",
    "2024-02-01",
    "Nos nove primeiros meses do ano passado as exportações portuguesas para Marrocos cresceram 12,5%, para 900 milhões de euros.",
    ["growth of exports PT>MA 2023-01/2023-09 12.5 % since 2022-01/2022-09", "exports PT>MA 2023-01/2023-09 900M EUR"],
  ],
  [
    "a target",
    "2023-04-20",
    "Os dois governos querem dobrar o comércio bilateral do Brasil com o Egito para US$ 6 bilhões até 2030.",
    ["target of turnover BR>EG 2030 6000M USD"],
  ],
  [
    "a client and a supplier",
    null,
    "Em 2022 a Espanha foi o 1º cliente de Portugal e a Alemanha o 2º fornecedor de Portugal.",
    ["rank of exports PT>ES 2022 1 rank", "rank of imports PT>DE 2022 2 rank"],
  ],
  [
    "a deficit, almost",
    null,
    "O défice comercial de Portugal com a Alemanha foi de quase 4 mil milhões de euros em 2022.",
    ["balance PT>DE 2022 <-4000M EUR"],
  ],
  [
    "times the trade",
    null,
    "Em 2021 o intercâmbio comercial da China com Moçambique triplicou.",
    ["growth of turnover CN>MZ 2021 3 times since 2020"],
  ],
];

test.each(cases)("%s", (_, date, text, claims) => {
  expect(said("pt", text, date)).toEqual(claims);
});
