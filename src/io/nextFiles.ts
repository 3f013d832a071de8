import { filesOn } from "../core/coverage";
import type { Catalog } from "../core/dataset";

/** What the next question is likely to need: the rest of what the reporter's files say of the partners, and these partners' own. */
export function nextFiles(catalog: Catalog, reporter: string, partners: readonly string[]): string[] {
  const entry = catalog.reporters.get(reporter);
  const rest = entry ? filesOn(entry, partners).filter((file) => file !== entry) : [];
  // Of one who keeps nothing apart on the reporter, the whole is not fetched unasked.
  const others = partners.slice(0, 8).flatMap((code) => {
    const other = catalog.reporters.get(code);
    return other && filesOn(other, [reporter]).includes(other) ? other : [];
  });
  return [...rest, ...others].map(({ file }) => file);
}
