import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { base, libraries } from "./scripts/chunks.ts";
import { precompress } from "./scripts/precompress.ts";

const here = new URL("./", import.meta.url).pathname;
const backend = process.env.SOUK_URL ?? "http://127.0.0.1:8000";

export default defineConfig({
  plugins: [react(), tailwindcss(), precompress()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  build: {
    manifest: true,
    // The content security policy forbids data: scripts and fonts; every asset is a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: [libraries, base(`${here}src/main.tsx`)] } } },
  },
  server: { proxy: { "/v1": { target: backend, ws: true } } },
  test: {
    environment: "node",
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}"],
    setupFiles: ["tests/setup.ts"],
    environmentOptions: { jsdom: { url: "http://souk.test/" } },
    restoreMocks: true,
    testTimeout: 60_000,
  },
});
