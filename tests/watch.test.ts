import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { type WatchResult, watch } from "../src/watch.ts";
import { makeFolder } from "./commands/run-cli.ts";

const dir = makeFolder({
  "seeds/quay.txt": "2024-03-01 The third quay of the harbour opened on Friday in Lisbon.",
  "backissue.json": "{}",
  "seeds/rail.txt": "2024-03-02 The line to Porto closed on Saturday.",
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

it("tells nothing of a build that failed because a seed changed under it, and builds again", async () => {
  const results: WatchResult[] = [];
  let begun = 0;
  let tell = (): void => {};
  const told = new Promise<void>((resolve) => (tell = resolve));
  const watcher = await watch(
    {
      seeds: join(dir, "seeds"),
      out: join(dir, "public"),
      cache: join(dir, "cache"),
      config: join(dir, "backissue.json"),
      jobs: 1,
      onProgress: (stage) => {
        // Between reading the seeds and copying them: the copy would not be of what was read.
        if (begun === 1 && stage === "pages")
          writeFileSync(join(dir, "seeds/quay.txt"), `2024-03-01 The ${"x".repeat(begun)} quay.`);
      },
    },
    (result) => {
      results.push(result);
      tell();
    },
    () => begun++,
  );
  await told;
  await watcher.close();
  expect(begun).toBe(2);
  expect(results).toMatchObject([{ report: { published: true, articles: 2 } }]);
});
