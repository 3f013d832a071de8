import { linked } from "../../language/linked";
import { type Qualifiers, before, noBreak } from "../../language/shared";
import { type Phrase, say } from "../../phrase";
import { form } from "./numbers";
import type { Sum, Times } from "../../language/amounts";

export const qualifiers: Qualifiers = {
  approx: "около",
  moreThan: "более",
  atLeast: "не менее",
  lessThan: "менее",
  atMost: "не более",
};

export const currencies = { USD: "долл. США", EUR: "евро" } as const;

export const figure = ({ number, qualifier }: Sum) => linked(number, before(qualifiers, qualifier));

export const sum = (amount: Sum): Phrase => say`${figure(amount)} ${currencies[amount.currency].replace(" ", noBreak)}`;

export const number = (digits: string) => Number(digits.replace(/\s/g, "").replace(",", "."));

export const fold = ({ digits, about }: Times) =>
  `${about ? "примерно " : ""}в ${digits}${noBreak}${form(number(digits), "раз", "раза", "раз")}`;
