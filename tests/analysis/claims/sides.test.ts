import { readAs } from "./readAs";

readAs({
  "whom something is bought from may stand where others name the buyer": [
    [
      "es",
      "2023-09-10",
      "En 2022 Chile compró a Perú 300 millones de dólares y le vendió 200 millones.",
      ["imports CL>PE 2022 300M USD", "exports CL>PE 2022 200M USD"],
    ],
    [
      "es",
      "2023-09-10",
      "En 2022 las compras de España a Kazajistán cayeron un 29%, hasta 700 millones de euros.",
      ["growth of imports ES>KZ 2022 -29 % since 2021", "imports ES>KZ 2022 700M EUR"],
    ],
    ["pt", "2023-09-10", "Em 2022 o Chile comprou ao Peru 300 milhões de dólares.", ["imports CL>PE 2022 300M USD"]],
    [
      "pt",
      "2023-09-10",
      "As compras de Portugal a Espanha subiram 8% em 2022.",
      ["growth of imports PT>ES 2022 8 % since 2021"],
    ],
    [
      "ru",
      "2023-09-10",
      "В 2022 году Италия купила у Казахстана товаров на 13 млрд долларов.",
      ["imports KZ>IT 2022 13000M USD"],
    ],
  ],
  "what a partner buys of the exports of another": [
    [
      "en",
      "2023-11-11",
      "Iran's exports to the EAEU came to $2 billion in 2022. Armenia bought most, $1 billion.",
      ["exports IR>EAEU 2022 2000M USD", "exports IR>AM 2022 1000M USD"],
    ],
    [
      "ru",
      "2023-11-11",
      "Экспорт Ирана в страны ЕАЭС в 2022 году составил 2 млрд долларов. Больше всех купила Армения: 1 млрд долларов.",
      ["exports IR>EAEU 2022 2000M USD", "exports IR>AM 2022 1000M USD"],
    ],
    [
      "en",
      "2023-11-11",
      "Of Kazakhstan's exports in 2022 Italy bought $13 billion, and China $12 billion.",
      ["exports KZ>IT 2022 13000M USD", "exports KZ>CN 2022 12000M USD"],
    ],
    [
      "en",
      "2023-11-11",
      "Iran's exports to the EAEU came to $2 billion in 2022. Armenia bought $3 billion from Russia.",
      ["exports IR>EAEU 2022 2000M USD", "imports AM>RU 2022 3000M USD"],
    ],
  ],
  "flows given respectively are of the trade that is named behind them": [
    [
      "es",
      "2024-02-10",
      "Las exportaciones y las importaciones sumaron 12.145 y 9.032 millones de dólares, respectivamente, en el comercio de Brasil con Argentina en 2023.",
      ["exports BR>AR 2023 12145M USD", "imports BR>AR 2023 9032M USD"],
    ],
    [
      "pt",
      "2024-02-10",
      "As exportações e importações somaram US$ 1,2 bilhão e US$ 800 milhões, respectivamente, no comércio do Brasil com o Cazaquistão em 2023.",
      ["exports BR>KZ 2023 1200M USD", "imports BR>KZ 2023 800M USD"],
    ],
  ],
  "who invests is the one who was ranked before": [
    [
      "es",
      "2025-11-11",
      "Rusia está entre los tres primeros socios comerciales de Kazajistán. Es además uno de los principales inversores, con 4.000 millones de dólares.",
      ["rank of turnover KZ>RU – <3 rank", "fdi KZ>RU – 4000M USD"],
    ],
    [
      "en",
      "2025-11-11",
      "Italy is the third trading partner of Kazakhstan. It is also one of its largest investors, with $4 billion.",
      ["rank of turnover KZ>IT – 3 rank", "fdi KZ>IT – 4000M USD"],
    ],
    [
      "ru",
      "2025-11-11",
      "Италия — третий торговый партнёр Казахстана. Она также один из крупнейших инвесторов: 4 млрд долларов.",
      ["rank of turnover KZ>IT – 3 rank", "fdi KZ>IT – 4000M USD"],
    ],
  ],
  "those who are named first are spoken of until others are": [
    [
      "en",
      "2024-08-06",
      "Korean investment last year came to US$1.2 billion. Trade of Thailand with it was US$14.7 billion. Korea and Vietnam traded US$79.4 billion, and Korea means to invest more in Vietnam.",
      ["fdi TH>KR 2023 1200M USD", "turnover KR+TH 2023 14700M USD", "turnover KR+VN 2023 79400M USD"],
    ],
  ],
  "a rank by the measure that is said beside it": [
    [
      "ru",
      "2023-09-10",
      "Латвия находится на 6-м месте среди торговых партнёров Казахстана по экспорту.",
      ["rank of exports KZ>LV – 6 rank"],
    ],
    ["kk", "2023-09-10", "Италия Қазақстан экспорты бойынша бірінші орында.", ["rank of exports KZ>IT – 1 rank"]],
    [
      "en",
      "2023-09-10",
      "Italy ranks first among the partners of Kazakhstan in exports.",
      ["rank of exports KZ>IT – 1 rank"],
    ],
  ],
  "a part of what was spoken of, and its share behind it": [
    [
      "en",
      "2023-11-11",
      "German investments in Kazakhstan since 2005 are about $6 billion, of which $770 million came in 2022, almost a quarter.",
      ["fdi KZ>DE 2005/.. ~6000M USD", "fdi KZ>DE 2022 770M USD", "share of fdi KZ>DE 2022 <25 %"],
    ],
    [
      "ru",
      "2023-11-11",
      "В 2022 году товарооборот Казахстана и Латвии составил 600 млн долларов, из них 150 млн пришлось на импорт, то есть четверть.",
      [
        "turnover KZ+LV 2022 600M USD",
        "imports KZ>LV 2022 150M USD",
        "share of turnover KZ>LV 2022 25 % (imports in turnover)",
      ],
    ],
    [
      "es",
      "2023-11-11",
      "En 2022 el comercio entre Perú y Chile fue de 2.000 millones de dólares, de los cuales 500 millones son importaciones, un cuarto del total.",
      [
        "turnover CL+PE 2022 2000M USD",
        "imports PE>CL 2022 500M USD",
        "share of turnover PE>CL 2022 25 % (imports in turnover)",
      ],
    ],
    [
      "pt",
      "2023-11-11",
      "Em 2022 o comércio entre o Peru e o Chile foi de 2 mil milhões de dólares, dos quais 500 milhões são importações, um quarto.",
      [
        "turnover CL+PE 2022 2000M USD",
        "imports PE>CL 2022 500M USD",
        "share of turnover PE>CL 2022 25 % (imports in turnover)",
      ],
    ],
    [
      "kk",
      "2023-11-11",
      "2022 жылы Қазақстан мен Латвияның тауар айналымы 600 млн доллар болды, оның 150 млн доллары – импорт, яғни төрттен бірі.",
      [
        "turnover KZ+LV 2022 600M USD",
        "imports KZ>LV 2022 150M USD",
        "share of turnover KZ>LV 2022 25 % (imports in turnover)",
      ],
    ],
  ],
  "of what many projects stand for no year is known": [
    [
      "en",
      "2024-08-06",
      "Last year trade of Korea with Vietnam was $79 billion, and 9,863 projects stand for around $90 billion of Korean investment in Vietnam.",
      ["turnover KR>VN 2023 79000M USD", "fdi VN>KR – ~90000M USD"],
    ],
  ],
  "a figure that differs from the one given for a period is of another": [
    [
      "en",
      "2023-11-11",
      "In 2022 Kazakhstan and Hungary had a turnover of $172 million. The volume of trade has now reached $465 million.",
      ["turnover HU+KZ 2022 172M USD", "turnover HU+KZ – 465M USD"],
    ],
    [
      "ru",
      "2023-11-11",
      "В 2022 году товарооборот Казахстана и Венгрии составил 172 млн долларов. Сейчас товарооборот достиг 465 млн долларов.",
      ["turnover HU+KZ 2022 172M USD", "turnover HU+KZ – 465M USD"],
    ],
  ],
  "what rose in a year that no calendar here has is left unread": [
    [
      "en",
      "2023-03-01",
      "In 2021 Estonian exports to Kazakhstan were €11 million, but they grew six times in the first year of the war.",
      ["exports EE>KZ 2021 11M EUR"],
    ],
  ],
  "of exports or imports of a commodity nobody can tell which": [
    [
      "en",
      "2023-03-01",
      "In 2022 Kazakhstan's exports to Azerbaijan were $300 million, its imports $100 million. Grain fell by $50 million.",
      ["exports KZ>AZ 2022 300M USD", "imports KZ>AZ 2022 100M USD"],
    ],
  ],
});
