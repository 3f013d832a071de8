import { readdirSync } from "node:fs";
import type { Plugin, ResolvedConfig } from "vite";
import { hostingFiles } from "./hosting.ts";

/** Puts beside the pages what tells a host how to serve them. */
export function hosting(): Plugin {
  let config: ResolvedConfig | undefined;
  return {
    name: "hosting",
    apply: "build",
    enforce: "post",
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      // After the pages of all languages.
      order: "post",
      handler(_, bundle) {
        const pages = Object.keys(bundle).filter((name) => name.endsWith(".html"));
        const data = readdirSync(config?.publicDir ?? ".", { withFileTypes: true })
          .filter((entry) => entry.isDirectory() || entry.name.endsWith(".json"))
          .map((entry) => (entry.isDirectory() ? `${entry.name}/*` : entry.name));
        for (const [fileName, source] of hostingFiles(pages, data)) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
