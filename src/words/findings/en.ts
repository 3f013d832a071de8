import type { FindingWords } from "./findingWords";

const number = (count: number): string => new Intl.NumberFormat("en").format(count);
const many = (count: number, one: string, more: string): string =>
  count === 1 ? `1 ${one}` : `${number(count)} ${more}`;
const figures = (count: number, one: string, more = one): string =>
  count === 1 ? `1 figure ${one}` : `${number(count)} figures ${more}`;

export const findingWords: FindingWords = {
  fault: {
    title: (count) => many(count, "place cannot be read", "places cannot be read"),
    becomes: "What stands there is left out. The rest of the file is read.",
  },
  "unknown name": {
    title: (count) => many(count, "name stands for no country we know", "names stand for no country we know"),
    becomes: "Their figures are left out until you say which country is meant.",
  },
  "two places": {
    title: (count) => many(count, "name may mean several countries", "names may mean several countries"),
    becomes: "Their figures are left out until you say which country is meant.",
  },
  "unequal duplicates": {
    title: (count) => figures(count, "stands twice with different values", "stand twice with different values"),
    becomes: "Neither value is used until you choose one.",
  },
  "levels of products": {
    title: (count) => `Products are given at ${many(count, "level", "levels")} of detail, without a total`,
    becomes: "Adding them up would count trade twice, so the file cannot be used. Download the total of all products.",
  },
  "mixed currencies": {
    title: (count) => figures(count, "is in a second currency", "are in a second currency"),
    becomes: "They are left out, because a file is kept in one currency, that of its first figure.",
  },
  "other currency": {
    title: (count) => figures(count, "is in neither US dollars nor euros", "are in neither US dollars nor euros"),
    becomes: "They are left out, because no exchange rates are at hand for them.",
  },
  "not the total": {
    title: (count) =>
      many(
        count,
        "total differs from the sum of the partners by more than rounding",
        "totals differ from the sum of the partners by more than rounding",
      ),
    becomes:
      "Both are kept as they are. Partners may be missing, trade may not be allocated to a country, or a figure may be wrong.",
  },
  "turnover apart": {
    title: (count) =>
      many(count, "turnover is not the sum of exports and imports", "turnovers are not the sum of exports and imports"),
    becomes: "All three figures are kept as they are. One of them may be wrong.",
  },
  size: {
    title: (count) =>
      many(
        count,
        "place has figures a thousand or a million times too large or too small",
        "places have figures a thousand or a million times too large or too small",
      ),
    becomes: "They are kept as they are. Check the unit: dollars, thousands or millions.",
  },
  negative: {
    title: (count) => figures(count, "is below zero, which trade cannot be", "are below zero, which trade cannot be"),
    becomes: "They are treated as missing.",
  },
  "incomplete year": {
    title: (count) => many(count, "last year is incomplete", "last years are incomplete"),
    becomes: "The figures are kept. Do not compare such a year with a whole one.",
  },
  "mixed units": {
    title: (count) =>
      figures(
        count,
        "is in another unit than the rest, such as thousands",
        "are in another unit than the rest, such as thousands",
      ),
    becomes: "They are converted to the unit of the first figure.",
  },
  "equal duplicates": {
    title: (count) => figures(count, "stands twice with the same value", "stand twice with the same value"),
    becomes: "Each is used once.",
  },
  "sums of countries": {
    title: (count) =>
      many(
        count,
        "name is a group of countries or the world as a reporter",
        "names are groups of countries or the world as a reporter",
      ),
    becomes: "Their figures are left out. Groups are added up from their members.",
  },
  unallocated: {
    title: (count) =>
      many(
        count,
        "name is no country, such as bunkers or areas not specified",
        "names are no country, such as bunkers or areas not specified",
      ),
    becomes: "Their figures are left out, but stay within the total.",
  },
  "with itself": {
    title: (count) => figures(count, "is of a country with itself", "are of a country with itself"),
    becomes: "They are left out. Such trade is mostly goods that return.",
  },
  "products summed": {
    title: (count) => `The file has no total: ${many(count, "product is", "products are")} added up`,
    becomes: "The sums are used as the total. They are too small where the file leaves products out.",
  },
  "products left out": {
    title: (count) => `${many(count, "product is", "products are")} left out`,
    becomes: "The file has totals of all products, and those are used.",
  },
  "re-exports": {
    title: (count) => figures(count, "is of re-exports or re-imports", "are of re-exports or re-imports"),
    becomes: "They are left out, because exports and imports include them already.",
  },
  estimates: {
    title: (count) => figures(count, "is estimated or preliminary", "are estimated or preliminary"),
    becomes: "They are used, and marked as such.",
  },
  blanks: {
    title: (count) => many(count, "cell is blank", "cells are blank"),
    becomes: "They are treated as missing, not as zero.",
  },
  zeros: {
    title: (count) => figures(count, "is zero", "are zero"),
    becomes: "They are used as zero, not as missing.",
  },
  "left out": {
    title: (count) => many(count, "kind of figure is left out", "kinds of figures are left out"),
    becomes: "They are not a country’s whole trade or investment with one partner or the world.",
  },
  remark: {
    title: (count) => many(count, "remark on the file", "remarks on the file"),
    becomes: "Nothing needs to be done.",
  },
};
