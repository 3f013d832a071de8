import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReporterFile, Series } from "../../../src/core/dataset";
import { readAreas } from "../../../src/core/form/areas";
import { readCatalog } from "../../../src/core/form/catalog";
import { readSeries } from "../../../src/core/form/series";
import { seriesText } from "../../../src/core/form/seriesText";
import { later, monthOf, partOf, type Period, yearly } from "../../../src/core/period";
import { demoAreas, demoCatalog, demoSeries } from "../../demo";
import { told } from "./hostile";

const areas = readAreas(demoAreas()).value;
const catalog = readCatalog(demoCatalog()).value;
if (!catalog) throw new Error("the demo catalog is not sound");
const source = (id: string) => {
  const found = catalog.sources.get(id);
  if (!found) throw new Error(`no source ${id}`);
  return found;
};
const read = (json: unknown) => readSeries(json, "series/ZZ.json", catalog, areas, "2030-01-01");

type Json = Readonly<Record<string, unknown>> & {
  readonly series: readonly { readonly partner: number; readonly indicator: number; readonly values: unknown }[];
};
const write = ({ reporter, series }: Pick<ReporterFile, "reporter" | "series">) =>
  JSON.parse(
    seriesText({
      reporter,
      units: new Map([...series.values()].flat().map((each) => [each.source.id, each.counting])),
      series,
    }),
  ) as Json;

const thousands = { currency: "USD", scale: 1000, decimals: 2, leastDecimals: 1 } as const;
const units = { currency: "USD", scale: 1, decimals: 0 } as const;
const line = (id: string, from: Period, values: Series["values"], status: string | null = null): Series => ({
  source: source(id),
  counting: id === "demo" ? thousands : units,
  from,
  values,
  status,
});
const flows = (exports: Series, imports: Series, turnover: Series) => ({
  reporter: "ZZ",
  series: new Map([
    ["AA exports", [exports]],
    ["AA imports", [imports]],
    ["AA turnover", [turnover]],
  ]),
});

/** What a file says, whatever its order. */
const says = ({ reporter, series }: Pick<ReporterFile, "reporter" | "series">) => ({
  reporter,
  series: new Map(
    [...series].map(([key, all]) => [
      key,
      all.toSorted((a, b) => (a.source.id + a.from.kind < b.source.id + b.from.kind ? -1 : 1)),
    ]),
  ),
});

const kinds = [yearly(2020), monthOf(2020, 3), partOf(2020, 1, 8)];
const sized = (length: number) => ({ minLength: length, maxLength: length });
const aValue = fc.option(
  fc.integer({ min: 0, max: 99_999 }).map((n) => n / 10),
  { freq: 5 },
);

/** Exports, imports and often a turnover that is their sum, or misses it in the last digit, of one source and kind. */
const threeFlows = (partner: string, id: string, like: Period): fc.Arbitrary<[string, Series][]> =>
  fc
    .record({
      offset: fc.integer({ min: 0, max: 2 }),
      length: fc.integer({ min: 1, max: 5 }),
      turnover: fc.constantFrom("none", "sum", "near", "other"),
    })
    .chain(({ offset, length, turnover }) =>
      fc
        .record({
          exports: fc.array(aValue, sized(length)),
          imports: fc.array(aValue, sized(length)),
          beyond: fc.array(fc.constantFrom(0, 0, 0, 0.1, -0.1), sized(length)),
          letters: fc.array(fc.constantFrom("A", "A", "N", "P", "E"), sized(length)),
          estimates: fc.option(fc.array(fc.constantFrom(".", "m", "r"), sized(length))),
          earlier: fc.option(fc.constant({ edition: "2021", date: "2022-07-22", value: 3 }), { freq: 2 }),
        })
        .map(({ exports, imports, beyond, letters, estimates, earlier }) => {
          const from = later(like, offset);
          const round = id === "demo" ? (value: number) => value : Math.round;
          const of = (values: readonly (number | null)[]) =>
            values.map((value) => (value === null ? null : round(value)));
          const status = (values: readonly (number | null)[]) => {
            const all = values.map((value, i) => (value === null ? "O" : (letters[i] ?? "A"))).join("");
            return values.every((value, i) => all[i] === (value === null ? "O" : "A")) ? null : all;
          };
          const [out, back] = [of(exports), of(imports)];
          const sums = out.map((value, i) => {
            const other = back[i] ?? null;
            if (value === null || other === null) return null;
            const sum = value + other + (turnover === "near" && id === "demo" ? (beyond[i] ?? 0) : 0);
            return Math.max(0, Number(sum.toFixed(1)));
          });
          const series = (values: readonly (number | null)[]): Series => ({
            ...line(id, from, values, status(values)),
            ...(estimates ? { estimates: estimates.join("") } : {}),
            ...(earlier ? { earlier: [{ ...earlier, period: from }] } : {}),
          });
          const plain = (values: readonly (number | null)[]) => line(id, from, values, status(values));
          const all: [string, Series][] = [
            [`${partner} exports`, series(out)],
            [`${partner} imports`, series(back)],
          ];
          if (turnover === "other") all.push([`${partner} turnover`, series(sums)]);
          if (turnover === "sum" || turnover === "near") all.push([`${partner} turnover`, plain(sums)]);
          return all;
        }),
    );

