/**
 * npm run bench:search: what the search index costs to build, to keep and to ask, and how well it finds.
 *   npm run bench:search -- [--sizes 1000,10000,reuters,100000] [--browser]
 * Corpora come from ../shared (make-corpus.mjs, to-seeds.mjs) and are kept in a temporary folder; without them it says so.
 * Texts are read when asked for and files written to a folder, so that memory is that of the search. Each corpus is measured in a process of its own, so that its peak of memory is its own.
 */

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { openIndex } from "../../src/client/search-index.ts";
import { eachCard } from "../../src/client/search-results.ts";
import { pageKey } from "../../src/effects.ts";
import { openCache } from "../../src/io/cache.ts";
import { digestOf } from "../../src/io/key.ts";
import type { RunCache } from "../../src/io/search-runs.ts";
import { ask, loaderOf, makeWorkshop, searchFileOf, searchPagesOf } from "../client/made-index.ts";
import { renderSite } from "../render-site.ts";
import { type Article, archiveOf, cpuSeconds, openCorpus, queriesOf, readArticles } from "./search-corpus.ts";
import { measureQuality } from "./search-quality.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const shared = join(root, "../shared");
const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,reuters" },
    folder: { type: "string" },
    quality: { type: "boolean", default: false },
    browser: { type: "boolean", default: false },
  },
});

function measureApart(size: string): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
  const isReuters = size === "reuters";
  const [script, ...args] = isReuters
    ? ["corpus/to-seeds.mjs", "--out", folder, "--format", "md", "--limit", "18148"]
    : ["bench/make-corpus.mjs", size, folder];
  execFileSync(process.execPath, [join(shared, script ?? ""), ...args], { stdio: "ignore" });
  const flags = [
    "--folder",
    folder,
    ...(isReuters ? ["--quality"] : []),
    ...(values.browser ? ["--browser"] : []),
  ];
  execFileSync(process.execPath, [...process.execArgv, fileURLToPath(import.meta.url), ...flags], {
    stdio: "inherit",
  });
  rmSync(folder, { recursive: true });
}

