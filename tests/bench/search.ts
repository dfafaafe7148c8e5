/**
 * npm run bench:search: what the search index costs to build, to keep and to ask, and how well it finds.
 *   npm run bench:search -- [--sizes 1000,10000,reuters,100000] [--browser]
 * Corpora come from ../shared (make-corpus.mjs, to-seeds.mjs) and are kept in a temporary folder; without them it says so.
 * Each corpus is measured in a process of its own, so that its peak of memory is its own.
 */

import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import MiniSearch from "minisearch";
import { chromium } from "playwright-core";
import { invertArticles } from "../../src/article/search-terms.ts";
import { noChoice } from "../../src/client/search-facets.ts";
import { openIndex } from "../../src/client/search-index.ts";
import { cardsFrom, search } from "../../src/client/search-results.ts";
import type { Entry } from "../../src/model/archive.ts";
import type { Body } from "../../src/model/article.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { searchTextPages } from "../../src/pages/search-pages.ts";
import { planSearch } from "../../src/pages/search-plan.ts";
import { writeData } from "../../src/render/data-writers.ts";
import { indexPagesOf, taskOf } from "../../src/search-stage.ts";
import { loaderOf } from "../client/made-index.ts";
import { renderSite } from "../render-site.ts";

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

interface Article {
  readonly id: string;
  readonly headline: string;
  readonly date: string;
  readonly source: string;
  readonly tags: readonly string[];
  readonly paragraphs: readonly string[];
}

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

/** Reads Markdown with a front matter of one line a field: what the two generators write. */
function readArticles(folder: string): Article[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const end = text.indexOf("\n---\n\n");
    const head = text.slice(0, end);
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? "";
    return {
      id: path,
      headline: JSON.parse(field("title")),
      date: field("date").slice(0, 10),
      source: field("source") || field("section"),
      tags: [...head.matchAll(/^ {2}- "(.*)"$/gm)].map((match) => match[1] ?? ""),
      paragraphs: text
        .slice(end + 6)
        .trim()
        .split(/\n\n+/)
        .map((part) => part.replace(/\s*\n\s*/g, " ")),
    };
  });
}

function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

async function measure(folder: string): Promise<void> {
  const articles = readArticles(folder);
  const textBytes = articles.reduce(
    (sum, article) => sum + Buffer.byteLength([article.headline, ...article.paragraphs].join("\n\n")),
    0,
  );
  const { entry, bodyOf } = entriesOf(articles);
  const start = process.cpuUsage();
  const plan = planSearch({ articles: entry, terms: {}, clusters: [], events: [], redirects: [] } as never);
  const tasks = plan.groups.map(taskOf);
  const runs = tasks.map((task) => invertArticles(task.documents, task.bodies.map(bodyOf)));
  const inverted = cpuSeconds(start);
  const files = new Map<string, string>();
  for (const page of [...indexPagesOf(plan, runs, defaultConfig)]) {
    files.set(page.path.slice("search/".length, -3), writeData(page, []));
  }
  const merged = cpuSeconds(start) - inverted;
  for (const page of searchTextPages(plan)) {
    if (page.view === "search-chunk")
      files.set(page.path.slice("search/".length, -3), writeData(page, page.bodies.map(bodyOf)));
  }
  const all = cpuSeconds(start);
  const peak = process.resourceUsage().maxRSS / 1024;
  const bytesOf = (prefix: string) =>
    [...files]
      .filter(([name]) => name.startsWith(prefix))
      .reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  const countOf = (prefix: string) => [...files.keys()].filter((name) => name.startsWith(prefix)).length;
  const [lists, places, facets, meta, texts] = ["t/", "p/", "f-", "meta", "d/"].map(bytesOf) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const index = lists + places + facets + meta;
  console.log(`\n${articles.length} articles, ${mb(textBytes)} of text`);
  console.log(
    `  index ${mb(index)} = ${percent(index / textBytes)} of the text (lists ${mb(lists)}, paragraphs ${mb(places)}, facets ${mb(facets)}, meta ${mb(meta)}), ${countOf("t/") + countOf("p/") + countOf("f-") + 1} files`,
  );
  console.log(`  texts and cards ${mb(texts)} = ${percent(texts / textBytes)}, ${countOf("d/")} files`);
  console.log(
    `  CPU ${all.toFixed(1)} s: invert ${inverted.toFixed(1)}, merge ${merged.toFixed(1)}; ${((all / articles.length) * 1e3).toFixed(2)} ms an article; peak ${peak.toFixed(0)} MiB with all texts held`,
  );
  const queries = queriesOf(articles);
  const isPhrase = (query: string) => query.startsWith('"');
  await measureQueries(
    "words and names",
    files,
    queries.filter((query) => !isPhrase(query)),
  );
  await measureQueries("phrases", files, queries.filter(isPhrase));
  const first = articles.length > 1 ? changedFiles(articles) : 0;
  if (first > 0) console.log(`  one new article, the newest, writes ${first} of the files anew`);
  if (values.quality) await measureQuality(files, plan, articles);
  if (values.browser) await measureBrowser(files, queriesOf(articles).slice(0, 40));
}

