// npm test: every check and every test, one after the other, going on after a failure.
// `npm test -- checks`, `-- unit` and `-- e2e` run a part.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "./chromium.mjs";
import { hasFirefox } from "./firefox.mjs";
import { install } from "./install.mjs";
import { lastLine, ofPlaywright, ofVitest, total } from "./tally.mjs";
import { hasWebKit } from "./webkit.mjs";

/** @typedef {import("./tally.mjs").Tally} Tally */
/** @typedef {{ name: string, parts: string[], run: () => Tally }} Step */

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "vis-a-vis-"));

/**
 * Runs a Node program and returns its exit code. No stdin, so that nothing can wait for an answer.
 * @param {string} script @param {string[]} args @param {Record<string, string>} [extra]
 */
function node(script, args, extra = {}) {
  const stdio = /** @type {const} */ (["ignore", "inherit", "inherit"]);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: root,
    stdio,
    env: { ...process.env, ...extra },
  });
  return status;
}

/** The script behind a package's command: works without a shell on every system. @param {string} name */
function command(name, of = name) {
  const { bin } = JSON.parse(readFileSync(join(root, "node_modules", of, "package.json"), "utf8"));
  return join(root, "node_modules", of, typeof bin === "string" ? bin : bin[name]);
}

/** @param {string} script @param {...string} args @returns {() => Tally} */
function check(script, ...args) {
  return () => (node(script, args) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
}

/** @param {string} name */
function report(name) {
  const path = join(reports, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

/** What one command asks tables with: 70 MB that npm ci does without. */
function installDuckdb() {
  try {
    install(join(root, "src/cli/sql"), ["--fetch-retries=0"]);
  } catch {
    console.error("DuckDB could not be installed: series files made by SQL were not tested.");
  }
}

function unitTests() {
  installDuckdb();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, "vitest.json")}`];
  const status = node(command("vitest"), ["run", "--allowOnly=false", ...reporters]);
  return ofVitest(report("vitest.json"), status);
}

function browserTests() {
  const args = ["test", "-c", "tests/e2e/playwright.config.ts", "--forbid-only", "--reporter=list,json"];
  const status = node(command("playwright", "@playwright/test"), args, {
    CHROMIUM_PATH: chromium(),
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, "playwright.json"),
  });
  return ofPlaywright(report("playwright.json"), status);
}

/**
 * The core story in one more browser, where it is there.
 * @param {string} browser @param {boolean} isThere @param {boolean} isAwaited
 */
function storyIn(browser, isThere, isAwaited) {
  if (!isThere) {
    console.error(`No ${browser} found: the story was not tested in it.`);
    return { passed: 0, failed: isAwaited ? 1 : 0, skipped: 1 };
  }
  const name = browser.toLowerCase();
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${join(reports, `${name}.json`)}`];
  const status = node(command("vitest"), ["run", "--config", "tests/engines/vitest.config.ts", ...reporters, name]);
  return ofVitest(report(`${name}.json`), status);
}

const inFirefox = () => storyIn("Firefox", hasFirefox(), process.env.CI === "true");
const inWebKit = () => storyIn("WebKit", hasWebKit(), false);

/** @type {Step[]} */
const steps = [
  { name: "types", parts: ["checks"], run: check(command("tsc", "typescript"), "--noEmit") },
  { name: "lint", parts: ["checks"], run: check(command("oxlint"), "--type-aware", "--deny-warnings") },
  { name: "format", parts: ["checks"], run: check(command("prettier"), "--check", ".") },
  { name: "dead code", parts: ["checks"], run: check(command("knip")) },
  { name: "unit and component tests", parts: ["unit"], run: unitTests },
  { name: "build", parts: ["checks", "e2e"], run: check(join(root, ".ci/build.mjs")) },
  { name: "bundle size", parts: ["checks"], run: check(join(root, ".ci/size.mjs")) },
  { name: "browser tests", parts: ["e2e"], run: browserTests },
  { name: "the story in Firefox", parts: ["e2e"], run: inFirefox },
  { name: "the story in WebKit", parts: ["e2e"], run: inWebKit },
];

/** @param {Step} step @returns {Tally} */
function take({ name, run }) {
  const start = performance.now();
  console.log(`\n── ${name}`);
  /** @type {Tally} */
  let tally = { passed: 0, failed: 1, skipped: 0 };
  try {
    tally = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${lastLine(tally)} in ${seconds} s`);
  return tally;
}

const part = process.argv[2];
const chosen = steps.filter(({ parts }) => part === undefined || parts.includes(part));
if (chosen.length === 0) {
  console.error(`There is no part "${part}"; there are checks, unit and e2e.`);
  process.exit(2);
}

const outcome = total(chosen.map(take));
rmSync(reports, { recursive: true, force: true });
console.log(`\n${lastLine(outcome)}`);
process.exitCode = outcome.failed === 0 ? 0 : 1;
