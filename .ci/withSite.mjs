// node .ci/withSite.mjs script.ts …: serves the production build, made where needed, finds a Chromium, and runs a script
// through tsx that is told both by VISAVIS_SITE and CHROMIUM_PATH.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { serve } from "./bench/site.mjs";
import { chromium } from "./chromium.mjs";

/** @param {string[]} words @returns {Promise<number>} The exit status of the script. */
async function run(words) {
  const browser = chromium();
  const server = await serve();
  try {
    const child = spawn(process.execPath, ["--import", "tsx", ...words], {
      stdio: "inherit",
      env: { ...process.env, CHROMIUM_PATH: browser, VISAVIS_SITE: server.address },
    });
    // The script ends by itself at Ctrl-C and has to be outlived.
    process.on("SIGINT", () => undefined);
    const [status] = await once(child, "exit");
    return status ?? 1;
  } finally {
    await server.close();
  }
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
