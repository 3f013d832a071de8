import { readAs } from "./readAs";

readAs({
  "a currency that stands behind the second of two amounts is that of both": [
    [
      "ru",
      "2024-02-10",
      "Экспорт и импорт Казахстана с Польшей составили в 2023 году соответственно 1,2 млрд и 800 млн долларов.",
      ["exports KZ>PL 2023 1200M USD", "imports KZ>PL 2023 800M USD"],
    ],
    [
      "kk",
      "2023-09-10",
      "2022 жылы Қазақстанның Түркиямен экспорты мен импорты тиісінше 4,7 млрд және 1,6 млрд долларды құрады.",
      ["exports KZ>TR 2022 4700M USD", "imports KZ>TR 2022 1600M USD"],
    ],
    [
      "es",
      "2023-09-10",
      "El intercambio entre España y Kazajistán pasó de 1.200 millones en 2021 a 1.800 millones de euros en 2022.",
      ["turnover ES+KZ 2021 1200M EUR", "turnover ES+KZ 2022 1800M EUR"],
    ],
  ],
  "a currency behind what is said of the number": [
    [
      "kk",
      "2023-09-10",
      "2022 жылы Қазақстан мен Италияның тауар айналымы бес миллиардқа жуық доллар болды.",
      ["turnover IT+KZ 2022 <5000M USD"],
    ],
    [
      "kk",
      "2023-09-10",
      "2022 жылы Қазақстан мен Италияның тауар айналымы 15 миллиардтан астам АҚШ долларын құрады.",
      ["turnover IT+KZ 2022 >15000M USD"],
    ],
  ],
  "the point of an abbreviation before a bracket ends no sentence": [
    [
      "ru",
      "2023-09-10",
      "Экспорт Казахстана в Китай в 2022 году — 13,2 млрд долл. (+34,7%), импорт — 11 млрд долл. (+33,5%).",
      [
        "exports KZ>CN 2022 13200M USD",
        "growth of exports KZ>CN 2022 34.7 % since 2021",
        "imports KZ>CN 2022 11000M USD",
        "growth of imports KZ>CN 2022 33.5 % since 2021",
      ],
    ],
  ],
  "an amount in a bracket is of the year that stands there": [
    [
      "en",
      "2023-09-10",
      "Turnover of Kazakhstan and Latvia was $500 million in 2022 (in 2021 - $300 million).",
      ["turnover KZ+LV 2022 500M USD", "turnover KZ+LV 2021 300M USD"],
    ],
    [
      "ru",
      "2023-09-10",
      "Товарооборот Казахстана и Латвии в 2022 году составил 500 млн долларов (в 2021 году – 300 млн долларов).",
      ["turnover KZ+LV 2022 500M USD", "turnover KZ+LV 2021 300M USD"],
    ],
    [
      "kk",
      "2023-09-10",
      "2022 жылы Қазақстан мен Түркия арасындағы тауар айналымы 6,3 млрд доллар болды (2021 жылы – 4,1 млрд доллар).",
      ["turnover KZ+TR 2022 6300M USD", "turnover KZ+TR 2021 4100M USD"],
    ],
    [
      "es",
      "2023-09-10",
      "El comercio entre Perú y Chile fue de 500 millones de dólares en 2022 (2021: 300 millones).",
      ["turnover CL+PE 2022 500M USD", "turnover CL+PE 2021 300M USD"],
    ],
    [
      "pt",
      "2023-09-10",
      "O comércio entre o Peru e o Chile foi de 500 milhões de dólares em 2022 (em 2021, 300 milhões).",
      ["turnover CL+PE 2022 500M USD", "turnover CL+PE 2021 300M USD"],
    ],
  ],
  "an amount in a bracket behind another year is of that one": [
    [
      "en",
      "2023-09-10",
      "In January-July 2023 turnover of Kazakhstan and Latvia reached $300 million, already half of the figure for the whole of 2022 ($600 million).",
      ["turnover KZ+LV 2023-01/2023-07 300M USD", "turnover KZ+LV 2022 600M USD"],
    ],
  ],
  "the previous year is the one before the period spoken of": [
    [
      "en",
      "2024-02-10",
      "Turnover of Kazakhstan and Latvia was $6 billion in 2023 compared to $6.3 billion in the previous year.",
      ["turnover KZ+LV 2023 6000M USD", "turnover KZ+LV 2022 6300M USD"],
    ],
    [
      "en",
      "2024-02-10",
      "Turnover of Kazakhstan and Latvia was $6 billion in 2022 compared to $6.3 billion in the previous year.",
      ["turnover KZ+LV 2022 6000M USD", "turnover KZ+LV 2021 6300M USD"],
    ],
  ],
  "an amount of contracts before a turnover is none of trade": [
    [
      "ru",
      "2023-09-10",
      "Стороны подписали контракты на сумму 1,2 млрд долларов, а товарооборот Казахстана и Китая в 2022 году составил 24 млрд.",
      ["other CN+KZ – 1200M USD", "turnover CN+KZ 2022 24000M USD"],
    ],
  ],
  "what grew before trade is named is no trade": [
    [
      "en",
      "2023-09-15",
      "Last year Kazakhstan's GDP grew by 3.2% and trade with Turkey by 21%.",
      ["growth of turnover KZ+TR 2022 21 % since 2021"],
    ],
    [
      "ru",
      "2023-09-10",
      "ВВП Казахстана вырос на 3,2%, а товарооборот с Китаем — на 34%.",
      ["growth of turnover CN+KZ – 34 %"],
    ],
    [
      "es",
      "2023-09-10",
      "En 2022 el PIB de Kazajistán creció un 3,2% y el comercio con España un 15%.",
      ["growth of turnover ES+KZ 2022 15 % since 2021"],
    ],
    [
      "pt",
      "2024-02-10",
      "Em 2023 o PIB do Brasil cresceu 2,9% e as exportações para a China 16,6%.",
      ["growth of exports BR>CN 2023 16.6 % since 2022"],
    ],
  ],
  "an amount a day is none of a year": [
    [
      "pt",
      "2024-02-10",
      "Em 2023 Portugal exportou 29,5 milhões de euros por dia para Espanha.",
      ["other PT>ES – 29.5M EUR"],
    ],
    ["en", "2024-02-10", "In 2023 Portugal exported 29.5 million euros a day to Spain.", ["other PT>ES – 29.5M EUR"]],
    [
      "ru",
      "2024-02-10",
      "В 2023 году Португалия экспортировала в Испанию товаров на 29,5 млн евро в день.",
      ["other PT>ES – 29.5M EUR"],
    ],
    [
      "es",
      "2024-02-10",
      "En 2023 Portugal exportó a España 29,5 millones de euros al día.",
      ["other PT>ES – 29.5M EUR"],
    ],
    [
      "kk",
      "2024-02-10",
      "2023 жылы Португалия Испанияға күніне 29,5 млн еуроға тауар экспорттады.",
      ["other PT>ES – 29.5M EUR"],
    ],
  ],
  "a level some years ago": [
    [
      "pt",
      "2024-02-10",
      "O comércio entre Brasil e Argentina é três vezes maior do que em 2003.",
      ["growth of turnover AR+BR – 3 times since 2003"],
    ],
    [
      "es",
      "2023-09-10",
      "En 2022 las exportaciones españolas a Kazajistán fueron el triple que en 2020.",
      ["growth of exports ES>KZ 2022 3 times since 2020"],
    ],
  ],
  "a balance that is negative": [
    [
      "pt",
      "2024-02-10",
      "A balança comercial entre Portugal e Angola foi negativa em 200 milhões de euros em 2023.",
      ["balance PT>AO 2023 -200M EUR"],
    ],
  ],
  'what is counted in millions stands behind "of"': [
    [
      "es",
      "2023-09-10",
      "En 2022 el comercio entre España y Kazajistán fue de 1.800 millones de dólares, de los cuales 1.500 millones correspondieron a exportaciones kazajas. Llegaron 3 millones de personas.",
      ["turnover ES+KZ 2022 1800M USD", "exports KZ>ES 2022 1500M USD"],
    ],
  ],
});
