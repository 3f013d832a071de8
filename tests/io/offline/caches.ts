/** The storage of a browser for what it keeps, as far as it is used; `room` is how many entries it takes. */
export class Caches implements Pick<CacheStorage, "open"> {
  room = Number.POSITIVE_INFINITY;
  readonly entries = new Map<string, Response>();

  readonly open = (): Promise<Cache> => Promise.resolve(this.cache as unknown as Cache);

  private readonly cache = {
    match: (key: string) => Promise.resolve(this.entries.get(key)?.clone()),
    put: (key: string, response: Response) => {
      if (this.entries.size >= this.room) return Promise.reject(new DOMException("no room", "QuotaExceededError"));
      // What is put again stands last.
      this.entries.delete(key);
      this.entries.set(key, response);
      return Promise.resolve();
    },
    delete: (key: string | { readonly url: string }) =>
      Promise.resolve(this.entries.delete(typeof key === "string" ? key : key.url)),
    keys: (address?: string) =>
      Promise.resolve(
        [...this.entries.keys()]
          .filter((key) => address === undefined || key.replace(/\?.*/, "") === address)
          .map((url) => ({ url })),
      ),
  };
}
