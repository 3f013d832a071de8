import { readAs } from "./readAs";

readAs({
  "two numbers of which only the second has its scale": [
    [
      "en",
      "2023-05-01",
      "In 2022 Kazakhstan's exports to Poland went from $600 to $900 million.",
      ["exports KZ>PL 2021 600M USD", "exports KZ>PL 2022 900M USD"],
    ],
    [
      "ru",
      "2024-03-01",
      "Импорт Казахстана из Турции за 2023 год увеличился с 1,2 до 1,9 млрд долларов.",
      ["imports KZ>TR 2022 1200M USD", "imports KZ>TR 2023 1900M USD"],
    ],
    [
      "es",
      "2024-02-01",
      "Las exportaciones de Kazajistán a España pasaron de 1.300 a 1.500 millones de dólares en 2023.",
      ["exports KZ>ES 2022 1300M USD", "exports KZ>ES 2023 1500M USD"],
    ],
    [
      "pt",
      "2024-02-01",
      "Em 2023 as importações do Brasil da Índia subiram de 6,2 para 6,9 bilhões de dólares.",
      ["imports BR>IN 2022 6200M USD", "imports BR>IN 2023 6900M USD"],
    ],
    [
      "kk",
      "2024-02-01",
      "2023 жылы Қазақстанның Өзбекстанға экспорты 3,1-ден 3,6 млрд долларға дейін өсті.",
      ["exports KZ>UZ 2022 3100M USD", "exports KZ>UZ 2023 3600M USD"],
    ],
  ],
  "those whom another follows in rank are no partners of what is said next": [
    [
      "en",
      "2024-01-20",
      "The Netherlands are the fourth buyer of Kazakhstan, after Italy and China. Last year mutual trade was $4.5 billion.",
      ["rank of exports KZ>NL – 4 rank", "turnover KZ+NL 2023 4500M USD"],
    ],
    [
      "es",
      "2024-01-20",
      "Turquía es el quinto socio comercial de Kazajistán, después de Rusia y China. El intercambio comercial fue de 6.000 millones de dólares en 2023.",
      ["rank of turnover KZ>TR – 5 rank", "turnover KZ+TR 2023 6000M USD"],
    ],
    [
      "ru",
      "2024-01-20",
      "Турция — четвёртый торговый партнёр Казахстана после Китая и Италии. В 2023 году товарооборот составил 6 млрд долларов.",
      ["rank of turnover KZ>TR – 4 rank", "turnover KZ+TR 2023 6000M USD"],
    ],
  ],
  "a share beside a rank is among the same country's partners": [
    [
      "en",
      "2024-01-20",
      "In 2022 Uzbekistan took sixth place in the foreign trade of Kazakhstan with a share of 3.7% of all turnover.",
      ["rank of turnover KZ>UZ 2022 6 rank", "share of turnover KZ>UZ 2022 3.7 %"],
    ],
    [
      "ru",
      "2024-01-20",
      "Узбекистан занял шестое место во внешней торговле Казахстана в 2022 году, его доля — 3,7%.",
      ["rank of turnover KZ>UZ 2022 6 rank", "share of turnover KZ>UZ 2022 3.7 %"],
    ],
    [
      "kk",
      "2023-02-01",
      "2022 жылы Өзбекстан Қазақстанның сыртқы саудасында алтыншы орында болды, үлесі 3,7%.",
      ["rank of turnover KZ>UZ 2022 6 rank", "share of turnover KZ>UZ 2022 3.7 %"],
    ],
    [
      "pt",
      "2023-02-01",
      "Em 2022 a Angola ficou no 9.º lugar entre os clientes de Portugal, com uma quota de 1,9% das exportações.",
      ["rank of exports PT>AO 2022 9 rank", "share of exports PT>AO 2022 1.9 %"],
    ],
  ],
  "a change beside a past year that it is measured from": [
    [
      "ru",
      "2021-02-01",
      "Товарооборот Казахстана и Грузии в 2020 году составил 96 млн долларов (-12,4% к 2019 году).",
      ["turnover GE+KZ 2020 96M USD", "growth of turnover GE+KZ 2020 -12.4 % since 2019"],
    ],
    [
      "pt",
      "2023-02-01",
      "Em 2022 o comércio entre Portugal e Angola foi de 2,3 mil milhões de euros, quase o dobro do de 2020.",
      ["turnover AO+PT 2022 2300M EUR", "growth of turnover AO+PT 2022 <2 times since 2020"],
    ],
    [
      "es",
      "2023-02-01",
      "En 2022 el comercio entre Perú y Chile fue de 4.500 millones de dólares, el triple del de 2010.",
      ["turnover CL+PE 2022 4500M USD", "growth of turnover CL+PE 2022 3 times since 2010"],
    ],
  ],
  "two flows beside each other are no change": [
    [
      "en",
      "2024-02-01",
      "Kazakhstan's exports to Georgia were $98 million in 2023 against imports of $41 million.",
      ["exports KZ>GE 2023 98M USD", "imports KZ>GE 2023 41M USD"],
    ],
    [
      "es",
      "2024-02-01",
      "En 2023 las exportaciones de Kazajistán a Grecia fueron de 1.100 millones de dólares frente a importaciones de 60 millones.",
      ["exports KZ>GR 2023 1100M USD", "imports KZ>GR 2023 60M USD"],
    ],
    [
      "ru",
      "2024-02-01",
      "В 2023 году экспорт Казахстана в Грецию составил 1,1 млрд долларов против импорта в 60 млн долларов.",
      ["exports KZ>GR 2023 1100M USD", "imports KZ>GR 2023 60M USD"],
    ],
  ],
  "a change by an amount, then in percent, then where it went": [
    [
      "en",
      "2023-06-06",
      "Trade between Kazakhstan and Latvia rose by $25 million, or 12%, to reach $233 million in 2022.",
      [
        "growth of turnover KZ+LV 2022 25M USD since 2021",
        "growth of turnover KZ+LV 2022 12 % since 2021",
        "turnover KZ+LV 2022 233M USD",
      ],
    ],
    [
      "ru",
      "2023-06-06",
      "Товарооборот Казахстана и Латвии вырос на 25 млн долларов, или на 12%, и достиг 233 млн долларов в 2022 году.",
      [
        "growth of turnover KZ+LV 2022 25M USD since 2021",
        "growth of turnover KZ+LV 2022 12 % since 2021",
        "turnover KZ+LV 2022 233M USD",
      ],
    ],
  ],
  "the verb that stands behind all of its amounts": [
    [
      "kk",
      "2024-09-10",
      "2023 жылы Қазақстанның Литваға экспорты 9,5 пайызға, 210 миллион долларға дейін қысқарды.",
      ["growth of exports KZ>LT 2023 -9.5 % since 2022", "exports KZ>LT 2023 210M USD"],
    ],
  ],
  "years that pass are not what a figure counts": [
    [
      "en",
      "2023-08-05",
      "Trade between India and Japan doubled in ten years, from $10 billion in 2005 to $20 billion in 2015.",
      [
        "growth of turnover IN+JP 2015 2 times since 2005",
        "turnover IN+JP 2005 10000M USD",
        "turnover IN+JP 2015 20000M USD",
      ],
    ],
    [
      "pt",
      "2023-08-05",
      "O comércio entre a Índia e o Japão duplicou em dez anos, de US$ 10 bilhões em 2005 para US$ 20 bilhões em 2015.",
      [
        "growth of turnover IN+JP 2015 2 times since 2005",
        "turnover IN+JP 2005 10000M USD",
        "turnover IN+JP 2015 20000M USD",
      ],
    ],
    [
      "es",
      "2023-08-05",
      "El comercio entre India y Japón se duplicó en diez años, de 10.000 millones de dólares en 2005 a 20.000 millones en 2015.",
      [
        "growth of turnover IN+JP 2015 2 times since 2005",
        "turnover IN+JP 2005 10000M USD",
        "turnover IN+JP 2015 20000M USD",
      ],
    ],
  ],
  "among so many largest, where the number stands first": [
    ["kk", "2024-06-01", "Германия Қазақстанның он ірі инвесторының қатарында.", ["rank of fdi KZ>DE – <10 rank"]],
  ],
  "a share before a comma is not of the flow behind it": [
    [
      "ru",
      "2022-04-01",
      "Доля Италии в товарообороте Казахстана составила 11,5% в 2021 году, экспорт в эту страну — 14,9% от казахстанского экспорта.",
      ["share of turnover KZ>IT 2021 11.5 %", "share of exports KZ>IT 2021 14.9 %"],
    ],
    [
      "en",
      "2022-04-01",
      "The share of Italy in Kazakhstan's turnover was 11.5% in 2021, exports to it were 14.9% of all exports.",
      ["share of turnover KZ>IT 2021 11.5 %", "share of exports KZ>IT 2021 14.9 %"],
    ],
  ],
  "goods that are sent to a country": [
    ["en", "2022-04-01", "In 2021 Ukraine sent 20% of its exports to Poland.", ["share of exports UA>PL 2021 20 %"]],
    [
      "ru",
      "2022-02-02",
      "В 2021 году из Казахстана в Монголию поставлено товаров на 87,2 млн долларов, ввезено из Монголии на 3,6 млн долларов.",
      ["exports KZ>MN 2021 87.2M USD", "imports KZ>MN 2021 3.6M USD"],
    ],
  ],
});
