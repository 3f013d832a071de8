import { linked } from "../../language/linked";
import { type Qualifiers, before } from "../../language/shared";
import { type Phrase, say } from "../../phrase";
import type { Currency, Sum, Times } from "../../language/amounts";

export const qualifiers: Qualifiers = {
  approx: "cerca de",
  moreThan: "mais de",
  atLeast: "pelo menos",
  lessThan: "menos de",
  atMost: "no máximo",
};

export const words = { USD: "dólares dos EUA", EUR: "euros" } as const;

export const currency = ({ exponent, currency: unit }: { readonly exponent: number; readonly currency: Currency }) =>
  (exponent >= 6 ? "de " : "") + words[unit];

export const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));

export const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currency(amount)}`;

export const times = ({ digits, about }: Times) => (about ? `cerca de ${digits}` : digits);

export const more = { more: "mais", less: "menos" } as const;
