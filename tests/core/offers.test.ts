import { expect, test } from "vitest";
import type { Area } from "../../src/core/area";
import { type Choosable, codesOf, offersFor } from "../../src/core/offers";

const area = (code: string, en: string, kind: Area["kind"] = "country"): Area => ({
  code,
  kind,
  names: { en, ru: en, kk: en, es: en, pt: en },
});
const taken: Readonly<Record<string, "chosen" | "reporter">> = { GN: "chosen", ZZ: "reporter" };
const choosable: Choosable = {
  areas: [
    area("W00", "World", "world"),
    area("ZZ", "Zembla"),
    area("GN", "Guinea"),
    area("GW", "Guinea-Bissau"),
    area("ES", "Spain"),
  ],
  taken: ({ code }) => taken[code] ?? null,
  order: () => 0,
};
const offered = (text: string) => offersFor(choosable, text);
const added = (text: string) => offered(text).map(codesOf);

test("nothing typed offers what is not taken, and not the world", () => {
  expect(added("")).toEqual([["GW"], ["ES"]]);
});

test("what is chosen answers its own name, and is added no second time", () => {
  expect(offered("Guinea")[0]).toMatchObject({ kind: "partner", taken: "chosen" });
  expect(added("guinea")).toEqual([[], ["GW"]]);
  expect(offered("Zembla")).toMatchObject([{ taken: "reporter" }]);
});

test("for a part of its name what is free comes first", () => {
  expect(added("Guin")).toEqual([["GW"], []]);
});

test("a list adds what of it is free", () => {
  expect(added("Guinea, ES, Guinea-Bissau")).toEqual([["ES", "GW"]]);
  expect(offered("GN, ZZ")).toMatchObject([{ taken: "chosen" }, { taken: "reporter" }]);
});

test("the world is offered as the total of all partners, and then their order", () => {
  expect(offered("world")).toMatchObject([{ kind: "world", taken: null }, { kind: "all" }]);
  expect(added("world")).toEqual([["W00"], []]);
});
