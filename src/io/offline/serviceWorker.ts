// The service worker: the page as it was built, kept whole, and of the data what has been used. The build writes into it
// which files the page consists of. It takes the place of an older one when the reader says so, never by itself.
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";
import { answerOf } from "./answerOf";
import { fileAt } from "./kept";
import { takeOver } from "./takeOver";

/** What the compiler, which knows pages alone, does not know of a worker. */
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const skipWaiting: () => Promise<void>;
declare const clients: { readonly claim: () => Promise<void> };
declare const registration: { readonly scope: string };
/** The files of the page, each with its hash as `integrity` has it. */
declare const pageFiles: readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}[];

const { scope } = registration;
const cacheName = `vis-a-vis-page ${scope}`;

/** Whether a file of the page is as it was built; one that was damaged on the device is fetched anew. */
async function isSound(response: Response, integrity: string): Promise<boolean> {
  const digest = await crypto.subtle.digest("SHA-384", await response.arrayBuffer());
  return integrity === `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const page = new PrecacheController({
  cacheName,
  plugins: [
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) => {
        const integrity = page.getIntegrityForCacheKey(request.url) ?? "";
        return cachedResponse && (await isSound(cachedResponse.clone(), integrity)) ? cachedResponse : null;
      },
      // Such as a storage that cannot be opened.
      handlerDidError: ({ request }) => fetch(request),
    },
  ],
});
page.addToCacheList([...pageFiles]);

const outdatedKey = `${scope}outdated`;

/**
 * Removes files of editions before the last one. A page may still be open in that one: what it has beyond this edition is
 * noted, and goes when another edition comes.
 */
async function removeOutdated(): Promise<void> {
  const cache = await caches.open(cacheName);
  const noted = await cache.match(outdatedKey);
  const before = new Set(noted ? ((await noted.json()) as string[]) : []);
  const current = new Set(page.getURLsToCacheKeys().values());
  const outdated = (await cache.keys()).map(({ url }) => url).filter((url) => url !== outdatedKey && !current.has(url));
  await Promise.all(outdated.filter((url) => before.has(url)).map((url) => cache.delete(url)));
  await cache.put(outdatedKey, Response.json(outdated.filter((url) => !before.has(url))));
}

addEventListener("install", (event) => void page.install(event as Lasting));
addEventListener("activate", (event) =>
  (event as Lasting).waitUntil(Promise.all([clients.claim(), removeOutdated().catch(() => undefined)])),
);
addEventListener("message", ({ data }) => {
  if (data === takeOver) void skipWaiting();
});

// What is asked stands behind “?”, and is answered by the page itself.
registerRoute(new PrecacheRoute(page, { ignoreURLParametersMatching: [/^/] }));
// What an open page of another edition still asks for.
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  async ({ request }) => (await caches.match(request).catch(() => undefined)) ?? fetch(request),
);
registerRoute(
  ({ url, request }) => fileAt(url.href) !== null && request.cache !== "no-store",
  ({ url, request, event }) => answerOf(request, fileAt(url.href) ?? "", (work) => (event as Lasting).waitUntil(work)),
);
