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

/** What the IMF says of itself and of the use of its figures, whichever of its statistics they are of. */
const imf = {
  kind: "statistics",
  publisher: "International Monetary Fund",
  short: "IMF",
  url: "https://data.imf.org",
  terms: "May be downloaded, copied and published with attribution to the International Monetary Fund.",
} as const;
const imfIn = {
  ru: {
    publisher: "Международный валютный фонд",
    short: "МВФ",
    terms: "Можно загружать, копировать и публиковать со ссылкой на Международный валютный фонд.",
  },
  kk: {
    publisher: "Халықаралық валюта қоры",
    short: "ХВҚ",
    terms: "Халықаралық валюта қорына сілтеме жасап жүктеуге, көшіруге және жариялауға болады.",
  },
  es: {
    publisher: "Fondo Monetario Internacional",
    short: "FMI",
    terms: "Los datos pueden descargarse, copiarse y publicarse citando al Fondo Monetario Internacional.",
  },
  pt: {
    publisher: "Fundo Monetário Internacional",
    short: "FMI",
    terms: "Os dados podem ser descarregados, copiados e publicados com menção do Fundo Monetário Internacional.",
  },
} as const;

type Titles = Readonly<Record<"en" | keyof typeof imfIn, string>>;

const ofImf = ({ en, ...titles }: Titles) => ({
  ...imf,
  title: en,
  in: Object.fromEntries(
    Object.entries(titles).map(([language, title]) => [language, { ...imfIn[language as keyof typeof imfIn], title }]),
  ),
});

export const imfDots = ofImf({
  en: "Direction of Trade Statistics",
  ru: "Статистика направлений торговли (DOTS)",
  kk: "Сауда бағыттарының статистикасы (DOTS)",
  es: "Estadísticas de la dirección del comercio (DOTS)",
  pt: "Estatísticas da direção do comércio (DOTS)",
});

const imfImts = ofImf({
  en: "International Trade in Goods by partner country (IMTS)",
  ru: "Международная торговля товарами по странам-партнёрам (IMTS)",
  kk: "Серіктес елдер бойынша халықаралық тауар саудасы (IMTS)",
  es: "Comercio internacional de bienes por país asociado (IMTS)",
  pt: "Comércio internacional de bens por país parceiro (IMTS)",
});

const imfDip = ofImf({
  en: "Direct Investment Positions (DIP, formerly CDIS), as reported",
  ru: "Позиции по прямым инвестициям (DIP, ранее CDIS), по отчётам стран",
  kk: "Тікелей инвестициялар позициялары (DIP, бұрынғы CDIS), елдердің есептері бойынша",
  es: "Posiciones de inversión directa (DIP, antes CDIS), según los informes de los países",
  pt: "Posições de investimento direto (DIP, antes CDIS), segundo os relatórios dos países",
});

/** A country's report as it stands in the IMF's mirror: the file gives it for the counterpart alone, and calls it derived. */
const imfDipDerived = ofImf({
  en: "Direct Investment Positions (DIP, formerly CDIS), countries’ reports as derived for their counterparts",
  ru: "Позиции по прямым инвестициям (DIP, ранее CDIS), отчёты стран, выведенные для их контрагентов",
  kk: "Тікелей инвестициялар позициялары (DIP, бұрынғы CDIS), елдердің екінші тарап үшін шығарылған есептері",
  es: "Posiciones de inversión directa (DIP, antes CDIS), informes de los países, derivados para sus contrapartes",
  pt: "Posições de investimento direto (DIP, antes CDIS), relatórios dos países, derivados para as contrapartes",
});

const nbk = {
  kind: "statistics",
  publisher: "National Bank of Kazakhstan",
  short: "NBK",
  title: "Gross inflow of direct investment from foreign direct investors by country",
  url: "https://nationalbank.kz",
  terms: "May be used with reference to the source.",
  in: {
    ru: {
      publisher: "Национальный Банк Казахстана",
      short: "НБК",
      title: "Валовой приток прямых инвестиций от иностранных прямых инвесторов по странам",
      terms: "Можно использовать со ссылкой на источник.",
    },
    kk: {
      publisher: "Қазақстан Ұлттық Банкі",
      short: "ҚҰБ",
      title: "Шетелдік тікелей инвесторлардан тікелей инвестициялардың елдер бойынша жалпы ағыны",
      terms: "Дереккөзге сілтеме жасап пайдалануға болады.",
    },
    es: {
      publisher: "Banco Nacional de Kazajistán",
      short: "BNK",
      title: "Entrada bruta de inversión directa de inversores directos extranjeros por países",
      terms: "Puede utilizarse citando la fuente.",
    },
    pt: {
      publisher: "Banco Nacional do Cazaquistão",
      short: "BNC",
      title: "Fluxo bruto de investimento direto de investidores diretos estrangeiros por países",
      terms: "Pode ser utilizado com indicação da fonte.",
    },
  },
} as const;

