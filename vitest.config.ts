import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["tests/temporary-folder.ts"],
    include: ["tests/**/*.test.ts"],
    testTimeout: 120_000,
    // A zone far from UTC: a date that passes through a JS Date shows at once.
    env: { TZ: "America/Los_Angeles" },
  },
});
