// npm run build: the page as it is served, in dist, and beside it vis-a-vis.html, the same page as one file.
// `npm run build -- --single` makes that file alone; `-- --compress` puts .br and .gz beside each text of dist.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { compress } from "./compress.mjs";
import { buildAll, buildOneFile, dist } from "./site.mjs";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || ![undefined, "--single", "--compress"].includes(option)) {
  console.error("Usage: npm run build [-- --single | --compress]");
  process.exitCode = 2;
} else {
  await (option === "--single" ? buildOneFile() : buildAll());
  // What an earlier build packed is of another page now.
  for (const way of ["br", "gz"]) await rm(join(dist, `vis-a-vis.html.${way}`), { force: true });
  if (option === "--compress") {
    const { files, plain, br, gz } = await compress(dist);
    const MB = (/** @type {number} */ bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
    console.log(`${files} texts of ${MB(plain)}: ${MB(br)} as .br, ${MB(gz)} as .gz`);
  }
}
