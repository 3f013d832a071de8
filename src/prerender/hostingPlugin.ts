import { readdirSync } from "node:fs";
import type { Plugin } from "vite";
import { hostingFiles } from "./hosting.ts";

/** Puts beside the pages what tells a host how to serve them. */
export function hosting(): Plugin {
  return {
    name: "hosting",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After the pages of all languages.
      order: "post",
      handler(_, bundle) {
        const pages = Object.keys(bundle).filter((name) => name.endsWith(".html"));
        const { publicDir } = this.environment.getTopLevelConfig();
        const data = readdirSync(publicDir, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() || entry.name.endsWith(".json"))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
        for (const [fileName, source] of hostingFiles(pages, data)) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
