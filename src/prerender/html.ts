/** An element of a page, its attributes as they are written between quotes. */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

/** An element, or a text as it is written. */
export type Node = Element | string;

const empty = new Set(["area", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"]);
const pieces = /<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w-]*)((?:\s+[^\s=/>]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;

/** Reads what React writes: each element is closed, each value stands between quotes. Comments are left out. */
export function parse(html: string): Node[] {
  const root: Node[] = [];
  const open: { readonly tag: string; readonly children: Node[] }[] = [{ tag: "", children: root }];
  const put = (node: Node) => void open.at(-1)?.children.push(node);
  for (const [piece, closing, tag = "", values = "", closed] of html.matchAll(pieces)) {
    if (piece.startsWith("<!--")) continue;
    if (tag === "") put(piece);
    else if (closing === "/") {
      if (open.length === 1 || open.pop()?.tag !== tag) throw new Error(`</${tag}> closes nothing`);
    } else {
      const attributes = Object.fromEntries(
        [...values.matchAll(attribute)].map(([, name, value = ""]) => [name, value]),
      );
      const children: Node[] = [];
      put({ tag, attributes, children });
      if (closed !== "/" && !empty.has(tag)) open.push({ tag, children });
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
}

/** Writes it again; what is empty within a drawing is closed at once. */
export const print = (nodes: readonly Node[], isDrawing = false): string =>
  nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const { tag, attributes, children } = node;
      const values = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`));
      const start = `<${tag}${values.join("")}`;
      if (empty.has(tag)) return `${start}>`;
      const inside = print(children, isDrawing || tag === "svg");
      return isDrawing && inside === "" ? `${start}/>` : `${start}>${inside}</${tag}>`;
    })
    .join("");

/** All elements, each before what is in it. */
export const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elements(node.children)]));

/** What is written in it. */
export const textOf = (nodes: readonly Node[]): string =>
  nodes.map((node) => (typeof node === "string" ? node : textOf(node.children))).join("");

/** Each element changed from the inside out, or left out where nothing is given back. */
export const changed = (nodes: readonly Node[], change: (element: Element) => Node | null): Node[] =>
  nodes.flatMap((node) =>
    typeof node === "string" ? [node] : (change({ ...node, children: changed(node.children, change) }) ?? []),
  );

const references = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];

/** All ids under other names, and what refers to those of them that `rename` knows. */
export const renamed = (nodes: readonly Node[], rename: (id: string) => string): Node[] =>
  changed(nodes, (element) => ({
    ...element,
    attributes: Object.fromEntries(
      Object.entries(element.attributes).map(([name, value]) => {
        if (name === "id") return [name, rename(value)];
        if (references.includes(name)) return [name, value.split(" ").map(rename).join(" ")];
        if (name === "href" && value.startsWith("#")) return [name, `#${rename(value.slice(1))}`];
        return [name, value.replace(/^url\(#(.+)\)$/, (_, id: string) => `url(#${rename(id)})`)];
      }),
    ),
  }));
