import { readAs } from "./readAs";

readAs({
  "a share that goes from one percentage to another is a share twice": [
    [
      "en",
      "2023-09-10",
      "The share of Latvia in the trade of Kazakhstan rose from 0.5% to 1% in 2022.",
      ["share of turnover KZ>LV 2021 0.5 %", "share of turnover KZ>LV 2022 1 %"],
    ],
    [
      "ru",
      "2023-09-10",
      "Доля Латвии в торговле Казахстана выросла с 0,5 до 1% в 2022 году.",
      ["share of turnover KZ>LV 2021 0.5 %", "share of turnover KZ>LV 2022 1 %"],
    ],
    [
      "es",
      "2023-09-10",
      "La cuota de Perú en el comercio de Chile pasó del 0,5 al 1% en 2022.",
      ["share of turnover CL>PE 2021 0.5 %", "share of turnover CL>PE 2022 1 %"],
    ],
    [
      "pt",
      "2023-09-10",
      "A quota do Peru no comércio do Chile subiu de 0,5% para 1% em 2022.",
      ["share of turnover CL>PE 2021 0.5 %", "share of turnover CL>PE 2022 1 %"],
    ],
  ],
  "a share that changes by points to a percentage": [
    [
      "en",
      "2024-02-10",
      "The share of Latvia in Kazakhstan's exports rose by 1.2 percentage points to 5.4% in 2023.",
      ["growth of share KZ>LV 2023 1.2 pp since 2022", "share of exports KZ>LV 2023 5.4 %"],
    ],
    [
      "ru",
      "2024-02-10",
      "Доля Китая в импорте Казахстана за 2023 год выросла на 3 процентных пункта, до 25%.",
      ["growth of share KZ>CN 2023 3 pp since 2022", "share of imports KZ>CN 2023 25 %"],
    ],
    [
      "kk",
      "2024-02-10",
      "2023 жылы Қытайдың Қазақстан импортындағы үлесі 3 пайыздық тармаққа артып, 25 пайызға жетті.",
      ["growth of share KZ>CN 2023 3 pp since 2022", "share of imports KZ>CN 2023 25 %"],
    ],
    [
      "es",
      "2024-02-10",
      "La cuota de China en las importaciones de Perú bajó 2 puntos porcentuales en 2023, hasta el 25%.",
      ["growth of share PE>CN 2023 -2 pp since 2022", "share of imports PE>CN 2023 25 %"],
    ],
    [
      "pt",
      "2024-02-10",
      "A quota de Portugal nas importações do Cazaquistão subiu 0,3 pontos percentuais para 1,2% em 2023.",
      ["growth of share KZ>PT 2023 0.3 pp since 2022", "share of imports KZ>PT 2023 1.2 %"],
    ],
  ],
  "a share between two percentages is one share": [
    [
      "en",
      "2023-09-10",
      "The share of Latvia in the trade of Kazakhstan is from 0.5 to 1 percent.",
      ["share of turnover KZ>LV – 0.5..1 %"],
    ],
    [
      "ru",
      "2023-09-10",
      "Доля Латвии во внешней торговле Казахстана составляет от 0,5 до 1%.",
      ["share of turnover KZ>LV – 0.5..1 %"],
    ],
  ],
  "beside the word stands whose part it is, beside the flow whose whole": [
    [
      "kk",
      "2023-09-10",
      "Қытайдың үлесі Қазақстанның сыртқы саудасында 21,3 пайызды құрайды.",
      ["share of turnover KZ>CN – 21.3 %"],
    ],
    ["en", "2023-09-10", "China's share of Kazakhstan's exports was 15%.", ["share of exports KZ>CN – 15 %"]],
  ],
  "the share of a flow in the turnover is a part of it": [
    [
      "ru",
      "2023-10-15",
      "Доля экспорта в товарообороте Казахстана и Грузии в 2022 году — 70%.",
      ["share of turnover KZ>GE 2022 70 % (exports in turnover)"],
    ],
    [
      "en",
      "2023-10-15",
      "The share of exports in the trade turnover of Kazakhstan and Georgia was 70% in 2022.",
      ["share of turnover KZ>GE 2022 70 % (exports in turnover)"],
    ],
    [
      "kk",
      "2023-10-15",
      "Қазақстан мен Грузияның тауар айналымындағы экспорттың үлесі 70 пайыз.",
      ["share of turnover KZ>GE – 70 % (exports in turnover)"],
    ],
    [
      "es",
      "2023-10-15",
      "La cuota de las exportaciones en el comercio de Perú con Chile fue del 70% en 2022.",
      ["share of turnover PE>CL 2022 70 % (exports in turnover)"],
    ],
    [
      "pt",
      "2023-10-15",
      "A quota das exportações nas trocas de Portugal com Angola foi de 70% em 2022.",
      ["share of turnover PT>AO 2022 70 % (exports in turnover)"],
    ],
  ],
  "a share of the same whole, of another partner": [
    [
      "ru",
      "2023-10-15",
      "15,7% экспорта Казахстана пришлось на Китай, 16,4% — на Италию.",
      ["share of exports KZ>CN – 15.7 %", "share of exports KZ>IT – 16.4 %"],
    ],
    [
      "es",
      "2023-10-15",
      "El 15,7% de las exportaciones de Perú fue a China y el 16,4% a Italia.",
      ["share of exports PE>CN – 15.7 %", "share of exports PE>IT – 16.4 %"],
    ],
    [
      "kk",
      "2023-10-15",
      "Қазақстан экспортының 15,7%-ы Қытайға, 16,4%-ы Италияға тиесілі.",
      ["share of exports KZ>CN – 15.7 %", "share of exports KZ>IT – 16.4 %"],
    ],
  ],
  "the name right before a flow owns it": [
    ["kk", "2023-10-15", "Қытай Қазақстан импортының 22 пайызын қамтамасыз етеді.", ["share of imports KZ>CN – 22 %"]],
  ],
  "a share that is a commodity": [
    [
      "en",
      "2023-10-15",
      "Two-thirds of Kazakhstan's exports to Georgia in 2022 were oil products.",
      ["share of exports KZ>GE 2022 66.7 % (oil)"],
    ],
    [
      "es",
      "2023-10-15",
      "Dos tercios de las exportaciones de Perú a Chile en 2022 fueron de cobre.",
      ["share of exports PE>CL 2022 66.7 % (cobre)"],
    ],
    [
      "pt",
      "2023-10-15",
      "Dois terços das exportações do Brasil para a China em 2022 foram soja e minério.",
      ["share of exports BR>CN 2022 66.7 % (soja)"],
    ],
  ],
});
