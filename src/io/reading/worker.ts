// The thread in which files are read, so that the page stays at hand.
import { type Progress, readAll, type ReadRequest, type ReadResult } from "./readAll";

export type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly results: readonly ReadResult[] }
  | { readonly kind: "failed"; readonly why: string };

const send = (answer: Answer, transfer: Transferable[] = []) => postMessage(answer, { transfer });

async function read(request: ReadRequest) {
  const results = await readAll(request, (progress) => send({ kind: "progress", progress }));
  const figures = results.filter((result) => result.kind === "figures");
  send(
    { kind: "read", results },
    figures.flatMap(({ files }) => [...files.values()].map(({ buffer }) => buffer as ArrayBuffer)),
  );
}

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  read(data).catch((error: unknown) => send({ kind: "failed", why: String(error) }));
});
