// npm run build: the page as it is served, in dist, and beside it vis-a-vis.html, the same page as one file.
// `npm run build -- --single` makes that file alone.
import { buildAll, buildOneFile } from "./site.mjs";

const [option, ...others] = process.argv.slice(2);
if (others.length > 0 || (option !== undefined && option !== "--single")) {
  console.error("Usage: npm run build [-- --single]");
  process.exitCode = 2;
} else {
  await (option === undefined ? buildAll() : buildOneFile());
}
