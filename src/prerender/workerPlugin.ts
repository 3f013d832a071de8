import { build, type Plugin } from "vite";
import { workerFile } from "./hosting.ts";
import { integrityOf } from "./policy.ts";

/** A file of the page, as Workbox keeps it. One whose name has no hash of its contents is told from another by `revision`. */
interface PageFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

/** Those of what is built into the worker; the page has its own. */
const licences = "licenses-of-worker.md";

const isOfPage = (name: string): boolean => /^(?:assets\/.*|\w+\.html)$/.test(name);

/** The files of which the page consists, in the order of their names; what lies beside it is none of it. */
export const pageFiles = (files: ReadonlyMap<string, string | Uint8Array>): PageFile[] =>
  [...files]
    .filter(([name]) => isOfPage(name))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([url, source]) => {
      const integrity = integrityOf(source);
      return { url, revision: url.startsWith("assets/") ? null : integrity.slice(7, 23), integrity };
    });

/** Builds the service worker into one script beside the page, which names all files of the page. */
export function serviceWorker(input: string): Plugin {
  return {
    name: "service worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      // After the pages of all languages.
      order: "post",
      async handler(_, bundle) {
        const { root, build: page } = this.environment.getTopLevelConfig();
        const sources = Object.values(bundle).map(
          (file) => [file.fileName, file.type === "asset" ? file.source : file.code] as const,
        );
        const files = pageFiles(new Map(sources));
        const built = await build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: "warn",
          define: {
            "process.env.NODE_ENV": '"production"',
            pageFiles: JSON.stringify(files),
          },
          build: {
            write: false,
            target: page.target,
            license: { fileName: licences },
            rolldownOptions: { input, output: { format: "iife", entryFileNames: workerFile } },
          },
        });
        for (const file of "output" in built ? built.output : [])
          if (file.type === "chunk") this.emitFile({ type: "asset", fileName: file.fileName, source: file.code });
          else this.emitFile({ type: "asset", fileName: file.fileName, source: file.source });
      },
    },
  };
}
