export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member of an object that is its own; undefined for `constructor` and the like, and of what is no object. */
export const member = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;

export const objectIn = (value: unknown, key: string): JsonObject => {
  const found = member(value, key);
  return isObject(found) ? found : {};
};

export const listIn = (value: unknown, key: string): readonly unknown[] => {
  const found = member(value, key);
  return Array.isArray(found) ? found : [];
};

/** A text or a number as text; blank for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

export const textIn = (value: unknown, key: string): string => textOf(member(value, key));
