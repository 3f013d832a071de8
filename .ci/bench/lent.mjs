// Code that a page is lent for a comparison.
import { join } from "node:path";
import { build } from "vite";
import { root } from "./site.mjs";

/** A script of this folder, with all it imports, as text; ours is built as the application is. @param {string} name */
export async function lent(name, isOurs = false) {
  const result = await build({
    root,
    ...(isOurs ? {} : { configFile: false }),
    logLevel: "error",
    publicDir: false,
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      lib: { entry: join(root, ".ci/bench", name), formats: ["iife"], name: "lent" },
      // One script that can be lent as text, however the page is cut.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [result].flat();
  const chunk = "output" in bundle ? bundle.output.find(({ type }) => type === "chunk") : undefined;
  if (chunk?.type !== "chunk") throw new Error(`${name} could not be bundled.`);
  return chunk.code;
}
