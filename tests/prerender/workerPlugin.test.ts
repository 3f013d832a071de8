import { expect, test } from "vitest";
import { integrityOf } from "../../src/prerender/policy";
import { pageFiles } from "../../src/prerender/workerPlugin";

const files = (page: string) =>
  pageFiles(
    new Map([
      ["index.html", page],
      ["assets/a-1.js", "a"],
      ["licenses.md", "l"],
      ["manifest.webmanifest", "m"],
      ["_headers", "h"],
    ]),
  );

test("the page consists of its documents and what lies in assets, each with its hash", () => {
  expect(files("one")).toMatchObject([
    { url: "assets/a-1.js", revision: null, integrity: integrityOf("a") },
    { url: "index.html", integrity: integrityOf("one") },
  ]);
});

test("a document that has changed has another revision, as its name says nothing of what is in it", () => {
  const [one, two] = ["one", "two"].map((page) => files(page).find(({ url }) => url === "index.html")?.revision);
  expect(one).toMatch(/^.{16}$/);
  expect(one).not.toBe(two);
});
