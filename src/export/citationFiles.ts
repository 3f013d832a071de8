/** What a reference manager is given of a page that is cited. */
export interface Citation {
  /** Lower-case ASCII, such as `kazakhstan-spain-compare-2023`. */
  readonly key: string;
  readonly title: string;
  /** Who counted or stated what is shown. */
  readonly publishers: readonly string[];
  /** The sources in full. */
  readonly data: string;
  readonly version: string;
  /** Null where others could not follow it. */
  readonly address: string | null;
  /** ISO dates: of the newest source, and of the day on which the page was read. */
  readonly date: string;
  readonly accessed: string;
}

const oneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

const signs: ReadonlyMap<string, string> = new Map([
  ["\\", "\\textbackslash{}"],
  ["~", "\\textasciitilde{}"],
  ["^", "\\textasciicircum{}"],
]);

/** Text of a field as TeX reads it; letters of any script stay. */
const tex = (text: string) => oneLine(text).replace(/[\\{}%&#_$~^]/g, (sign) => signs.get(sign) ?? `\\${sign}`);

/** An entry for BibTeX and BibLaTeX, in UTF-8. */
export function bibtex({ key, title, publishers, data, version, address, date, accessed }: Citation): string {
  const fields = [
    // Double braces keep a name or a title in one piece and its capitals.
    ["author", publishers.map((each) => `{${tex(each)}}`).join(" and ")],
    ["title", `{${tex(title)}}`],
    ["howpublished", `Vis-à-Vis, ${tex(version)}`],
    ["year", date.slice(0, 4)],
    ["note", tex(data)],
    ...(address === null
      ? []
      : [
          ["url", oneLine(address).replace(/[{}\\]/g, (sign) => encodeURIComponent(sign))],
          ["urldate", accessed],
        ]),
  ];
  return `@misc{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}\n`;
}

/** A record in the RIS format, which Zotero, EndNote and Mendeley read. */
export function ris({ title, publishers, data, version, address, date, accessed }: Citation): string {
  const lines = [
    ["TY", "DATA"],
    ...publishers.map((each) => ["AU", each]),
    ["TI", title],
    ["PB", "Vis-à-Vis"],
    ["ET", version],
    ["PY", date.slice(0, 4)],
    ["DA", date.replaceAll("-", "/")],
    ["N1", data],
    ...(address === null
      ? []
      : [
          ["UR", address],
          ["Y2", accessed.replaceAll("-", "/")],
        ]),
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value ?? "")}\r\n`).join("");
}
