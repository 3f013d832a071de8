import { build, type Plugin } from "vite";
import { guarded } from "./policy.ts";

/** By `--mode embed` the page becomes a figure for the frame of another page. */
export const embedMode = "embed";

const file = "embed.html";

/** Files that a figure in a frame does without, or that not each question needs. */
const others = /\s*<link rel="preload"[^>]*\/(?:vv-serif-latin\.woff2|series\/KZ\.json)"[^>]*>/g;

/** The page as it is before it is built for a frame: it starts from another script, has no answer, and is listed nowhere. */
export const asEmbed = (page: string): string =>
  page
    .replace(others, "")
    .replace('translate="no"', 'translate="no" data-embed')
    .replace(/\s*<!-- What was drawn[^]*?<div id="first"><\/div>/, "")
    .replace(/\s*<!-- What stands until then[^]*?<div id="coming"><\/div>/, "")
    .replace("<title>", '<meta name="robots" content="noindex" />\n    <title>')
    .replace("/src/main.tsx", "/src/embed/main.tsx");

/** Puts a figure for the frame of another page beside the page: a build of its own, in which React's place is taken by what weighs a tenth of it. */
export function embed(): Plugin {
  return {
    name: "embed",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const { root, configFile, logLevel = "info" } = this.environment.getTopLevelConfig();
        const [built] = [
          await build({
            root,
            configFile: configFile ?? false,
            mode: embedMode,
            logLevel: logLevel === "info" ? "warn" : logLevel,
            build: { write: false },
          }),
        ].flat();
        if (!built || !("output" in built)) throw new Error("nothing was built for frames");
        const files = new Map(
          built.output.map((each) => [each.fileName, each.type === "asset" ? each.source : each.code]),
        );
        const page = files.get("index.html");
        if (page === undefined) throw new Error(`nothing was built for ${file}`);
        files.delete("index.html");
        this.emitFile({ type: "asset", fileName: file, source: guarded(String(page), files) });
        for (const [fileName, source] of files)
          if (!(fileName in bundle)) this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
