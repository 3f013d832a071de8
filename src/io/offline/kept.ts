import { sha256 } from "../sha256";

/** What of the data is kept on the device: files of JSON, and the page as one file. */
const keptPath = /^(?:[\w-]+\.json|series\/[\w-]+\.json|vis-a-vis\.html)$/;

/** Where the page and its worker lie, under which all that is theirs is kept. */
const home = (): string => new URL("./", location.href).href;

/** The name of a file of the data by its address, such as `series/KZ.json`; null for any other address. */
export function fileAt(address: string): string | null {
  const { origin, pathname } = new URL(address);
  const place = origin + pathname;
  const path = place.startsWith(home()) ? place.slice(home().length) : "";
  return keptPath.test(path) ? path : null;
}

// Each file stands under its name and the hash of what is in it: two editions lie side by side, and what was damaged on
// the device is known.
const keyOf = (file: string, hash: string): string => new URL(`${file}?${hash}`, home()).href;
const hashIn = ({ url }: Request): string => new URL(url).search.slice(1);

const opened = (): Promise<Cache> => caches.open(`vis-a-vis-data ${home()}`);

/** The hashes of a file that is kept, the last one last. */
const hashesOf = async (cache: Cache, file: string): Promise<string[]> =>
  (await cache.keys(new URL(file, home()).href, { ignoreSearch: true })).map(hashIn);

/** A file that is kept under a hash; one that is damaged is removed, and null as one that is not there. */
export async function keptAs(file: string, hash: string): Promise<Response | null> {
  const cache = await opened();
  const key = keyOf(file, hash);
  const found = await cache.match(key, { ignoreVary: true });
  if (!found) return null;
  const bytes = await found
    .clone()
    .arrayBuffer()
    .catch(() => null);
  if (bytes && (await sha256(bytes)) === hash) return found;
  await cache.delete(key);
  return null;
}

/** How many editions of a file are kept: that of a page which is open, and that of the next. */
const editions = 2;

/** Keeps a file as it came, and says under which hash; throws where it came in part, or the device has no room. */
export async function keep(file: string, response: Response): Promise<string> {
  const type = response.headers.get("Content-Type") ?? "application/json";
  const bytes = await response.arrayBuffer();
  const hash = (await sha256(bytes)) ?? "";
  const cache = await opened();
  const known = await hashesOf(cache, file);
  if (known.at(-1) === hash && (await keptAs(file, hash))) return hash;
  await cache.put(keyOf(file, hash), new Response(bytes, { headers: { "Content-Type": type } }));
  const old = known.filter((each) => each !== hash).slice(0, 1 - editions);
  await Promise.all(old.map((each) => cache.delete(keyOf(file, each))));
  return hash;
}

/** A file as it was kept last and is sound. */
export async function keptLast(file: string): Promise<Response | null> {
  const [hash, ...others] = (await hashesOf(await opened(), file)).toReversed();
  if (hash === undefined) return null;
  // A damaged one is gone at the second look.
  return (await keptAs(file, hash)) ?? (others.length > 0 ? keptLast(file) : null);
}

/** All that is kept, as names with hashes. */
export async function allKept(): Promise<ReadonlySet<string>> {
  const keys = await (await opened()).keys();
  return new Set(keys.map((key) => `${fileAt(key.url)} ${hashIn(key)}`));
}

/** That a reader wished to have all files: of which edition, whether all came, and which had been kept before. */
export interface Wish {
  readonly edition: string;
  readonly isWhole: boolean;
  readonly before: readonly string[];
}

const wishKey = (): string => new URL("wish", home()).href;

export async function noteWish(wish: Wish): Promise<void> {
  await (await opened()).put(wishKey(), Response.json(wish));
}

export async function wishNoted(): Promise<Wish | null> {
  const noted = await (await opened()).match(wishKey());
  return noted ? (noted.json() as Promise<Wish>) : null;
}

/** Removes all that is kept but some files, and the wish to keep it. */
export async function removeAllBut(files: ReadonlySet<string>): Promise<void> {
  const cache = await opened();
  const keys = await cache.keys();
  await Promise.all(keys.filter(({ url }) => !files.has(fileAt(url) ?? "")).map((key) => cache.delete(key)));
}
