import { readAs } from "./readAs";

readAs({
  "countries that are not named are no partner that was named elsewhere": [
    [
      "en",
      "2023-10-15",
      "The trade turnover between the countries of the organization and Iran grew to $4.5 billion in 2022. Iran exported $2.5 billion to Pakistan.",
      ["exports IR>PK 2022 2500M USD"],
    ],
    [
      "ru",
      "2023-10-15",
      "Торговля Казахстана со странами объединения в 2022 году составила 28 млрд долларов. Узбекистан купил товаров на 3 млрд долларов.",
      ["imports UZ>KZ 2022 3000M USD"],
    ],
    [
      "es",
      "2023-10-15",
      "El comercio de Perú con los países de la región sumó 28.000 millones de dólares en 2022. A Chile le vendió 1.500 millones.",
      ["exports PE>CL 2022 1500M USD"],
    ],
    [
      "pt",
      "2023-10-15",
      "O comércio do Brasil com os países do bloco somou 28 bilhões de dólares em 2022. Para a Argentina vendeu 15 bilhões.",
      ["exports BR>AR 2022 15000M USD"],
    ],
    [
      "kk",
      "2023-10-15",
      "Қазақстанның одақ елдерімен тауар айналымы 2022 жылы 28 млрд доллар болды. Ресейге экспорт 8 млрд доллар.",
      ["exports KZ>RU 2022 8000M USD"],
    ],
  ],
  "countries of a group that was named before": [
    [
      "ru",
      "2023-10-15",
      "Товарооборот Казахстана с ЕАЭС в 2022 году составил 28 млрд долларов. Экспорт Казахстана в страны союза вырос на 10%.",
      ["turnover KZ>EAEU 2022 28000M USD", "growth of exports KZ>EAEU 2022 10 % since 2021"],
    ],
  ],
  "a dollar that is another country's": [
    ["en", "2023-10-15", "Singapore and Kazakhstan traded S$1.9 billion in 2022.", ["turnover KZ+SG 2022 1900M SGD"]],
  ],
  "a share of all trade is that of whom was spoken of": [
    [
      "kk",
      "2023-10-15",
      "2022 жылы Италиямен тауар айналымы 15 млрд доллар болды, бұл Қазақстанның сыртқы саудасының 11 пайызы.",
      ["turnover IT+KZ 2022 15000M USD", "share of turnover KZ>IT 2022 11 %"],
    ],
  ],
  "a share of the trade with a group": [
    [
      "en",
      "2023-10-15",
      "Trade between Kazakhstan and Italy is 25% of Kazakhstan's trade with the EU.",
      ["share of turnover KZ>IT – 25 % in EU"],
    ],
  ],
});
