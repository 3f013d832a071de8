/** A value as a message quotes it, cut where it is long. Lists and objects are only named: they may be of any depth. */
export function show(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") {
    const text = JSON.stringify(value.slice(0, 60));
    return text.length > 60 ? `${text.slice(0, 57)}…` : text;
  }
  if (typeof value === "number" || typeof value === "boolean" || value === null) return String(value);
  return "an object";
}
