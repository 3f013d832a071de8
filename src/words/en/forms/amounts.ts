import type { Qualifier } from "../../../core/figure";
import { type Piece, type Phrase, say } from "../../phrase";
import { noBreak } from "../../language/shared";
import type { Sum, Times } from "../../language/amounts";

export const currencies = { USD: "US dollars", EUR: "euros" } as const;

const qualifiers: Readonly<Record<Qualifier, string>> = {
  rounded: "",
  approx: "about ",
  moreThan: "more than ",
  atLeast: "at least ",
  lessThan: "less than ",
  atMost: "at most ",
};

export const qualified = (number: string, qualifier: Qualifier) => qualifiers[qualifier] + number;

export const link = (piece: Piece, qualifier: Qualifier): Piece => ({
  ...piece,
  text: qualified(piece.text, qualifier).replaceAll(" ", noBreak),
});

export const figure = ({ number, qualifier }: Sum) => link(number, qualifier);

export const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currencies[amount.currency]}`;

export const times = ({ digits, about }: Times) => (about ? `about ${digits}` : digits);
