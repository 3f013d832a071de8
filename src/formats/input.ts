/** A file, wherever it lies: it may be read more than once. */
export interface Input {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

export class TooLarge extends Error {}
/** The file itself cannot be had, such as a folder or one that was moved. */
export class Unreadable extends Error {}
/** Says what of a file is damaged. */
export class Damaged extends Error {}

/** The beginning of a file, of up to `most` bytes, in one piece. */
export async function startOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part.subarray(0, most - length));
    length += part.length;
    if (length >= most) break;
  }
  const start = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const part of parts) {
    start.set(part, at);
    at += part.length;
  }
  return start;
}

/** A file in one piece; it throws where it has more bytes. */
export async function whole(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const bytes = await startOf(chunks, most + 1);
  if (bytes.length > most) throw new TooLarge();
  return bytes;
}

/** Bytes as a file, in parts, so that one who reads it may report how far. */
export const inputOf = (name: string, bytes: Uint8Array): Input => ({
  name,
  size: bytes.length,
  chunks: async function* () {
    const step = 1 << 18;
    for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
  },
});

/** The parts of a stream, which not every browser gives by itself. */
export async function* partsOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    // oxlint-disable-next-line no-await-in-loop -- each part comes after the one before
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** What a packed file holds, as it is unpacked. */
export async function* unpacked(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = chunks[Symbol.asyncIterator]();
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(stream) {
      const { done, value } = await parts.next();
      if (done) stream.close();
      else stream.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await parts.return?.();
    },
  });
  try {
    yield* partsOf(packed.pipeThrough(new DecompressionStream("gzip")));
  } catch {
    throw new Damaged("the packed file is damaged or cut off");
  }
}
