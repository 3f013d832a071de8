import { expect, test } from "vitest";
import { defaultChoices, soundChoices } from "../../src/state/exportChoices";

test("what was kept is taken up again", () => {
  const kept = {
    ...defaultChoices,
    format: "svg",
    shape: "square",
    density: 4,
    opaque: false,
    language: "kk",
  } as const;
  expect(soundChoices(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
});

test.each([
  ["nothing", null],
  ["a text", "png"],
  [
    "foreign values",
    { format: "exe", shape: 7, width: "1e9", height: 0.5, density: 9, language: "la", opaque: "no", title: null },
  ],
  ["keys of another edition", { colour: "red" }],
])("%s is replaced by the default", (_, kept) => {
  expect(soundChoices(kept)).toEqual(defaultChoices);
});
