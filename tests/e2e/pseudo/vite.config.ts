import { fileURLToPath } from "node:url";
import { mergeConfig, type Plugin } from "vite";
import base from "../../../vite.config.ts";

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const pseudo: Plugin = {
  name: "pseudo-localisation",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "../es/grammar" && importer?.endsWith("words/language/load.ts") ? beside("grammar.ts") : undefined,
};

/** The application as it is built, its Spanish lengthened English. */
export default mergeConfig(base, { plugins: [pseudo], build: { outDir: ".cache/pseudo" } });
