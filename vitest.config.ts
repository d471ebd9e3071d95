// How the tests run: every file under test/ that ends in .test.ts, with coverage of the pipeline on demand.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 120_000,
    coverage: { provider: "v8", include: ["pipeline/**/*.ts"], reporter: ["text-summary"] },
  },
});