async function measure(folder: string): Promise<void> {
  const articles = readArticles(folder);
  const textBytes = articles.reduce((sum, { bytes }) => sum + bytes, 0);
  const corpus = openCorpus(folder);
  const out = mkdtempSync(join(tmpdir(), "bench-search-site-"));
  const cache = openCache(join(out, ".cache"));
  const workshop = makeWorkshop(corpus.bodyOf, cache);
  const read = corpus.cpu();
  const start = process.cpuUsage();
  const pages = await searchPagesOf(archiveOf(articles), workshop);
  const inverted = cpuSeconds(start) - (corpus.cpu() - read);
  const files = new Map<string, number>();
  const made = new Map<string, MadeFile>();
  let texts = 0;
  for (const page of pages) {
    const began = cpuSeconds(start) - corpus.cpu();
    const key = pageKey(page, () => 0);
    const file = searchFileOf(page, corpus.bodyOf);
    if (file === undefined) continue;
    const [name, text] = file;
    made.set(page.path, { key, digest: digestOf(text) });
    files.set(name, Buffer.byteLength(text));
    if (page.view === "search-chunk") texts += cpuSeconds(start) - corpus.cpu() - began;
    writeSearchFile(out, name, text);
  }
  const all = cpuSeconds(start) - (corpus.cpu() - read);
  const peak = process.resourceUsage().maxRSS / 1024;
  const bytesOf = (prefix: string) =>
    [...files].filter(([name]) => name.startsWith(prefix)).reduce((sum, [, bytes]) => sum + bytes, 0);
  const countOf = (prefix: string) => [...files.keys()].filter((name) => name.startsWith(prefix)).length;
  const index = bytesOf("t/") + bytesOf("f-") + bytesOf("meta");
  console.log(`\n${articles.length} articles, ${mb(textBytes)} of text`);
  console.log(
    `  index ${mb(index)} = ${percent(index / textBytes)} of the text (terms ${mb(bytesOf("t/"))}, facets ${mb(bytesOf("f-"))}, meta ${mb(bytesOf("meta"))}), ${countOf("t/") + countOf("f-") + 1} files`,
  );
  console.log(
    `  texts and cards ${mb(bytesOf("d/"))} = ${percent(bytesOf("d/") / textBytes)}, ${countOf("d/")} files`,
  );
  console.log(
    `  CPU ${all.toFixed(2)} s: plan and invert ${inverted.toFixed(2)}, texts ${texts.toFixed(2)}, merge and write ${(all - inverted - texts).toFixed(2)}; ${((all / articles.length) * 1e3).toFixed(3)} ms an article; peak ${peak.toFixed(0)} MiB`,
  );
  const textOf = (name: string) => {
    const path = join(out, "search", `${name}.js`);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  const queries = queriesOf(articles, corpus);
  const isPhrase = (query: string) => query.startsWith('"');
  await measureQueries(
    "words and names",
    textOf,
    queries.filter((query) => !isPhrase(query)),
  );
  await measureQueries("phrases", textOf, queries.filter(isPhrase));
  await measureChanges(articles, folder, { cache, made });
  if (values.quality) await measureQuality(textOf, articles, corpus);
  if (values.browser) await measureBrowser(out, queries.slice(0, 40));
  rmSync(out, { recursive: true });
}

function writeSearchFile(out: string, name: string, text: string): void {
  const path = join(out, "search", `${name}.js`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface MadeFile {
  readonly key: number;
  readonly digest: string;
}

/** What a second build costs and touches: an article edited, the newest one more, one more in the middle. */
async function measureChanges(
  articles: readonly Article[],
  folder: string,
  { cache, made }: { readonly cache: RunCache; readonly made: ReadonlyMap<string, MadeFile> },
): Promise<void> {
  const byDate = [...articles].sort((a, b) => (a.date < b.date ? -1 : 1));
  const middle = byDate[byDate.length >> 1];
  const newest = byDate.at(-1);
  if (middle === undefined || newest === undefined) return;
  /** The sign in front decides where it stands among those of its day. */
  const copyOf = (article: Article, sign: string): Article => ({ ...article, id: `${sign}!${article.id}` });
  const edited = { ...middle, id: middle.id };
  const changes: readonly (readonly [string, readonly Article[], string])[] = [
    ["a sentence added to an article", articles.map((one) => (one === middle ? edited : one)), edited.id],
    ["one more article, the newest", [...articles, copyOf(newest, "~")], ""],
    ["one more article in the middle", [...articles, copyOf(middle, "0")], ""],
  ];
  for (const [what, list, changed] of changes) {
    const corpus = openCorpus(
      folder,
      new Map([[`${changed}?changed`, "The minister of zebras spoke of crude oil prices."]]),
    );
    let articlesInverted = 0;
    const workshop = makeWorkshop(corpus.bodyOf, cache, (count) => {
      articlesInverted += count;
    });
    const archive = archiveOf(list, changed);
    const start = process.cpuUsage();
    const files = { changed: 0, encoded: 0, all: 0 };
    for (const page of await searchPagesOf(archive, workshop)) {
      files.all++;
      const before = made.get(page.path);
      if (page.view === "asset" || before?.key === pageKey(page, () => 0)) continue;
      const text = searchFileOf(page, corpus.bodyOf)?.[1] ?? "";
      files.encoded++;
      if (before?.digest !== digestOf(text)) files.changed++;
    }
    console.log(
      `  ${what}: ${files.changed} of ${files.all} files changed, ${files.encoded} encoded, ${articlesInverted} articles inverted, CPU ${(cpuSeconds(start) - corpus.cpu()).toFixed(2)} s`,
    );
  }
}

const mb = (bytes: number) =>
  bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(0)} KB`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

type TextOf = (name: string) => string | undefined;

async function measureQueries(what: string, textOf: TextOf, queries: readonly string[]): Promise<void> {
  const first: { bytes: number; requests: number }[] = [];
  const ten: { bytes: number; requests: number }[] = [];
  for (const text of queries) {
    const loaded = { bytes: 0, requests: 0 };
    const index = await openIndex(
      loaderOf(textOf, (_, bytes) => {
        loaded.bytes += bytes;
        loaded.requests++;
      }),
    );
    const results = await ask(index, text);
    if (results === undefined) continue;
    const next = await eachCard(index, results, [0, 1], () => {});
    first.push({ ...loaded });
    await eachCard(index, results, [next, 9], () => {});
    ten.push({ ...loaded });
  }
  const line = (list: typeof first) => {
    const at = (key: "bytes" | "requests", share: number) =>
      list.map((item) => item[key]).sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
    return `median ${mb(at("bytes", 0.5))} in ${at("requests", 0.5)} requests, 95 % ${mb(at("bytes", 0.95))} in ${at("requests", 0.95)}, most ${mb(at("bytes", 1))} in ${at("requests", 1)}`;
  };
  const within = first.filter(({ bytes, requests }) => bytes <= 150_000 && requests <= 6).length;
  console.log(`  ${what}, ${first.length} queries: first result ${line(first)}`);
  console.log(`    within 150 KB and 6 requests: ${within}; first ten: ${line(ten)}`);
}

/** Milliseconds of script from the opened page to its results, from a disk. */
async function measureBrowser(folder: string, queries: readonly string[]): Promise<void> {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const site = renderSite([{ file: "a.md", date: "2024-01-01", headline: "A", paragraphs: ["A"] }]);
  for (const [path, text] of site)
    if (path === "search.html" || path.startsWith("assets/")) write(path, text);
  const assets = join(root, "templates/assets");
  const scripts = { "assets/search.js": "search.js", "search/more.js": "search-more.js" };
  for (const [path, name] of Object.entries(scripts)) {
    console.log(`  ${name}: ${statSync(join(assets, name)).size} bytes minified`);
    write(path, readFileSync(join(assets, name), "utf8"));
  }
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  const times: number[] = [];
  for (const text of queries) {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await page.goto(`file://${folder}/search.html?q=${encodeURIComponent(text)}`);
    await page
      .locator("#search-status")
      .filter({ hasText: /\d|No article|likeliest/ })
      .waitFor();
    await page.waitForTimeout(150);
    const { metrics } = await session.send("Performance.getMetrics");
    times.push((metrics.find((metric) => metric.name === "ScriptDuration")?.value ?? 0) * 1e3);
    await page.close();
  }
  await browser.close();
  times.sort((a, b) => a - b);
  console.log(
    `  script in Chromium, ${times.length} queries, page load to results and facets: median ${times[times.length >> 1]?.toFixed(0)} ms, most ${times.at(-1)?.toFixed(0)} ms`,
  );
}

// Last, when all of the above is there.
if (values.folder !== undefined) await measure(values.folder);
else if (existsSync(shared)) {
  for (const size of values.sizes.split(",")) measureApart(size);
} else console.log("there is no folder ../shared: no corpus to measure");
