import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromium } from "../../.ci/chromium.mjs";

// Workers load this file again: the search is made once and handed on.
process.env.CHROMIUM_PATH ??= chromium();

const address = "http://127.0.0.1:4180/";

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "results",
  workers: 2,
  retries: 0,
  timeout: 30_000,
  use: {
    baseURL: address,
    browserName: "chromium",
    locale: "en-GB",
    timezoneId: "UTC",
    colorScheme: "light",
    trace: "off",
    contextOptions: { reducedMotion: "no-preference" },
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      // Without a sandbox, since it cannot start as root in a container; without the browser's own traffic.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  webServer: {
    command: "npx vite preview --host 127.0.0.1 --port 4180 --strictPort",
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    url: address,
    // A server left over from before would show an older build.
    reuseExistingServer: false,
    timeout: 30_000,
  },
});
