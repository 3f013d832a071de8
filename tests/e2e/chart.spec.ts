import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { text } from "node:stream/consumers";
import { expect } from "@playwright/test";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { type Evidence, readEvidence } from "../../src/export/evidence";
import { button, open, test } from "./helpers";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "visavis-chart-"));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));
// Each run serves the build and starts a browser of its own.
test.describe.configure({ mode: "parallel" });

interface Ended {
  readonly status: number | null;
  readonly stdout: readonly string[];
  readonly stderr: readonly string[];
}

/** What `npm run chart -- …` runs, without the installing before it. */
async function chart(...args: string[]): Promise<Ended> {
  const words = [".ci/withSite.mjs", "src/cli/chart.ts", "--date", "2026-07-25", ...args];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const lines = (said: string) => said.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));
  return { status: await ended, stdout: lines(stdout), stderr: lines(stderr) };
}

function evidenceIn(picture: Uint8Array): Evidence {
  const read = readEvidence(picture);
  if (!read.ok) throw new Error(read.refusal.what);
  return read.value;
}

test("the picture is byte for byte the one that a reader downloads, at every run", async ({ page }) => {
  const [first, second] = [join(folder, "first.png"), join(folder, "second.png")];
  for (const file of [first, second]) {
    const { status, stdout, stderr } = await chart("--partners", "ES,PT", "--year", "2023", "--out", file);
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: [file], stderr: ["1 of 1 Spain, Portugal"] });
  }
  const drawn = await readFile(first);
  expect(drawn.equals(await readFile(second))).toBe(true);

  const png = PNG.sync.read(drawn);
  expect([png.width, png.height]).toEqual([3200, 1800]);
  const { view, created } = evidenceIn(drawn);
  expect([view, created]).toEqual(["?year=2023&scale=common", "2026-07-25T00:00:00.000Z"]);

  await page.clock.setFixedTime("2026-07-25T00:00:00Z");
  await open(page, "?partners=ES,PT&year=2023");
  await button(page, "Export…").click();
  const saving = page.waitForEvent("download");
  await button(page.getByRole("dialog"), "Download PNG").click();
  expect(drawn.equals(await readFile(await (await saving).path()))).toBe(true);
});

test("a picture is told in the language asked for, and so is the address in it", async () => {
  const file = join(folder, "chart.png");
  const { status, stderr } = await chart("--lang", "kk", "--home", "https://visavis.example/", "--out", file);
  expect({ status, stderr }).toEqual({ status: 0, stderr: ["1 of 1 Spain, Portugal"] });
  const drawn = await readFile(file);
  expect(evidenceIn(drawn).view).toBe("?year=2023&scale=common&lang=kk");
  expect(drawn.toString("utf8")).toContain("Испаниямен тауар айналымы 2023 жылы");
});

test("a part of a year is drawn, and the file is named after it", async () => {
  const { status, stdout } = await chart("--partners", "W00", "--year", "2026-01/2026-06", "--out", folder);
  const file = join(folder, "kazakhstan-world-compare-2026-01-to-2026-06.png");
  expect({ status, stdout }).toEqual({ status: 0, stdout: [file] });
  const { view, rows } = evidenceIn(await readFile(file));
  expect(view).toBe("?partners=W00&year=2026-01/2026-06&scale=common");
  expect(rows[1]).toMatchObject({ indicator: "exports", period: "2026-01/2026-06", value: "40331706100" });
});

test("one that cannot be drawn is listed at the end, and the others are written", async () => {
  const { status, stdout, stderr } = await chart(
    "--each",
    "--partners",
    "ES,XX,PT",
    "--shape",
    "social",
    "--out",
    folder,
  );
  expect(status).toBe(1);
  const files = ["kazakhstan-portugal-compare-2023.png", "kazakhstan-spain-compare-2023.png"];
  expect((await readdir(folder)).sort()).toEqual(files);
  expect([...stdout].sort()).toEqual(files.map((file) => join(folder, file)));
  expect(stderr.slice(0, 4)).toEqual(["1 of 3 Spain", "2 of 3 XX", "3 of 3 Portugal", "1 of 3 not drawn:"]);
  expect(stderr.slice(4)).toEqual([expect.stringContaining("XX: “partners=XX” is not a partner known here.")]);
});

test("other data, a home and what the page shows instead can be asked for", async () => {
  const data = join(folder, "data");
  await cp(join(root, "data"), data, { recursive: true });
  const catalog = await readFile(join(data, "catalog.json"), "utf8");
  await writeFile(join(data, "catalog.json"), catalog.replace(/"version": "[^"]*"/, '"version": "our own"'));
  const file = join(folder, "chart.png");
  const args = [
    "--data",
    data,
    "--home",
    "https://visavis.example/trade/",
    "--year",
    "2050",
    "--density",
    "1",
    "--out",
    file,
  ];

  const strict = await chart(...args);
  expect(strict.status).toBe(1);
  expect(strict.stderr.at(-1)).toContain("“year=2050” has no data.");
  expect((await readdir(folder)).sort()).toEqual(["data"]);

  expect(await chart(...args, "--lenient")).toMatchObject({ status: 0, stdout: [file] });
  const drawn = await readFile(file);
  const { dataset, view } = evidenceIn(drawn);
  expect([dataset.version, view]).toEqual(["our own", "?year=2025&scale=common"]);
  const { data: pixels, width, height } = PNG.sync.read(drawn);
  expect(jsQR(new Uint8ClampedArray(pixels), width, height)?.data).toBe(`https://visavis.example/trade/${view}`);

  await rm(join(data, "series"), { recursive: true });
  expect((await chart(...args, "--lenient")).stderr.join(" ")).toContain("series/KZ.json");
});

test("wrong options end with status 2 and one line, and nothing is written", async () => {
  const { status, stdout, stderr } = await chart("--year", "twenty", "--out", folder);
  expect({ status, stdout }).toEqual({ status: 2, stdout: [] });
  expect(stderr).toEqual([
    "--year: “twenty” is not understood; write 2023, 2023-H1, 2023-Q1, 2023-04, 2023-01/2023-08 or 2022-01..2024-08. See npm run chart -- --help",
  ]);
  expect(await readdir(folder)).toEqual([]);
});

test("a source is preferred by its id, and what it does not reach is refused in the words of the page", async () => {
  const file = join(folder, "imf.svg");
  const { status, stderr } = await chart("--source", "imf-dots", "--partners", "ES", "--out", file);
  expect({ status, stderr }).toEqual({ status: 0, stderr: ["1 of 1 Spain"] });
  const { view, rows } = evidenceIn(await readFile(file));
  expect(view).toBe("?partners=ES&year=2020&scale=common&source=imf-dots");
  expect(rows[0]).toMatchObject({ indicator: "turnover", period: "2020", source: "imf-dots" });

  const late = await chart("--source", "imf-dots", "--partners", "ES", "--year", "2023", "--out", file);
  expect(late.status).toBe(1);
  expect(late.stderr.join(" ")).toContain("IMF has no such figures for 2023");
});
