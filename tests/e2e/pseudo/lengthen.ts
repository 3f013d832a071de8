/** Letters that are written twice and marked, so that a text read again stays as it is. */
const marked: Readonly<Record<string, string>> = { a: "åå", e: "éé", i: "íí", o: "óó", u: "úú" };

/** A text about a third longer, its words still words; slots such as `{year}` are left alone. */
const longer = (text: string): string =>
  text
    .split(/(\{[^}]*\})/)
    .map((part, i) => (i % 2 ? part : part.replace(/[aeiou]/g, (letter) => marked[letter] ?? letter)))
    .join("");

/** What is no text: codes that are compared, and addresses. */
const codes: ReadonlySet<string> = new Set(["language", "tag", "kind", "row", "qualifier", "currency", "status"]);

/** Everything that words are made of with its texts lengthened, those that functions return as well. */
export function lengthened<T>(words: T): T;
export function lengthened(words: unknown): unknown {
  if (typeof words === "string") return longer(words);
  if (typeof words === "function")
    return (...given: unknown[]): unknown => lengthened(Reflect.apply(words, undefined, given) as unknown);
  if (Array.isArray(words)) return words.map((each: unknown) => lengthened(each));
  if (typeof words === "object" && words !== null && Object.getPrototypeOf(words) === Object.prototype)
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [key, codes.has(key) ? value : lengthened<unknown>(value)]),
    );
  return words;
}
