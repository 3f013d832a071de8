import type { Browser, Page } from "@playwright/test";
import { today } from "../core/today";
import { type ChartArguments, chartHelp, readChartArguments } from "./chartArguments";
import { areasIn, dataReader, listedPartners } from "./chartData";
import { type ChartJob, chartJobs } from "./chartJobs";
import { drawChart, openBrowser, openPage, type Site } from "./chartPage";
import { Failure, messageOf } from "./failure";
import { closeOnSignal } from "./stopping";
import { plainText } from "./terminal";

const oneLine = (error: unknown): string => plainText(messageOf(error).replace(/\s+/g, " ").trim());

/** The site and the browser, which `npm run chart` finds and hands on. */
function siteOf({ VISAVIS_SITE: address, CHROMIUM_PATH: browser, CHROMIUM_FLAGS: flags }: NodeJS.ProcessEnv): Site {
  if (!address || !browser || !flags)
    throw new Failure("The application is not served here; start this with npm run chart.");
  return { address, browser, flags: flags.split(" ") };
}

async function jobsOf(site: Site, asked: ChartArguments): Promise<ChartJob[]> {
  const read = dataReader(site.address, asked.data);
  const areas = await areasIn(read);
  const listed = asked.files === "all" ? await listedPartners(read, areas, asked.view) : [];
  return chartJobs(asked, listed, (code) => areas.get(code)?.names.en ?? code);
}

/** Draws the files one after the other on one page; a page on which something failed is not used again. */
async function drawAll(site: Site, asked: ChartArguments, jobs: readonly ChartJob[]): Promise<string[]> {
  const failures: string[] = [];
  const written = new Set<string>();
  let opening: Promise<Browser> | null = null;
  const close = async () => (await opening?.catch(() => null))?.close();
  const stopped = closeOnSignal(close);
  let page: Page | null = null;
  try {
    for (const [i, job] of jobs.entries()) {
      if (stopped() !== null) break;
      console.error(`${i + 1} of ${jobs.length} ${plainText(job.name)}`);
      try {
        let browser = await opening;
        if (!browser?.isConnected()) browser = await (opening = openBrowser(site));
        page ??= await openPage(browser, site, asked);
        const path = await drawChart(page, site, job, asked.lenient, written);
        written.add(path);
        console.log(path);
      } catch (error) {
        if (stopped() !== null) break;
        failures.push(`${plainText(job.name)}: ${oneLine(error)}`);
        await page?.context().close();
        page = null;
      }
    }
  } finally {
    await close();
  }
  return stopped() === null ? failures : [];
}

/** Runs the command line: 0, 1 where something was not drawn, 2 where the options are wrong. */
async function run(args: readonly string[]): Promise<0 | 1 | 2> {
  let asked: ChartArguments | null;
  try {
    asked = readChartArguments(args, today());
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    console.error(`${oneLine(error)} See npm run chart -- --help`);
    return 2;
  }
  if (!asked) {
    console.log(chartHelp);
    return 0;
  }
  try {
    const site = siteOf(process.env);
    const jobs = await jobsOf(site, asked);
    const failures = await drawAll(site, asked, jobs);
    if (failures.length === 0) return 0;
    console.error([`${failures.length} of ${jobs.length} not drawn:`, ...failures].join("\n  "));
    return 1;
  } catch (error) {
    // System errors (a folder that is not there, a full disk) are the user's to mend as well.
    if (!(error instanceof Failure || (error instanceof Error && "code" in error))) throw error;
    console.error(oneLine(error));
    return 1;
  }
}

const status = await run(process.argv.slice(2));
// A signal has set its own.
process.exitCode ??= status;
