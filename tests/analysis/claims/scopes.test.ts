import { readAs } from "./readAs";

readAs({
  "the foreign trade of a country is with the whole world": [
    [
      "en",
      "2024-01-10",
      "In 2022 the foreign trade of Kazakhstan was $134.4 billion: exports $84.4 billion, imports $50 billion. Its turnover with Italy was $15.3 billion.",
      [
        "turnover KZ>W00 2022 134400M USD",
        "exports KZ>W00 2022 84400M USD",
        "imports KZ>W00 2022 50000M USD",
        "turnover IT+KZ 2022 15300M USD",
      ],
    ],
    [
      "ru",
      "2023-06-10",
      "Внешнеторговый оборот Узбекистана в 2022 году составил 50 млрд долларов, в том числе экспорт 19,3 млрд, импорт 30,7 млрд. На Россию пришлось 18,6% оборота.",
      [
        "turnover UZ>W00 2022 50000M USD",
        "exports UZ>W00 2022 19300M USD",
        "imports UZ>W00 2022 30700M USD",
        "share of turnover RU+UZ 2022 18.6 %",
      ],
    ],
    [
      "es",
      "2024-01-10",
      "El comercio exterior de Perú sumó 120.000 millones de dólares en 2022, con exportaciones de 66.000 millones e importaciones de 54.000 millones. China es su principal socio.",
      [
        "turnover PE>W00 2022 120000M USD",
        "exports PE>W00 2022 66000M USD",
        "imports PE>W00 2022 54000M USD",
        "rank of turnover PE>CN – 1 rank",
      ],
    ],
    [
      "pt",
      "2024-01-10",
      "O comércio externo de Angola foi de 66 mil milhões de dólares em 2022. A China é o seu principal parceiro.",
      ["turnover AO>W00 2022 66000M USD", "rank of turnover AO>CN – 1 rank"],
    ],
    [
      "kk",
      "2023-02-10",
      "2022 жылы Қазақстанның сыртқы сауда айналымы 134,4 млрд долларды құрады. Италиямен тауар айналымы 15,3 млрд доллар болды.",
      ["turnover KZ>W00 2022 134400M USD", "turnover IT+KZ 2022 15300M USD"],
    ],
    [
      "en",
      "2024-01-10",
      "Total exports of Kazakhstan amounted to $84.4 billion in 2022. Italy is its main buyer.",
      ["exports KZ>W00 2022 84400M USD", "rank of exports KZ>IT – 1 rank"],
    ],
  ],
  "a total beside a pair is of the pair": [
    [
      "en",
      "2024-01-10",
      "Kazakhstan exported $13.9 billion to Italy in 2022. Total turnover was $15 billion.",
      ["exports KZ>IT 2022 13900M USD", "turnover IT+KZ 2022 15000M USD"],
    ],
    [
      "en",
      "2024-01-10",
      "Total trade with Italy reached $15 billion in 2022, Kazakhstan's ministry said.",
      ["turnover KZ>IT 2022 15000M USD"],
    ],
    [
      "ru",
      "2023-06-10",
      "Внешнеторговый оборот с Италией составил в 2022 году 15 млрд долларов, сообщили в Казахстане.",
      ["turnover IT+KZ 2022 15000M USD"],
    ],
  ],
  "a level that a change is measured from": [
    [
      "kk",
      "2025-01-20",
      "2024 жылы Қазақстанның Латвиямен тауар айналымы 180 миллион доллар болды. Бұл 2023 жылғы деңгейден 10%-ға төмен.",
      ["turnover KZ>LV 2024 180M USD", "growth of turnover KZ>LV 2024 -10 % since 2023"],
    ],
    [
      "kk",
      "2021-05-20",
      "2020 жылы Қазақстанның Эстониямен тауар айналымы 60 млн доллар болды, бұл 2019 жылғы көрсеткіштен 1,5 есе көп.",
      ["turnover KZ>EE 2020 60M USD", "growth of turnover KZ>EE 2020 1.5 times since 2019"],
    ],
    [
      "ru",
      "2022-06-10",
      "За четыре месяца 2022 года товарооборот Казахстана и Латвии составил 80 млн долларов, что в 1,3 раза больше прошлогоднего показателя.",
      [
        "turnover KZ+LV 2022-01/2022-04 80M USD",
        "growth of turnover KZ+LV 2022-01/2022-04 1.3 times since 2021-01/2021-04",
      ],
    ],
    [
      "ru",
      "2022-03-10",
      "В 2021 году импорт Казахстана из Латвии составил 110 млн долларов, на 7% выше уровня 2019 года.",
      ["imports KZ>LV 2021 110M USD", "growth of imports KZ>LV 2021 7 % since 2019"],
    ],
  ],
  "each end of a way with a year before it": [
    [
      "kk",
      "2024-05-20",
      "Қазақстанның Эстониямен саудасы 2019 жылғы 40 млн доллардан 2023 жылы 90 млн долларға дейін өсті.",
      ["turnover KZ>EE 2019 40M USD", "turnover KZ>EE 2023 90M USD"],
    ],
    [
      "kk",
      "2022-08-10",
      "2021 жылы Қазақстанның Литвадан импорты 110 млн доллардан 140 млн долларға өсті.",
      ["imports KZ>LT 2020 110M USD", "imports KZ>LT 2021 140M USD"],
    ],
  ],
  "months that take two words": [
    [
      "kk",
      "2023-02-10",
      "2022 жылғы он бір айда Қазақстан мен Литваның өзара саудасы 450 млн доллар болып, 3,4%-ға артты.",
      [
        "turnover KZ+LT 2022-01/2022-11 450M USD",
        "growth of turnover KZ+LT 2022-01/2022-11 3.4 % since 2021-01/2021-11",
      ],
    ],
  ],
  "whom exports go to, behind another word": [
    [
      "kk",
      "2023-02-10",
      "2022 жылы Қазақстан мен Литваның саудасы 450 млн доллар болды. Оның ішінде Литваға экспорт 280 млн доллар.",
      ["turnover KZ+LT 2022 450M USD", "exports KZ>LT 2022 280M USD"],
    ],
  ],
  "a part of the whole by its ending": [
    [
      "kk",
      "2023-08-10",
      "2022 жылы Италия Қазақстанның экспортының 16,4 пайызын құрады.",
      ["share of exports KZ>IT 2022 16.4 %"],
    ],
  ],
  "a noun of change and its percent": [
    [
      "ru",
      "2023-04-10",
      "В 2022 году импорт Казахстана из Эстонии составил 60 млн долларов, снижение на 18 процентов.",
      ["imports KZ>EE 2022 60M USD", "growth of imports KZ>EE 2022 -18 % since 2021"],
    ],
    [
      "ru",
      "2023-04-10",
      "В 2022 году импорт Казахстана из Эстонии составил 60 млн долларов, падение на 18 процентов.",
      ["imports KZ>EE 2022 60M USD", "growth of imports KZ>EE 2022 -18 % since 2021"],
    ],
  ],
  "a share of one flow, then of another": [
    [
      "ru",
      "2014-05-10",
      "В 2013 году доля Китая во внешнеторговом обороте Монголии была 52%, в экспорте — 87%, в импорте — 28%.",
      ["share of turnover MN>CN 2013 52 %", "share of exports MN>CN 2013 87 %", "share of imports MN>CN 2013 28 %"],
    ],
  ],
  "a rank by its size": [
    [
      "ru",
      "2019-05-10",
      "Узбекистан — 13-й по величине торговый партнёр Турции.",
      ["rank of turnover TR>UZ – 13 rank"],
    ],
  ],
  "an owner whose name ends with s": [
    [
      "en",
      "2016-05-10",
      "In 2015 Peru was the Netherlands' 25th largest supplier.",
      ["rank of imports NL>PE 2015 25 rank"],
    ],
    ["en", "2016-05-10", "The Netherlands' exports to Peru were $1 billion in 2015.", ["exports NL>PE 2015 1000M USD"]],
  ],
  "a decade ago": [
    [
      "en",
      "2016-05-10",
      "In 2015 trade between Peru and Chile was $2.5 billion, up from $1 billion a decade ago.",
      ["turnover CL+PE 2015 2500M USD", "turnover CL+PE 2005 1000M USD"],
    ],
  ],
  "abroad is no year to compare with": [
    [
      "pt",
      "2019-03-10",
      "A Argentina absorveu 6,2% das vendas do Brasil ao exterior em 2018.",
      ["share of exports BR>AR 2018 6.2 %"],
    ],
  ],
  "by half is half as much more or less": [
    [
      "en",
      "2016-05-10",
      "In 2015 Peru's exports to Chile rose by half. Its imports from Chile fell by half.",
      ["growth of exports PE>CL 2015 50 % since 2014", "growth of imports PE>CL 2015 -50 % since 2014"],
    ],
    [
      "ru",
      "2016-05-10",
      "В 2015 году экспорт Перу в Чили сократился наполовину.",
      ["growth of exports PE>CL 2015 -50 % since 2014"],
    ],
  ],
  "a part of all that is bought": [
    [
      "en",
      "2016-05-10",
      "In 2015 of all that Peru imports 22 percent was Chinese.",
      ["share of imports PE>CN 2015 22 %"],
    ],
  ],
  "an amount before of which no year is known": [
    [
      "pt",
      "2009-06-29",
      "O Peru vendeu aos chilenos US$ 1,4 bilhão e comprou US$ 1,6 bilhão: o déficit recuou para US$ 200 milhões, contra US$ 900 milhões no mesmo período de 2008.",
      [
        "exports PE>CL – 1400M USD",
        "imports PE>CL – 1600M USD",
        "balance PE>CL – -200M USD",
        "balance PE>CL – -900M USD",
      ],
    ],
  ],
  "a large partner is not the largest": [
    [
      "en",
      "2016-05-10",
      "Peru is a key trading partner of Chile and a major buyer of its copper. The main trading partner of Chile is China.",
      ["rank of turnover CL>CN – 1 rank"],
    ],
    [
      "ru",
      "2016-05-10",
      "Перу — крупный торговый партнёр Чили. Китай — крупнейший торговый партнёр Чили.",
      ["rank of turnover CL>CN – 1 rank"],
    ],
    [
      "kk",
      "2024-03-10",
      "Германия – Қазақстанның ірі сауда серіктесі. Қытай – Қазақстанның ең ірі сауда серіктесі.",
      ["rank of turnover KZ>CN – 1 rank"],
    ],
    [
      "es",
      "2016-05-10",
      "Perú es un importante socio comercial de Chile. China es el principal socio comercial de Chile.",
      ["rank of turnover CL>CN – 1 rank"],
    ],
  ],
  "a company's turnover is none of trade": [
    [
      "ru",
      "2024-03-10",
      "Компания с оборотом в 5 млрд долларов пришла в Чили. Товарооборот Перу и Чили в 2023 году — 3 млрд долларов.",
      ["turnover CL+PE 2023 3000M USD"],
    ],
  ],
});
