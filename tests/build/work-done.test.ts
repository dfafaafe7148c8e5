/**
 * A change costs what it touches: what each kind of build reads, renders and writes, in counts that no machine's speed can
 * change. The one bound on time compares with work of a fixed size in the same process, and is wide.
 */

import { createHash } from "node:crypto";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buildIfChanged } from "../../src/build-if-changed.ts";
import type { BuildReport } from "../../src/build-report.ts";
import { writeCorpus } from "../bench/corpus.ts";

const articles = 60;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backissue-"));
  writeCorpus(join(folder, "seeds"), { articles, format: "text", years: 3 });
  writeFileSync(
    join(folder, "backissue.json"),
    JSON.stringify({ site: { title: "Archive", url: "https://archive.example/" } }),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (...parts: readonly string[]) => join(folder, ...parts);

/** One thread, so that every count is this process's. */
function buildHere(more: { readonly out?: string; readonly cache?: string } = {}): Promise<BuildReport> {
  return buildIfChanged({
    seeds: at("seeds"),
    out: at(more.out ?? "public"),
    cache: at(more.cache ?? "cache"),
    config: at("backissue.json"),
    jobs: 1,
  });
}

/** Every published file and its digest. */
function siteIn(out: string): ReadonlyMap<string, string> {
  const files = readdirSync(at(out), { recursive: true, encoding: "utf8" }).filter((file) =>
    statSync(at(out, file)).isFile(),
  );
  return new Map(
    files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(at(out, file)))
        .digest("hex"),
    ]),
  );
}

/** Paths of the files that differ, those left out that tell of all the others. */
function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter(
    (path) => before.get(path) !== after.get(path) && !/^(?:(?:tag)?manifest-|bag-info)/.test(path),
  );
}

let seed = "";
let before: ReadonlyMap<string, string> = new Map();

describe("counts", () => {
  beforeAll(async () => {
    const report = await buildHere();
    expect(report.counts).toMatchObject({ seedsRead: articles, pagesKept: 0 });
    expect(report.counts.filesWritten).toBe(report.counts.pagesRendered + articles);
    const texts = readdirSync(at("seeds"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".txt"),
    );
    seed = texts.sort()[articles / 2] ?? "";
  });
  beforeEach(() => {
    before = siteIn("public");
  });

  /** What a build from nothing writes must be what the changed site is. */
  async function expectAsFromNothing(): Promise<void> {
    await buildHere({ out: "fresh", cache: "fresh-cache" });
    expect(differing(siteIn("fresh"), siteIn("public"))).toEqual([]);
    rmSync(at("fresh"), { recursive: true });
    rmSync(at("fresh-cache"), { recursive: true });
  }

  it("nothing changed: nothing is read, rendered or written", async () => {
    const { counts } = await buildHere();
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });

  it("one article edited: one seed is read, and only pages that show it are rendered", async () => {
    appendFileSync(at("seeds", seed), "\n\nA correction was added.\n");
    const { counts } = await buildHere();
    const changed = differing(before, siteIn("public"));
    expect(counts.seedsRead).toBe(1);
    // Its article, its text, what is related, and the parts of the search index that hold its words.
    expect(counts.cacheWrites).toBeLessThanOrEqual(40);
    expect(counts.cacheReads).toBeLessThanOrEqual(5 * articles);
    expect(counts.pagesRendered).toBeLessThanOrEqual(40);
    // Rendered in vain: a page that shows the article, though not what has changed in it.
    expect(counts.pagesRendered - changed.length).toBeLessThanOrEqual(30);
    expect(counts.filesWritten).toBe(changed.length);
    await expectAsFromNothing();
  });

  it("one article added and removed again: the site is as it was", async () => {
    const path = at("seeds", "2024", "new.txt");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      " date 2024-06-30 The harbour ferry sank. Nobody was hurt, said Anna Weber in Lima.\n",
    );
    const added = await buildHere();
    expect(added.counts.seedsRead).toBe(1);
    expect(added.counts.pagesKept).toBeGreaterThan(added.counts.pagesRendered);
    await expectAsFromNothing();
    rmSync(path);
    const removed = await buildHere();
    expect(removed.counts.seedsRead).toBe(0);
    expect(removed.counts.pagesKept).toBeGreaterThan(removed.counts.pagesRendered);
    await expectAsFromNothing();
  });

  it("one tag renamed: no seed is read, and only pages that name it are rendered", async () => {
    mkdirSync(at("seeds", "_desk"), { recursive: true });
    writeFileSync(
      at("seeds", "_desk", "tags.yaml"),
      "tags:\n  - name: City of Lima\n    type: place\n    aliases: [Lima]\n",
    );
    const { counts } = await buildHere();
    expect(counts.seedsRead).toBe(0);
    expect(counts.pagesKept).toBeGreaterThan(0);
    expect(differing(before, siteIn("public"))).toContain("places/city-of-lima.html");
    await expectAsFromNothing();
  });

  it("one template edited: its pages are rendered and no other, and no text is parsed again", async () => {
    const days = [...before.keys()].filter((path) => /^\d{4}\/\d\d\/\d\d\/index\.html$/.test(path));
    mkdirSync(at("templates"), { recursive: true });
    const own = readFileSync(new URL("../../templates/day.eta", import.meta.url), "utf8");
    writeFileSync(at("templates", "day.eta"), `${own}<p>Ours</p>\n`);
    const { counts } = await buildHere();
    expect(counts.seedsRead).toBe(0);
    // The about page prints the digest of all the others.
    expect(counts.pagesRendered).toBe(days.length + 1);
    expect(differing(before, siteIn("public")).sort()).toEqual([...days, "about.html"].sort());
  });
});

it("a build's time stands in proportion to work of a fixed size in the same process", async () => {
  const ofLoop = cpuTimeOf(async () => referenceLoop());
  const ofBuild = cpuTimeOf(() => buildHere({ out: "timed", cache: "timed-cache" }));
  // Measured: about 6 (`npx vitest run tests/build/work-done.test.ts` prints it where it fails).
  expect((await ofBuild) / (await ofLoop)).toBeLessThan(30);
});

/** Seconds of CPU time, of all threads. */
async function cpuTimeOf(work: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** What a build is made of, a fixed number of times: parse, replace, serialise, hash. */
function referenceLoop(): string {
  const text = "The harbour board of Lima said on 2 May that the third quay would open. ".repeat(60);
  let digest = "";
  for (let round = 0; round < 1500; round++) {
    const words = text
      .replace(/\b(\w)(\w*)\b/g, (_, first, rest) => `${first.toUpperCase()}${rest}`)
      .split(" ");
    const record = JSON.parse(JSON.stringify({ words, digest }));
    digest = createHash("sha256").update(JSON.stringify(record)).digest("hex");
  }
  return digest;
}
