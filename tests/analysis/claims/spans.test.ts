import { readAs } from "./readAs";

readAs({
  "what has grown since a year is compared with it": [
    [
      "en",
      "2023-10-15",
      "Trade with Georgia has grown by half since 2021, Kazakhstan's minister said.",
      ["growth of turnover KZ>GE – 50 % since 2021"],
    ],
    [
      "ru",
      "2023-10-15",
      "С 2021 года торговля с Грузией выросла наполовину, сообщил министр Казахстана.",
      ["growth of turnover GE+KZ – 50 % since 2021"],
    ],
    [
      "es",
      "2023-10-15",
      "Desde 2021 el comercio entre Perú y Chile creció un 50%.",
      ["growth of turnover CL+PE – 50 % since 2021"],
    ],
    [
      "pt",
      "2023-10-15",
      "Desde 2019 o comércio entre Portugal e Angola cresceu 20%.",
      ["growth of turnover AO+PT – 20 % since 2019"],
    ],
  ],
  "years up to a part of one": [
    [
      "en",
      "2023-10-15",
      "Gross inflow of direct investment from Georgia into Kazakhstan from 2005 to the first half of 2023 exceeded $50 million.",
      ["fdi KZ>GE 2005/2023 >50M USD"],
    ],
    [
      "ru",
      "2023-10-15",
      "С 2005 года по первое полугодие 2023 года Грузия инвестировала в Казахстан более 50 млн долларов.",
      ["fdi KZ>GE 2005/2023 >50M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "De 2005 al primer semestre de 2023 España invirtió más de 500 millones de dólares en Kazajistán.",
      ["fdi KZ>ES 2005/2023 >500M USD"],
    ],
    [
      "kk",
      "2023-10-15",
      "2005 жылдан бастап 2023 жылдың бірінші жартыжылдығына дейін Қытайдан Қазақстанға 24 млрд доллар инвестиция тартылды.",
      ["fdi KZ>CN 2005/2023 24000M USD"],
    ],
  ],
  "years from one to another": [
    [
      "kk",
      "2023-10-15",
      "Қытайдан Қазақстанға 2005 жылдан 2022 жылға дейін 24 млрд доллар инвестиция тартылды.",
      ["fdi KZ>CN 2005/2022 24000M USD"],
    ],
  ],
  "half a year": [
    [
      "ru",
      "2023-09-10",
      "Товарооборот Казахстана и Чехии за полгода вырос на 5% до 300 млн долларов.",
      ["growth of turnover CZ+KZ 2023-01/2023-06 5 % since 2022-01/2022-06", "turnover CZ+KZ 2023-01/2023-06 300M USD"],
    ],
    [
      "en",
      "2023-09-10",
      "Trade between Kazakhstan and Czechia in half a year grew 5% to $300 million.",
      ["growth of turnover CZ+KZ 2023-01/2023-06 5 % since 2022-01/2022-06", "turnover CZ+KZ 2023-01/2023-06 300M USD"],
    ],
  ],
  "a time behind several figures of a text that has said none": [
    [
      "en",
      "2023-09-10",
      "Trade between Kazakhstan and Czechia reached 30.4 million USD (+129.9%), Czech exports 20.9 million USD in 2022.",
      [
        "turnover CZ+KZ 2022 30.4M USD",
        "growth of turnover CZ+KZ 2022 129.9 % since 2021",
        "exports CZ>KZ 2022 20.9M USD",
      ],
    ],
  ],
  "an amount in a bracket behind a change is what it came to": [
    [
      "ru",
      "2023-10-15",
      "Экспорт Казахстана в Грузию в январе–июле вырос в 2,3 раза (до $250 млн), импорт — на 12% (до $40 млн).",
      [
        "growth of exports KZ>GE 2023-01/2023-07 2.3 times since 2022-01/2022-07",
        "exports KZ>GE 2023-01/2023-07 250M USD",
        "growth of imports KZ>GE 2023-01/2023-07 12 % since 2022-01/2022-07",
        "imports KZ>GE 2023-01/2023-07 40M USD",
      ],
    ],
    [
      "en",
      "2023-10-15",
      "Kazakhstan's exports to Georgia rose 2.3 times in January-July (to $250 million).",
      [
        "growth of exports KZ>GE 2023-01/2023-07 2.3 times since 2022-01/2022-07",
        "exports KZ>GE 2023-01/2023-07 250M USD",
      ],
    ],
  ],
  "a percentage in a bracket behind a change is the same change": [
    [
      "ru",
      "2023-10-15",
      "Товарооборот Казахстана и Грузии вырос на 50 млн долларов (20%) и в 2022 году составил 300 млн долларов.",
      [
        "growth of turnover GE+KZ 2022 50M USD since 2021",
        "growth of turnover GE+KZ 2022 20 % since 2021",
        "turnover GE+KZ 2022 300M USD",
      ],
    ],
    [
      "es",
      "2023-10-15",
      "El comercio entre Perú y Chile aumentó en 50 millones de dólares (20%) hasta 300 millones en 2022.",
      [
        "growth of turnover CL+PE 2022 50M USD since 2021",
        "growth of turnover CL+PE 2022 20 % since 2021",
        "turnover CL+PE 2022 300M USD",
      ],
    ],
    [
      "pt",
      "2023-10-15",
      "O comércio entre o Brasil e o Chile aumentou em 2 bilhões de dólares (20%) e chegou a 12 bilhões em 2022.",
      [
        "growth of turnover BR+CL 2022 2000M USD since 2021",
        "growth of turnover BR+CL 2022 20 % since 2021",
        "turnover BR+CL 2022 12000M USD",
      ],
    ],
  ],
  "what will be is a target": [
    [
      "ru",
      "2023-10-15",
      "Планируется, что к концу года товарооборот Казахстана и Грузии достигнет 400 млн долларов.",
      ["target of turnover GE+KZ – 400M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "A fin de año el comercio entre Perú y Chile alcanzará los 400 millones de dólares.",
      ["target of turnover CL+PE – 400M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "O comércio entre Brasil e Chile atingirá 15 bilhões de dólares até o fim do ano.",
      ["target of turnover BR+CL – 15000M USD"],
    ],
    [
      "en",
      "2023-10-15",
      "Trade of Kazakhstan and Georgia will reach $400 million by year-end.",
      ["target of turnover GE+KZ – 400M USD"],
    ],
  ],
  "for the first time stands between a qualifier and its number": [
    [
      "pt",
      "2023-10-15",
      "As exportações portuguesas para Marrocos ultrapassaram pela primeira vez mil milhões de euros em 2022.",
      ["exports PT>MA 2022 >1000M EUR"],
    ],
    [
      "es",
      "2023-10-15",
      "El comercio entre Perú y Chile superó por primera vez 3.000 millones de dólares en 2022.",
      ["turnover CL+PE 2022 >3000M USD"],
    ],
    [
      "ru",
      "2023-10-15",
      "Товарооборот Казахстана и Грузии в 2022 году превысил впервые 300 млн долларов.",
      ["turnover GE+KZ 2022 >300M USD"],
    ],
  ],
  "a relative clause is no comparison": [
    [
      "es",
      "2023-10-15",
      "En 2022, el comercio de Perú con Chile sumó casi 3 mil millones de dólares, de los que 2 mil millones fueron exportaciones.",
      ["turnover PE>CL 2022 <3000M USD", "exports PE>CL 2022 2000M USD"],
    ],
  ],
});
