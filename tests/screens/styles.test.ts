import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** Source text by path from the root, such as `src/ui/Tabs.tsx`. */
type Sources = Readonly<Record<string, string>>;

const root = fileURLToPath(new URL("../..", import.meta.url));

function sourcesOfProject(): Sources {
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(
    files.map((file) => [relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")]),
  );
}

const isModule = (path: string) => path.endsWith(".module.css");

/** The classes that a sheet defines; those of others' markup, in `:global()`, are none of its own. */
function defined(css: string): ReadonlySet<string> {
  const selectors = css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/:global\([^)]*\)/g, "")
    .replace(/\{[^{}]*\}/g, "{}");
  return new Set([...selectors.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = ""]) => name));
}

/** The classes that a component takes from a sheet; `styles[look]` may be any of them. */
function taken(source: string, alias: string): readonly string[] | "any" {
  if (new RegExp(`\\b${alias}\\[`).test(source)) return "any";
  return [...source.matchAll(new RegExp(`\\b${alias}\\.(\\w+)`, "g"))].map(([, name = ""]) => name);
}

/** What is wrong between styles and components, a sentence each. */
function faults(sources: Sources): string[] {
  const sheets = new Map(
    Object.entries(sources).flatMap(([path, text]) => (isModule(path) ? [[path, defined(text)] as const] : [])),
  );
  const used = new Map([...sheets.keys()].map((path) => [path, new Set<string>()]));
  const found: string[] = [];
  for (const [path, text] of Object.entries(sources))
    for (const [, alias = "", address = ""] of text.matchAll(/^import (\w+) from "(\.[^"]+\.module\.css)";/gm)) {
      const sheet = posix.join(dirname(path), address);
      const names = sheets.get(sheet) ?? new Set<string>();
      const wanted = taken(text.replace(/^import .*$/gm, ""), alias);
      for (const name of wanted === "any" ? names : wanted) {
        used.get(sheet)?.add(name);
        if (!names.has(name)) found.push(`${path}: ${address} has no class ${name}`);
      }
    }
  for (const [sheet, names] of sheets)
    for (const name of names) if (!used.get(sheet)?.has(name)) found.push(`${sheet}: nobody wears ${name}`);
  const called = [...sheets.keys()].map((path) => basename(path));
  for (const name of new Set(called.filter((each, i) => called.indexOf(each) < i)))
    found.push(`${name}: there is more than one`);
  for (const [path, text] of Object.entries(sources))
    if (path.endsWith(".css") && !isModule(path) && defined(text.replace(/url\([^)]*\)|@import[^;]*;/g, "")).size > 0)
      found.push(`${path}: a class of its own belongs into a module`);
  return found;
}

test("each class is defined where it is worn, worn where it is defined, and means one thing", () => {
  const sources = sourcesOfProject();
  expect(Object.keys(sources).filter(isModule).length).toBeGreaterThan(20);
  expect(faults(sources)).toEqual([]);
});

describe("the guard sees", () => {
  const component = (text: string) => `import styles from "./A.module.css";\n${text}`;

  test("a class that is not there", () => {
    expect(
      faults({ "src/ui/A.tsx": component("styles.a; styles.b"), "src/ui/A.module.css": ".a { color: red; }" }),
    ).toEqual(["src/ui/A.tsx: ./A.module.css has no class b"]);
  });

  test("a class that nobody wears", () => {
    expect(
      faults({
        "src/ui/A.tsx": component("styles.a"),
        "src/ui/A.module.css": "@media print { .a > .b:hover { top: 1.5px } }",
      }),
    ).toEqual(["src/ui/A.module.css: nobody wears b"]);
  });

  test("two sheets of one name, whose classes would be the same", () => {
    expect(faults({ "src/ui/A.module.css": "p { top: 0 }", "src/screens/A.module.css": "p { top: 0 }" })).toEqual([
      "A.module.css: there is more than one",
    ]);
  });

  test("a class for all the page", () => {
    expect(faults({ "src/screens/page/base.css": ".a { top: 0 }" })).toEqual([
      "src/screens/page/base.css: a class of its own belongs into a module",
    ]);
  });
});
