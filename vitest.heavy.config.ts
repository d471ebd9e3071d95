// The tests that need a server or kill processes by the hundred: `make test-queue`, `make test-faults`.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/heavy/*.heavy.ts"],
    setupFiles: ["test/support/seed.ts"],
    testTimeout: 900_000,
    hookTimeout: 120_000,
    maxWorkers: 1,
  },
});
