// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest";
import { gridOfText } from "../../formats/gridOfText";
import { guess } from "../../../src/formats/tableGuess";
import { forgetTable, rememberedNames, rememberedTables, rememberTable } from "../../../src/screens/own/remembered";
import { long } from "../../formats/tableFixtures";

const mapping = guess(gridOfText(long), { aliases: new Map() });
beforeEach(() => localStorage.clear());

test("of tables the last fifty are remembered, each by its shape", () => {
  for (let i = 0; i < 60; i += 1) rememberTable(`shape ${i}`, mapping);
  rememberTable("shape 10", mapping);
  const shapes = [...rememberedTables().keys()];
  expect(shapes).toHaveLength(50);
  expect([shapes[0], shapes.at(-1)]).toEqual(["shape 11", "shape 10"]);
  forgetTable("shape 11");
  expect(rememberedTables().has("shape 11")).toBe(false);
});

test("a mapping that was used is in doubt no more", () => {
  rememberTable("__proto__", mapping);
  expect(mapping.scale.confident).toBe(false);
  expect(rememberedTables().get("__proto__")).toMatchObject({ scale: { ...mapping.scale, confident: true } });
});

test("a table of too many columns is not kept", () => {
  const values = Array.from({ length: 301 }, (_, column) => ({ column }));
  rememberTable("wide", { ...mapping, values: { ...mapping.values, is: values } });
  expect(rememberedTables().size).toBe(0);
});

test.each(["", "7", "{", '{"state":{}}', '{"state":[7,[1,2],["a"]]}'])(
  "of what was damaged (%s) nothing fails",
  (kept) => {
    localStorage.setItem("vis-a-vis-tables", kept);
    localStorage.setItem("vis-a-vis-names", kept);
    expect(rememberedNames()).toEqual(new Map());
    expect([...rememberedTables().values()].every((each) => each === undefined)).toBe(true);
  },
);