const anyFile = fc
  .tuple(
    ...["W00", "AA", "BB"].flatMap((partner) =>
      ["demo", "old"].flatMap((id) => kinds.map((like) => fc.option(threeFlows(partner, id, like)))),
    ),
  )
  .map((all) => {
    const series = new Map<string, Series[]>();
    for (const [key, each] of all.flatMap((found) => found ?? [])) series.set(key, [...(series.get(key) ?? []), each]);
    return { reporter: "ZZ", series };
  })
  .filter(({ series }) => series.size > 0);

describe("a series file", () => {
  test("that is written says what was read: years, months and parts of years, with gaps, letters and editions", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { value, problems } = read(write(file));
        expect(told(problems)).toEqual([]);
        expect(value && says(value)).toEqual(says(file));
      }),
    );
  });

  test("written anew is the same text", () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const text = write(file);
        const { value } = read(text);
        expect(value && write(value)).toEqual(text);
      }),
    );
  });

  test("from before is read as the one that would be written today", () => {
    const { value } = read(demoSeries());
    const now = value && write(value);
    expect(now).toMatchObject({ periods: ["2020-2023"] });
    const again = read(now).value;
    expect(value && again && says(again)).toEqual(value && says(value));
  });

  test("has runs of several kinds, and a line lies in one of them", () => {
    const file = {
      ...demoSeries(),
      periods: ["2022", "2023", "2023-01", "2023-02", "2023-01/2023-08"],
      sources: ["demo"],
      series: [
        { partner: 0, indicator: 1, from: 0, values: [10, 11] },
        { partner: 0, indicator: 1, from: 2, values: [1, 2] },
        { partner: 0, indicator: 1, from: 4, values: [8] },
        { partner: 0, indicator: 2, from: 1, values: [11, 1] },
      ],
    };
    const { value, problems } = read(file);
    expect(told(problems)).toEqual(["series[3].values: 2 values from 2023 on run past the periods of their kind"]);
    expect(value?.coverage).toEqual([
      { from: yearly(2022), to: yearly(2023) },
      { from: monthOf(2023, 1), to: monthOf(2023, 2) },
      { from: partOf(2023, 1, 8), to: partOf(2023, 1, 8) },
    ]);
    expect(value?.series.get("W00 exports")?.map(({ from, values }) => [from, values])).toEqual([
      [yearly(2022), [10, 11]],
      [monthOf(2023, 1), [1, 2]],
      [partOf(2023, 1, 8), [8]],
    ]);
  });
});

