/** What the catalogue says of the sources that are imported here, in five languages; their terms are in the glossary. */
export const bns = {
  kind: "statistics",
  publisher: "Bureau of National Statistics of Kazakhstan",
  short: "BNS",
  title: "Foreign trade by country",
  url: "https://stat.gov.kz",
  terms: "Official statistics may be used with reference to the source.",
  in: {
    ru: {
      publisher: "Бюро национальной статистики Казахстана",
      short: "БНС",
      title: "Внешняя торговля по странам",
      terms: "Официальную статистику можно использовать со ссылкой на источник.",
    },
    kk: {
      publisher: "Қазақстанның Ұлттық статистика бюросы",
      short: "ҰСБ",
      title: "Елдер бойынша сыртқы сауда",
      terms: "Ресми статистиканы дереккөзге сілтеме жасап пайдалануға болады.",
    },
    es: {
      publisher: "Oficina Nacional de Estadística de Kazajistán",
      title: "Comercio exterior por países",
      terms: "La estadística oficial puede utilizarse citando la fuente.",
    },
    pt: {
      publisher: "Gabinete Nacional de Estatística do Cazaquistão",
      title: "Comércio externo por países",
      terms: "A estatística oficial pode ser utilizada com indicação da fonte.",
    },
  },
} as const;

export const imfDots = {
  kind: "statistics",
  publisher: "International Monetary Fund",
  short: "IMF",
  title: "Direction of Trade Statistics",
  url: "https://data.imf.org",
  terms: "May be downloaded, copied and published with attribution to the International Monetary Fund.",
  in: {
    ru: {
      publisher: "Международный валютный фонд",
      short: "МВФ",
      title: "Статистика направлений торговли (DOTS)",
      terms: "Можно загружать, копировать и публиковать со ссылкой на Международный валютный фонд.",
    },
    kk: {
      publisher: "Халықаралық валюта қоры",
      short: "ХВҚ",
      title: "Сауда бағыттарының статистикасы (DOTS)",
      terms: "Халықаралық валюта қорына сілтеме жасап жүктеуге, көшіруге және жариялауға болады.",
    },
    es: {
      publisher: "Fondo Monetario Internacional",
      short: "FMI",
      title: "Estadísticas de la dirección del comercio (DOTS)",
      terms: "Los datos pueden descargarse, copiarse y publicarse citando al Fondo Monetario Internacional.",
    },
    pt: {
      publisher: "Fundo Monetário Internacional",
      short: "FMI",
      title: "Estatísticas da direção do comércio (DOTS)",
      terms: "Os dados podem ser descarregados, copiados e publicados com menção do Fundo Monetário Internacional.",
    },
  },
} as const;

export const eurostat = {
  kind: "statistics",
  publisher: "Eurostat",
  short: "Eurostat",
  title: "EU trade since 1988, monthly, added up to years and converted from euros at the ECB’s annual average rate",
  url: "https://ec.europa.eu/eurostat",
  terms: "Reuse is authorised with acknowledgement of the source.",
  in: {
    ru: {
      publisher: "Евростат",
      short: "Евростат",
      title:
        "Торговля ЕС с 1988 года по месяцам, сложенная по годам и пересчитанная из евро по среднегодовому курсу ЕЦБ",
      terms: "Повторное использование разрешено с указанием источника.",
    },
    kk: {
      publisher: "Еуростат",
      short: "Еуростат",
      title:
        "ЕО-ның 1988 жылдан бергі айлық саудасы, жылдар бойынша қосылып, ЕОБ-ның жылдық орташа бағамымен еуродан аударылған",
      terms: "Дереккөзі көрсетілсе, қайта пайдалануға рұқсат етіледі.",
    },
    es: {
      title:
        "Comercio de la UE desde 1988, mensual, sumado por años y convertido desde euros al tipo medio anual del BCE",
      terms: "Se autoriza la reutilización siempre que se cite la fuente.",
    },
    pt: {
      title: "Comércio da UE desde 1988, mensal, somado por anos e convertido de euros à taxa média anual do BCE",
      terms: "A reutilização é autorizada mediante indicação da fonte.",
    },
  },
} as const;

export const ecb = {
  kind: "statistics",
  publisher: "European Central Bank",
  short: "ECB",
  title: "Euro foreign exchange reference rates, US dollar, annual average",
  url: "https://data.ecb.europa.eu",
  terms: "Free of charge with reference to the source.",
  in: {
    ru: {
      publisher: "Европейский центральный банк",
      short: "ЕЦБ",
      title: "Справочные курсы евро к доллару США, среднее за год",
      terms: "Бесплатно, со ссылкой на источник.",
    },
    kk: {
      publisher: "Еуропа орталық банкі",
      short: "ЕОБ",
      title: "Еуроның АҚШ долларына анықтамалық бағамы, жылдық орташа",
      terms: "Дереккөзге сілтеме жасалса, тегін.",
    },
    es: {
      publisher: "Banco Central Europeo",
      short: "BCE",
      title: "Tipos de cambio de referencia del euro, dólar estadounidense, media anual",
      terms: "Gratuito, citando la fuente.",
    },
    pt: {
      publisher: "Banco Central Europeu",
      short: "BCE",
      title: "Taxas de câmbio de referência do euro, dólar dos EUA, média anual",
      terms: "Gratuito, com indicação da fonte.",
    },
  },
} as const;

/** US dollars for one euro, the mean of a year's days; a catalogue may have further years under its own `rates`. */
export const euroRates: Readonly<Record<string, string>> = {
  "2019": "1.1195",
  "2020": "1.1422",
  "2021": "1.1827",
  "2022": "1.0530",
  "2023": "1.0813",
  "2024": "1.0824",
  "2025": "1.1300",
};