export const eurostat = {
  kind: "statistics",
  publisher: "Eurostat",
  short: "Eurostat",
  title:
    "EU trade since 1988 by month, converted from euros at the ECB’s average rate of the month; years are sums of months",
  url: "https://ec.europa.eu/eurostat",
  terms: "Reuse is authorised with acknowledgement of the source.",
  in: {
    ru: {
      publisher: "Евростат",
      short: "Евростат",
      title:
        "Торговля ЕС с 1988 года по месяцам, пересчитанная из евро по среднемесячному курсу ЕЦБ; годы — суммы месяцев",
      terms: "Повторное использование разрешено с указанием источника.",
    },
    kk: {
      publisher: "Еуростат",
      short: "Еуростат",
      title:
        "ЕО-ның 1988 жылдан бергі айлық саудасы, ЕОБ-ның айлық орташа бағамымен еуродан аударылған; жылдар — айлардың қосындысы",
      terms: "Дереккөзі көрсетілсе, қайта пайдалануға рұқсат етіледі.",
    },
    es: {
      title:
        "Comercio de la UE desde 1988 por meses, convertido desde euros al tipo medio mensual del BCE; los años son sumas de meses",
      terms: "Se autoriza la reutilización siempre que se cite la fuente.",
    },
    pt: {
      title:
        "Comércio da UE desde 1988 por meses, convertido de euros à taxa média mensal do BCE; os anos são somas de meses",
      terms: "A reutilização é autorizada mediante indicação da fonte.",
    },
  },
} as const;

export const ecb = {
  kind: "statistics",
  publisher: "European Central Bank",
  short: "ECB",
  title: "Euro foreign exchange reference rates, US dollar, monthly and annual averages",
  url: "https://data.ecb.europa.eu",
  terms: "Free of charge with reference to the source.",
  in: {
    ru: {
      publisher: "Европейский центральный банк",
      short: "ЕЦБ",
      title: "Справочные курсы евро к доллару США, средние за месяц и за год",
      terms: "Бесплатно, со ссылкой на источник.",
    },
    kk: {
      publisher: "Еуропа орталық банкі",
      short: "ЕОБ",
      title: "Еуроның АҚШ долларына анықтамалық бағамы, айлық және жылдық орташа",
      terms: "Дереккөзге сілтеме жасалса, тегін.",
    },
    es: {
      publisher: "Banco Central Europeo",
      short: "BCE",
      title: "Tipos de cambio de referencia del euro, dólar estadounidense, medias mensuales y anuales",
      terms: "Gratuito, citando la fuente.",
    },
    pt: {
      publisher: "Banco Central Europeu",
      short: "BCE",
      title: "Taxas de câmbio de referência do euro, dólar dos EUA, médias mensais e anuais",
      terms: "Gratuito, com indicação da fonte.",
    },
  },
} as const;

const comtrade = {
  kind: "statistics",
  publisher: "United Nations Statistics Division",
  short: "UN Comtrade",
  title: "UN Comtrade, trade in goods by partner country",
  url: "https://comtradeplus.un.org",
  terms: "See the terms of UN Comtrade, which restrict publishing the data anew.",
  in: {
    ru: {
      publisher: "Статистический отдел ООН",
      title: "UN Comtrade, торговля товарами по странам-партнёрам",
      terms: "См. условия UN Comtrade: повторная публикация данных ограничена.",
    },
    kk: {
      publisher: "БҰҰ Статистика бөлімі",
      title: "UN Comtrade, серіктес елдер бойынша тауар саудасы",
      terms: "UN Comtrade шарттарын қараңыз: деректерді қайта жариялау шектелген.",
    },
    es: {
      publisher: "División de Estadística de las Naciones Unidas",
      title: "UN Comtrade, comercio de bienes por país asociado",
      terms: "Véanse las condiciones de UN Comtrade, que limitan volver a publicar los datos.",
    },
    pt: {
      publisher: "Divisão de Estatística das Nações Unidas",
      title: "UN Comtrade, comércio de bens por país parceiro",
      terms: "Ver as condições do UN Comtrade, que limitam voltar a publicar os dados.",
    },
  },
} as const;

/** One value for both sides, which are not told apart: it stands as exports. */
const baci = {
  kind: "statistics",
  publisher: "Centre for Prospective Studies and International Information, France",
  short: "CEPII",
  title: "BACI, trade by exporter and importer, reconciled from the reports of both sides; sums of products",
  url: "https://www.cepii.fr",
  terms: "Open Licence 2.0 (Etalab): reuse is free with acknowledgement of the source.",
  in: {
    ru: {
      publisher: "Центр перспективных исследований и международной информации, Франция",
      title: "BACI, торговля по экспортёрам и импортёрам, согласованная по отчётам обеих сторон; суммы товаров",
      terms: "Открытая лицензия 2.0 (Etalab): повторное использование бесплатно со ссылкой на источник.",
    },
    kk: {
      publisher: "Болашақты зерттеу және халықаралық ақпарат орталығы, Франция",
      title:
        "BACI, экспорттаушы және импорттаушы елдер бойынша сауда, екі тараптың есептері келістірілген; тауарлар қосындысы",
      terms: "Ашық лицензия 2.0 (Etalab): дереккөзі көрсетілсе, қайта пайдалану тегін.",
    },
    es: {
      publisher: "Centro de Estudios Prospectivos e Información Internacional, Francia",
      title:
        "BACI, comercio por exportador e importador, conciliado a partir de los informes de ambas partes; sumas de productos",
      terms: "Licencia Abierta 2.0 (Etalab): la reutilización es libre citando la fuente.",
    },
    pt: {
      publisher: "Centro de Estudos Prospetivos e de Informação Internacional, França",
      title:
        "BACI, comércio por exportador e importador, conciliado a partir dos relatórios de ambas as partes; somas de produtos",
      terms: "Licença Aberta 2.0 (Etalab): a reutilização é livre com indicação da fonte.",
    },
  },
} as const;

