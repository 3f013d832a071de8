import type { Grammar } from "../../../words/language/grammar";
import type { AssistantWords } from "../../../words/language/assistant";

/** Currencies that tables of trade are in, by ISO 4217: those that can be read, and others by their codes. */
export const currencies =
  "USD EUR AED AMD ARS AUD AZN BRL BYN CAD CHF CLP CNY COP CZK DKK GBP GEL HKD HUF IDR ILS INR JPY KGS KRW KZT MDL MXN MYR NOK NZD PEN PLN RON RUB SAR SEK SGD THB TJS TMT TRY UAH UZS VND XXX ZAR".split(
    " ",
  );

export const canBeRead = (code: string): code is "USD" | "EUR" => code === "USD" || code === "EUR";

/** The name of a currency in the language of the page; its code where the browser knows none. */
export function currencyName({ currencies: known, language }: Grammar, words: AssistantWords, code: string): string {
  if (canBeRead(code)) return known[code];
  if (code === "XXX") return words.nationalCurrency;
  try {
    const name = new Intl.DisplayNames([language], { type: "currency" }).of(code) ?? code;
    return name === code ? code : `${name} (${code})`;
  } catch {
    return code;
  }
}
