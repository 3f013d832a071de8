import { type Element, elements, type Node, print, renamed } from "./html";

/** A page as it looks in windows of a kind. */
interface Version<T> {
  readonly at: string;
  readonly page: T;
}

/** Those that look alike together. */
function alike(versions: readonly Version<Node>[]): { readonly at: string; readonly node: Node }[] {
  const found = new Map<string, { at: string; node: Node }>();
  for (const { at, page } of versions) {
    const key = print([page]);
    const known = found.get(key);
    found.set(key, { at: known ? `${known.at} ${at}` : at, node: page });
  }
  return [...found.values()];
}

/** What differs, each version with the windows that it is for; null where a bare text would have to say so. */
function apart(versions: readonly { readonly at: string; readonly node: Node }[]): Node[] | null {
  const marked = versions.flatMap(({ at, node }, i) => {
    if (typeof node === "string") return [];
    const names = new Set(elements([node]).flatMap(({ attributes: { id } }) => id ?? []));
    // What is not shown of two that have one name would hide the other.
    const [version] = renamed([node], (id) => (i > 0 && names.has(id) ? `${id}-${i}` : id)) as [Element];
    return [{ ...version, attributes: { ...version.attributes, "data-at": at } }];
  });
  return marked.length === versions.length ? marked : null;
}

function merged(versions: readonly Version<Node>[]): Node[] | null {
  const kinds = alike(versions);
  const [first, ...others] = kinds;
  if (!first || others.length === 0) return first ? [first.node] : [];
  const shell = (node: Node) =>
    typeof node === "string" ? null : print([{ ...node, children: [] }]) + node.children.length;
  const { node } = first;
  if (typeof node === "string" || others.some((other) => shell(other.node) !== shell(node))) return apart(kinds);
  const children = node.children.map((_, i) =>
    merged(versions.map(({ at, page }) => ({ at, page: (page as Element).children[i] ?? "" }))),
  );
  if (children.includes(null)) return apart(kinds);
  return [{ ...node, children: children.flatMap((each) => each ?? []) }];
}

/** One page of several: what differs stands once for each kind of window, marked by `data-at` with their names. */
export function byWidth(versions: readonly Version<readonly Node[]>[]): Node[] {
  const whole = versions.map(({ at, page }) => ({ at, page: { tag: "div", attributes: {}, children: page } }));
  const pages = merged(whole) ?? [];
  const [all] = pages;
  return pages.length === 1 && typeof all === "object" ? [...all.children] : pages;
}
