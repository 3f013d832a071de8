import { expect, test } from "vitest";
import { said } from "./said";

const cases: readonly (readonly [what: string, date: string | null, text: string, claims: readonly string[]])[] = [
  [
    "a total, its parts in brackets, and a growth",
    null,
    "В 2023 году товарооборот между Казахстаном и Италией составил 16,1 млрд долл. США (экспорт – 14,9 млрд, импорт – 1,2 млрд), что на 5,3% больше, чем в 2022 году (15,3 млрд).",
    [
      "turnover IT+KZ 2023 16100M USD",
      "exports KZ>IT 2023 14900M USD",
      "imports KZ>IT 2023 1200M USD",
      "growth of turnover IT+KZ 2023 5.3 % since 2022",
      "turnover IT+KZ 2022 15300M USD",
    ],
  ],
  [
    "cases of names and months from one to another",
    "2024-09-01",
    "С января по июль 2024 года Казахстан экспортировал в Узбекистан товаров на 1,7 млрд долларов, а импортировал из Узбекистана на 740 млн долларов.",
    ["exports KZ>UZ 2024-01/2024-07 1700M USD", "imports KZ>UZ 2024-01/2024-07 740M USD"],
  ],
  [
    "an adjective, and a base of the year before",
    "2023-03-01",
    "Российский экспорт в Турцию за прошлый год вырос в 2,1 раза и превысил $58 млрд.",
    ["growth of exports RU>TR 2022 2.1 times since 2021", "exports RU>TR 2022 >58000M USD"],
  ],
  [
    "by an amount or to one",
    null,
    "В первом полугодии 2022 года импорт Киргизии из Китая увеличился на 324,3 млн долларов и достиг 1,9 млрд долларов.",
    [
      "growth of imports KG>CN 2022-01/2022-06 324.3M USD since 2021-01/2021-06",
      "imports KG>CN 2022-01/2022-06 1900M USD",
    ],
  ],
  [
    "words for numbers and for times",
    null,
    "В 2021 году взаимная торговля России и Вьетнама выросла вдвое и составила полмиллиарда долларов.",
    ["growth of turnover RU+VN 2021 2 times since 2020", "turnover RU+VN 2021 500M USD"],
  ],
  [
    "a target",
    "2024-02-02",
    "Страны договорились довести товарооборот Казахстана и Таджикистана до $2 млрд к 2027 году. В 2023 году он составил $1,1 млрд.",
    ["target of turnover KZ+TJ 2027 2000M USD", "turnover KZ+TJ 2023 1100M USD"],
  ],
  [
    "shares and places",
    null,
    "В 2023 году доля Китая в товарообороте Казахстана составила 21,5%. Германия заняла 10-е место среди партнёров Казахстана в 2023 году.",
    ["share of turnover KZ>CN 2023 21.5 %", "rank of turnover KZ>DE 2023 10 rank"],
  ],
  [
    "investment since a year",
    null,
    "С 2005 года валовый приток прямых инвестиций из Нидерландов в Казахстан превысил 120 млрд долларов.",
    ["fdi KZ>NL 2005/.. >120000M USD"],
  ],
  [
    "as of a day, this year",
    "2023-09-15",
    "По состоянию на 1 сентября текущего года торговля Беларуси с Грузией достигла 60 млн долларов, снизившись на 7%.",
    ["turnover BY>GE 2023-01/2023-08 60M USD", "growth of turnover BY>GE 2023-01/2023-08 -7 % since 2022-01/2022-08"],
  ],
  [
    "numbers split by their scales",
    null,
    "В 2020 году экспорт Ирана в Ирак составил 7 миллиардов 350 миллионов 200 тысяч долларов.",
    ["exports IR>IQ 2020 7350.2M USD"],
  ],
  [
    "a deficit",
    null,
    "Дефицит торговли Армении с Китаем в 2022 году составил $1,2 млрд.",
    ["balance AM>CN 2022 -1200M USD"],
  ],
  [
    "tonnes and contracts are other things",
    null,
    "Подписаны контракты на $500 млн. В 2022 году Казахстан отправил в Афганистан 1,2 млн тонн пшеницы, экспорт в эту страну составил $980 млн.",
    ["other AF+KZ – 500M USD", "other of exports KZ>AF 2022 1.2M t (пшеницы)", "exports KZ>AF 2022 980M USD"],
  ],
  [
    "almost a third more",
    "2021-08-18",
    "За семь месяцев товарооборот России и Казахстана вырос почти на треть.",
    ["growth of turnover KZ+RU 2021-01/2021-07 <33.3 % since 2020-01/2020-07"],
  ],
];

test.each(cases)("%s", (_, date, text, claims) => {
  expect(said("ru", text, date)).toEqual(claims);
});
