import { afterEach, beforeEach, expect, test } from "vitest";
import { areasText } from "../../src/cli/areas";
import { run } from "../../src/cli/data";
import { readAreas } from "../../src/core/form/areas";
import type { Part } from "../../src/formats/parts";
import { readAll } from "../../src/io/reading/readAll";
import { figuresOf } from "../formats/reading";
import { lookAlikes } from "../formats/lookAlikes";
import { partsIn, temporaryFolder } from "./folder";

let inbox: ReturnType<typeof temporaryFolder>;
let out: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  inbox = temporaryFolder();
  out = temporaryFolder();
});
afterEach(() => {
  inbox.dispose();
  out.dispose();
});

const areas = [...readAreas(JSON.parse(areasText())).value.values()];
const day = "2026-11-29";

/** Figures by `KZ ES exports 2023`, in base units with the currency and the status. */
const inBaseUnits = (reporter: string, { unit, cells }: Part): [string, string][] =>
  Object.entries(figuresOf(cells)).map(([key, text]) => {
    const [value, status] = text.split(" ");
    return [`${reporter} ${key}`, `${Number((Number(value) * unit.scale).toPrecision(15))} ${unit.currency} ${status}`];
  });

const figuresIn = (contents: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.keys(contents)
      .filter((name) => name.startsWith("series/"))
      .flatMap((name) => {
        const reporter = name.slice("series/".length, "series/".length + 2);
        return partsIn(contents, name).flatMap((part) => inBaseUnits(reporter, part));
      }),
  );

async function onThePage(name: string, file: Uint8Array): Promise<Record<string, string>> {
  const request = { options: { today: day, aliases: new Map(), areas }, day, asked: "KZ" };
  const results = await readAll({ ...request, files: [new File([Uint8Array.from(file)], name)] }, () => undefined);
  return Object.assign(
    {},
    ...results.map((result) => {
      if (result.kind !== "figures") throw new Error(JSON.stringify(result));
      const { catalog, files } = result;
      // The page merges it into its catalogue, which has rates.
      const rates = { EUR: { source: Object.keys(catalog.sources)[0], periods: { "2023": "1.0813" } } };
      const texts = [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
      return figuresIn({ "catalog.json": JSON.stringify({ ...catalog, rates }), ...Object.fromEntries(texts) });
    }),
  ) as Record<string, string>;
}

/** Dollars for a euro on the first and the last day of each month of three years. */
const rates = [
  "date,usd_per_eur",
  ...Array.from({ length: 36 }, (_, i) => [new Date(Date.UTC(2022, i, 1)), new Date(Date.UTC(2022, i + 1, 0))])
    .flat()
    .map((date) => `${date.toISOString().slice(0, 10)},1.1`),
].join("\n");

async function onTheCommandLine(name: string, file: Uint8Array): Promise<Record<string, string>> {
  await run(["import", inbox.put("rates.txt", rates), "--out", out.path]);
  const { stderr } = await run(["import", inbox.put(name, file), "--out", out.path]);
  expect(stderr).toBe("");
  return figuresIn(out.contents());
}

test.each(lookAlikes.map(({ format, file, figures }) => [format, file, figures] as const))(
  "a file of the format %s has the same figures on the page and by the command line",
  async (_, file, figures) => {
    const page = await onThePage("a.dat", file);
    expect(page).toMatchObject(figures);
    expect(await onTheCommandLine("a.dat", file)).toEqual(page);
  },
);
