/** A `Map`, or a `WeakMap`, which forgets a value with its key. */
interface Store<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => unknown;
}

/** The value at a key, made when it is first asked for. */
export function getOrMake<K, V extends {} | null>(store: Store<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}

/** A function of an object that is worked out once for each, and forgotten with it. */
export function memo<K extends object, V extends {} | null>(make: (key: K) => V): (key: K) => V {
  const store = new WeakMap<K, V>();
  return (key) => getOrMake(store, key, () => make(key));
}

/** A map of its own for each object, forgotten with it. */
export const mapOfEach = <A, V>(): ((key: object) => Map<A, V>) => memo(() => new Map<A, V>());
