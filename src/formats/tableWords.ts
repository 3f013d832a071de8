import type { Counted } from "../core/indicators";
import { plainText } from "./marks";

/** What the heading of a column says that the column is. */
export type HeadRole =
  | "reporter"
  | "partner"
  | "country"
  | "flow"
  | "year"
  | "month"
  | "quarter"
  | "period"
  | "value"
  | "status"
  | "product"
  | "aside";

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u");

/** Lower case, with plain spaces, and without what joins the words of a name in a program. */
const plainHead = (text: string): string =>
  plainText(text.slice(0, 300))
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .toLowerCase()
    .replace(/[_.:]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();

/** Of what is no amount of trade: growth, shares, weights, balances, numbers of a row. */
const aside =
  /%|проц|(?:темп|прирост|удельн|уд ?вес|сальдо|баланс|доля|нетто|тонн|тоннаж|изменени|индекс|количеств|соотнош|крат|пайыз|үлес|өсім|өсу|салмағ|мөлшер)|(?<!\p{L})рост(?!\p{L})|раз(?!\p{L})|№|п\/п|(?<!\p{L})вес(?!\p{L})|(?<!\p{L})место(?!\p{L})/u;
const asideWord = whole(
  "growth|change|share|shares|percent|percentage|pct|per cent|index|rate|ratio|yoy|y-o-y|cagr|balance|weight|wgt|netwgt|quantity|qty|volume|kg|tons?|tonnes|rank|no|nr|saldo|variación|variacion|variação|var|tasa|taxa|crecimiento|crescimento|cuota|participación|participação|peso|cantidad|quantidade|toneladas|porcentaje|percentagem|ranking|puesto|edition|id|unit price|valuation|frequency|freq|last update|к итогу|в % к|price",
);
const heads: readonly (readonly [HeadRole, RegExp])[] = [
  [
    "product",
    whole(
      "product|products|commodity|commodities|cmd|cmdcode|hs\\d?|hs code|sitc|cn8|taric|товар|товары|товара|код товара|тн вэд|тнвэд|тауар|producto|productos|producto|produto|produtos|partida|ncm|capítulo",
    ),
  ],
  [
    "reporter",
    /reporter|reporting|declarant|страна[- ]?отч[её]т|отч[её]тн|репорт[её]р|declarante|informante|есеп беруші|repórter/u,
  ],
  [
    "partner",
    /partner|counterpart|партн[её]р|контрагент|серіктес|әріптес|socio|sócio|parceir|asociad|contrapart|destination|origin(?!al)|destino|origen|origem|назначени|происхожд/u,
  ],
  [
    "status",
    whole(
      "status|flag|flags|obs status|obs flag|conf status|статус|признак|estado|nota|notes?|примечани[ея]|footnote|ескерту",
    ),
  ],
  [
    "flow",
    whole(
      "flow|flows|trade flow|direction|indicator|indicators|measure|поток|потока|направление|направление перемещения|показатель|показатели|ағын|көрсеткіш|бағыты|flujo|fluxo|indicador|trade type|tipo de operación|операция|imp exp|x m|type",
    ),
  ],
  ["month", whole("month|месяц|ай|mes|mês")],
  ["quarter", whole("quarter|квартал|тоқсан|trimestre")],
  ["year", whole("year|yr|refyear|ref year|год|годы|жыл|жылы|año|años|ano|anos|t")],
  ["period", whole("period|time|time period|date|период|дата|кезең|күні|período|periodo|fecha|data")],
  [
    "value",
    whole(
      "value|values|amount|obs value|primaryvalue|primary value|v|сумма|стоимость|значение|құны|сомасы|мәні|valor|valores|importe|montante|trade value|объ[её]м",
    ),
  ],
  [
    "country",
    /(?<!\p{L})(?:country|countries|area|economy|territory|страна|страны|страны мира|государств\p{L}*|территори\p{L}*|ел|елдер|елдердің|мемлекет\p{L}*|país|países|pais|paises|nation|world|наименование|атауы|nombre|nome|name)(?!\p{L})/u,
  ],
];

/** Whether a heading says that a column holds no amounts: growth, shares, weights, balances. */
export function isAsideHead(text: string): boolean {
  const head = plainHead(text);
  return aside.test(head) || asideWord.test(head);
}

/** What the heading of a column says of it; null of one that says nothing known. */
export function headRole(text: string): HeadRole | null {
  if (isAsideHead(text)) return "aside";
  const head = plainHead(text);
  const role = heads.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
  // “Trade in goods” names no column of goods.
  return role === "product" && flowIn(text) !== null ? null : role;
}

const turnover =
  /turnover|total trade|trade total|товарооборот|оборот|айналым|comercio total|comércio total|corrente de com|intercambio|intercâmbio/u;
const reexports = /re-?exp|реэкспорт|re-?imp|реимпорт/u;
const exportsWord =
  /(?<!\p{L})(?:exports?|exported|xg|exportaci\p{L}*|exportaç\p{L}*|expediç\p{L}*|expedici\p{L}*|dispatch\p{L}*)(?!\p{L})|экспорт|вывоз/u;
const importsWord =
  /(?<!\p{L})(?:imports?|imported|mg|importaci\p{L}*|importaç\p{L}*|introducci\p{L}*|arrivals?)(?!\p{L})|импорт|ввоз/u;
const investment =
  /(?<!\p{L})fdi(?!\p{L})|direct invest|прям\p{L}* (?:иностранн\p{L}* )?инвест|иностранн\p{L}* прям\p{L}* инвест|тікелей инвест|inversi\p{L}* (?:extranjera )?direct|investimento (?:estrangeiro )?direto|пии/u;

/** The indicator that a heading, a title or a cell names; null where it names none, or several. */
export function flowIn(text: string): Counted | null {
  const head = plainHead(text);
  if (reexports.test(head) || isAsideHead(text)) return null;
  if (investment.test(head)) {
    if (/чист|net(?!\p{L})|neto|líquid|таза/u.test(head)) return null;
    if (/position|stock|позици|накоплен|posici|estoque|posiç/u.test(head))
      return /outward|abroad|за рубеж|исход/u.test(head)
        ? "fdiOutwardPosition"
        : /inward|входящ|in the/u.test(head)
          ? "fdiInwardPosition"
          : null;
    return /gross|валов|жалпы|brut/u.test(head) ? "fdiGrossInflow" : null;
  }
  const [isExports, isImports] = [exportsWord.test(head), importsWord.test(head)];
  if (turnover.test(head) && !isExports && !isImports) return "turnover";
  return isExports === isImports ? null : isExports ? "exports" : "imports";
}

/** The indicator that a cell of a column of flows names; there a letter is enough. */
export function flowOf(cell: string): Counted | null {
  const plain = cell.trim().toLowerCase();
  if (/^(?:x|e|exp|export|э|экс)$/.test(plain)) return "exports";
  if (/^(?:m|i|imp|import|и|имп)$/.test(plain)) return "imports";
  return plain.length > 200 ? null : flowIn(cell);
}

const total =
  /^(?:grand total|total(?: general| geral| mundial| trade| world| del mundo| do mundo)?|world(?: total)?|все страны|весь мир|мир|всего(?: по странам)?|итого|барлығы|жиыны|әлем|mundo|todos los países|todos os países|all countries|тотал)$/u;

/** Whether a row is of the trade with all countries. */
export const isTotalName = (name: string): boolean =>
  total.test(
    plainHead(name)
      .replace(/,? (?:в том числе|из них|including|of which|оның ішінде).*$/, "")
      .replace(/[*,;\s]+$/, ""),
  );

/** The words of a heading as headings are compared. */
export const comparedHead = (text: string): string =>
  plainHead(text)
    .replace(/[^\p{L}\p{N}%$€]+/gu, " ")
    .trim();
