import { expect, test } from "vitest";
import { said } from "./said";

const cases: readonly (readonly [what: string, date: string | null, text: string, claims: readonly string[]])[] = [
  [
    "a total, its parts in brackets, and a growth",
    null,
    "2023 жылы Қазақстан мен Италия арасындағы тауар айналымы 16,1 млрд АҚШ долларын құрады (экспорт – 14,9 млрд, импорт – 1,2 млрд), бұл 2022 жылмен салыстырғанда 5,3%-ға көп (15,3 млрд).",
    [
      "turnover IT+KZ 2023 16100M USD",
      "exports KZ>IT 2023 14900M USD",
      "imports KZ>IT 2023 1200M USD",
      "growth of turnover IT+KZ 2023 5.3 % since 2022",
      "turnover IT+KZ 2022 15300M USD",
    ],
  ],
  [
    "months of this year, more than",
    "2024-09-20",
    "Биылғы сегіз айда Қазақстан мен Өзбекстан арасындағы сауда-саттық көлемі 2,6 млрд доллардан асты.",
    ["turnover KZ+UZ 2024-01/2024-08 >2600M USD"],
  ],
  [
    "cases tell to whom and from whom",
    null,
    "2022 жылы Қазақстанның Қытайға экспорты 13,2 миллиард долларға жетті, Қытайдан импорты 11 миллиард доллар болды.",
    ["exports KZ>CN 2022 13200M USD", "imports KZ>CN 2022 11000M USD"],
  ],
  [
    "times, and last year",
    "2022-05-01",
    "Былтыр Қазақстан мен Әзербайжанның өзара саудасы 2,5 есе артып, 330 миллион долларды құрады.",
    ["growth of turnover AZ+KZ 2021 2.5 times since 2020", "turnover AZ+KZ 2021 330M USD"],
  ],
  [
    "percent in words and a fall",
    null,
    "2020 жылдың қаңтар-маусым айларында Қазақстан мен Түркияның тауар айналымы 19,8 пайызға төмендеді.",
    ["growth of turnover KZ+TR 2020-01/2020-06 -19.8 % since 2019-01/2019-06"],
  ],
  [
    "a decimal in words",
    null,
    "2019 жылы Қазақстан мен Ресейдің саудасы он тоғыз бүтін оннан жеті миллиард доллар болды.",
    ["turnover KZ+RU 2019 19700M USD"],
  ],
  [
    "a target",
    "2024-01-10",
    "Тараптар Қазақстан мен Корея арасындағы тауар айналымын 10 миллиард долларға жеткізуді көздеп отыр.",
    ["target of turnover KR+KZ – 10000M USD"],
  ],
  [
    "investment since a year",
    null,
    "2005 жылдан бері Германиядан Қазақстанға 7 миллиард доллардан астам тікелей инвестиция салынды.",
    ["fdi KZ>DE 2005/.. >7000M USD"],
  ],
  [
    "almost, behind the number",
    null,
    "2021 жылы Қазақстан мен Францияның сауда айналымы 3 миллиард долларға жуық болды.",
    ["turnover FR+KZ 2021 <3000M USD"],
  ],
  ["the main partner", null, "Қытай – Қазақстанның ең ірі сауда серіктесі.", ["rank of turnover KZ>CN – 1 rank"]],
];

test.each(cases)("%s", (_, date, text, claims) => {
  expect(said("kk", text, date)).toEqual(claims);
});
