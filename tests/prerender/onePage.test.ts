import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { answered, asOne, onePage } from "../../src/prerender/onePage";

const page = `<html lang="en" translate="no">
  <head>
    <script src="./assets/first-1.js"></script>
    <meta charset="utf-8" />
    <link rel="modulepreload" href="./assets/run.js">
    <script type="module" crossorigin src="./assets/index-3.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
  </head>
  <body><noscript><p>No. <a href="./ru.html" lang="ru">Русский</a></p></noscript><div id="first" data-catalog="0"><h1>Finding</h1></div><div id="root"></div></body>
</html>`;
const files = new Map([
  ["assets/first-1.js", `let a = "</script><!--";`],
  ["assets/index-2.css", "p {}"],
  ["assets/index-3.js", "let main = `</body>`;"],
]);
const made = onePage({ page: asOne(page), files, data: "DATA", start: "let start;" });
const hashOf = (text: string) => createHash("sha256").update(text).digest("base64");

test("each script and style of the one file is known to its policy by its hash, and nothing is asked for", () => {
  const [, policy = ""] = /content="([^"]*)"/.exec(made) ?? [];
  for (const [, text = ""] of made.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g))
    expect(policy).toContain(`'sha256-${hashOf(text)}'`);
  expect(policy).toContain(`'sha256-${hashOf("let main = `</body>`;")}'`);
  expect(policy).not.toMatch(/unsafe|https?:|script-src[^;]*'self'/);
  expect(made).not.toContain("./assets/");
});

test("its encoding stands before all else, as a file has no header to say it", () => {
  expect(made).toMatch(/<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv/);
});

test("a text within a script neither ends nor hides it", () => {
  expect(made.match(/<\/script>/g)).toHaveLength(made.match(/<script\b/g)?.length ?? 0);
  expect(made).not.toContain("<!--");
});

test("its own script is packed, and the same when it is unpacked", () => {
  const [, text = ""] = /id="vis-a-vis">([^<]*)</.exec(made) ?? [];
  expect(gunzipSync(Buffer.from(text, "base64")).toString()).toBe("let main = `</body>`;");
});

test("it holds the usual answer in each language, and leads to no other page", () => {
  const russian = page.replace("Finding", "Вывод").replace("<head>", "<head><title>По-русски</title>");
  const all = answered(
    new Map([
      ["index.html", page],
      ["ru.html", russian],
    ]),
    "f00",
  );
  expect(all).toContain(
    `<template id="first-ru" title="По-русски"><div id="first" data-catalog="f00"><h1>Вывод</h1></div></template>`,
  );
  expect(all).toContain(`<div id="first" data-catalog="f00"><h1>Finding</h1></div>`);
  expect(all).not.toContain("ru.html");
});
