import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromium, flags } from "../../.ci/chromium.mjs";

// Workers load this file again: the search is made once and handed on.
process.env.CHROMIUM_PATH ??= chromium();

const address = "http://127.0.0.1:4180/";
/** Where the application speaks lengthened English in the place of Spanish. */
export const lengthenedAddress = "http://127.0.0.1:4181/";

const root = fileURLToPath(new URL("../..", import.meta.url));
const lengthened = "-c tests/e2e/pseudo/vite.config.ts";

/** A server left over from before would show an older build. */
const served = (command: string, url: string) => ({
  command,
  url,
  cwd: root,
  reuseExistingServer: false,
  timeout: 120_000,
});

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "results",
  workers: 2,
  retries: 0,
  // A busy machine is slow, and no test is one of speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    trace: "off",
    // What is kept on the device has tests of its own; to the others it would answer in the place of the server.
    serviceWorkers: "block",
    contextOptions: { reducedMotion: "no-preference" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: flags,
    },
  },
  webServer: [
    served("npx vite preview --host 127.0.0.1 --port 4180 --strictPort", address),
    served(
      `npx vite build ${lengthened} --logLevel warn && npx vite preview ${lengthened} --host 127.0.0.1 --port 4181 --strictPort`,
      lengthenedAddress,
    ),
  ],
});
