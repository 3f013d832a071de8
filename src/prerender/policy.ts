import { createHash } from "node:crypto";

/** What a page may load and do, for scripts and styles that lie beside it; a header says more, as of who may frame it. */
const sources: Readonly<Record<string, string>> = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  // What is drawn on its way to a PNG is an image of the page's own making.
  "img-src": "'self' data: blob:",
  "connect-src": "'self'",
  "worker-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  // By which the page names its own threads.
  "trusted-types": "vis-a-vis",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join("; ");

/** The policy as it stands in the page, some of its directives replaced. */
export const contentPolicy = (others: Readonly<Record<string, string>> = {}): string =>
  written({ ...sources, ...others });

/** By which a browser knows a script or a style: its SHA-384 in base64. */
export const integrityOf = (source: string | Uint8Array): string =>
  `sha384-${createHash("sha384").update(source).digest("base64")}`;

const charset = /\s*<meta charset="utf-8" \/>/;

/** The page with a policy that comes before all that it holds, but for its encoding, which is looked for in the first kilobyte. */
export function under(page: string, policy: string): string {
  if (!page.includes("<head>") || !charset.test(page)) throw new Error("index.html has no <head> with a charset");
  const head = `<head>\n    <meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return page.replace(charset, "").replace("<head>", () => head);
}

// What a template holds is asked for as a later part, and those have no hash.
const asset = /<template\b[^]*?<\/template>|<(?:script|link)\b[^>]*\b(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g;

/** The page under its policy, and with the hash of each script and style that it names. */
export function guarded(page: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const hashed = page.replace(asset, (tag, name?: string) => {
    if (name === undefined) return tag;
    const source = files.get(name);
    if (source === undefined) throw new Error(`index.html names ${name}, which is not built`);
    return `${tag} integrity="${integrityOf(source)}"`;
  });
  return under(hashed, contentPolicy());
}
