import { pathToFileURL } from "node:url";
import { createServer, createServerModuleRunner, type Plugin, type ResolvedConfig } from "vite";
import type * as Heads from "./heads";
import type * as Pages from "./pages";
import { guarded } from "./policy.ts";

/** Modules of the page itself, run as they are built: `act` imports them by their address, such as `/src/prerender/pages.ts`. */
export async function withModules<T>(
  { configFile, root, mode }: ResolvedConfig,
  act: (load: <M>(address: string) => Promise<M>) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    configFile: configFile ?? false,
    root,
    mode,
    logLevel: "error",
    appType: "custom",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  try {
    return await act((address) => runner.import(address));
  } finally {
    await runner.close();
    await server.close();
  }
}

/** The folder of the data. */
export const dataOf = ({ publicDir }: ResolvedConfig): URL => pathToFileURL(`${publicDir}/`);

/** Where the pictures for previews of links lie. */
const shares = new URL("shares/", import.meta.url);
/** And those of the application. */
const icons = new URL("icons/", import.meta.url);

/** Puts the page under its policy, writes the usual answer into it, and beside it a page for each other language. */
export function firstView(): Plugin {
  return {
    name: "first view",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After all that still changes a file whose hash stands in the page.
      order: "post",
      async handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const config = this.environment.getTopLevelConfig();
        const files = Object.values(bundle).map(
          (file) => [file.fileName, file.type === "asset" ? file.source : file.code] as const,
        );
        const built = guarded(String(page.source), new Map(files));
        page.source = built;
        try {
          const data = dataOf(config);
          const all = await withModules(config, async (load) => {
            const { pages } = await load<typeof Pages>("/src/prerender/pages.ts");
            const { withHeads } = await load<typeof Heads>("/src/prerender/heads.ts");
            return withHeads(await pages(built, data), data, shares, icons);
          });
          for (const [fileName, source] of all)
            if (fileName === page.fileName) page.source = source;
            else this.emitFile({ type: "asset", fileName, source });
        } catch (error) {
          // Such as data that are damaged: the page says so itself.
          this.warn(`The first view is not in the page: ${error instanceof Error ? error.message : String(error)}`);
        }
      },
    },
  };
}
