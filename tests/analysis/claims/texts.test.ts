import { readAs } from "./readAs";

readAs({
  "whom another overtook is not spoken of": [
    [
      "en",
      "2024-02-15",
      "Mexico overtook China as the top supplier of the United States in 2023, when it sold $475.6 billion of goods there. Chinese sales fell 20% to $427.2 billion.",
      [
        "rank of imports US>MX 2023 1 rank",
        "exports MX>US 2023 475600M USD",
        "growth of exports CN>US 2023 -20 % since 2022",
        "exports CN>US 2023 427200M USD",
      ],
    ],
    [
      "es",
      "2024-02-15",
      "En 2023 México desplazó a China como principal proveedor de Estados Unidos.",
      ["rank of imports US>MX 2023 1 rank"],
    ],
    [
      "pt",
      "2024-02-15",
      "Em 2023 o México ultrapassou a China como principal fornecedor dos Estados Unidos.",
      ["rank of imports US>MX 2023 1 rank"],
    ],
    [
      "ru",
      "2024-02-15",
      "В 2023 году Мексика, обогнав Китай, стала главным поставщиком США.",
      ["rank of imports US>MX 2023 1 rank"],
    ],
  ],
  "the last year's figure is no comparison": [
    [
      "en",
      "2023-09-01",
      "Tashkent and Dushanbe have agreed to raise trade to $2 billion. Last year the figure was $674 million, up 12%.",
      [
        "target of turnover TJ+UZ – 2000M USD",
        "turnover TJ+UZ 2022 674M USD",
        "growth of turnover TJ+UZ 2022 12 % since 2021",
      ],
    ],
  ],
  "what another office counts of the same trade": [
    [
      "en",
      "2023-10-01",
      '"Our trade with Hungary stands at $200 million," the minister of Kazakhstan said. Hungarian statistics put it at €350 million.',
      ["turnover KZ>HU – 200M USD", "turnover HU>KZ – 350M EUR"],
    ],
  ],
  "what is wished for of exports and imports is of both": [
    [
      "en",
      "2022-12-01",
      "In 2022 Turkish exports to Azerbaijan were $2.5 billion and its imports $3.3 billion. The presidents want $15 billion by 2023.",
      ["exports TR>AZ 2022 2500M USD", "imports TR>AZ 2022 3300M USD", "target of turnover TR>AZ 2023 15000M USD"],
    ],
  ],
  "times what it was": [
    [
      "en",
      "2023-10-01",
      "In 2022 Kazakh exports to the Netherlands were $3.6 billion, five times what they were in 2016.",
      ["exports KZ>NL 2022 3600M USD", "growth of exports KZ>NL 2022 5 times since 2016"],
    ],
  ],
  "of exports or imports nobody can tell which": [
    [
      "en",
      "2022-09-01",
      "Exports of Kazakhstan to Afghanistan were $474.3 million in 2021, imports $0.6 million. January–July 2022: $584.9 million.",
      ["exports KZ>AF 2021 474.3M USD", "imports KZ>AF 2021 600000 USD"],
    ],
    [
      "ru",
      "2023-09-01",
      "Экспорт Казахстана в Афганистан в 2021 году составил 474 млн долларов, импорт 6 млн. За год до того было 500 млн долларов.",
      ["exports KZ>AF 2021 474M USD", "imports KZ>AF 2021 6M USD"],
    ],
  ],
  "a share of one who is no side of what was spoken of": [
    [
      "en",
      "2023-07-25",
      "In January–May trade between the EAEU and China grew 44.5 percent to $119 billion. Within it, Kazakhstan's share is 10 percent.",
      [
        "growth of turnover CN+EAEU 2023-01/2023-05 44.5 % since 2022-01/2022-05",
        "turnover CN+EAEU 2023-01/2023-05 119000M USD",
      ],
    ],
  ],
  "months up to one that is named": [
    [
      "es",
      "2023-09-01",
      "Este año, hasta julio, el comercio entre Chile y México suma 5.000 millones de dólares.",
      ["turnover CL+MX 2023-01/2023-07 5000M USD"],
    ],
    [
      "pt",
      "2023-09-01",
      "Até julho deste ano as exportações de Portugal para Angola somam 800 milhões de euros.",
      ["exports PT>AO 2023-01/2023-07 800M EUR"],
    ],
    [
      "kk",
      "2023-09-01",
      "2023 жылдың шілдесіне дейін Қазақстан мен Өзбекстанның тауар айналымы 2,5 млрд доллар болды.",
      ["turnover KZ+UZ 2023-01/2023-07 2500M USD"],
    ],
  ],
  "half a year without an ordinal": [
    [
      "kk",
      "2023-09-01",
      "Биылғы жартыжылдықта Ташкент пен Душанбе тауар айналымы 363 млн доллар болды.",
      ["turnover TJ+UZ 2023-01/2023-06 363M USD"],
    ],
  ],
  "a share beside a rank is of what that is counted by": [
    [
      "pt",
      "2023-05-10",
      "Moçambique comprou 250 milhões de euros a Portugal em 2022 e vendeu-lhe 40 milhões. Portugal é o sexto fornecedor de Moçambique, com uma quota de 3%.",
      [
        "imports MZ>PT 2022 250M EUR",
        "exports MZ>PT 2022 40M EUR",
        "rank of imports MZ>PT – 6 rank",
        "share of imports MZ>PT 2022 3 %",
      ],
    ],
  ],
  "a second rank has a group of its own": [
    [
      "es",
      "2023-09-01",
      "México es el quinto socio comercial de Chile y el segundo de América Latina.",
      ["rank of turnover CL>MX – 5 rank"],
    ],
  ],
});
