import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // Relative addresses, so that the build works under any path and needs no server rules.
  base: "./",
  publicDir: "data",
  plugins: [react()],
  build: { target: "es2022", chunkSizeWarningLimit: 700 },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    isolate: true,
  },
});
