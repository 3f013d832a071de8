// node .ci/withSite.mjs script.ts …: serves the production build, made where needed, finds a Chromium, and runs a script
// through tsx that is told both by VISAVIS_SITE, CHROMIUM_PATH and CHROMIUM_FLAGS.
import { serve } from "./site.mjs";
import { browserEnv } from "./chromium.mjs";
import { outlive } from "./outlive.mjs";

/** @param {string[]} words @returns {Promise<number>} The exit status of the script. */
async function run(words) {
  const browser = browserEnv();
  const server = await serve();
  try {
    return await outlive(["--import", "tsx", ...words], { ...browser, VISAVIS_SITE: server.address });
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
