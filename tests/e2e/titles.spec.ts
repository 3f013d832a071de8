import { type Page, expect } from "@playwright/test";
import { answered, heading, open, tab, test } from "./helpers";

const views = ["Trend", "Ranking", "Mirror"];

/** The headline, once it is the name of the tab as well. */
async function named(page: Page): Promise<string> {
  await answered(page);
  const headline = (await heading(page).textContent()) ?? "";
  await expect(page).toHaveTitle(`${headline} · Vis-à-Vis`);
  return headline;
}

test("the tab bears the headline, after each change and on the way back and forth", async ({ page }) => {
  await open(page);
  const headlines = [await named(page)];
  for (const view of views) {
    await tab(page, view).click();
    await expect(heading(page)).not.toHaveText(headlines.at(-1) ?? "");
    headlines.push(await named(page));
  }
  expect(new Set(headlines).size).toBe(headlines.length);
  for (const headline of headlines.slice(0, -1).reverse()) {
    await page.goBack();
    await expect(page).toHaveTitle(`${headline} · Vis-à-Vis`);
    await expect(heading(page)).toHaveText(headline);
  }
  for (const headline of headlines.slice(1)) {
    await page.goForward();
    await expect(page).toHaveTitle(`${headline} · Vis-à-Vis`);
  }
});

test("a link names its tab before anything is touched, in its language, and so does the page on reading", async ({
  page,
}) => {
  await open(page, "?view=ranking&lang=ru");
  expect(await named(page)).toMatch(/^[А-ЯЁ]/);
  await page.getByRole("link", { name: "Как читать" }).first().click();
  await expect(heading(page)).toHaveText(/Как читать/);
  await named(page);
  await page.goBack();
  await expect(heading(page)).not.toHaveText(/Как читать/);
  await named(page);
});

test("what the page says of itself and its data to machines is read, and nothing refuses it", async ({ page }) => {
  await open(page);
  const block = page.locator('script[type="application/ld+json"]');
  const { "@graph": things } = JSON.parse((await block.textContent()) ?? "") as { "@graph": { "@type": string }[] };
  expect(things.map((each) => each["@type"])).toEqual(["WebApplication", "Dataset"]);
  const described = things.find((each) => each["@type"] === "Dataset") as unknown as {
    distribution: { contentUrl: string }[];
  };
  for (const { contentUrl } of described.distribution)
    expect((await page.request.get(contentUrl)).status(), contentUrl).toBe(200);
});
