import { readAs } from "./readAs";

readAs({
  "verbs of change": [
    [
      "en",
      "2023-10-15",
      "Trade of Kazakhstan with Italy eased 3% to $14.5 billion in 2022.",
      ["growth of turnover KZ>IT 2022 -3 % since 2021", "turnover KZ>IT 2022 14500M USD"],
    ],
    [
      "en",
      "2023-10-15",
      "Kazakhstan's exports to Italy tumbled by 12% in 2022, whereas imports edged up 2%.",
      ["growth of exports KZ>IT 2022 -12 % since 2021", "growth of imports KZ>IT 2022 2 % since 2021"],
    ],
    [
      "ru",
      "2023-10-15",
      "В 2022 году товарооборот Казахстана с Италией подрос на 3% и перевалил за 15 млрд долларов.",
      ["growth of turnover KZ>IT 2022 3 % since 2021", "turnover KZ>IT 2022 >15000M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "En 2022 las exportaciones de Kazajistán a Italia retrocedieron un 12% y las importaciones avanzaron un 2%.",
      ["growth of exports KZ>IT 2022 -12 % since 2021", "growth of imports KZ>IT 2022 2 % since 2021"],
    ],
    [
      "pt",
      "2023-10-15",
      "Em 2022 as exportações do Cazaquistão para a Itália tombaram 12% e as importações avançaram 2%.",
      ["growth of exports KZ>IT 2022 -12 % since 2021", "growth of imports KZ>IT 2022 2 % since 2021"],
    ],
    [
      "kk",
      "2023-10-15",
      "2022 жылы Қазақстанның Италиямен тауар айналымы 3 пайызға қысқарып, 14,5 млрд доллар шамасында болды.",
      ["growth of turnover KZ>IT 2022 -3 % since 2021", "turnover KZ>IT 2022 ~14500M USD"],
    ],
  ],
  "an amount that is all but reached": [
    [
      "es",
      "2023-10-15",
      "El comercio entre Perú y Chile se disparó un 54% en 2022 hasta rozar los 3.000 millones de dólares.",
      ["growth of turnover CL+PE 2022 54 % since 2021", "turnover CL+PE 2022 <3000M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "O comércio entre o Brasil e o Chile disparou 54% em 2022 e encostou nos 12 bilhões de dólares.",
      ["growth of turnover BR+CL 2022 54 % since 2021", "turnover BR+CL 2022 <12000M USD"],
    ],
  ],
  "the first destination": [
    [
      "en",
      "2023-10-15",
      "In 2022 Italy was the top destination for Kazakh exports.",
      ["rank of exports KZ>IT 2022 1 rank"],
    ],
  ],
});
