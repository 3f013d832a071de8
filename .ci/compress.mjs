// Beside each text of a build the same under .br and .gz, for a server that sends what is compressed beforehand.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const text = /\.(?:html|js|css|json|webmanifest|svg|md|txt)$/;
/** How many files are packed at once: as many as Node has threads for it. */
const atOnce = 4;

/** @type {Record<string, (bytes: Buffer) => Promise<Buffer>>} */
const ways = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Bytes of all texts of a folder, as they are and as each way leaves them; what would be no smaller stays alone.
 * @param {string} folder
 */
export async function compress(folder) {
  const all = await readdir(folder, { recursive: true, withFileTypes: true });
  const waiting = all.filter((entry) => entry.isFile() && text.test(entry.name)).map((e) => join(e.parentPath, e.name));
  const sizes = { files: waiting.length, plain: 0, br: 0, gz: 0 };
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const bytes = await readFile(file);
      sizes.plain += bytes.length;
      for (const way of /** @type {const} */ (["br", "gz"])) {
        const packed = (await ways[way]?.(bytes)) ?? bytes;
        const isSmaller = packed.length < bytes.length;
        sizes[way] += isSmaller ? packed.length : bytes.length;
        await (isSmaller ? writeFile(`${file}.${way}`, packed) : rm(`${file}.${way}`, { force: true }));
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sizes;
}
