import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it, onTestFinished } from "vitest";
import { build } from "../src/build.ts";
import { type WatchResult, watch } from "../src/watch.ts";
import { makeFolder } from "./commands/run-cli.ts";
import { readSite } from "./io/site-folder.ts";

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

it("leaves after any change the site that a build from nothing makes", async () => {
  const project = makeFolder({
    "backissue.json": "{}",
    "seeds/quay.txt": "2024-03-01 The third quay of the harbour opened on Friday in Lisbon.",
    "seeds/rail.txt": "2024-03-02 The line to Porto closed on Saturday.",
    "seeds/lines.jsonl": '{"title":"One","date":"2024-03-03","text":"Gas fell in Peru."}\n',
  });
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  const at = (...parts: readonly string[]) => join(project, ...parts);
  const options = { seeds: at("seeds"), config: at("backissue.json"), jobs: 1, publishedOn: "2024-03-05" };
  const told: (() => void)[] = [];
  const next = () => new Promise<void>((resolve) => told.push(resolve));
  const first = next();
  const watcher = await watch({ ...options, out: at("public"), cache: at("cache") }, () => told.shift()?.());
  await first;
  const changes = [
    () => writeFileSync(at("seeds/quay.txt"), "2024-03-01 The fourth quay of the harbour opened in Porto."),
    () => writeFileSync(at("seeds/new.txt"), "2024-03-04 A bridge opened in Lisbon on Monday."),
    () => rmSync(at("seeds/rail.txt")),
    () => writeFileSync(at("seeds/quay.txt"), "2024-03-01 The third quay of the harbour opened in Lisbon."),
    () =>
      writeFileSync(
        at("seeds/_desk/tags.yaml"),
        "tags:\n  - name: Lisboa\n    type: place\n    aliases: [Lisbon]\n",
      ),
    () => writeFileSync(at("backissue.json"), '{ "derive": { "related": false } }'),
    () => writeFileSync(at("backissue.json"), "{}"),
  ];
  for (const [number, change] of changes.entries()) {
    const built = next();
    change();
    await built;
    const fresh = { out: at(`fresh-${number}`), cache: at(`cache-${number}`), freeze: false };
    await build({ ...options, ...fresh });
    expect(readSite(at("public"))).toEqual(readSite(fresh.out));
  }
  await watcher.close();
});
