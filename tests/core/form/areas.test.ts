import { describe, expect, test } from "vitest";
import { readAreas } from "../../../src/core/form/areas";
import { demoAreas } from "../../demo";
import { longest, problemsOfHostile, told, withValue } from "./hostile";

const readWith = (keys: readonly (string | number)[], value: unknown) => readAreas(withValue(demoAreas(), keys, value));

describe("the areas", () => {
  test("are read without a problem, groups with their members", () => {
    const { value, problems } = readAreas(demoAreas());
    expect(problems).toEqual([]);
    expect(value.size).toBe(13);
    expect(value.get("GG")).toMatchObject({ kind: "group", members: [{ area: "AA" }, {}, {}, {}, {}] });
  });

  test("have names on one line, without letters that nobody sees", () => {
    const { value, problems } = readWith(["areas", 2, "names", "en"], "\u202EAtl\u0000an\ntis\uD800");
    expect(problems).toEqual([]);
    expect(value.get("AA")?.names.en).toBe("Atlan tis");
  });

  test("are told without such letters, in the place as in the message", () => {
    const { problems } = readWith(["areas", 3, "namesBySource"], { "\u202Ebns": 5 });
    expect(told(problems)[0]).toBe("areas[3].namesBySource.\\u202ebns: expected a text, got 5");
  });

  test("of another format are refused", () => {
    const { value, problems } = readWith(["format"], "visavis-areas/2");
    expect(value.size).toBe(0);
    expect(told(problems)).toEqual([
      'format: expected "visavis-areas/1", got "visavis-areas/2". This edition of the application cannot read it',
    ]);
  });

  test.each<[readonly (string | number)[], unknown, string]>([
    [["areas", 1, "code"], "zz", 'areas[1].code: expected a code such as ES, got "zz"'],
    [["areas", 2, "code"], "ZZ", 'areas[2].code: "ZZ" occurs twice'],
    [["areas", 5, "names", "kk"], undefined, "areas[5].names.kk: is missing"],
    [["areas", 5, "kind"], "planet", 'areas[5].kind: expected ("country" | "residual" | "world"), got "planet"'],
    [["areas", 5], null, "areas[5]: expected an object, got null"],
    [["groups", 0, "members", 2, "area"], "XX", 'groups[0].members[2].area: unknown area "XX"'],
    [
      ["groups", 0, "members", 3, "from"],
      "2022",
      'groups[0].members[3].from: expected a date such as 2024-03-07, got "2022"',
    ],
    [["groups", 0, "code"], "AA", 'groups[0].code: "AA" occurs twice'],
    [["groups"], undefined, "groups: expected a list, got nothing"],
  ])("with %j as %j are told", (keys, value, message) => {
    expect(told(readWith(keys, value).problems)).toContain(message);
  });

  test("that are sound stand beside one that is not", () => {
    const { value } = readWith(["areas", 11], { code: "KK" });
    expect([value.has("KK"), value.has("JJ"), value.size]).toEqual([false, true, 12]);
  });

  test("survive hostile values, in messages of readable length", () => {
    const places = [["areas"], ["areas", 0], ["areas", 0, "names"], ["areas", 0, "__proto__"], ["groups", 0]];
    expect(longest(problemsOfHostile(demoAreas(), places, readAreas))).toBeLessThan(400);
    expect({}).not.toHaveProperty("polluted");
  });
});