describe("a turnover that a source prints", () => {
  const exports = line("demo", yearly(2021), [10.1, 20.2, null, 0]);
  const imports = line("demo", yearly(2021), [1.1, 2.2, null, 0], "AAON");

  test("is not written where it is the sum of its parts; the file says that it is printed", () => {
    const file = flows(exports, imports, line("demo", yearly(2021), [11.2, 22.4, null, 0], "AAON"));
    const json = write(file);
    expect(json).toMatchObject({ indicators: ["exports", "imports"], printed: { demo: ["2021-2024"] } });
    expect(json.series).toHaveLength(2);
    expect(read(json).value?.series).toEqual(file.series);
  });

  test("is written as what is beyond the sum where rounding takes it there", () => {
    const json = write(flows(exports, imports, line("demo", yearly(2021), [11.2, 22.5, null, 0], "AAON")));
    expect(json.series[1]).toMatchObject({ indicator: 1, beyond: [0, 0.1] });
    expect(read(json).value?.series.get("AA turnover")?.[0]?.values).toEqual([11.2, 22.5, null, 0]);
  });

  test("has as many decimals as it was written with", () => {
    const json = write(
      flows(line("demo", yearly(2021), [10.05]), line("demo", yearly(2021), [1.1]), line("demo", yearly(2021), [11.2])),
    );
    expect(json.series[1]).toMatchObject({ beyond: [0.05] });
    expect(read(json).value?.series.get("AA turnover")?.[0]?.values).toEqual([11.2]);
  });

  test.each<[string, Series]>([
    ["it is known where a part is not", line("demo", yearly(2021), [11.2, 22.4, 7, 0], "AAAN")],
    ["it says another status", line("demo", yearly(2021), [11.2, 22.4, null, 0], "AEON")],
    [
      "an older edition gave another",
      {
        ...line("demo", yearly(2021), [11.2, 22.4, null, 0], "AAON"),
        earlier: [{ edition: "2021", date: "2022-07-22", period: yearly(2021), value: 11 }],
      },
    ],
  ])("is written as it is where %s", (_, turnover) => {
    const file = flows(exports, imports, turnover);
    const json = write(file);
    expect(json.series).toHaveLength(3);
    expect(read(json).value?.series).toEqual(file.series);
  });

  test("is made of the periods of which the source prints it alone", () => {
    const file = flows(exports, imports, line("demo", yearly(2022), [22.4, null, 0], "AON"));
    const json = write(file);
    expect(json).toMatchObject({ printed: { demo: ["2022-2024"] } });
    expect(read(json).value?.series).toEqual(file.series);
  });

  test("is not made of parts whose sum the source does not print", () => {
    const months = [line("demo", monthOf(2021, 1), [1, 2]), line("demo", monthOf(2021, 1), [3, 4])] as const;
    const file = flows(exports, imports, line("demo", yearly(2021), [11.2, 22.4, null, 0], "AAON"));
    file.series.set("W00 exports", [months[0]]).set("W00 imports", [months[1]]);
    expect(read(write(file)).value?.series.has("W00 turnover")).toBe(false);
  });

  test("that would be further from the sum than rounding takes it is told", () => {
    const json = write(flows(exports, imports, line("demo", yearly(2021), [11.2, 22.5, null, 0], "AAON")));
    const [first, second] = json.series;
    const { problems } = read({ ...json, series: [first, { ...second, beyond: [0, 0.2] }] });
    expect(told(problems)).toEqual([
      "printed.demo.AA.values[1]: 22.6 in 2022 cannot be the sum of exports 20.2 and imports 2.2",
    ]);
  });

  test.each<[unknown, string]>([
    ["0.1", '.beyond: expected at most 4 numbers, got "0.1"'],
    [[0, null], ".beyond: expected at most 4 numbers, got a list"],
    [[0, 0, 0, 0, 0], ".beyond: expected at most 4 numbers, got a list"],
  ])("beside %j is told", (beyond, message) => {
    const json = write(flows(exports, imports, line("demo", yearly(2021), [11.2, 22.4, null, 0], "AAON")));
    const [first, second] = json.series;
    expect(told(read({ ...json, series: [first, { ...second, beyond }] }).problems)).toEqual([`series[1]${message}`]);
  });
});

describe("preliminary figures", () => {
  test("of the last periods are told once, and letters only where another is meant", () => {
    const file = flows(
      line("demo", yearly(2021), [1, 2, 3, 4], "AAPP"),
      line("demo", yearly(2021), [1, 2, null, 4], "ANOP"),
      line("demo", yearly(2021), [2, 4, null, 8], "AAOP"),
    );
    const json = write(file);
    expect(json).toMatchObject({ preliminary: { demo: ["2023-2024"] } });
    expect(json.series.map((each) => "status" in each && each.status)).toEqual([false, "ANOP"]);
    expect(read(json).value?.series).toEqual(file.series);
  });
});
