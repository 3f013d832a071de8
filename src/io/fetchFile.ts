import type { Problem } from "../core/form/problem";
import { within } from "./inFile";
import { sha256 } from "./sha256";

/** A file of the dataset as it came; `problem` says why it did not, or why it is no JSON. */
export interface Fetched {
  readonly file: string;
  readonly json: unknown;
  readonly sha256: string | null;
  readonly problem: Problem | null;
  /** Whether asking again may help: the file itself was never seen. */
  readonly isUnreached: boolean;
}

/** Seconds without a byte after which a server is given up. */
const patience = 30;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Thrown with the words of the problem. */
class Unreached extends Error {}

const couldNot = (why: string) => new Unreached(`could not be fetched${why}`);

/** The bytes of a file of the dataset; a slow line is waited for as long as it brings any. */
async function bytesOf(file: string, stop: AbortSignal | undefined, hash: string | undefined): Promise<ArrayBuffer> {
  if (within) {
    const text = within.files.get(file);
    if (text === undefined) throw couldNot("");
    return new TextEncoder().encode(text).buffer;
  }
  const silence = new AbortController();
  stop?.addEventListener("abort", () => silence.abort());
  const wait = () => setTimeout(() => silence.abort(), patience * 1000);
  let waiting = wait();
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, stream) {
      clearTimeout(waiting);
      waiting = wait();
      stream.enqueue(part);
    },
  });
  try {
    // What stands behind “#” no server is sent; to what is kept on the device it says which edition is meant.
    const response = await fetch(`./${file}${hash ? `#${hash}` : ""}`, { signal: silence.signal });
    if (!response.ok) throw couldNot(` (${response.status})`);
    return await new Response(response.body?.pipeThrough(heard)).arrayBuffer();
  } catch (error) {
    if (error instanceof Unreached) throw error;
    if (!navigator.onLine) throw couldNot(": there is no network");
    if (silence.signal.aborted) throw couldNot(`: the server was silent for ${patience} seconds`);
    throw couldNot(": the server did not answer");
  } finally {
    clearTimeout(waiting);
  }
}

async function textOf(bytes: ArrayBuffer): Promise<string> {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    const { lengthOfText } = await import("./lengthOfText");
    throw new Error(`is not valid UTF-8 (near its byte ${lengthOfText(new Uint8Array(bytes))})`, { cause });
  }
}

async function jsonOf(bytes: ArrayBuffer): Promise<unknown> {
  const text = await textOf(bytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`is not valid JSON (${messageOf(error)})`, { cause: error });
  }
}

/** Fetches a file of the dataset, by its hash where that is known; what fails is reported in its problem, never thrown. */
export async function fetchFile(file: string, stop?: AbortSignal, hash?: string): Promise<Fetched> {
  try {
    const bytes = await bytesOf(file, stop, hash);
    return { file, json: await jsonOf(bytes), sha256: await sha256(bytes), problem: null, isUnreached: false };
  } catch (error) {
    const problem: Problem = { severity: "error", file, path: "", message: messageOf(error) };
    return { file, json: undefined, sha256: null, problem, isUnreached: error instanceof Unreached };
  }
}
