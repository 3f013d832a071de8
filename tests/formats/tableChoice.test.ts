import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TableRole } from "../../src/core/tableRole";
import { gridOfText } from "./gridOfText";
import { preview } from "../../src/formats/anyTable";
import { saidMapping } from "../../src/formats/saidMapping";
import { askedOf, choiceOf, choose, chooseWord, headed } from "../../src/formats/tableChoice";
import { lacking } from "../../src/formats/tableFacts";
import { guess } from "../../src/formats/tableGuess";
import { georgia, kusd, long, pasted, someAreas, spain } from "./tableFixtures";

const known = { aliases: new Map<string, string>(), areas: someAreas };
const opened = (text: string) => {
  const grid = gridOfText(text);
  const mapping = guess(grid, known);
  return { grid, mapping, asked: askedOf(grid, mapping, known) };
};

describe("a role of a table", () => {
  test("is told as one text", () => {
    const { mapping, asked } = opened(georgia);
    const roles: readonly TableRole[] = [
      "reporter",
      "partner",
      "flow",
      "period",
      "part",
      "values",
      "scale",
      "currency",
      "mark",
    ];
    expect(roles.map((role) => choiceOf(asked, mapping, role))).toEqual([
      "",
      "column 0",
      "one exports",
      "heads",
      "",
      "columns 1 2",
      "1000",
      "USD",
      ",",
    ]);
  });

  const choices: readonly (readonly [TableRole, readonly string[]])[] = [
    ["reporter", ["", "column 0", "column 2", "one KZ", "one GE"]],
    ["partner", ["", "column 1", "one W00", "heads"]],
    ["flow", ["", "column 0", "one imports", "one fdiGrossInflow", "heads"]],
    ["period", ["", "column 1", "one 2024", "one 2024-03", "one 2024-Q1", "one 2024-01/2024-08", "heads"]],
    ["values", ["columns 1", "columns 1 2"]],
    ["scale", ["", "1", "1000000"]],
    ["currency", ["", "EUR", "KZT"]],
    ["mark", [".", ","]],
    ["product", ["", "column 1"]],
  ];
  test("is what was chosen, whatever the table and what was chosen before", () => {
    const one = fc
      .constantFrom(...choices)
      .chain(([role, all]) => fc.record({ role: fc.constant(role), value: fc.constantFrom(...all) }));
    const texts = fc.constantFrom(georgia, spain, pasted, long, kusd);
    fc.assert(
      fc.property(texts, fc.array(one, { maxLength: 5 }), one, (text, before, last) => {
        const { grid, mapping, asked } = opened(text);
        const changed = [...before, last].reduce((of, { role, value }) => choose(asked, of, role, value), mapping);
        expect(choiceOf(asked, changed, last.role)).toBe(last.value);
        // Kept as JSON it is the same, and where something lacks nothing is shown as read.
        expect(saidMapping(JSON.parse(JSON.stringify(changed)))).toEqual(changed);
        expect(lacking(changed).length > 0 && preview(grid, changed, known, 20).length > 0).toBe(false);
      }),
    );
  });

  test("that is no flow, period or country of a damaged page is taken for nothing", () => {
    const { mapping, asked } = opened(georgia);
    for (const [role, value] of [
      ["flow", "one balance"],
      ["flow", "one constructor"],
      ["period", "one "],
      ["period", "one soon"],
      ["reporter", "one "],
    ] as const)
      expect(choiceOf(asked, choose(asked, mapping, role, value), role)).toBe("");
  });

  test("of a period is read as a reader writes it", () => {
    const { mapping, asked } = opened(pasted);
    const said = (text: string) => choiceOf(asked, choose(asked, mapping, "period", `one ${text}`), "period");
    expect(["2023", "март 2023", "Q2 2023", "январь-август 2024"].map(said)).toEqual([
      "one 2023",
      "one 2023-03",
      "one 2023-Q2",
      "one 2024-01/2024-08",
    ]);
  });
});

test("headings that name periods are columns of figures, and those of growth are not", () => {
  const { asked } = opened(georgia);
  expect(headed(asked, "period").map(({ column }) => column)).toEqual([1, 2]);
  expect(headed(asked, "flow")).toEqual([]);
});

test("a unit that is said for all columns goes before what their headings say, which may be taken again", () => {
  const { grid, mapping, asked } = opened(
    `reporter;${spain.split("\n").slice(1).join("\nKZ;")}`.replace("reporter;País", "Reporter;País"),
  );
  const first = (of: typeof mapping) => preview(grid, of, known, 20)[0]?.value;
  expect(first(mapping)).toBe(39_254_120_500);
  const millions = choose(asked, mapping, "scale", "1000000");
  expect(first(millions)).toBe(39_254_120_500_000);
  expect(first(choose(asked, millions, "scale", "heads"))).toBe(39_254_120_500);
});

test("a word of the column of flows means what a reader says", () => {
  const { grid, mapping, asked } = opened(long);
  const usd = choose(asked, choose(asked, mapping, "currency", "USD"), "scale", "1");
  const flows = (of: typeof mapping) => preview(grid, of, known, 20).map(({ flow, reason }) => flow ?? reason?.what);
  expect(flows(usd)).toEqual(["imports", "imports", "exports", "exports", "re-export"]);
  expect(flows(chooseWord(usd, "re-export", "exports"))).toEqual([
    "imports",
    "imports",
    "exports",
    "exports",
    "exports",
  ]);
  expect(flows(chooseWord(usd, "import", null))).toEqual(["import", "import", "exports", "exports", "re-export"]);
});

test.each([
  ["no object", null],
  ["a text", "mapping"],
  ["a list", []],
  ["one without roles", {}],
  [
    "one with a column below zero",
    { ...guess(gridOfText(long), known), status: { is: -1, confident: true, by: "head", shown: "" } },
  ],
  [
    "one with an unknown flow",
    {
      ...guess(gridOfText(long), known),
      flow: { is: { kind: "one", indicator: "toString" }, confident: true, by: "head", shown: "" },
    },
  ],
])("a kept mapping that is %s is none", (_, json) => {
  expect(saidMapping(json)).toBeNull();
});
