import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { minify, type Plugin } from "vite";
import { defineConfig } from "vitest/config";
import { ahead } from "./src/prerender/ahead.ts";
import { asEmbed, embed, embedMode } from "./src/prerender/embedPlugin.ts";
import { hosting } from "./src/prerender/hostingPlugin.ts";
import { oneFile } from "./src/prerender/onePlugin.ts";
import { firstView } from "./src/prerender/plugin.ts";
import { serviceWorker } from "./src/prerender/workerPlugin.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const first = "src/first.js";

const minified = async (file: string) => (await minify(file, readFileSync(here(file), "utf8"))).code;

/** The script that runs before the first paint, as a file of its own: Vite itself bundles modules alone. */
const firstScript = (mode: string): Plugin => ({
  name: "first script",
  async buildStart() {
    if (this.environment.mode !== "build") return;
    this.emitFile({ type: "asset", name: "first.js", source: await minified(first) });
  },
  transformIndexHtml(_, { bundle }) {
    const built = Object.values(bundle ?? {}).find((file) => file.type === "asset" && file.names.includes("first.js"));
    return [
      ...ahead(bundle ?? {}, mode === embedMode ? ["sans"] : ["sans", "serif"]),
      { tag: "script", attrs: { src: built ? `./${built.fileName}` : `/${first}` } },
    ];
  },
});

/** The page as it is built for the frame of another page. */
const inFrame: Plugin = { name: "in a frame", transformIndexHtml: { order: "pre", handler: asEmbed } };

/** A tenth of React's weight, for what is drawn once and never set; the words of React are kept. */
const lighter = [
  { find: /^react(-dom)?$/, replacement: "preact/compat" },
  { find: "react-dom/client", replacement: "preact/compat/client" },
  { find: /^react\/jsx-(?:dev-)?runtime$/, replacement: "preact/jsx-runtime" },
];

/** By `--mode single` the page becomes one file, which holds what lies beside it otherwise. */
const isSingle = (mode: string): boolean => mode === "single";

/** What makes of the modules of the page what a mode is for. */
function pluginsFor(mode: string) {
  if (mode === embedMode) return [inFrame];
  if (isSingle(mode)) return [oneFile("vis-a-vis.html", () => minified("src/single/start.js"))];
  // What stands in the pages of others is not kept on the device.
  return [firstView(), serviceWorker(here("src/io/offline/serviceWorker.ts")), embed(), hosting()];
}

export default defineConfig(({ mode }) => ({
  // One page and its files: what is none of them is not found, rather than the page once more.
  appType: "mpa",
  // Relative addresses, so that the build works under any path and needs no server rules.
  base: "./",
  publicDir: "data",
  plugins: [
    react(),
    firstScript(mode),
    ...pluginsFor(mode),
    !isSingle(mode) && {
      name: "licence of the typefaces",
      generateBundle() {
        const source = readFileSync(new URL("src/fonts/OFL.txt", import.meta.url), "utf8");
        this.emitFile({ type: "asset", fileName: "licence-of-typefaces.txt", source });
      },
    },
  ],
  resolve: {
    // Modules of ours in the place of a package, or of a part of one.
    alias: [
      ...(mode === embedMode ? lighter : []),
      ...(isSingle(mode)
        ? [
            { find: /^(?:\.\.?\/)+(?:io\/)?inFile$/, replacement: here("src/single/inFile.ts") },
            { find: "./worker?worker&url", replacement: here("src/single/worker.ts") },
          ]
        : []),
      {
        find: "victory-vendor/d3-scale",
        replacement: fileURLToPath(new URL("src/charts/rechartsScales.ts", import.meta.url)),
      },
      {
        find: /^\.\.\/synchronisation\/useChartSynchronisation$/,
        replacement: fileURLToPath(new URL("src/charts/noSynchronisation.ts", import.meta.url)),
      },
      {
        find: /^\.\/CartesianAxis$/,
        replacement: fileURLToPath(new URL("src/charts/noAxisDrawing.ts", import.meta.url)),
      },
      {
        find: /^\.(?:\.\/state)?\/(?:mouse|keyboard|external|touch)EventsMiddleware$/,
        replacement: fileURLToPath(new URL("src/charts/noEvents.ts", import.meta.url)),
      },
      { find: /^\.\/easing$/, replacement: fileURLToPath(new URL("src/charts/noEasing.ts", import.meta.url)) },
      { find: "d3-format", replacement: fileURLToPath(new URL("src/charts/noFormat.ts", import.meta.url)) },
      {
        find: "d3-interpolate",
        replacement: fileURLToPath(new URL("src/charts/numberInterpolation.ts", import.meta.url)),
      },
      // React has had what this makes up for since version 18.
      { find: "use-sync-external-store/shim/with-selector", replacement: "use-sync-external-store/with-selector" },
      {
        find: /^\.\/(?:mutationCache|infiniteQueryBehavior)\.js$/,
        replacement: fileURLToPath(new URL("src/io/readOnlyQueries.ts", import.meta.url)),
      },
      // Named by its path within Recharts, which has no package of it.
      {
        find: /^\.\.\/\.\.\/util\/scale$/,
        replacement: fileURLToPath(new URL("src/charts/noNiceTicks.ts", import.meta.url)),
      },
    ],
  },
  worker: { format: "es" },
  // The component and the class: what is looked at in the browser is found in the source.
  css: { modules: { generateScopedName: (name, file) => `${basename(file).split(".")[0]}-${name}` } },
  build: {
    target: "es2022",
    // The first that know light-dark(): written out for older ones, a colour would not follow a part of the page.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    modulePreload: { polyfill: false },
    license: isSingle(mode) ? false : { fileName: mode === embedMode ? "licenses-embed.md" : "licenses.md" },
    // Fonts stay files: inlined, every reader would load those of every script.
    assetsInlineLimit: isSingle(mode) ? Number.POSITIVE_INFINITY : 0,
    copyPublicDir: !isSingle(mode) && mode !== embedMode,
    emptyOutDir: !isSingle(mode),
    cssCodeSplit: !isSingle(mode),
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        // What the first view needs is one script, and what many of the later ones share another: cut into twenty, it
        // compresses worse, and is asked for as often.
        codeSplitting: isSingle(mode)
          ? false
          : {
              groups: [
                { name: "page", tags: ["$initial"], priority: 1 },
                ...(mode === embedMode ? [] : [{ name: "shared", minShareCount: 8 }]),
                // What a grammar has in common with words that come later.
                {
                  name: (id) => /\/words\/(ru|kk|es|pt)\//.exec(id)?.[1] ?? null,
                  debugName: "words",
                  minShareCount: 2,
                },
              ],
            },
        // A grammar goes by its language.
        chunkFileNames: ({ facadeModuleId }) =>
          `assets/${/\/words\/(\w\w)\/grammar\.ts$/.exec(facadeModuleId ?? "")?.[1] ?? "[name]"}-[hash].js`,
      },
    },
  },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    isolate: true,
    // All cores: the runner would leave one for a reader who watches.
    maxWorkers: "100%",
    // A busy machine is slow, and no test is one of speed.
    testTimeout: 30_000,
  },
}));
