import fc from "fast-check";
import { expect, test } from "vitest";
import { figures } from "../../src/analysis/figures";
import { mirror } from "../../src/analysis/mirror";
import { ranking } from "../../src/analysis/ranking";
import { trend } from "../../src/analysis/trend";
import type { Figure } from "../../src/core/figure";
import { assemble } from "../../src/io/load";
import { fit } from "../../src/state/fit";
import { viewNames } from "../../src/core/question";
import { defaultView } from "../../src/state/view";
import { demoAreas, demoCatalog, demoSeries, demoStatements } from "../demo";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Every place in a JSON, as the keys that lead to it. */
const places = (json: unknown, at: readonly string[] = []): (readonly string[])[] =>
  typeof json === "object" && json !== null
    ? [at, ...Object.entries(json).flatMap(([key, value]) => places(value, [...at, key]))]
    : [at];

function put(json: Json, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  // An earlier change may have taken the place away.
  if (typeof json !== "object" || json === null) return json;
  const copy = structuredClone(json) as Record<string, Json>;
  Object.defineProperty(copy, key, {
    value: put(copy[key] ?? null, rest, value),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const hostile: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(null, true, "", "ES", "EUR", "USD", "2023", "0000", "9999", "2099", "__proto__", "constructor"),
  fc.constantFrom<Json>("\u202E\u0000\uD800", "1e400", "-5", "../victim.json", "series/ZZ.json", "AA", "GG", "W00"),
  fc.constantFrom<Json>(0, -1, 1e300, -1e300, 5e-324, Number.POSITIVE_INFINITY, 0.1, 4_294_967_296),
  fc.constantFrom<Json>([], {}, [null], JSON.parse('{"__proto__": {"a": 1}, "constructor": 1}') as Json),
  fc.double({ noNaN: true }),
  fc.jsonValue() as fc.Arbitrary<Json>,
);

const sound = [demoCatalog(), demoAreas(), demoStatements(), demoSeries()] as unknown as Json[];
const names = ["catalog.json", "areas.json", "statements.json", "series/ZZ.json"];

/** The demo's files with one to three values replaced by hostile ones. */
const anyFiles = fc
  .array(
    fc
      .nat(3)
      .chain((file) =>
        fc.record({ file: fc.constant(file), keys: fc.constantFrom(...places(sound[file])), value: hostile }),
      ),
    { minLength: 1, maxLength: 3 },
  )
  .map((changes) =>
    sound.map((json, i) =>
      changes.filter(({ file }) => file === i).reduce((at, { keys, value }) => put(at, keys, value), json),
    ),
  );

function drawable(figure: Figure) {
  if (figure.kind === "gap") return;
  expect(figure.unit).not.toBe("EUR");
  expect(figure.value.toFixed().length).toBeLessThan(80);
  expect(figure.value.abs().toNumber()).toBeLessThan(1e30);
}

test("whatever the files hold, nothing throws, each problem has its address, and what is drawn is finite", () => {
  fc.assert(
    fc.property(anyFiles, fc.constantFrom(...viewNames), (files, view) => {
      const fetched = files.map((json, i) => {
        return { file: names[i] ?? "", json, sha256: null, problem: null, isUnreached: false };
      });
      const { dataset, problems } = assemble(fetched);
      for (const { file, message } of problems) {
        expect(names).toContain(file);
        expect(message).not.toMatch(/cannot be read \(|\u202E/);
      }
      if (!dataset) return;
      const shown = fit({ ...defaultView, view, reporter: "ZZ", partners: ["AA", "BB", "GG"] }, dataset).view;
      const { reporter, partners, periods } = shown;
      expect(periods.to.year - periods.from.year).toBeLessThan(200);
      for (const { figure } of figures(dataset, { reporter, partners, ...periods })) drawable(figure);
      for (const measure of ["turnover", "balance"] as const) {
        const ranked = ranking(dataset, { reporter, partners, period: periods.to, measure, group: null });
        expect(ranked).toBeDefined();
        trend(dataset, { reporter, partners, ...periods }, measure, "own");
      }
      mirror(dataset, { reporter, partners, flow: "exports", factor: "1.06", ...periods });
    }),
    { numRuns: 200 },
  );
});
