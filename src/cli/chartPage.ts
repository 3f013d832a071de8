import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Download, type Locator, type Page } from "@playwright/test";
import { namedView } from "../state/namedView";
import { parsePeriod } from "../core/period";
import { fileName } from "../export/name";
import type { ChartArguments } from "./chartArguments";
import type { ChartJob } from "./chartJobs";
import { Failure, isMissing } from "./failure";

/** Where the application is served, and the browser that draws it. */
export interface Site {
  readonly address: string;
  readonly browser: string;
  /** What the browser is started with. */
  readonly flags: readonly string[];
}

type Setting = Pick<ChartArguments, "choices" | "data" | "date" | "home" | "lenient">;

/** How long a step of a page may take; a picture takes less than a second. */
const patience = 30_000;

export const openBrowser = ({ browser, flags }: Site): Promise<Browser> =>
  chromium.launch({
    executablePath: browser,
    args: [...flags],
    // Signals are this program's to answer.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });

const withHome = (catalog: string, home: string): string => {
  const parsed = JSON.parse(catalog) as object;
  return JSON.stringify({ ...parsed, home });
};

/** Serves data from another folder, and a catalogue with another home, in place of those of the build. */
async function serveData(context: BrowserContext, { address }: Site, { data, home }: Setting): Promise<void> {
  if (data === null && home === null) return;
  await context.route(`${address}**/*.json`, async (route) => {
    const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(new URL(address).pathname.length));
    try {
      const body = data === null ? await (await route.fetch()).text() : await readFile(join(data, name), "utf8");
      const changed = home !== null && name === "catalog.json" ? withHome(body, home) : body;
      await route.fulfill({ contentType: "application/json", body: changed });
    } catch (error) {
      // The page says in its own words what it lacks; one that was closed meanwhile says nothing.
      await route.fulfill({ status: isMissing(error) ? 404 : 500, body: "" }).catch(() => undefined);
    }
  });
}

/** A page as a reader has it whose dialog was left with these choices, on the day that the picture is to bear. */
export async function openPage(browser: Browser, site: Site, setting: Setting): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    reducedMotion: "reduce",
    // Nothing is to be kept of a page that is closed at once.
    serviceWorkers: "block",
  });
  context.setDefaultTimeout(patience);
  await serveData(context, site, setting);
  await context.addInitScript(([key, kept]) => localStorage.setItem(key, kept), [
    "visavis-export",
    JSON.stringify({ state: setting.choices, version: 0 }),
  ] as const);
  const page = await context.newPage();
  // `created` is written into the file, so that a second run differs where the clock goes on.
  await page.clock.setFixedTime(`${setting.date}T00:00:00Z`);
  return page;
}

/** What the page has to say against its address or its data, without the names of its buttons. */
const noticesOn = (page: Page): Promise<string[]> =>
  page.locator("main [data-tone]").evaluateAll((notices) =>
    notices.map((notice) => {
      const copy = notice.cloneNode(true) as Element;
      for (const button of copy.querySelectorAll("button")) button.remove();
      const parts = [...copy.children].flatMap((part) => [...(part.querySelector("ul")?.children ?? [part])]);
      const sentences = parts.map((part) => part.textContent.trim()).filter((words) => words !== "");
      return sentences.map((words) => words.replace(/[.:]?$/, ".")).join(" ");
    }),
  );

/** The file that a button of the dialog hands over; what the dialog says against it becomes the failure. */
async function downloaded(page: Page, dialog: Locator): Promise<Download> {
  const refusal = dialog.getByRole("status").filter({ hasText: /^That did not work/ });
  const download = page.waitForEvent("download");
  const refused = refusal.waitFor().then(async () => {
    throw new Failure(await refusal.innerText());
  });
  // The one that comes second is no failure any more, and neither is where pressing the button fails.
  for (const each of [download, refused]) each.catch(() => undefined);
  await dialog.getByRole("button", { name: /^Download / }).click();
  return Promise.race([download, refused]);
}

/** Prints the brief as a reader does into a PDF, each page of it with its text and typefaces. */
async function printed(page: Page, { view, names, file, folder }: ChartJob): Promise<string> {
  await page.getByRole("article").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const shown = parsePeriod((await page.locator("main [data-period]").getAttribute("data-period")) ?? "");
  if (!shown.ok) throw new Error(shown.reason);
  const [reporter = view.reporter, ...partners] = names;
  const path =
    file ??
    join(folder, fileName({ reporter, partners, view: namedView(view), from: shown.value, to: shown.value }, "pdf"));
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  try {
    await page.pdf({ path: beside, format: "A4", printBackground: true });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  return path;
}

/** Draws one file as a reader does: opens the address, presses “Export…” and “Download”. Returns the path written. */
export async function drawChart(
  page: Page,
  { address }: Site,
  job: ChartJob,
  lenient: boolean,
  written: ReadonlySet<string>,
): Promise<string> {
  const { query, file, folder } = job;
  await page.goto(address + query);
  const finding = page.locator("main h1");
  await finding.or(page.getByRole("alert")).first().waitFor();
  // Their code comes after the answer.
  await page.locator("main [aria-busy]").first().waitFor({ state: "detached" });
  const notices = await noticesOn(page);
  if (notices.length > 0 && !lenient) throw new Failure(notices.join(" "));
  if (job.view.view === "brief") return printed(page, job);
  const exporter = page.getByRole("button", { name: "Export…", exact: true });
  if (!(await exporter.isVisible())) throw new Failure([...notices, await finding.innerText()].join(" "));
  await exporter.click();
  const download = await downloaded(page, page.getByRole("dialog"));
  const path = file ?? join(folder, download.suggestedFilename());
  if (written.has(path)) throw new Failure(`${path} was already written in this run`);
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.part`;
  try {
    await download.saveAs(beside);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
  return path;
}
