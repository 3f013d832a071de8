import type { Qualifier } from "../../../core/figure";
import { type Piece, type Phrase, say } from "../../phrase";
import { linked } from "../../language/linked";
import { noBreak } from "../../language/shared";
import type { Currency, Sum, Times } from "../../language/amounts";

export const currencies = { USD: "АҚШ доллары", EUR: "еуро" } as const;

/** «доллары, долларын, долларынан». */
const bent: Readonly<Record<Currency, readonly [string, string]>> = {
  USD: ["АҚШ долларын", "АҚШ долларынан"],
  EUR: ["еуроны", "еуродан"],
};

export const prefix: Readonly<Record<Qualifier, string>> = {
  rounded: "",
  moreThan: "",
  approx: "шамамен ",
  atLeast: "кемінде ",
  lessThan: "",
  atMost: "ең көбі ",
};

// «астам» and «аз» ask the number before them for the ablative, by the word that it ends in.
const ablative: readonly (readonly [RegExp, string])[] = [
  [/мың$/, "нан"],
  [/(млн|трлн)$/, "-нан"],
  [/млрд$/, "-тан"],
  [/%$/, "-дан"],
];

const comparing: Readonly<Partial<Record<Qualifier, string>>> = { moreThan: "астам", lessThan: "аз" };

export function qualified(number: string, qualifier: Qualifier): string {
  const than = comparing[qualifier];
  if (than === undefined) return prefix[qualifier] + number;
  const ending = ablative.find(([word]) => word.test(number))?.[1];
  // How bare digits end depends on how they are read; a sign says the same.
  if (ending === undefined) return `${qualifier === "moreThan" ? ">" : "<"} ${number}`;
  return `${number}${ending} ${than}`;
}

const link = (piece: Piece, qualifier: Qualifier): Piece => ({
  ...piece,
  text: qualified(piece.text, qualifier).replaceAll(" ", noBreak),
});

export const figure = ({ number, qualifier }: Sum) => link(number, qualifier);

/** «50,5 млн АҚШ доллары», «300 млн АҚШ долларынан астам». */
export function sum({ number, qualifier, currency }: Sum): Phrase {
  const than = comparing[qualifier];
  return than === undefined
    ? say`${linked(number, prefix[qualifier])} ${currencies[currency]}`
    : say`${number} ${bent[currency][1]} ${than}`;
}

/** «… АҚШ долларын құрады», «… АҚШ долларынан асты». */
export function amounted({ number, qualifier, currency }: Sum): Phrase {
  const [accusative, than] = bent[currency];
  switch (qualifier) {
    case "moreThan":
      return say`${number} ${than} асты`;
    case "lessThan":
      return say`${number} ${than} аз болды`;
    case "atMost":
      return say`${number} ${than} аспады`;
    default:
      return say`${linked(number, prefix[qualifier])} ${accusative} құрады`;
  }
}

export const fold = ({ digits, about }: Times) => `${about ? "шамамен " : ""}${digits}${noBreak}есе`;

export const more = { more: "көп", less: "аз" } as const;

/** «1,4%-ы», «0,01%-дан азы». */
export const part = (share: Piece): Phrase => say`${share}${share.text.endsWith("%") ? "-ы" : "ы"}`;
