import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { readAreas } from "../../src/core/form/areas";
import { readCatalog } from "../../src/core/form/catalog";
import { readSeries } from "../../src/core/form/series";
import { table } from "../formats/dotsFiles";
import { temporaryFolder } from "./folder";

let out: ReturnType<typeof temporaryFolder>;
let inbox: ReturnType<typeof temporaryFolder>;

beforeEach(async () => {
  out = temporaryFolder();
  inbox = temporaryFolder();
  await run(["areas", "--out", out.path]);
});
afterEach(() => {
  out.dispose();
  inbox.dispose();
});

const amounts = fc.oneof(
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
  fc.constantFrom("0", "-1", "1e30", "1e400", "-1e400", "5e-324", "1e-7", "NaN", "Infinity", "0x10", "1,5", ""),
);
const years = fc.oneof(fc.integer({ min: 1950, max: 2024 }), fc.constantFrom(0, 1899, 2099, 9999));
const dates = fc.option(fc.constantFrom("2025-02-28", "2025-02-30", "2024-13-45", "0000-01-01", "2999-01-01"), {
  nil: undefined,
});
const codes = new Map([
  ["Spain", "ES"],
  ["Portugal", "PT"],
  ["France", "FR"],
  ["World", "W00"],
]);
const names = fc.constantFrom(...codes.keys(), "Atlantis");

test("what is imported, the application reads without a word, figure by figure; what it would not, is refused", async () => {
  const lines = fc.array(fc.tuple(names, names, years, fc.constantFrom("X", "M"), amounts), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(lines, dates, async (rows, date) => {
      const before = out.contents();
      const file = inbox.put("t.csv", table(...rows.map((row) => row.join(","))));
      const words = [
        "import",
        "dots",
        file,
        "--replace",
        "--out",
        out.path,
        ...(date === undefined ? [] : ["--date", date]),
      ];
      const { status, stderr } = await run(words);
      const files = out.contents();
      const isRefused = status === 1 && /^[^\n]+\n$/.test(stderr);
      expect([isRefused, isRefused ? files : before]).toEqual([status !== 0, before]);
      if (isRefused) return;
      const json = (name: string): unknown => JSON.parse(files[name] ?? "null");
      const [catalog, areas] = [readCatalog(json("catalog.json")), readAreas(json("areas.json"))];
      expect([...catalog.problems, ...areas.problems]).toEqual([]);
      if (!catalog.value) throw new Error("no catalogue");
      for (const [reporter, { file: name }] of catalog.value.reporters) {
        const { value, problems } = readSeries(json(name), name, catalog.value, areas.value);
        expect([value?.reporter, problems]).toEqual([reporter, []]);
      }
      // Nothing became another number: not 1e30 a thousand, nor what no number holds a gap, nor a gap zero.
      for (const [reporter, partner, year, flow, amount] of rows) {
        const [code, other] = [codes.get(reporter), codes.get(partner)];
        // A country's trade with itself is passed over, and told.
        if (!code || !other || code === "W00" || code === other || Number(amount) < 0) continue;
        const name = `series/${code}.json`;
        const { value } = readSeries(json(name), name, catalog.value, areas.value);
        const row = value?.series.get(`${other} ${flow === "X" ? "exports" : "imports"}`)?.[0];
        const written = row?.values[year - row.from.year] ?? null;
        const isKept =
          amount === "" ? written === null : Math.abs(Number(written) - Number(amount)) <= 1e-6 + 1e-4 * Number(amount);
        expect([amount, written, isKept]).toEqual([amount, written, true]);
      }
    }),
    {
      numRuns: 60,
      examples: [
        [
          [
            ["Spain", "Portugal", 1950, "X", ""],
            ["Spain", "France", 1950, "X", "0"],
          ],
          undefined,
        ],
      ],
    },
  );
}, 60_000);
