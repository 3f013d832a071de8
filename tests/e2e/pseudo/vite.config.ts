import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig, type Plugin } from "vite";
import base from "../../../vite.config.ts";

/** The folder of a language that is none, put in the place of one that is. */
const pseudo: Plugin = {
  name: "pseudo-localisation",
  enforce: "pre",
  resolveId(source, importer) {
    const file = /^\.\.?\/es\/(\w+\.ts)$/.exec(source)?.[1];
    return file !== undefined && importer !== undefined && /src\/words\/(?:language\/)?\w+\.ts/.test(importer)
      ? fileURLToPath(new URL(`words/${file}`, import.meta.url))
      : undefined;
  },
};

/** The application as it is built, its Spanish lengthened English. */
export default defineConfig((env) => mergeConfig(base(env), { plugins: [pseudo], build: { outDir: ".cache/pseudo" } }));
