import { plainText } from "./marks";

/** What a text says of the unit of figures: how many base units are in one, and the ISO 4217 code of their currency. */
export interface NamedUnit {
  readonly scale: number | null;
  readonly currency: string | null;
  /** Whether it names several scales or currencies, or one that may be either of two. */
  readonly isUnclear: boolean;
}

const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, "gu");

// The longer come first and are taken out, so that “miles de millones” is no thousand and “миллиард” no million.
const scales: readonly (readonly [number | null, RegExp])[] = [
  [1e9, word("miles de millones|mil millones|mil milhões|billions?|bn|bln|млрд|миллиард\\p{L}*|bilhões|bilhão|usdbn")],
  [1e12, word("trillions?|трлн|триллион\\p{L}*|billones|biliões")],
  [
    1e6,
    word(
      "millions?|mln|mlns|mn|mio|mm|млн|миллион\\p{L}*|миллиондаған|millones|millón|milhões|milhão|musd|meur|usdm|eurm|m(?= ?(?:usd|eur|[$€]))|(?<=[$€] ?)m",
    ),
  ],
  [
    1e3,
    word(
      "thousands?|thous|thsd|тыс|тысяч\\p{L}*|мың|миллеген|miles|milhares|kusd|keur|teur|k(?= ?(?:usd|eur|[$€]))|(?<=[$€] ?)k|mil(?= (?:de )?(?:euros?|dólares|dolares|€))",
    ),
  ],
  // “US$ mil” are millions in English and thousands in Spanish.
  [null, word("mil|mill")],
  [1e3, /(?<![\d.,])(?:1[ \u00a0]?000|'000)(?:s)?(?= ?(?:us|usd|eur|долл|\$|€|дол))|'000s?/gu],
];

const others =
  "AUD australian dollars?|CAD canadian dollars?|SGD singapore dollars?|HKD hong kong dollars?|NZD new zealand dollars?|" +
  "KZT kzt,тенге,теңге,tenge|RUB rub,rur,руб,рубл\\p{L}*,roubles?,rubles?,рос рубл\\p{L}*|UZS uzs,сум,сумов,сўм|KGS kgs,сом,сомов|" +
  "GEL gel,лари,lari|AMD amd,драм\\p{L}*|AZN azn,манат\\p{L}*|BYN byn,byr|UAH uah,грн,гривн\\p{L}*|TJS tjs,сомони|TMT tmt|MDL mdl|" +
  "GBP gbp,pounds?,фунт\\p{L}*,libras?|CNY cny,rmb,yuan,юан\\p{L}*|JPY jpy,yen,иен\\p{L}*,йен\\p{L}*|CHF chf,francs?|INR inr,rupees?|" +
  "BRL brl,reais|TRY tl,lira,лир\\p{L}*|MXN mxn,pesos?|PLN pln,zł|CZK czk|SEK sek|NOK nok|DKK dkk|HUF huf|KRW krw|" +
  "AUD aud,a\\$|CAD cad,c\\$|SGD sgd,s\\$|HKD hkd,hk\\$|NZD nzd,nz\\$|BRL r\\$|" +
  "XXX national currency,local currency,нац валют\\p{L}*,национальн\\p{L}* валют\\p{L}*,moneda nacional,moeda nacional";

const currencies: readonly (readonly [string, RegExp])[] = [
  ...others.split("|").map((row) => {
    return [row.slice(0, 3), word(row.slice(4).replaceAll(",", "|"))] as const;
  }),
  [
    "USD",
    word(
      "us ?dollars?|u s dollars?|usd|kusd|musd|usdm|usdbn|dollars?|долл(?:аров|ара|ары|ар)?\\p{L}*|dólar(?:es)?|dolar(?:es)?",
    ),
  ],
  ["USD", /(?<![\p{L}$])(?:us|u s )?\$/gu],
  ["EUR", word("euros?|eur|keur|meur|teur|eurm|ecu|евро|еуро")],
  ["EUR", /€/gu],
];

const quantity =
  /(?<!\p{L})(?:(?:тыс|млн|thousand|million|mil|miles de|millones de|mln|мың)\p{L}*\.? ?(?:тонн\p{L}*|т|кг|шт|чел\p{L}*|tonn?e?s?|tons?|toneladas|kg|units))(?!\p{L})/gu;

/** Finds of all patterns, each text taken out before the next is looked for. */
function takeOut<T>(text: string, patterns: readonly (readonly [T, RegExp])[]): { found: Set<T>; rest: string } {
  const found = new Set<T>();
  let rest = text;
  for (const [meaning, pattern] of patterns) {
    const next = rest.replace(pattern, "_");
    if (next !== rest) found.add(meaning);
    rest = next;
  }
  return { found, rest };
}

/** What a heading or a title says of the unit that figures are in. */
export function unitIn(text: string): NamedUnit {
  const plain = plainText(text.slice(0, 400))
    .toLowerCase()
    .replace(/u\.s\.?/g, "us")
    .replace(/[_]/g, " ")
    .replace(/(?<=\p{L})\./gu, " ")
    .replace(/\s+/g, " ")
    .replace(quantity, " ");
  const { found: sizes } = takeOut(plain, scales);
  const { found: money } = takeOut(plain, currencies);
  const [scale = null] = sizes;
  const [currency = null] = money;
  return {
    scale: sizes.size === 1 ? scale : null,
    currency: money.size === 1 ? currency : null,
    isUnclear: sizes.size > 1 || money.size > 1 || sizes.has(null),
  };
}
