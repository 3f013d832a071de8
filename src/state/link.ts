import { type Part, parts } from "../core/question";

const start = String.raw`(?:${parts.join("|")})(?:\[\d*\]|%5B\d*%5D)?(?:=|%3D)`;
/** What stands between two parts: an ampersand, written once or twice as HTML; else only what a key of ours follows. */
const between = new RegExp(String.raw`&(?:(?:amp|#0*38|#x0*26);)*|[?;](?=\s*${start})`, "i");

/** As URLSearchParams decodes: a broken escape stays as it stands. */
const decoded = (text: string): string => new URLSearchParams(`_=${text.replaceAll("&", "%26")}`).get("_") ?? "";

/** Letters that no reader sees, such as a zero-width space or a line that a mail has broken. */
const invisible = /[\p{Cc}\p{Cf}]/gu;

const keyOf = (text: string): Part | null => {
  const name = decoded(text)
    .replace(invisible, "")
    .trim()
    .replace(/\[\d*\]$/, "")
    .toLowerCase();
  return parts.find((key) => key === name) ?? null;
};

/** Each of our keys with what the link says of it, in its order; a part that was encoded as a whole is opened. */
function pairs(text: string, depth = 3): readonly (readonly [Part, string])[] {
  return text.split(between).flatMap((part) => {
    const at = part.indexOf("=");
    const key = at < 0 ? null : keyOf(part.slice(0, at));
    if (key === null) {
      const opened = at < 0 ? decoded(part) : part;
      return opened === part || depth === 0 ? [] : pairs(opened, depth - 1);
    }
    const value = decoded(part.slice(at + 1));
    const twice = /%[0-9a-f]{2}/i.test(value) ? decoded(value) : value;
    const [own = "", ...others] = twice.split(between);
    return [[key, own] as const, ...(depth === 0 ? [] : others.flatMap((other) => pairs(other, depth - 1)))];
  });
}

/** A value without what clings to a link in running text: brackets, quotes, a full stop. */
export const cleaned = (value: string): string =>
  value
    .normalize("NFKC")
    .replace(invisible, "")
    .replace(/[‐-―−]/g, "-")
    .replace(/^[\s"'“”«]+/, "")
    .replace(/[\s"'”“»›>)\]}*_.,:;!?…/\\|=]+$/, "");

/** Old mail writes the equals sign as `=3D`; no value of these keys begins so. */
const ofMail = /(?:view|year|measure|scale|lang|theme)=3D/i;

/** What a query string says of each key; of a key that stands twice, everything. */
export function readLink(query: string): Map<Part, readonly string[]> {
  const text = ofMail.test(query) ? query.replaceAll("=3D", "=") : query;
  const said = new Map<Part, readonly string[]>();
  for (const [key, value] of pairs(text.replace(/^\?/, ""))) said.set(key, [...(said.get(key) ?? []), value]);
  return said;
}
