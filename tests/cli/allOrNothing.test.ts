import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../../src/cli/data";
import { disk } from "../../src/cli/disk";
import { lock } from "../../src/cli/lock";
import { mark } from "../../src/cli/store";
import { table } from "../formats/dotsFiles";
import { failingDisk } from "./failingDisk";
import { temporaryFolder } from "./folder";

type Folder = ReturnType<typeof temporaryFolder>;
type Contents = Record<string, string>;
/** Every name with what tells its text from another. */
const marks = ({ contents }: Folder): Contents =>
  Object.fromEntries(
    Object.entries(contents()).map(([name, text]) => [name, mark(new TextEncoder().encode(text)).sha256]),
  );

let inbox: Folder;
/** What an import of `older` leaves, and what one of `newer` makes of it. */
let before: Contents;
let after: Contents;
let older: Folder;
let words: string[];
const folders: Folder[] = [];

const folder = (): Folder => {
  const made = temporaryFolder();
  folders.push(made);
  return made;
};
/** A folder as the import of `older` leaves it. */
const oldFolder = (): Folder => {
  const made = folder();
  cpSync(older.path, made.path, { recursive: true });
  return made;
};

beforeEach(async () => {
  inbox = folder();
  older = folder();
  const lines = (amount: number) =>
    table(`Spain,Portugal,2019,X,${amount}`, `Portugal,Spain,2019,X,${amount}`, `Spain,Portugal,2019,M,${amount + 1}`);
  await run(["areas", "--out", older.path]);
  await run(["import", "dots", inbox.put("older.csv", lines(1)), "--out", older.path]);
  // With what describes the folder to others, which each import keeps in line.
  await run(["catalog", older.path]);
  words = ["import", "dots", inbox.put("newer.csv", lines(5)), "--out"];
  before = marks(older);
  const newer = oldFolder();
  await run([...words, newer.path]);
  after = marks(newer);
});
afterEach(() => {
  for (const each of folders.splice(0)) each.dispose();
});

/** What a page would read, by the names that the catalogue gives: the marks of the series. */
function seen(target: Folder): string {
  const files = marks(target);
  const { reporters } = JSON.parse(target.contents()["catalog.json"] ?? "") as {
    reporters: Record<string, { file?: string }>;
  };
  return Object.entries(reporters)
    .map(([code, { file = `series/${code}.json` }]) => files[file])
    .join(" ");
}
const series = (files: Contents) => `${files["series/ES.json"]} ${files["series/PT.json"]}`;

async function actsOf(at = 0): Promise<number> {
  const counting = failingDisk(at, () => {});
  await run([...words, oldFolder().path], () => {}, counting.disk);
  return counting.acts();
}

describe("an import is all or nothing", () => {
  test("where one act on the disk fails: status 1 and the old, or status 0 and the new, and nothing beside them", async () => {
    expect(series(before)).not.toBe(series(after));
    for (let at = 1; at <= (await actsOf()); at += 1) {
      const target = oldFolder();
      const { disk: failing } = failingDisk(at, () => {
        throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
      });
      const { status } = await run([...words, target.path], () => {}, failing);
      await run(["check", target.path]);
      expect([at, marks(target)]).toEqual([at, status === 0 ? after : before]);
    }
  });

  test("where the disk fails from one act on, the page sees the old or the new, and the next command sees to the rest", async () => {
    for (let at = 1; at <= (await actsOf()); at += 1) {
      const target = oldFolder();
      let broken = false;
      const strike = () => {
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      };
      const from = failingDisk(at, () => (broken = true));
      const guard =
        <A extends unknown[]>(act: (...args: A) => Promise<void>) =>
        async (...args: A) => {
          if (broken) strike();
          await act(...args);
        };
      const dying = {
        write: guard(from.disk.write),
        rename: guard(from.disk.rename),
        remove: guard(from.disk.remove),
      };
      await run([...words, target.path], () => {}, dying);
      expect([series(before), series(after)]).toContain(seen(target));
      await run(["check", target.path]);
      expect([before, after]).toContainEqual(marks(target));
    }
  });

  test("where a process is killed, at any act: the page sees the old or the new at once, the next command clears up", async () => {
    const kill = async (at: number) => {
      const target = oldFolder();
      const script = fileURLToPath(new URL("killedImport.ts", import.meta.url));
      const child = spawn(process.execPath, ["--import", "tsx", script, String(at), ...words, target.path]);
      const [, signal] = (await once(child, "exit")) as [number | null, string | null];
      expect([at, signal]).toEqual([at, "SIGKILL"]);
      expect([series(before), series(after)]).toContain(seen(target));
      const { stderr } = await run(["catalog", target.path]);
      expect([at, stderr]).toEqual([at, ""]);
      expect([before, after]).toContainEqual(marks(target));
    };
    const acts = Array.from({ length: await actsOf() }, (_, i) => i + 1);
    await Promise.all(
      [0, 1].map(async (half) => {
        for (const at of acts) if (at % 2 === half) await kill(at);
      }),
    );
  }, 120_000);

  test("an import of the same files writes nothing", async () => {
    const target = oldFolder();
    await run([...words, target.path]);
    const again = failingDisk(0, () => {});
    await run([...words, target.path], () => {}, again.disk);
    // The lock, which is taken and let go.
    expect(again.acts()).toBe(3);
  });

  test("a folder that is made for an import that is refused is gone again", async () => {
    const target = join(inbox.path, "new");
    await run(["import", "dots", inbox.put("bad.csv", "no table"), "--out", target]);
    expect(readdirSync(inbox.path)).not.toContain("new");
  });
});

