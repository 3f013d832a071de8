import { join } from "node:path";
import { build, loadConfigFromFile } from "vite";
import { root } from "../../.ci/site.mjs";

/** Modules of ours in the place of packages' parts, as the application has them. */
async function aliases() {
  const loaded = await loadConfigFromFile({ command: "build", mode: "production" }, join(root, "vite.config.ts"));
  return loaded?.config.resolve ?? {};
}

/** A script of this folder with all it imports, as text that a page can be lent; `page/` is built as the application is. */
export async function lent(name: `page/${string}` | `peers/${string}`): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: name.startsWith("page/") ? await aliases() : {},
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      target: "es2022",
      write: false,
      lib: { entry: join(root, "tests/bench", name), formats: ["iife"], name: "lent" },
      // One script that can be lent as text, however the page is cut.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [result].flat();
  const chunk = bundle && "output" in bundle ? bundle.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${name} could not be bundled.`);
  return chunk.code;
}
