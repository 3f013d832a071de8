import { contentPolicy } from "./policy.ts";

/** The page as one file, which has a policy of its own within: what the others may load would stop it. */
const oneFile = "vis-a-vis.html";

/** The script that keeps the page on a device; it is asked for anew, so that a new edition is seen. */
export const workerFile = "sw.js";

/** Features of a browser that the page has no use for, as browsers name them. */
const unused = [
  "accelerometer",
  "autoplay",
  "browsing-topics",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idle-detection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "picture-in-picture",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "usb",
  "xr-spatial-tracking",
];

/** Of every file. */
const common: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": [...unused.map((name) => `${name}=()`), "clipboard-write=(self)"].join(", "),
};

/** The policy of the page as a header, which alone can say who may frame it: anyone, unless `'none'` or some hosts are named. */
export const framedPolicy = contentPolicy({ "frame-ancestors": "*" });
const policy = "Content-Security-Policy";

/** What carries the hash of its contents in its name is kept for a year, all else asked for anew. */
const caching = { hashed: "public, max-age=31536000, immutable", named: "no-cache" } as const;

/** For Netlify and Cloudflare Pages. Each header is said once for an address: Cloudflare joins what is said twice. */
function forPages(pages: readonly string[], data: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
  // Both hosts serve a page without its ending as well.
  const addresses = ["/", ...pages.flatMap((page) => [`/${page}`, `/${page.replace(/\.html$/, "")}`])];
  return [
    rule("/*", common),
    ...addresses.map((path) => rule(path, { [policy]: framedPolicy, "Cache-Control": caching.named })),
    rule(`/${workerFile}`, { [policy]: framedPolicy, "Cache-Control": caching.named }),
    rule("/assets/*", { [policy]: framedPolicy, "Cache-Control": caching.hashed }),
    ...data.map((path) => rule(`/${path}`, { "Cache-Control": caching.named })),
  ].join("\n");
}

/** For Apache 2.4, in the folder that is served: headers, and what was compressed beforehand. */
const forApache = `<IfModule mod_headers.c>
${Object.entries(common)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join("\n")}
  <FilesMatch "^(?!${oneFile.replace(".", "\\.")})">
    Header always set ${policy} "${framedPolicy}"
  </FilesMatch>
  Header set Cache-Control "${caching.named}"
  <If "%{REQUEST_URI} =~ m#/assets/[^/]+$#">
    Header set Cache-Control "${caching.hashed}"
  </If>
  Header append Vary Accept-Encoding
</IfModule>
<IfModule mod_mime.c>
  AddType text/javascript .js
  AddType font/woff2 .woff2
  AddType application/manifest+json .webmanifest
  AddCharset utf-8 .html .js .css .json .md .txt
  RemoveLanguage .br .es .kk .pt .ru
  RemoveType .gz
  AddEncoding br .br
  AddEncoding gzip .gz
</IfModule>
<IfModule mod_rewrite.c>
  RewriteEngine On
  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1,E=no-brotli:1]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1,E=no-brotli:1]
</IfModule>
`;

/**
 * For nginx, included in a `server` block. A location that says a header says all: it inherits none. What is not found
 * is under the policy as well, and is not kept.
 */
function forNginx(): string {
  const location = (
    pattern: string,
    cache: string,
    headers: Readonly<Record<string, string>> = {},
    ...more: readonly string[]
  ) =>
    [
      `location ${pattern} {`,
      ...more.map((line) => `  ${line}`),
      ...Object.entries({ ...common, ...headers }).map(([name, value]) => `  add_header ${name} "${value}" always;`),
      `  add_header Cache-Control "${cache}";`,
      "}",
    ].join("\n");
  return [
    "index index.html;",
    "charset utf-8;",
    "charset_types text/css text/plain text/javascript application/javascript application/json;",
    "# What was compressed beforehand; brotli_static on; likewise, where that module is.",
    "gzip_static on;",
    "gzip_vary on;",
    location(`~ /${oneFile.replace(".", "\\.")}$`, caching.named),
    location("~ /assets/[^/]+$", caching.hashed, { [policy]: framedPolicy }),
    location("~ \\.webmanifest$", caching.named, {}, "types { }", "default_type application/manifest+json;"),
    location("/", caching.named, { [policy]: framedPolicy }),
    "",
  ].join("\n");
}

/** What tells a host how to serve the build, by the name of the file; `pages` and `data` are addresses within it. */
export const hostingFiles = (pages: readonly string[], data: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ["_headers", forPages(pages, data)],
    [".htaccess", forApache],
    ["nginx.conf", forNginx()],
  ]);
