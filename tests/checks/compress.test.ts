import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "../../.ci/compress.mjs";

test("beside each text lies the same, smaller, in two ways; what is packed already or gains nothing lies alone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "vis-a-vis-compress-"));
  try {
    const long = JSON.stringify(Array.from({ length: 500 }, (_, i) => i));
    mkdirSync(join(folder, "series"));
    writeFileSync(join(folder, "series/KZ.json"), long);
    writeFileSync(join(folder, "font.woff2"), long);
    writeFileSync(join(folder, "a.txt"), "a");
    const { files, plain, br, gz } = await compress(folder);
    const names = ["a.txt", "font.woff2", "series", "series/KZ.json", "series/KZ.json.br", "series/KZ.json.gz"];
    expect(new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }))).toEqual(
      new Set(names.map((name) => join(name))),
    );
    const packed = (way: string) => readFileSync(join(folder, `series/KZ.json.${way}`));
    expect(String(brotliDecompressSync(packed("br")))).toBe(long);
    expect(String(gunzipSync(packed("gz")))).toBe(long);
    expect([files, plain]).toEqual([2, long.length + 1]);
    expect([br, gz]).toEqual([packed("br").length + 1, packed("gz").length + 1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
