import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { asEmbed } from "../../src/prerender/embedPlugin";

const page = asEmbed(readFileSync(new URL("../../index.html", import.meta.url), "utf8"));

test("the page of a frame starts from its own script, has no answer of another question, and is not listed", () => {
  expect(page).toContain('src="/src/embed/main.tsx"');
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(page).toContain("data-embed");
  expect(page).not.toContain('id="first"');
});

test("it fetches ahead what every figure in it needs, and no more", () => {
  const ahead = [...page.matchAll(/rel="preload"[^>]*href="([^"]+)"/g)].map(([, address]) => address);
  expect(ahead).toEqual(["/src/fonts/vv-sans-latin.woff2", "./catalog.json", "./areas.json", "./statements.json"]);
});