const wits = {
  kind: "statistics",
  publisher: "World Bank",
  short: "WITS",
  title: "World Integrated Trade Solution, trade summary made from UN Comtrade",
  url: "https://wits.worldbank.org",
  terms: "See the terms of use of WITS.",
  in: {
    ru: {
      publisher: "Всемирный банк",
      title: "World Integrated Trade Solution, сводные данные о торговле на основе UN Comtrade",
      terms: "См. условия использования WITS.",
    },
    kk: {
      publisher: "Дүниежүзілік банк",
      title: "World Integrated Trade Solution, UN Comtrade негізіндегі сауда туралы жиынтық деректер",
      terms: "WITS пайдалану шарттарын қараңыз.",
    },
    es: {
      publisher: "Banco Mundial",
      title: "World Integrated Trade Solution, resumen del comercio a partir de UN Comtrade",
      terms: "Véanse las condiciones de uso de WITS.",
    },
    pt: {
      publisher: "Banco Mundial",
      title: "World Integrated Trade Solution, resumo do comércio a partir do UN Comtrade",
      terms: "Ver as condições de utilização da WITS.",
    },
  },
} as const;

const oecd = {
  kind: "statistics",
  publisher: "Organisation for Economic Co-operation and Development",
  short: "OECD",
  title: "International merchandise trade by partner",
  url: "https://data-explorer.oecd.org",
  terms: "See the terms and conditions of the OECD.",
  in: {
    ru: {
      publisher: "Организация экономического сотрудничества и развития",
      short: "ОЭСР",
      title: "Международная торговля товарами по партнёрам",
      terms: "См. условия ОЭСР.",
    },
    kk: {
      publisher: "Экономикалық ынтымақтастық және даму ұйымы",
      short: "ЭЫДҰ",
      title: "Серіктестер бойынша халықаралық тауар саудасы",
      terms: "ЭЫДҰ шарттарын қараңыз.",
    },
    es: {
      publisher: "Organización para la Cooperación y el Desarrollo Económicos",
      short: "OCDE",
      title: "Comercio internacional de mercancías por socio",
      terms: "Véanse las condiciones de la OCDE.",
    },
    pt: {
      publisher: "Organização para a Cooperação e Desenvolvimento Económico",
      short: "OCDE",
      title: "Comércio internacional de mercadorias por parceiro",
      terms: "Ver as condições da OCDE.",
    },
  },
} as const;

/** What comes in the form of SDMX from an agency that is not known here; its terms are not known either. */
const sdmx = {
  kind: "statistics",
  publisher: "Agency named in the file",
  short: "SDMX",
  title: "Trade by partner from a file in the SDMX format",
  url: "https://sdmx.org",
  terms: "See the terms of the agency.",
  in: {
    ru: {
      publisher: "Ведомство, указанное в файле",
      title: "Торговля по партнёрам из файла в формате SDMX",
      terms: "См. условия ведомства.",
    },
    kk: {
      publisher: "Файлда көрсетілген мекеме",
      title: "SDMX пішіміндегі файлдан серіктестер бойынша сауда",
      terms: "Мекеменің шарттарын қараңыз.",
    },
    es: {
      publisher: "Organismo indicado en el archivo",
      title: "Comercio por socio, de un archivo en formato SDMX",
      terms: "Véanse las condiciones del organismo.",
    },
    pt: {
      publisher: "Organismo indicado no ficheiro",
      title: "Comércio por parceiro, de um ficheiro em formato SDMX",
      terms: "Ver as condições do organismo.",
    },
  },
} as const;

const valued = { exports: "FOB", imports: "CIF" } as const;

/** What the catalogue says of the sources that are imported here, in five languages; their terms are in the glossary. */
export const sources = {
  ecb,
  bns: { ...bns, ...valued },
  "imf-dots": { ...imfDots, ...valued },
  "imf-imts": { ...imfImts, ...valued },
  eurostat: { ...eurostat, ...valued },
  oecd: { ...oecd, ...valued },
  sdmx,
  nbk,
  "imf-dip": imfDip,
  "imf-dip-derived": imfDipDerived,
  comtrade: { ...comtrade, ...valued },
  baci: { ...baci, exports: valued.exports },
  wits: { ...wits, ...valued },
} as const;
