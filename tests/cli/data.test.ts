import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { temporaryFolder } from "./folder";

const root = fileURLToPath(new URL("../..", import.meta.url));
let folder: ReturnType<typeof temporaryFolder>;

beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.dispose());

describe("the command line", () => {
  test("tells its commands when asked, or when nothing is asked", async () => {
    const help = await run(["--help"]);
    expect(help).toMatchObject({ status: 0, stderr: "" });
    expect(help.stdout).toMatch(/import <files…>[\s\S]*areas[\s\S]*catalog[\s\S]*check/);
    expect(await run([])).toEqual(help);
  });

  test.each([[["fly"]], [["import", "gold"]], [["areas", "--fast"]]])("refuses %j in one line", async (words) => {
    const { status, stdout, stderr } = await run(words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });

  test("ends a process with status 1 and the line on stderr", () => {
    const words = ["--import", "tsx", "src/cli/data.ts", "import", "bns", "nowhere.xls", "--out", folder.path];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "nowhere.xls: there is no such file\n",
    });
    expect(folder.contents()).toEqual({});
  });
});

describe("areas", () => {
  test("come out of the script byte for byte as they lie in data", async () => {
    await run(["areas", "--out", folder.path]);
    expect(folder.contents()["areas.json"]).toBe(readFileSync(`${root}/data/areas.json`, "utf8"));
  });
});

describe("check and catalog", () => {
  beforeEach(async () => {
    await run(["areas", "--out", folder.path]);
  });

  test("a folder as the commands leave it has no fault", async () => {
    expect(await run(["check", folder.path])).toMatchObject({ status: 0, stderr: "" });
  });

  test("a file changed by hand is told until the catalogue is made anew", async () => {
    folder.put("areas.json", `${folder.contents()["areas.json"] ?? ""}\n`);
    expect((await run(["check", folder.path])).stderr).toContain("areas.json: differs from the catalogue");
    await run(["catalog", folder.path]);
    expect(await run(["check", folder.path])).toMatchObject({ status: 0 });
  });

  test("a file that the application could not read is told, though it has the right hash", async () => {
    folder.put("areas.json", "{}");
    await run(["catalog", folder.path]);
    expect((await run(["check", folder.path])).stderr).toContain('areas.json, format: expected "visavis-areas/1"');
  });

  test("a file that the catalogue lacks is told", async () => {
    folder.put("statements.json", "{}");
    expect((await run(["check", folder.path])).stderr).toContain("statements.json: not in the catalogue");
  });

  test("a file that is not well-formed is told, even with the right hash", async () => {
    folder.put("areas.json", "{");
    await run(["catalog", folder.path]);
    expect((await run(["check", folder.path])).stderr).toContain("areas.json: not well-formed JSON");
  });

  test("a figure that the application could not read is told with its address", async () => {
    const statements = { format: "visavis-statements/1", sources: {}, statements: [{ turnover: "50,5" }], notes: [] };
    folder.put("statements.json", JSON.stringify(statements));
    await run(["catalog", folder.path]);
    expect((await run(["check", folder.path])).stderr).toContain("statements.json, statements[0].reporter: is missing");
  });

  test("making the catalogue anew changes nothing where nothing changed, and describes the folder", async () => {
    const before = folder.contents();
    await run(["catalog", folder.path]);
    const { "datapackage.json": described, ...others } = folder.contents();
    expect(others).toEqual(before);
    await run(["catalog", folder.path]);
    expect(folder.contents()).toEqual({ ...before, "datapackage.json": described });
  });

  test("what describes the folder otherwise than it is, is told, and an import sets it right", async () => {
    await run(["catalog", folder.path]);
    folder.put("datapackage.json", (folder.contents()["datapackage.json"] ?? "").replace("sha256:", "sha256:0"));
    expect((await run(["check", folder.path])).stderr).toMatch(
      /^datapackage\.json: says otherwise of [\w/.-]+\.json; run/,
    );
    await run(["areas", "--out", folder.path]);
    expect(await run(["check", folder.path])).toMatchObject({ status: 0, stderr: "" });
  });

  test("a folder that is not there is told", async () => {
    const { status, stderr } = await run(["check", `${folder.path}/nothing`]);
    expect({ status, stderr }).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("there is no such folder") as string,
    });
  });
});
