// The thread in which files are read, so that the page stays at hand.
import { type Progress, readAll, type ReadRequest, type ReadResult } from "./readAll";

export type Answer =
  | { readonly kind: "progress"; readonly progress: Progress }
  | { readonly kind: "read"; readonly results: readonly ReadResult[] };

const send = (answer: Answer, transfer: Transferable[] = []) => postMessage(answer, { transfer });

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  void readAll(data, (progress) => send({ kind: "progress", progress })).then((results) =>
    send(
      { kind: "read", results },
      results.flatMap((result) =>
        result.kind === "figures" ? [...result.files.values()].map(({ buffer }) => buffer as ArrayBuffer) : [],
      ),
    ),
  );
});
