import { expect, test } from "vitest";
import { said } from "./said";

const cases: readonly (readonly [what: string, date: string | null, text: string, claims: readonly string[]])[] = [
  [
    "a total, its parts in brackets, and a growth",
    null,
    "In January–August 2023 trade between Kazakhstan and Italy came to $1.2 billion (exports – $900 million, imports – $250 million), 23% more than in the same period of 2022.",
    [
      "turnover IT+KZ 2023-01/2023-08 1200M USD",
      "exports KZ>IT 2023-01/2023-08 900M USD",
      "imports KZ>IT 2023-01/2023-08 250M USD",
      "growth of turnover IT+KZ 2023-01/2023-08 23 % since 2022-01/2022-08",
    ],
  ],
  [
    "a growth with its base in a bracket",
    "2024-03-10",
    "Last year Poland's exports to Kazakhstan fell by 12.4% to USD 614 million, against USD 701 million in 2022.",
    ["growth of exports PL>KZ 2023 -12.4 % since 2022", "exports PL>KZ 2023 614M USD", "exports PL>KZ 2022 701M USD"],
  ],
  [
    "by an amount, and from one to another",
    null,
    "In 2022 Georgia's imports from Türkiye rose by $400 million, from $1.8 billion in 2021 to $2.2 billion.",
    [
      "growth of imports GE>TR 2022 400M USD since 2021",
      "imports GE>TR 2021 1800M USD",
      "imports GE>TR 2022 2200M USD",
    ],
  ],
  [
    "words for times and for parts",
    null,
    "In 2021 trade between Uzbekistan and Pakistan more than doubled. Exports of Uzbekistan to Pakistan increased 3.1 times, imports from Pakistan grew by a third.",
    [
      "growth of turnover PK+UZ 2021 >2 times since 2020",
      "growth of exports UZ>PK 2021 3.1 times since 2020",
      "growth of imports UZ>PK 2021 33.3 % since 2020",
    ],
  ],
  [
    "targets are none of the facts",
    "2024-05-01",
    "Kazakhstan and Hungary plan to bring their trade turnover to $1 billion by 2030. In 2023 it stood at $187 million.",
    ["target of turnover HU+KZ 2030 1000M USD", "turnover HU+KZ 2023 187M USD"],
  ],
  [
    "a direction without the word",
    null,
    "In 2023 Kazakhstan bought goods worth $3.1 billion from Germany and sold it $741 million.",
    ["imports KZ>DE 2023 3100M USD", "exports KZ>DE 2023 741M USD"],
  ],
  [
    "an adjective for the reporter, a capital for the partner",
    null,
    "In 2023 Serbian exports to Moscow amounted to EUR 1.1 billion.",
    ["exports RS>RU 2023 1100M EUR"],
  ],
  [
    "H1, nine months, and the same month a year before",
    "2023-11-05",
    "Trade of Kazakhstan with Japan reached US$1.5bn in H1 2023. For nine months of this year it was US$2.1bn, up 4.5% y-o-y.",
    [
      "turnover KZ>JP 2023-01/2023-06 1500M USD",
      "turnover KZ>JP 2023-01/2023-09 2100M USD",
      "growth of turnover KZ>JP 2023-01/2023-09 4.5 % since 2022-01/2022-09",
    ],
  ],
  [
    "one flow after another, respectively",
    null,
    "In 2022 Vietnam's exports to and imports from India were $8 billion and $7.1 billion, respectively.",
    ["exports VN>IN 2022 8000M USD", "imports VN>IN 2022 7100M USD"],
  ],
  [
    "a share of the whole and of a rank",
    null,
    "In 2023 China accounted for 21.5% of Kazakhstan's foreign trade. It ranked 2nd among the partners of Kazakhstan in 2023.",
    ["share of turnover KZ>CN 2023 21.5 %", "rank of turnover KZ>CN 2023 2 rank"],
  ],
  [
    "investment with its span",
    "2023-06-01",
    "From 2005 to 2022 direct investment from the Netherlands in Kazakhstan exceeded $110 billion.",
    ["fdi KZ>NL 2005/2022 >110000M USD"],
  ],
  [
    "a surplus and a deficit",
    null,
    "In 2023 Brazil had a trade surplus of $51.1 billion with China and a deficit of $1 billion with Germany.",
    ["balance BR>CN 2023 51100M USD", "balance BR>DE 2023 -1000M USD"],
  ],
  [
    "contracts are no trade",
    null,
    "The two sides signed contracts worth $2.5 billion. In 2023 trade between Kazakhstan and Korea was $6 billion.",
    ["other KR+KZ – 2500M USD", "turnover KR+KZ 2023 6000M USD"],
  ],
  [
    "what the same period was",
    "2022-09-20",
    "From January to July Kazakhstan sold Uzbekistan goods for $2.1 billion, compared with $1.6 billion in the same period of last year.",
    ["exports KZ>UZ 2022-01/2022-07 2100M USD", "exports KZ>UZ 2021-01/2021-07 1600M USD"],
  ],
  [
    "a period said once serves until another comes",
    null,
    "In 2019 turnover of Kazakhstan and Tajikistan was $841 million. Exports came to $559 million. Imports made $282 million.",
    ["turnover KZ+TJ 2019 841M USD", "exports KZ>TJ 2019 559M USD", "imports KZ>TJ 2019 282M USD"],
  ],
  [
    "a commodity is a part",
    null,
    "In 2023 Kazakhstan's exports of oil to Italy were worth $14 billion.",
    ["exports KZ>IT 2023 14000M USD (oil)"],
  ],
];

test.each(cases)("%s", (_, date, text, claims) => {
  expect(said("en", text, date)).toEqual(claims);
});
