// How the tests run: every file under test/ that ends in .test.ts, with coverage of the pipeline on demand.
import { defineConfig } from "vitest/config";

/** Files that change what a module holds, so that each needs modules of its own; all others share what a worker has loaded. */
const ALONE = ["test/annotate/gazetteers-empty.test.ts", "test/core/word.test.ts"];

export default defineConfig({
  test: {
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 120_000,
    maxWorkers: "100%",
    coverage: { provider: "v8", include: ["pipeline/**/*.ts"], reporter: ["text-summary"] },
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          isolate: false,
          setupFiles: ["test/support/stages.ts"],
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", ...ALONE],
        },
      },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
