import { expect, test } from "@playwright/test";
import { answered } from "./helpers";

// Under the test of this house any of these would be a fault.
test("nothing runs, loads or is sent that the page did not bring", async ({ page }) => {
  await page.goto("./");
  await answered(page);
  const refused = await page.evaluate(async () => {
    const seen: string[] = [];
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => seen.push(effectiveDirective));
    const script = document.createElement("script");
    const attempts: readonly (() => unknown)[] = [
      () => script.append("document.title = 'taken over'"),
      () => document.head.append(script),
      () => document.body.setAttribute("onclick", "document.title = 'taken over'"),
      () => (document.body.innerHTML = "<p>"),
      () => new Worker("./first.js"),
      () =>
        document.head.append(Object.assign(document.createElement("style"), { textContent: "body { opacity: 0 }" })),
      () => fetch("https://elsewhere.example/").catch(() => null),
      () => (new Image().src = "https://elsewhere.example/pixel.png"),
      () => document.head.append(Object.assign(document.createElement("base"), { href: "https://elsewhere.example/" })),
    ];
    for (const attempt of attempts)
      try {
        await Promise.resolve(attempt());
      } catch {
        seen.push("refused by an error");
      }
    await new Promise((resolve) => setTimeout(resolve));
    return seen;
  });
  for (const directive of ["require-trusted-types-for", "style-src-elem", "connect-src", "img-src", "base-uri"])
    expect(refused).toContain(directive);
  await expect(page).not.toHaveTitle("taken over");
});
