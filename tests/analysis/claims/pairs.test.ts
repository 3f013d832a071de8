import { readAs } from "./readAs";

readAs({
  "two years and two amounts respectively": [
    [
      "en",
      "2023-10-15",
      "In 2021 and 2022, trade between Georgia and Armenia was $700 million and $900 million respectively.",
      ["turnover AM+GE 2021 700M USD", "turnover AM+GE 2022 900M USD"],
    ],
    [
      "ru",
      "2023-10-15",
      "В 2021 и 2022 годах товарооборот Грузии и Армении составил соответственно 700 и 900 млн долларов.",
      ["turnover AM+GE 2021 700M USD", "turnover AM+GE 2022 900M USD"],
    ],
    [
      "kk",
      "2023-10-15",
      "2021 және 2022 жылдары Қазақстан мен Грузияның тауар айналымы тиісінше 200 және 300 млн доллар болды.",
      ["turnover GE+KZ 2021 200M USD", "turnover GE+KZ 2022 300M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "En 2021 y 2022 el comercio entre Perú y Chile fue de 2.800 y 3.100 millones de dólares, respectivamente.",
      ["turnover CL+PE 2021 2800M USD", "turnover CL+PE 2022 3100M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "Em 2021 e 2022 o comércio entre o Brasil e o Chile foi de 11 e 12 bilhões de dólares, respectivamente.",
      ["turnover BR+CL 2021 11000M USD", "turnover BR+CL 2022 12000M USD"],
    ],
  ],
  "by how much exports exceeded imports": [
    [
      "ru",
      "2023-10-15",
      "Экспорт РФ в Китай превысил импорт на 30 млрд долларов в 2022 году.",
      ["balance RU>CN 2022 30000M USD"],
    ],
    [
      "kk",
      "2023-10-15",
      "2022 жылы Қазақстанның Қытайға экспорты импортынан 2 млрд долларға артық болды.",
      ["balance KZ>CN 2022 2000M USD"],
    ],
    [
      "en",
      "2023-10-15",
      "In 2022 Kazakhstan's exports to China exceeded its imports by $2 billion.",
      ["balance KZ>CN 2022 2000M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "En 2022 las exportaciones de Perú a China superaron a las importaciones en 5.000 millones de dólares.",
      ["balance PE>CN 2022 5000M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "Em 2022 as exportações do Brasil para a China superaram as importações em 29 bilhões de dólares.",
      ["balance BR>CN 2022 29000M USD"],
    ],
  ],
  "by how much it sells more than it buys": [
    [
      "es",
      "2023-10-15",
      "Perú exporta a China 20.000 millones de dólares más de lo que importa.",
      ["balance PE>CN – 20000M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "Portugal exporta para Angola mais 500 milhões de euros do que importa.",
      ["balance PT>AO – 500M EUR"],
    ],
  ],
  "months of two years are no period that a calendar here has": [
    ["en", "2023-10-15", "Pakistan's exports to Afghanistan grew 5.37% in July–April.", []],
  ],
  "a list of those whom another follows": [
    [
      "en",
      "2023-10-15",
      "Armenia ranks 5th among Georgia's partners, behind Turkey, Russia, China and Azerbaijan, its turnover having reached $900m in 2022.",
      ["rank of turnover GE>AM 2022 5 rank", "turnover AM+GE 2022 900M USD"],
    ],
  ],
  "a change in a bracket behind what it is compared with": [
    [
      "es",
      "2023-10-15",
      "Perú vendió a Chile 1.500 millones de dólares en 2022, frente a 1.400 millones de 2021 (+7%).",
      ["exports PE>CL 2022 1500M USD", "exports PE>CL 2021 1400M USD", "growth of exports PE>CL 2022 7 % since 2021"],
    ],
  ],
  "the one before the comma is ranked": [
    [
      "en",
      "2023-10-15",
      "In 2019 Canada bought US$1.1bn of goods from Cuba, its 3rd largest supplier.",
      ["imports CA>CU 2019 1100M USD", "rank of imports CA>CU 2019 3 rank"],
    ],
  ],
  "a people whose adjective is spelt like a name": [
    [
      "es",
      "2023-10-15",
      "La inversión china en Perú superó los 30.000 millones de dólares en 2022.",
      ["fdi PE>CN 2022 >30000M USD"],
    ],
  ],
});
