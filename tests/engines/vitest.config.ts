import { defineConfig } from "vitest/config";

/** The core story in an engine: one browser, one page after another. */
export default defineConfig({
  test: {
    include: ["tests/engines/*.story.ts"],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
