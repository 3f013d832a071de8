// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fetchFile } from "../../src/io/fetchFile";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Answers with what is written to the stream, and breaks off as a browser does when it is told to. */
function answering(stream: ReadableStream<Uint8Array> | null) {
  vi.stubGlobal("fetch", (_: string, { signal }: { readonly signal: AbortSignal }) => {
    const stopped = new Promise<never>((_resolve, reject) =>
      signal.addEventListener("abort", () => reject(new DOMException("", "AbortError"))),
    );
    return stream ? Promise.resolve(new Response(stream)) : stopped;
  });
}

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body of parts that come ten seconds after one another. */
const slowly = (parts: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    async start(stream) {
      for (const part of parts) {
        await new Promise((resolve) => setTimeout(resolve, 10_000));
        stream.enqueue(bytes(part));
      }
      stream.close();
    },
  });

describe("a server that never answers", () => {
  test("is given up after 30 seconds, and may be asked again", async () => {
    answering(null);
    const asked = fetchFile("series/KZ.json");
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await asked).toMatchObject({
      problem: { file: "series/KZ.json", message: "could not be fetched: the server was silent for 30 seconds" },
      isUnreached: true,
    });
  });

  test("is not waited for any longer once nobody asks", async () => {
    answering(null);
    const stop = new AbortController();
    const asked = fetchFile("series/KZ.json", stop.signal);
    stop.abort();
    expect((await asked).isUnreached).toBe(true);
  });
});

test("a slow line is waited for as long as it brings anything", async () => {
  answering(slowly(["[", "1", ",", "2", "]"]));
  const asked = fetchFile("series/KZ.json");
  await vi.advanceTimersByTimeAsync(50_000);
  expect(await asked).toMatchObject({ json: [1, 2], problem: null });
});

describe("a file that came", () => {
  const come = (body: Uint8Array<ArrayBuffer>) => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response(body)));
    return fetchFile("areas.json");
  };

  test("may begin with a byte order mark", async () => {
    expect((await come(bytes("\uFEFF[1]"))).json).toEqual([1]);
  });

  test("with bytes that are no UTF-8 is told with the place of the first, and need not be asked for again", async () => {
    const latin1 = Uint8Array.from([...bytes('["Espa'), 0xf1, ...bytes('a"]')]);
    expect(await come(latin1)).toMatchObject({
      json: undefined,
      problem: { message: "is not valid UTF-8 (near its byte 7)" },
      isUnreached: false,
    });
  });

  test("that is cut in the middle of a letter is told in the same way", async () => {
    expect((await come(bytes('["ã').slice(0, -1))).problem?.message).toBe("is not valid UTF-8 (near its byte 3)");
  });
});
