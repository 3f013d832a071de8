import type { Plugin } from "vite";
import { answered, asOne, onePage } from "./onePage.ts";
import type * as OneData from "./oneData";
import type * as Pages from "./pages";
import { dataOf, withModules } from "./plugin.ts";

/** What is built becomes one file, its script run by a small one, `start`, with the usual answer and the data on the first reporter in it. */
export function oneFile(fileName: string, start: () => Promise<string>): Plugin {
  return {
    name: "one file",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: asOne,
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const built = bundle["index.html"];
        if (built?.type !== "asset") return;
        const config = this.environment.getTopLevelConfig();
        const folder = dataOf(config);
        const files = new Map(
          Object.values(bundle).map((file) => [file.fileName, file.type === "asset" ? String(file.source) : file.code]),
        );
        const [page, data] = await withModules(config, async (load) => {
          const { pages } = await load<typeof Pages>("/src/prerender/pages.ts");
          const { oneData } = await load<typeof OneData>("/src/prerender/oneData.ts");
          const held = await oneData(folder);
          return [answered(await pages(String(built.source), folder), held.catalog), held.data] as const;
        });
        const source = onePage({ page, files, data, start: await start() });
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}
