import { expect, test } from "vitest";
import { findingKinds } from "../../src/core/findingKinds";
import { Findings } from "../../src/formats/finding";

test("nothing found is nothing told", () => {
  expect(new Findings().all()).toEqual([]);
});

test("figures are counted each, and of equal cases the first is kept", () => {
  const findings = new Findings();
  findings.add("negative", "row 2", "KZ ES exports 2023: -1");
  findings.add("negative", "row 3", "KZ PT exports 2023: -2");
  findings.add("negative", "row 9", "KZ ES exports 2023: -1");
  expect(findings.all()).toEqual([
    {
      kind: "negative",
      count: 3,
      cases: [
        { at: "row 2", what: "KZ ES exports 2023: -1" },
        { at: "row 3", what: "KZ PT exports 2023: -2" },
      ],
    },
  ]);
});

test("a name counts once, in however many rows it stands, and has its choices with it", () => {
  const findings = new Findings();
  findings.add("two places", "row 2", "Congo", ["CG", "CD"]);
  findings.add("two places", "row 3", "Congo", ["CG", "CD"]);
  expect(findings.all()).toEqual([
    { kind: "two places", count: 1, cases: [{ at: "row 2", what: "Congo", choices: ["CG", "CD"] }] },
  ]);
});

test("two faults of one text in two rows are two cases", () => {
  const findings = new Findings();
  findings.add("fault", "row 2", "no figure: “x”");
  findings.add("fault", "row 3", "no figure: “x”");
  expect(findings.all()[0]?.cases.map(({ at }) => at)).toEqual(["row 2", "row 3"]);
});

test("fifty cases are kept, and all are counted", () => {
  const findings = new Findings();
  for (let row = 1; row <= 80; row++) {
    findings.add("unknown name", `row ${row}`, `Nowhere ${row}`);
    findings.add("fault", `row ${row}`, "no figure");
  }
  expect(findings.all().map(({ kind, count, cases }) => [kind, count, cases.length, cases.at(-1)?.at])).toEqual([
    ["fault", 80, 50, "row 50"],
    ["unknown name", 80, 50, "row 50"],
  ]);
});

test("what hurts most comes first, in whatever order it was found", () => {
  const findings = new Findings();
  for (const kind of [...findingKinds].reverse()) findings.add(kind, "row 1", "x");
  expect(findings.all().map(({ kind }) => kind)).toEqual([...findingKinds]);
  expect(findingKinds[0]).toBe("fault");
  expect(findingKinds.at(-1)).toBe("remark");
});

test("names of prototypes are names as any others", () => {
  const findings = new Findings();
  findings.add("unknown name", "row 2", "__proto__");
  findings.add("unknown name", "row 3", "constructor");
  expect(findings.all()[0]).toMatchObject({ count: 2, cases: [{ what: "__proto__" }, { what: "constructor" }] });
});
