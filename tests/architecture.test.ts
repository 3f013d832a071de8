import { readdirSync, readFileSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { languages } from "../src/core/language";

/** Which rooms a room of src may import from, besides itself. Where the table is wrong, change it and say why. */
const mayImport: Record<string, string[]> = {
  core: [],
  formats: ["core"],
  analysis: ["core"],
  state: ["core"],
  words: ["analysis", "core"],
  io: ["formats", "core"],
  export: ["words", "analysis", "core"],
  charts: ["analysis", "words", "core"],
  ui: [],
  screens: ["charts", "ui", "export", "io", "state", "words", "analysis", "core"],
  // One figure of the page for the frame of another.
  embed: ["screens", "charts", "ui", "io", "state", "words", "analysis", "core"],
  // What stands in the place of modules of the page where it is built as one file, and starts it.
  single: ["main", "io", "core"],
  // The page as it is served holds the first answer, drawn when the page is built by the modules of the page itself.
  prerender: ["screens", "charts", "ui", "words", "core"],
  // The command line of pictures says what the address and the export dialog can, in their own words, and the importer
  // says of a file what the page says of it.
  // A text is checked on the command line as the page checks it.
  cli: ["export", "state", "words", "analysis", "formats", "core"],
};

/** Rooms that run anywhere: no React, no DOM, no assets. */
const pure = ["core", "formats", "analysis", "words"];
/** Rooms that run in Node: the command line, and what the build draws. */
const inNode = ["cli", "prerender"];
const forThePage = /^(react|react-dom|recharts|zustand|downshift|@tanstack\/[\w-]+|@testing-library\/[\w-]+)(\/|$)/;

/** What of a language may be imported from outside its folder: all of it by what is for every language. */
const languageFolder = new RegExp(`^src/words/(${languages.join("|")})/(.*)$`);
// What the page speaks until another language has come, a frame where it does not come, and the importer always.
const ofEnglish = ["grammar", "findings"];

/** What is wrong with an import from the folder of a language, or nothing. */
function faultOfWords(path: string, target: string): string | undefined {
  const [, language, file = ""] = languageFolder.exec(target) ?? [];
  if (language === undefined || languageFolder.exec(path)?.[1] === language) return undefined;
  if (file.startsWith("forms/")) return "the forms of a language are its own";
  if (languageFolder.test(path)) return "no language leans on another";
  if (path.startsWith("src/words/")) return undefined;
  return language === "en" && ofEnglish.includes(file) ? undefined : "words choose the language";
}

/** Source text by path from the root, such as `src/core/figure.ts`. */
type Sources = Record<string, string>;

// Strings are kept, since addresses are strings; they are matched first, so that "//" inside one opens no comment.
const stringOrComment = /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;

function withoutComments(source: string): string {
  return source.replace(stringOrComment, (_, string: string | undefined) => string ?? "");
}

const forms = [
  /\b(?:import|export)\b[\w\s{},*$]*?\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s*["']([^"']+)["']/g,
  /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g,
  /\bimport\.meta\.glob\b[^(]*\(\s*\[?\s*["'`]([^"'`]+)["'`]/g,
];

/** Addresses of everything a file imports: static, re-exported, dynamic, for types, by pattern. */
function importsOf(source: string): string[] {
  const code = withoutComments(source);
  return forms.flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ""));
}

/** A file that only passes on other files of ours. One that stands in for a package is not one. */
function isBarrel(path: string, source: string): boolean {
  if (/\/index\.tsx?$/.test(path)) return true;
  const code = withoutComments(source);
  const rest = code
    .replace(/\bexport\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s*(?:from\s*["'][^"']+["'])?\s*;?/g, "")
    .replace(/\bimport\s[^;"']*["'][^"']+["']\s*;?/g, "");
  return /(?:^|[;\s])export[\s{*]/.test(code) && /["']\.{1,2}\//.test(code) && rest.trim() === "";
}

/** What is wrong with one import, or nothing. */
function fault(path: string, address: string): string | undefined {
  const room = path.split("/")[1] ?? "";
  if (!address.startsWith(".")) {
    if (pure.includes(room) && forThePage.test(address)) return `${room} knows no React and no page`;
    if (!inNode.includes(room) && address.startsWith("node:")) return `${room} does not run in Node`;
    return undefined;
  }
  // A pattern or a template counts up to its first variable part.
  const target = posix.join(posix.dirname(path), address.split(/[$*]/)[0] ?? "");
  if (target === "package.json") return undefined;
  if (!target.startsWith("src/")) return "src is complete in itself";
  const ofWords = faultOfWords(path, target);
  if (ofWords !== undefined) return ofWords;
  const other = target.split("/")[1] ?? "";
  if (other === room) return undefined;
  if (other === "fonts") return pure.includes(room) ? `${room} knows no page` : undefined;
  return mayImport[room]?.includes(other) ? undefined : `${room} may not import ${other}`;
}

/** Everything in src that the plan of the house forbids, one sentence each. */
function violations(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([path, source]) => {
    const [, room = "", file] = path.split("/");
    if (path === "src/main.tsx" || path.endsWith(".d.ts")) return [];
    if (file === undefined || !(room in mayImport)) return [`${path}: is in no room`];
    const barrel = isBarrel(path, source) ? [`${path}: is a barrel`] : [];
    const faults = importsOf(source).flatMap((address) => {
      const what = fault(path, address);
      return what === undefined ? [] : [`${path}: imports ${address}, but ${what}`];
    });
    return [...barrel, ...faults];
  });
}

/** The file of ours that an import leads to, by any of the ways in which addresses leave out its ending; undefined for none. */
function fileAt(path: string, address: string, sources: Sources): string | undefined {
  if (!address.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(path), address);
  return ["", ".ts", ".tsx"].map((ending) => target + ending).find((file) => file in sources);
}

/** Circles of imports, of types as well, each once: the files in their order, the first in the alphabet first. */
function circles(sources: Sources): string[] {
  const leadsTo = new Map(
    Object.entries(sources).map(([path, source]) => [
      path,
      importsOf(source).flatMap((address) => fileAt(path, address, sources) ?? []),
    ]),
  );
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) {
      const circle = way.slice(at);
      const first = circle.indexOf(circle.toSorted()[0] ?? "");
      found.add([...circle.slice(first), ...circle.slice(0, first)].join(" → "));
      return;
    }
    if (done.has(path)) return;
    for (const next of leadsTo.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of leadsTo.keys()) follow(path, []);
  return [...found];
}

const root = fileURLToPath(new URL("..", import.meta.url));

function sourcesOfProject(): Sources {
  const files = readdirSync(`${root}src`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  return Object.fromEntries(
    files.map((file) => [relative(root, file).split(sep).join("/"), readFileSync(file, "utf8")]),
  );
}

describe("every room of src imports only from where it may", () => {
  const sources = sourcesOfProject();

  test("there are sources to read, and their imports are found", () => {
    expect(Object.keys(sources).length).toBeGreaterThan(0);
    expect(Object.values(sources).flatMap(importsOf).length).toBeGreaterThan(0);
  });

  test("nothing in src breaks the plan", () => {
    expect(violations(sources)).toEqual([]);
  });

  test("no import in src leads back to where it came from", () => {
    expect(circles(sources)).toEqual([]);
  });
});

describe("the guard sees each kind of violation", () => {
  const planted: [string, string, string, string][] = [
    ["a static import", "src/core/figure.ts", `import { Bars } from "../charts/bars";`, "core may not import charts"],
    [
      "an import over several lines",
      "src/ui/tabs.tsx",
      `import {\n  type A,\n  b as c,\n} from "../core/figure";`,
      "ui may not import core",
    ],
    ["an import of types", "src/analysis/trend.ts", `import type { V } from "../state/view";`, "analysis may not"],
    ["an import for its effect", "src/charts/bars.tsx", `import "../screens/page.css";`, "charts may not"],
    ["a default import", "src/formats/csv.ts", `import a, { b } from '../io/file';`, "formats may not import io"],
    ["a namespace", "src/words/line.ts", `import * as all from "../export/png";`, "words may not import export"],
    ["a re-export", "src/io/load.ts", `export { x } from "../analysis/x";\nlet a = 1;`, "io may not import analysis"],
    ["a dynamic import", "src/state/view.ts", `const w = () => import("../words/en");`, "state may not import words"],
    ["an import of a type in place", "src/cli/data.ts", `type V = import("../io/load").V;`, "cli may not import io"],
    ["a template", "src/ui/x.ts", "void import(`../words/${lang}.ts`);", "ui may not import words"],
    ["a pattern", "src/ui/x.ts", `import.meta.glob<string>(["../words/*.ts"]);`, "ui may not import words"],
    ["the start of the application", "src/screens/a.tsx", `import { App } from "../main";`, "may not import main"],
    ["React in a pure room", "src/core/figure.ts", `import { useMemo } from "react";`, "core knows no React"],
    ["a part of React", "src/words/a.ts", `import { x } from "react-dom/client";`, "words knows no React"],
    ["Node outside the command line", "src/io/a.ts", `import { join } from "node:path";`, "io does not run in Node"],
    ["a file outside src", "src/io/a.ts", `import areas from "../../data/areas.json";`, "src is complete in itself"],
    [
      "the forms of a language",
      "src/words/amount.ts",
      `import { the } from "./en/forms/periods";`,
      "the forms of a language are its own",
    ],
    [
      "a language by another",
      "src/words/pt/own.ts",
      `import { own } from "../es/own";`,
      "no language leans on another",
    ],
    ["one language for all", "src/screens/a.tsx", `import { trend } from "../words/en/trend";`, "words choose the"],
    ["fonts in a pure room", "src/words/a.ts", `import "../fonts/fonts.css";`, "words knows no page"],
  ];

  test.each(planted)("%s", (_, path, source, what) => {
    expect(violations({ [path]: source })).toEqual([expect.stringContaining(what)]);
  });

  test("a circle of two files, one of types over a third, and a file that imports itself", () => {
    const inCircles: Sources = {
      "src/core/a.ts": `import { b } from "./b";`,
      "src/core/b.ts": `import { a } from "./a";`,
      "src/ui/Tabs.tsx": `import type { Key } from "./keys";`,
      "src/ui/keys.ts": `export type { Room } from "./room";\nexport type Key = string;`,
      "src/ui/room.ts": `type Of = import("./Tabs").Props;`,
      "src/io/self.ts": `import { self } from "./self";`,
      "src/io/load.ts": `import { a } from "../core/a";\nvoid import("./self");`,
    };
    expect(circles(inCircles)).toEqual([
      "src/core/a.ts → src/core/b.ts",
      "src/ui/Tabs.tsx → src/ui/keys.ts → src/ui/room.ts",
      "src/io/self.ts",
    ]);
  });

  test("a file in no room, and a room nobody planned", () => {
    expect(violations({ "src/helpers.ts": "", "src/utils/sum.ts": "" })).toEqual([
      "src/helpers.ts: is in no room",
      "src/utils/sum.ts: is in no room",
    ]);
  });

  test("an index file and a file of nothing but re-exports", () => {
    const onlyReexports = `// All of it.\nimport { a } from "./a";\nexport * from "./b";\nexport type { C } from "./c";\nexport { a };\n`;
    expect(violations({ "src/core/index.ts": "const a = 1;", "src/core/all.ts": onlyReexports })).toEqual([
      "src/core/index.ts: is a barrel",
      "src/core/all.ts: is a barrel",
    ]);
  });
});

describe("the guard leaves alone", () => {
  const allowed: Sources = {
    "src/main.tsx": `import { Page } from "./screens/page";\nimport "./fonts/fonts.css";`,
    "src/vite-env.d.ts": `/// <reference types="vite/client" />`,
    "src/screens/page.tsx": `import { useMemo } from "react";\nimport { compare } from "../analysis/compare";`,
    "src/core/trade.ts": `import Big from "big.js";\nimport { add } from "./figure";\nexport { add } from "./figure";\nexport const a = Big(1);`,
    "src/cli/data.ts": `import { readFile } from "node:fs/promises";`,
    "src/export/png.ts": `import font from "../fonts/vv-sans-latin.woff2?url";`,
    "src/words/trendOf.ts": `import { trend } from "./en/trend";`,
    "src/words/kk/own.ts": `import { number } from "./forms/numbers";\nimport { findings } from "./findings";`,
    "src/cli/report.ts": `import { findings } from "../words/en/findings";`,
    "src/charts/scales.ts": `export { scaleBand, scaleLinear } from "d3-scale";`,
    "src/ui/note.ts": `// import { x } from "../core/x";\n/* import "../core/y"; */\nexport const at = "https://example.org"; // import "../core/z"`,
  };

  test.each(Object.keys(allowed))("%s", (path) => {
    expect(violations({ [path]: allowed[path] ?? "" })).toEqual([]);
  });
});
