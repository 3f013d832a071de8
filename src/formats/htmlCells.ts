const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };
const mostCells = 1_000_000;
const mostColumns = 1000;
const longest = 5_000_000;

const textOf = (html: string): string =>
  html
    .replace(/<br\b[^<>]*>/gi, " ")
    .replace(/<[^<>]*>/g, "")
    .replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      },
    )
    .replace(/\s+/g, " ")
    .trim();

const spanIn = (tag: string, name: string): number =>
  Math.min(mostColumns, Math.max(1, Number(new RegExp(`\\b${name}=["']?(\\d{1,5})`, "i").exec(tag)?.[1] ?? 1)));

/** The cells of the one table that a web page or the clipboard holds, what they span left blank; null where it is not so simple. */
export function htmlCells(html: string): (string | null)[][] | null {
  const tags = html.match(/<table\b/gi)?.length ?? 0;
  if (tags !== 1 || html.length > longest) return null;
  const rows: (string | null)[][] = [];
  /** Of cells that reach into rows below: how many rows more, by column. */
  const reaching = new Map<number, number>();
  let count = 0;
  for (const part of html.split(/<tr\b[^<>]*>/i).slice(1)) {
    const row: (string | null)[] = [];
    const skip = () => {
      for (let more = reaching.get(row.length); more; more = reaching.get(row.length)) {
        reaching.set(row.length, more - 1);
        row.push(null);
      }
    };
    for (const cell of part.split(/<\/tr>|<\/table>/i, 1)[0]?.split(/(?=<t[dh]\b)/i) ?? []) {
      const tag = /^<t[dh]\b[^<>]*>/i.exec(cell)?.[0];
      if (tag === undefined) continue;
      skip();
      const [across, down] = [spanIn(tag, "colspan"), spanIn(tag, "rowspan")];
      const text = textOf(cell.slice(tag.length));
      for (let i = 0; i < across; i += 1) {
        if (down > 1) reaching.set(row.length, down - 1);
        row.push(i === 0 && text !== "" ? text : null);
      }
      count += across;
      if (count > mostCells) return null;
    }
    skip();
    rows.push(row);
  }
  return rows.length === 0 ? null : rows;
}