describe("one command at a time", () => {
  test("a second one is refused while another is at work, and told what to do", async () => {
    const target = oldFolder();
    const free = await lock(target.path, disk);
    const { status, stderr } = await run([...words, target.path]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("another data command is at work there")]);
    await free();
    expect(await run([...words, target.path])).toMatchObject({ status: 0 });
  });

  test("of two imports at once one is refused, and the other stands", async () => {
    const target = oldFolder();
    const both = await Promise.all([run([...words, target.path]), run([...words, target.path])]);
    expect(both.filter(({ status }) => status === 0)).toHaveLength(1);
    expect(marks(target)).toEqual(after);
  });

  test("the lock of a process that is gone holds nobody up", async () => {
    const target = oldFolder();
    const child = spawn(process.execPath, [
      "--import",
      "tsx",
      fileURLToPath(new URL("killedImport.ts", import.meta.url)),
      "3",
      ...words,
      target.path,
    ]);
    await once(child, "exit");
    expect(readdirSync(target.path).some((name) => name.startsWith(".at-work-"))).toBe(true);
    expect(await run([...words, target.path])).toMatchObject({ status: 0 });
    expect(readdirSync(target.path).some((name) => name.startsWith(".at-work-"))).toBe(false);
  });

  test("a folder that can only be read is checked all the same", async () => {
    const refuse = () => Promise.reject(Object.assign(new Error("EACCES: permission denied"), { code: "EACCES" }));
    const readOnly = { write: refuse, rename: refuse, remove: refuse };
    expect(await run(["check", older.path], () => {}, readOnly)).toMatchObject({ status: 0 });
    expect(await run([...words, older.path], () => {}, readOnly)).toMatchObject({ status: 1 });
  });
});

describe("nothing outside a data folder is touched", () => {
  const catalogWith = (file: string) =>
    JSON.stringify({
      format: "visavis-catalog/1",
      version: "",
      home: null,
      sources: {},
      prefer: [],
      reporters: { ES: { file, sources: [], from: "2019", to: "2019" } },
      files: {},
    });

  test.each([
    "../victim.json",
    "/etc/victim.json",
    "series/../../victim.json",
    "series/./victim.json",
    "..\\victim.json",
    "series/ES\0.json",
  ])("a catalogue that names %j is refused", async (file) => {
    inbox.put("victim.json", "{}");
    const target = join(inbox.path, "data");
    mkdirSync(target);
    writeFileSync(join(target, "catalog.json"), catalogWith(file));
    const { status, stderr } = await run([...words, target]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("catalog.json, reporters.ES.file")]);
    expect(inbox.contents()).toMatchObject({ "victim.json": "{}", "data/catalog.json": catalogWith(file) });
  });

  test("a plan or a list of hashes that names a file outside is refused as well", async () => {
    inbox.put("victim.json", "{}");
    const target = join(inbox.path, "data");
    cpSync(older.path, target, { recursive: true });
    writeFileSync(join(target, ".incoming"), JSON.stringify({ put: [], remove: ["../victim.json"] }));
    expect(await run(["check", target])).toMatchObject({ status: 1 });
    writeFileSync(join(target, ".incoming"), "{}");
    expect(await run(["check", target])).toMatchObject({ status: 1 });
    expect(inbox.contents()["victim.json"]).toBe("{}");
  });

  test("no link leads outside, of a folder or of a file", async () => {
    const outside = folder();
    for (const [name, link] of [
      ["a", "series"],
      ["b", "areas.json"],
      ["c", "catalog.json"],
    ] as const) {
      const target = join(inbox.path, name);
      mkdirSync(target);
      symlinkSync(
        link === "series" ? outside.path : outside.put("victim.json", older.contents()[link] ?? ""),
        join(target, link),
      );
      const command = link === "areas.json" ? ["areas", "--out"] : words;
      expect(await run([...command, target])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining("no link") as string,
      });
    }
    symlinkSync(join(outside.path, "victim.json"), join(older.path, "catalog.json.part"));
    await run([...words, older.path]);
    expect(Object.keys(outside.contents())).toEqual(["victim.json"]);
    expect(marks(older)).toEqual(after);
  });
});
