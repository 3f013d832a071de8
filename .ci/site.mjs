// The production build, made where it is missing or older than its sources, and served.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const dist = join(root, "dist");

const sources = ["src", "data", "index.html", "vite.config.ts", "package-lock.json"];

/** @param {string} path @returns {number} */
function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** What tells one build from another: the page names every script with its hash. */
const page = () => readFileSync(join(dist, "index.html"), "utf8");

/** Builds the page into dist, and beside it the page as one file. @param {import("vite").LogLevel} [logLevel] */
export async function buildAll(logLevel) {
  await build({ root, logLevel });
  await buildOneFile(logLevel);
}

/** Builds the page as one file alone. @param {import("vite").LogLevel} [logLevel] */
export const buildOneFile = (logLevel) => build({ root, logLevel, mode: "single" });

/** Builds if needed and serves on a free port of the loopback. */
export async function serve() {
  const built = join(dist, "index.html");
  if (!existsSync(built) || newest(built) < Math.max(...sources.map((path) => newest(join(root, path))))) {
    await buildAll("error");
  }
  const before = page();
  const server = await preview({
    root,
    logLevel: "error",
    build: { outDir: dist },
    preview: { host: "127.0.0.1", port: 0, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("The preview server did not say where it listens.");
  return {
    address,
    /** Stops serving; a build exchanged meanwhile makes the figures worthless. */
    async close() {
      await server.close();
      if (!existsSync(built) || page() !== before) throw new Error("dist was built anew while it was measured.");
    },
  };
}
