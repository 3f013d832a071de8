import { many, number } from "./forms/numbers";
import type { FindingWords } from "../language/findings";

const figures = (count: number, one: string, several: string): string =>
  many(count, `figure ${one}`, `figures ${several}`);

export const findings: FindingWords = {
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
    title: (count) =>
      figures(
        count,
        "is given more than once, with different values",
        "are given more than once, with different values",
      ),
    becomes: "No value is used until you choose one.",
  },
  "levels of products": {
    title: (count) => `Products are given at ${many(count, "level", "levels")} of detail, without a total`,
    becomes:
      "Adding them up would count trade twice, so they are left out. Download the total of all products instead.",
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
        "place seems to have figures a thousand or a million times too large or too small",
        "places seem to have figures a thousand or a million times too large or too small",
      ),
    becomes: "They are kept as they are. Check the unit: dollars, thousands or millions.",
  },
  negative: {
    title: (count) => figures(count, "is below zero, which trade cannot be", "are below zero, which trade cannot be"),
    becomes: "They are treated as missing.",
  },
  "incomplete year": {
    title: (count) => `The last year or period is incomplete in ${many(count, "place", "places")}`,
    becomes:
      "A period that was not over when the file was saved is left out. Other figures are kept: do not compare such a year with a whole one.",
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
    title: (count) =>
      figures(count, "is given more than once, with the same value", "are given more than once, with the same value"),
    becomes: "Each is used once.",
  },
  "sums of countries": {
    title: (count) =>
      many(
        count,
        "name is of a group of countries, or of the world as a reporter",
        "names are of groups of countries, or of the world as a reporter",
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
    title: (count) => `The file has no total: its ${count === 1 ? "" : `${number(count)} `}products are added up`,
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
    becomes: "This is for your information: nothing needs to be done.",
  },
};
