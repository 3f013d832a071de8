import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkStatement, withoutDollar } from "../../../src/core/form/checkStatement";
import {
  blankStatement,
  type EnteredStatement,
  enteredAt,
  fileOfEntered,
  sourceKinds,
} from "../../../src/core/form/enteredStatement";
import { readStatements } from "../../../src/core/form/statements";
import {
  asStatements,
  joinedStatements,
  noStatements,
  type StatementsJson,
  withoutStatement,
  withStatement,
} from "../../../src/core/form/statementsJson";
import { areasIn } from "../../../src/formats/ownAreas";

const today = "2026-11-30";
const areas = areasIn({ today, aliases: new Map() });

const spain: EnteredStatement = {
  ...blankStatement,
  reporter: "KZ",
  partner: "ES",
  period: "2023",
  turnover: "50.5 million",
  publisher: "Ministry",
  title: "A visit",
  date: "2024-03-07",
  url: "https://example.org/1",
};
const check = (part: Partial<EnteredStatement>, others: StatementsJson = noStatements) =>
  checkStatement({ ...spain, ...part }, areas, others, today);
const enter = (file: StatementsJson, entered: EnteredStatement) =>
  joinedStatements(file, fileOfEntered(entered, today, file));

const words = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== "");
const figure = fc.constantFrom("", "50.5 million", "> 300 million", "~ 2 billion", "500 million ± 50 million");
const anyStatement: fc.Arbitrary<EnteredStatement> = fc
  .record({
    reporter: fc.constantFrom("KZ", "DE"),
    partner: fc.constantFrom("ES", "PT", "CN"),
    period: fc.constantFrom("2023", "2023-Q1", "2023-04", "2023-01/2023-08", "2005/2023", "2005/.."),
    turnover: figure,
    exports: figure,
    imports: figure,
    fdiGrossInflow: figure,
    growth: fc.constantFrom("", "12.5%"),
    growthOf: fc.constantFrom("turnover", "exports", "imports"),
    growthSince: fc.constant("2022"),
    kind: fc.constantFrom(...sourceKinds),
    publisher: fc.oneof(words, fc.constantFrom("__proto__", "constructor")),
    title: words,
    date: fc.constantFrom("2024-03-07", "2023-12-31"),
    url: fc.constantFrom("", "https://example.org/1"),
  })
  .map((each) => (each.growth === "" ? { ...each, growthOf: "turnover", growthSince: "" } : each));

describe("what is typed into the blanks", () => {
  test("comes back from the kept JSON as it was typed, in its order", () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 6 }), (all) => {
        const kept = asStatements(JSON.parse(JSON.stringify(all.reduce(enter, noStatements))));
        expect(kept.statements.map((_, i) => enteredAt(kept, i))).toEqual(all);
      }),
    );
  });

  test("is read by the door of the application wherever nothing was found wrong with it", () => {
    fc.assert(
      fc.property(fc.array(anyStatement, { maxLength: 6 }), (all) => {
        let [file, count] = [noStatements, 0];
        for (const entered of all) {
          if (checkStatement(entered, areas, file, today).faults.size > 0) continue;
          file = enter(file, entered);
          count += 1;
        }
        const { value, problems } = readStatements(file, areas, today);
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(value.statements).toHaveLength(count);
      }),
    );
  });

  test("of one release has one source, with the day on which it was first entered", () => {
    const first = enter(noStatements, spain);
    const later = joinedStatements(first, fileOfEntered({ ...spain, partner: "PT" }, "2026-12-01", first));
    expect(Object.values(later.sources)).toEqual([
      {
        kind: "press release",
        publisher: "Ministry",
        title: "A visit",
        date: "2024-03-07",
        url: "https://example.org/1",
        entered: today,
      },
    ]);
  });
});

describe("a statement among others", () => {
  const two = enter(enter(noStatements, spain), { ...spain, partner: "PT", publisher: "Embassy" });

  test("is removed with its source, and the others stay", () => {
    const left = withoutStatement(two, 0);
    expect(enteredAt(left, 0).partner).toBe("PT");
    expect(Object.values(left.sources).map(({ publisher }) => publisher)).toEqual(["Embassy"]);
  });

  test("is changed in its place, and what it says beyond the blanks stays", () => {
    const [first = {}, ...others] = two.statements;
    const file = { ...two, statements: [{ ...first, asOf: "2024-03-01" }, ...others] };
    const changed = withStatement(file, 0, fileOfEntered({ ...spain, turnover: "51 million" }, today, file, 0));
    expect(changed.statements.map(({ partner, turnover }) => [partner, turnover])).toEqual([
      ["ES", "51 million"],
      ["PT", "50.5 million"],
    ]);
    expect(changed.statements[0]?.["asOf"]).toBe("2024-03-01");
    expect(Object.keys(changed.sources)).toHaveLength(2);
  });

  test("whose source has the id of another one gets an id of its own", () => {
    const from = (publisher: string): StatementsJson => ({
      ...noStatements,
      sources: { a: { publisher } },
      statements: [{ source: "a" }],
    });
    const { sources, statements } = joinedStatements(from("Ministry"), from("Embassy"));
    expect(sources).toEqual({ a: { publisher: "Ministry" }, "a-2": { publisher: "Embassy" } });
    expect(statements).toEqual([{ source: "a" }, { source: "a-2" }]);
  });
});

describe("what is wrong with a blank is found beside it", () => {
  test.each<[Partial<EnteredStatement>, string, string]>([
    [{ partner: "" }, "partner", "missing"],
    [{ title: " " }, "title", "missing"],
    [{ turnover: "" }, "turnover", "no figure"],
    [{ turnover: "50,5 million" }, "turnover", "figure"],
    [{ exports: "€50 million" }, "exports", "currency"],
    [{ exports: "50 млн руб." }, "exports", "currency"],
    [{ growth: "12" }, "growth", "percentage"],
    [{ growth: "12%", growthSince: "2022-01" }, "growthSince", "growth period"],
    [{ period: "2023-13" }, "period", "period"],
    [{ period: "2027" }, "period", "future"],
    [{ date: "07.03.2024" }, "date", "date"],
    [{ date: "2024-02-31" }, "date", "date"],
    [{ date: "2026-12-31" }, "date", "future"],
    [{ partner: "Atlantis" }, "partner", "area"],
    [{ url: "example.org" }, "url", "address"],
    [{ exports: "30 million", imports: "10 million" }, "turnover", "sum"],
  ])("%j: %s, %s", (part, field, fault) => {
    expect([...check(part).faults]).toContainEqual([field, fault]);
  });

  test("a figure that the same source states already is found, one of another source is not", () => {
    const file = enter(noStatements, spain);
    expect([...check({ turnover: "51 million" }, file).faults]).toEqual([["turnover", "twice"]]);
    expect(check({ turnover: "51 million", date: "2024-03-08" }, file).faults.size).toBe(0);
  });

  test("what only deserves a look keeps nobody from going on", () => {
    const { faults, remarks } = check({ period: "2005/..", turnover: "500 million", url: "" });
    expect(faults.size).toBe(0);
    expect(remarks).toEqual(
      new Map([
        ["period", "open"],
        ["turnover", "zeros"],
        ["url", "no address"],
      ]),
    );
    expect([...check({}).remarks]).toEqual([["turnover", "parts"]]);
  });
});

test("the sign of the dollar of the United States is left out, that of no other dollar is", () => {
  expect(
    ["> US$ 50.5 million", "50 million USD", " 50 million ", "$50 million", "A$50 million"].map(withoutDollar),
  ).toEqual(["> 50.5 million", "50 million", "50 million", "$50 million", "A$50 million"]);
});
