import { expect, test } from "vitest";
import { contentPolicy, guarded, integrityOf } from "../../src/prerender/policy";

const page = `<html>
  <head>
    <meta charset="utf-8" />
    <script src="./assets/first-1.js"></script>
    <link rel="preload" as="font" href="./assets/serif.woff2">
    <link rel="stylesheet" crossorigin href="./assets/index-2.css">
    <template><link rel="modulepreload" href="./assets/later-3.js"></template>
  </head>
</html>`;
const files = new Map<string, string | Uint8Array>([
  ["assets/first-1.js", "let a = 1;"],
  ["assets/index-2.css", new TextEncoder().encode("p {}")],
]);

test("a page begins with its policy, which allows nothing unsafe and no other host", () => {
  expect(guarded(page, files)).toMatch(
    /<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
  );
  expect(contentPolicy()).not.toMatch(/unsafe|https?:|\*/);
  expect(contentPolicy()).toContain("require-trusted-types-for 'script'");
});

test("each script and style that a page names stands with its hash, and nothing else does, not even a later part", () => {
  const made = guarded(page, files);
  expect(made).toContain(`src="./assets/first-1.js" integrity="${integrityOf("let a = 1;")}"`);
  expect(made).toContain(`href="./assets/index-2.css" integrity="${integrityOf("p {}")}"`);
  expect(made.match(/integrity=/g)).toHaveLength(2);
});

test("the hash is that of the specification's own example", () => {
  expect(integrityOf("alert('Hello, world.');")).toBe(
    "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO",
  );
});

test("a page that names what is not built, or has no head, is refused", () => {
  expect(() => guarded(page, new Map())).toThrow("assets/first-1.js, which is not built");
  expect(() => guarded("<html></html>", files)).toThrow("no <head>");
});
