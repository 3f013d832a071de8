import { fileURLToPath } from "node:url";
import { mergeConfig, type Plugin } from "vite";
import base from "../../../vite.config.ts";

const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Who asks for Spanish, and what is handed out instead. */
const instead: Readonly<Record<string, string>> = {
  "words/grammar/load.ts": beside("grammar.ts"),
  "words/views/all.ts": beside("views.ts"),
};

const pseudo: Plugin = {
  name: "pseudo-localisation",
  enforce: "pre",
  resolveId: (source, importer) =>
    source === "./es" ? Object.entries(instead).find(([asking]) => importer?.endsWith(asking))?.[1] : undefined,
};

/** The application as it is built, its Spanish lengthened English. */
export default mergeConfig(base, { plugins: [pseudo], build: { outDir: ".cache/pseudo" } });
