import { expect, test } from "vitest";
import { type Area, asOf, firstYearOf, isOtherwise, membersIn } from "../../src/core/area";

const names = { en: "Union", ru: "Union", kk: "Union", es: "Union", pt: "Union" };
const union: Area = {
  code: "UN",
  kind: "group",
  names,
  members: [{ area: "AA" }, { area: "BB", from: "2020-01-01" }, { area: "CC", from: "1995-01-01", to: "2020-01-31" }],
};

test("a group has the members that belong to it at the end of the year", () => {
  expect(membersIn(union, 2019)).toEqual(["AA", "CC"]);
  expect(membersIn(union, 2020)).toEqual(["AA", "BB"]);
  expect(membersIn(union, 1990)).toEqual(["AA"]);
});

test("a group begins with its first members, a region never", () => {
  const later = { ...union, members: (union.members ?? []).slice(1) };
  expect([firstYearOf(later), firstYearOf(asOf(later, 1990)), firstYearOf(union)]).toEqual([1995, 1995, null]);
});

test("a country has no members", () => {
  expect(membersIn({ code: "AA", kind: "country", names }, 2020)).toEqual([]);
});

test("the members of one year may stand for all, which in some is otherwise", () => {
  const fixed = asOf(union, 2020);
  expect([membersIn(fixed, 1990), membersIn(fixed, 2019)]).toEqual([
    ["AA", "BB"],
    ["AA", "BB"],
  ]);
  expect([isOtherwise(fixed, 2019), isOtherwise(fixed, 2020), isOtherwise(union, 2019)]).toEqual([true, false, false]);
});
