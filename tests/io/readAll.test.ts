import { describe, expect, test, vi } from "vitest";
import * as holding from "../../src/formats/holding";
import { readAll } from "../../src/io/reading/readAll";
import { fileNamed } from "../../src/core/holding";
import { zipSync } from "fflate";
import { chinese, comtradeFile } from "../formats/comtradeFile";
import { comtradeCsv, day, readOne, readTogether, request } from "./ownFile";

/** Figures that differ from those of the whole file. */
const otherwise = chinese.map((each) => ({ ...each, value: `1${each.value}` }));

describe("files that are read", () => {
  test("of one source are one where they agree, and stay apart where they do not", async () => {
    const of = (flow: "M" | "X") => comtradeFile(chinese.filter((each) => each.flow === flow));
    const results = await readTogether(
      comtradeCsv("exports.csv", of("X")),
      comtradeCsv("other.csv", comtradeFile(otherwise)),
      comtradeCsv("imports.csv", of("M")),
    );
    expect(results.map((result) => [result.name, result.kind === "figures" && result.described.figures])).toEqual([
      ["exports.csv + 1", 12],
      ["other.csv", 12],
    ]);
  });

  test("give what they are, what is asked first of them, and the project’s own files", async () => {
    const read = await readOne(comtradeCsv());
    expect(read).toMatchObject({
      name: "comtrade.csv",
      described: {
        format: "comtrade",
        reporters: ["CN"],
        partners: 2,
        figures: 12,
        indicators: ["exports", "imports"],
      },
      opening: { reporter: "CN", partners: ["ES", "PT"], period: "2022", isOfInvestment: false },
      findings: [],
    });
    expect(fileNamed(read.id)).toBe("comtrade");
    expect([...read.files.keys()]).toEqual([`series/CN-${read.id}.json`]);
    expect(read.catalog.sources[read.id]).toMatchObject({ file: "comtrade.csv", date: day });
    expect(structuredClone(read)).toEqual(read);
  });

  test("are known by their content: the same file has the same id, and another has another", async () => {
    const ids = await Promise.all(
      [comtradeFile(), comtradeFile(), comtradeFile(chinese.slice(0, 3))].map(
        async (text) => (await readOne(comtradeCsv("a.csv", text))).id,
      ),
    );
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
  });

  test("stand beside those that are refused, each in its place", async () => {
    const folder = Object.assign(new File([], "folder"), {
      stream: () => new ReadableStream({ pull: (stream) => stream.error(new DOMException("gone", "NotFoundError")) }),
    });
    const results = await readTogether(
      folder,
      comtradeCsv(),
      new File(["%PDF-1.4"], "a.pdf"),
      new File([], "empty.csv"),
    );
    expect(results.map((result) => [result.name, result.kind === "refused" ? result.why : result.kind])).toEqual([
      ["folder", "unreadable"],
      ["comtrade.csv", "figures"],
      ["a.pdf", "document"],
      ["empty.csv", "empty"],
    ]);
  });

  test("of one archive have an id each", async () => {
    const content = (text: string) => new TextEncoder().encode(text);
    const files = { "a/x.csv": content(comtradeFile()), "b/x.csv": content(comtradeFile(otherwise)) };
    const results = await readTogether(new File([new Uint8Array(zipSync(files))], "x.zip"));
    expect(new Set(results.map((result) => result.kind === "figures" && result.id)).size).toBe(2);
  });

  test("whose figures make no sense together take no other with them", async () => {
    vi.spyOn(holding, "heldOf").mockImplementationOnce(() => {
      throw new Error("no sense");
    });
    const results = await readTogether(comtradeCsv("a.csv"), comtradeCsv("b.csv", comtradeFile(otherwise)));
    expect(results.map((result) => (result.kind === "refused" ? result.why : result.kind))).toEqual([
      "damaged",
      "figures",
    ]);
  });

  test("tell whose turn it is", async () => {
    const told: string[] = [];
    let now = 0;
    vi.spyOn(performance, "now").mockImplementation(() => (now += 100));
    await readAll(request([comtradeCsv("a.csv"), comtradeCsv("b.csv")]), ({ file, bytes, size }) =>
      told.push(`${file} ${bytes === size}`),
    );
    vi.restoreAllMocks();
    expect([...new Set(told)]).toEqual(["a.csv true", "b.csv true"]);
  });
});
