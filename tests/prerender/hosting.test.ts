import { expect, test } from "vitest";
import { framedPolicy, hostingFiles } from "../../src/prerender/hosting";
import { contentPolicy } from "../../src/prerender/policy";

const files = hostingFiles(["index.html", "ru.html"], ["catalog.json", "series/*"]);
const text = (name: string) => files.get(name) ?? "";

/** The rules of `_headers`: the headers of each path. */
const rules = new Map(
  text("_headers")
    .split(/\n\n/)
    .map((block) => {
      const [path = "", ...lines] = block.trim().split("\n");
      return [path, lines.map((line) => line.trim().split(": ")[0] ?? "")] as const;
    }),
);

test("the policy of the headers is that of the page, and anyone may frame it", () => {
  expect(framedPolicy).toBe(`${contentPolicy()}; frame-ancestors *`);
});

test.each([...files.keys()])("%s carries the policy, and all that a page cannot say of itself", (name) => {
  expect(text(name)).toContain(framedPolicy);
  for (const header of ["nosniff", "no-referrer", "camera=()", "clipboard-write=(self)", "immutable", "no-cache"])
    expect(text(name)).toContain(header);
});

test("the page as one file, whose scripts stand within, is under no policy but its own", () => {
  expect([...rules].filter(([path]) => path.includes("*")).map(([path]) => path)).toEqual([
    "/*",
    "/assets/*",
    "/series/*",
  ]);
  expect(rules.get("/*")).not.toContain("Content-Security-Policy");
  expect(text(".htaccess")).toContain('<FilesMatch "^(?!vis-a-vis\\.html)">');
  const [block = ""] = /location ~ \/vis-a-vis[^}]+/.exec(text("nginx.conf")) ?? [];
  expect(block).toContain("nosniff");
  expect(block).not.toContain("Content-Security-Policy");
});

test("each page and the worker have the policy, a page with its ending and without", () => {
  for (const path of ["/", "/index.html", "/index", "/ru.html", "/ru", "/sw.js", "/assets/*"])
    expect(rules.get(path)).toEqual(["Content-Security-Policy", "Cache-Control"]);
});

test("the worker is asked for anew each time, so that a new edition is seen", () => {
  expect(text("_headers")).toMatch(/\n\/sw\.js\n(?: .*\n)*? {2}Cache-Control: no-cache\n/);
  expect(text(".htaccess")).toContain('Cache-Control "no-cache"\n  <If "%{REQUEST_URI} =~ m#/assets/');
  expect(text("nginx.conf")).toMatch(/location \/ \{[^}]*Cache-Control "no-cache"/);
});

test("the description of the application has its type, whatever a host knows", () => {
  expect(text(".htaccess")).toContain("AddType application/manifest+json .webmanifest");
  expect(text("nginx.conf")).toMatch(
    /location ~ \\\.webmanifest\$ \{\n {2}types \{ \}\n {2}default_type application\/manifest/,
  );
});

test("no address is given one header by two rules", () => {
  const covers = (rule: string, path: string) =>
    rule === path || (rule.endsWith("*") && path.startsWith(rule.slice(0, -1)));
  for (const path of ["/", "/ru", "/catalog.json", "/series/KZ.json", "/assets/a.js", "/sw.js", "/vis-a-vis.html"]) {
    const headers = [...rules].flatMap(([rule, names]) => (covers(rule, path) ? names : []));
    expect(headers).toEqual([...new Set(headers)]);
  }
});