const mb = (bytes: number) =>
  bytes > 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e3).toFixed(0)} KB`;
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** Just what the plan reads; the rest of an Entry has no part in search. */
function entriesOf(articles: readonly Article[]) {
  const bodies = new Map(
    articles.map(({ id, paragraphs }) => [
      id,
      {
        blocks: paragraphs.map((text, i) => ({ id: `p${i + 1}-abcd`, kind: "paragraph", text, html: "" })),
        notes: [],
        removed: [],
      } as Body,
    ]),
  );
  const entry = articles.map(({ id, headline, date, source, tags, paragraphs }) => {
    const slug = headline
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 70);
    return {
      path: `${date.replaceAll("-", "/")}/${slug}.html`,
      tags: tags.map((name) => ({ name, type: "tag", slug: name, hasPage: true })),
      people: [],
      places: [],
      organisations: [],
      sourceTerm: null,
      facts: {
        id,
        headline: { value: headline },
        date: { value: date },
        dek: null,
        source: { value: source },
        lang: "en",
        authors: [],
        variants: [],
        withdrawn: null,
        wordCount: paragraphs.reduce((sum, text) => sum + text.split(" ").length, 0),
        bodyKey: id,
      },
    };
  }) as never as Entry[];
  return { entry, bodyOf: (id: string): Body => bodies.get(id) ?? { blocks: [], notes: [], removed: [] } };
}

const common = new Set("the and for with from after over says said will not its has are new".split(" "));

/** 200 queries of readers: words of headlines, names, phrases; taken evenly over the corpus. */
function queriesOf(articles: readonly Article[]): string[] {
  const step = Math.max(1, Math.floor(articles.length / 200));
  return articles
    .filter((_, i) => i % step === 0)
    .slice(0, 200)
    .map(({ headline, paragraphs }, i) => {
      const words = (headline.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !common.has(word));
      const text = paragraphs.join(" ");
      const name = /(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+/.exec(text)?.[0];
      const phrase = /\b[a-z]{4,} [a-z]{4,}\b/.exec(text.slice(80))?.[0];
      if (i % 4 === 1 && name !== undefined) return name;
      if (i % 4 === 3 && phrase !== undefined) return `"${phrase}"`;
      return words.slice(0, 2 + (i % 3)).join(" ");
    });
}

async function measureQueries(
  what: string,
  files: ReadonlyMap<string, string>,
  queries: readonly string[],
): Promise<void> {
  const first: { bytes: number; requests: number }[] = [];
  const ten: { bytes: number; requests: number }[] = [];
  for (const text of queries) {
    const loaded = { bytes: 0, requests: 0 };
    let isCounted = true;
    const load = loaderOf(files, (name, bytes) => {
      // Facets come after the first results.
      if (!isCounted || name.startsWith("f-")) return;
      loaded.bytes += bytes;
      loaded.requests++;
    });
    const index = await openIndex(load);
    const results = await search(index, { text, sort: "relevance", choice: noChoice, isTyping: false });
    if (results === undefined) continue;
    let shown = 0;
    for await (const { card } of cardsFrom(index, results, 0, 10)) {
      if (card !== null && shown++ === 0) first.push({ ...loaded });
    }
    if (shown === 0) first.push({ ...loaded });
    ten.push({ ...loaded });
    isCounted = false;
  }
  const line = (list: typeof first) => {
    const at = (key: "bytes" | "requests", share: number) =>
      list.map((item) => item[key]).sort((a, b) => a - b)[Math.floor((list.length - 1) * share)] ?? 0;
    return `median ${mb(at("bytes", 0.5))} in ${at("requests", 0.5)} requests, 95 % ${mb(at("bytes", 0.95))} in ${at("requests", 0.95)}, most ${mb(at("bytes", 1))} in ${at("requests", 1)}`;
  };
  console.log(`  ${what}, ${first.length} queries: first result ${line(first)}`);
  console.log(`    first ten: ${line(ten)}`);
}

/** Files that differ when the newest article is left out. */
function changedFiles(articles: readonly Article[]): number {
  const newest = articles.reduce((a, b) => (b.date >= a.date ? b : a));
  const [before, after] = [articles.filter((article) => article !== newest), articles].map((list) => {
    const { entry, bodyOf } = entriesOf(list);
    const plan = planSearch({ articles: entry, terms: {} } as never);
    const runs = plan.groups
      .map(taskOf)
      .map((task) => invertArticles(task.documents, task.bodies.map(bodyOf)));
    return new Map(
      [...indexPagesOf(plan, runs, defaultConfig)].map((page) => [page.path as string, writeData(page, [])]),
    );
  }) as [Map<string, string>, Map<string, string>];
  return [...after].filter(([path, text]) => before.get(path) !== text).length + 1;
}

/** Known-item search: four words of a headline must bring its article; against MiniSearch with its defaults. */
async function measureQuality(
  files: ReadonlyMap<string, string>,
  plan: ReturnType<typeof planSearch>,
  articles: readonly Article[],
): Promise<void> {
  const numbers = new Map(
    plan.groups.flatMap((group) =>
      group.chunks.flatMap(({ start, bodies }) => bodies.map((id, i) => [id as string, start + i] as const)),
    ),
  );
  const step = Math.max(1, Math.floor(articles.length / 600));
  const asked = articles
    .filter((_, i) => i % step === 0)
    .map(({ id, headline }) => {
      const words = [...new Set(headline.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [])].filter(
        (word) => !common.has(word),
      );
      return {
        id,
        words: words.filter((_, i) => i % Math.max(1, Math.floor(words.length / 4)) === 0).slice(0, 4),
      };
    })
    .filter(({ words }) => words.length === 4);
  const index = await openIndex(loaderOf(files));
  const ours: number[] = [];
  for (const { id, words } of asked) {
    const results = await search(index, {
      text: words.join(" "),
      sort: "relevance",
      choice: noChoice,
      isTyping: false,
    });
    ours.push(results?.numbers.indexOf(numbers.get(id) ?? -1) ?? -1);
  }
  const mini = new MiniSearch({ fields: ["headline", "text", "names"] });
  mini.addAll(
    articles.map(({ id, headline, paragraphs, tags, source }) => ({
      id,
      headline,
      text: paragraphs.join("\n"),
      names: `${tags.join(" ")} ${source}`,
    })),
  );
  const theirs = asked.map(({ id, words }) =>
    mini.search(words.join(" ")).findIndex((hit) => hit["id"] === id),
  );
  const line = (ranks: readonly number[]) =>
    `mean reciprocal rank ${(ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length).toFixed(4)}, recall@10 ${(ranks.filter((rank) => rank >= 0 && rank < 10).length / ranks.length).toFixed(4)}`;
  console.log(`  known items, ${asked.length} queries: ours ${line(ours)}; MiniSearch ${line(theirs)}`);
}

/** Milliseconds of script from the opened page to its results, from a disk. */
async function measureBrowser(files: ReadonlyMap<string, string>, queries: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-search-site-"));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [name, text] of files) write(`search/${name}.js`, text);
  const site = renderSite([{ file: "a.md", date: "2024-01-01", headline: "A", paragraphs: ["A"] }]);
  for (const [path, text] of site)
    if (path === "search.html" || path.startsWith("assets/")) write(path, text);
  write("assets/search.js", readFileSync(join(root, "templates/assets/search.js"), "utf8"));
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
  rmSync(folder, { recursive: true });
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
