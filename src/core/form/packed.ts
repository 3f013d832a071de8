/** What a page that is one file holds within it. */
export interface Within {
  /** Texts of the files of the dataset, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** What a reader brought who made the file, as the device keeps it. */
  readonly own: ReadonlyMap<string, unknown>;
}

/** What stands in a page that is one file, before it is compressed; bytes as base64 in an object of their own. */
interface Content {
  readonly files: Readonly<Record<string, string>>;
  readonly own: Readonly<Record<string, unknown>>;
  /** The question with which the file opens, as a query string. */
  readonly start: string;
}

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0);

const isBytes = (value: unknown): value is { readonly bytes: string } =>
  typeof (value as { readonly bytes?: unknown } | null)?.bytes === "string" &&
  Object.keys(value as object).length === 1;
const written = (value: unknown): unknown => (value instanceof Uint8Array ? { bytes: base64(value) } : value);
const read = (value: unknown): unknown => (isBytes(value) ? bytesOf(value.bytes) : value);

const through = (bytes: Uint8Array<ArrayBuffer>, change: ReadableWritablePair<Uint8Array, BufferSource>) =>
  new Response(new Blob([bytes]).stream().pipeThrough(change));

/** The content of a page that is one file as text for its block of data: JSON, gzip, base64. */
export async function packed({ files, own }: Within, start: string): Promise<string> {
  const content: Content = {
    files: Object.fromEntries(files),
    own: Object.fromEntries([...own].map(([name, value]) => [name, written(value)])),
    start,
  };
  const json = new TextEncoder().encode(JSON.stringify(content));
  return base64(new Uint8Array(await through(json, new CompressionStream("gzip")).arrayBuffer()));
}

/** What `packed` wrote, read again. Throws an Error where it is damaged. */
export async function unpacked(text: string): Promise<{ readonly within: Within; readonly start: string }> {
  const json = await through(bytesOf(text.trim()), new DecompressionStream("gzip")).json();
  const { files, own, start } = json as Content;
  return {
    within: {
      files: new Map(Object.entries(files)),
      own: new Map(Object.entries(own).map(([name, value]) => [name, read(value)])),
    },
    start,
  };
}
