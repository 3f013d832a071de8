import { linked } from "../../language/linked";
import { type Qualifiers, before } from "../../language/shared";
import { type Phrase, say } from "../../phrase";
import type { Currency, Sum, Times } from "../../language/amounts";

export const qualifiers: Qualifiers = {
  approx: "unos",
  moreThan: "más de",
  atLeast: "al menos",
  lessThan: "menos de",
  atMost: "como máximo",
};

export const byHow: Qualifiers = {
  approx: "cerca de un",
  moreThan: "más de un",
  atLeast: "al menos un",
  lessThan: "menos de un",
  atMost: "como máximo un",
};

export const words = { USD: "dólares estadounidenses", EUR: "euros" } as const;

export const currency = ({ exponent, currency: unit }: { readonly exponent: number; readonly currency: Currency }) =>
  (exponent >= 6 ? "de " : "") + words[unit];

export const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));

export const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currency(amount)}`;

export const times = ({ digits, about }: Times) => (about ? `unas ${digits}` : digits);

export const more = { more: "más", less: "menos" } as const;
