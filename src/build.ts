/** The whole build on one screen: each stage is one call. */

import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { assembleArchive } from "./archive/assemble-archive.ts";
import { sourceFilePaths } from "./archive/source-files.ts";
import { loadConfig } from "./config.ts";
import { formatLock, loadDesk } from "./desk.ts";
import {
  codeDir,
  createExecutor,
  defaultJobs,
  type Executor,
  makeArticles,
  pageKey,
  renderCodeOf,
  saveLock,
  stageSource,
} from "./effects.ts";
import { type BuildStamp, openBuildState } from "./io/build-state.ts";
import { openCache } from "./io/cache.ts";
import { findBrokenLinks, type PageLinks } from "./io/check-links.ts";
import { digestCode, keyOf } from "./io/key.ts";
import { listSeeds, type SeedFile, type SeedListing } from "./io/list-seeds.ts";
import { digestPage } from "./io/manifest.ts";
import { askIfUntouched } from "./io/publish/untouched.ts";
import { openPublication, type Publication } from "./io/publish.ts";
import { readTemplates } from "./io/read-templates.ts";
import type { Archive } from "./model/archive.ts";
import type { Config } from "./model/config.ts";
import type { Desk, PermalinkLock } from "./model/desk.ts";
import { makeFailure } from "./model/failure.ts";
import type { Digest, OutputPath, SeedPath } from "./model/ids.ts";
import type { Page } from "./model/page.ts";
import { type Problem, ProblemError, sortProblems } from "./model/problem.ts";
import type { TemplateSet } from "./model/template-set.ts";
import { allPages } from "./pages/all-pages.ts";
import type { TaskSetup } from "./tasks.ts";

export interface BuildOptions {
  /** Folder of the seeds; default "seeds". */
  readonly seeds?: string;
  /** Folder of the site; default "public". */
  readonly out?: string;
  /** Folder of the cache; default "node_modules/.cache/backissue". */
  readonly cache?: string;
  /** The config file; default "backissue.json", which need not exist. */
  readonly config?: string;
  /** Publish nothing where any article has an error. */
  readonly strict?: boolean;
  /** Publish a site without articles over one that has some. */
  readonly allowEmpty?: boolean;
  /** Start from nothing, and check every published file. */
  readonly noCache?: boolean;
  /** Write the permalink lock, which freezes addresses; default true. A preview leaves it alone. */
  readonly freeze?: boolean;
  /** Worker threads; default: one per core. */
  readonly jobs?: number;
  /** Gets what is under way, for a progress bar. */
  readonly onProgress?: (stage: string, done: number, total: number) => void;
  /** Gets a function that leaves the old site as it was; for signals. */
  readonly onAbortable?: (abort: () => void) => void;
}

export interface BuildReport {
  /** false: nothing was published. */
  readonly published: boolean;
  /** Sorted by file, line, column. */
  readonly problems: readonly Problem[];
  readonly articles: number;
  readonly files: number;
  readonly bytes: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Published files that somebody had changed or removed since the last build; they are as they should be again. */
  readonly mended: readonly OutputPath[];
  /** Work done, for tests that must not depend on a machine's speed. */
  readonly counts: { readonly seedsRead: number; readonly pagesRendered: number; readonly pagesKept: number };
  /** Milliseconds of wall time by stage. */
  readonly timings: Readonly<Record<string, number>>;
}

/** Paths made absolute, defaults filled in. */
export function resolvePaths(options: BuildOptions, cwd = process.cwd()) {
  const configFile = resolve(cwd, options.config ?? "backissue.json");
  return {
    configFile,
    projectDir: dirname(configFile),
    seedsDir: resolve(cwd, options.seeds ?? "seeds"),
    outDir: resolve(cwd, options.out ?? "public"),
    cacheDir: resolve(cwd, options.cache ?? "node_modules/.cache/backissue"),
  };
}

/** Builds the site. Problems of seeds come back in the report; a config that can't be used throws ProblemError. */
export async function build(options: BuildOptions = {}): Promise<BuildReport> {
  const clock = createClock();
  const paths = resolvePaths(options);
  const touched = askIfUntouched(paths.outDir);
  const settings = await readSettings(paths, options);
  const listing = readListing(paths.seedsDir);
  const code = digestCode(codeDir, join(codeDir, "..", "package.json"));
  const inputs = inputsKey(code, settings, settings.desk.lock, listing);
  const state = openBuildState(paths.cacheDir, paths.seedsDir, paths.outDir);
  clock.lap("look");
  const stamp = options.noCache === true ? undefined : state.readStamp();
  const isContinued = stamp !== undefined && stamp.published === publishedMark(paths.outDir);
  if (isContinued && stamp.inputs === inputs && (await touched.isUntouched()))
    return unchanged(stamp, clock.laps);
  touched.cancel();

  const publication = openPublication({
    outDir: paths.outDir,
    seedsDir: paths.seedsDir,
    mode: settings.config.publish,
    untouchable: [paths.configFile, paths.cacheDir],
    verify: options.noCache === true,
  });
  options.onAbortable?.(publication.abort);
  const cache = openCache(paths.cacheDir);
  const setup = {
    cacheDir: paths.cacheDir,
    code,
    config: settings.config,
    templates: settings.templates,
    stageDir: publication.stageDir,
  };
  const executor = createExecutor(cache, setup, options.jobs ?? defaultJobs());
  try {
    const known = options.noCache === true ? new Map() : state.readSeeds();
    const made = await makeArticles(listing.seeds, settings.desk, { cache, executor, setup, known });
    clock.lap("articles");
    const { archive, lock } = assembleArchive(made.facts, settings.desk, settings.config);
    const problems = [...settings.problems, ...listing.problems, ...made.problems];
    clock.lap("archive");
    refuseEmptying(archive, publication, options);
    cache.checkpoint();
    const before = isContinued ? state.readPages() : new Map<OutputPath, string>();
    const context = { publication, before, setup, executor, options };
    const aside: Page[] = [];
    const pages = await renderPages(
      withoutPage(allPages(archive, settings.config), digestPage, aside),
      context,
    );
    stageSources(made.seeds, archive, settings.config.publishSources, publication);
    // The page that prints the digest of all the others comes last.
    const last = aside.map((page) => withDigest(page, publication.rootDigest()));
    const final = await renderPages(last, context);
    clock.lap("pages");
    checkSite(archive, [...pages.links, ...final.links], publication);
    const lockProblem =
      options.freeze === false ? undefined : saveLock(lock, settings.desk.lock, paths.seedsDir);
    if (lockProblem !== undefined) problems.push(lockProblem);
    const sorted = sortProblems(problems.filter((problem) => !isIgnored(problem, settings.config)));
    if (options.strict === true && sorted.length > 0) {
      publication.abort();
      return { ...nothingDone, problems: sorted, articles: archive.articles.length, timings: clock.laps };
    }
    const report = publication.commit();
    clock.lap("publish");
    cache.save();
    const counts = { articles: archive.articles.length, files: report.files, bytes: report.bytes };
    const stamped = {
      inputs: inputsKey(code, settings, lock, listing),
      published: publishedMark(paths.outDir),
      ...counts,
      problems: sorted,
    };
    state.save({ stamp: stamped, seeds: made.seeds, pages: new Map([...pages.keys, ...final.keys]) });
    clock.lap("save");
    return {
      published: true,
      problems: sorted,
      ...counts,
      added: report.added.length,
      changed: report.changed.length,
      removed: report.removed.length,
      mended: report.mended,
      counts: {
        seedsRead: made.read,
        pagesRendered: pages.rendered + final.rendered,
        pagesKept: pages.kept + final.kept,
      },
      timings: clock.laps,
    };
  } finally {
    publication.abort();
    await executor.close();
    cache.close();
  }
}

interface Settings {
  readonly config: Config;
  readonly templates: TemplateSet;
  readonly desk: Desk;
  readonly problems: readonly Problem[];
}

async function readSettings(
  paths: ReturnType<typeof resolvePaths>,
  options: BuildOptions,
): Promise<Settings> {
  const config = await loadConfig(paths.configFile, options.config !== undefined);
  if (!config.ok) throw new ProblemError(config.problems);
  const templates = readTemplates({ projectDir: paths.projectDir, lang: config.value.site.lang });
  if (!templates.ok) throw new ProblemError(templates.problems);
  const { desk, problems } = await loadDesk(paths.seedsDir);
  // A desk file that can't be read must not quietly undo what an editor has decided.
  if (problems.some((problem) => problem.severity === "error")) throw new ProblemError(problems);
  return { config: config.value, templates: templates.value, desk, problems };
}

function readListing(seedsDir: string): SeedListing {
  if (!existsSync(seedsDir)) {
    throw makeFailure(
      "usage",
      `there is no seeds folder ${seedsDir}`,
      "make it and put your articles in, or name another with --seeds",
    );
  }
  return listSeeds(seedsDir);
}

/** Over everything that a build depends on. */
function inputsKey(
  code: Digest,
  { config, templates, desk, problems }: Settings,
  lock: PermalinkLock,
  listing: SeedListing,
): string {
  const { overrides, tagRules, sources } = desk;
  return keyOf(
    code,
    JSON.stringify([config, templates, overrides, tagRules, sources, problems]),
    formatLock(lock),
    JSON.stringify(listing),
  );
}

/** Tells one publication in a folder from another: size and time of its manifest. "" where there is none. */
function publishedMark(outDir: string): string {
  try {
    const { size, mtimeMs, ino } = statSync(join(outDir, "tagmanifest-sha256.txt"));
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return "";
  }
}

/** An empty seeds folder is more often a mistake than a wish. */
function refuseEmptying(archive: Archive, publication: Publication, options: BuildOptions): void {
  const hadArticles = [...publication.previous.keys()].some(
    (path) => path.startsWith("data/articles/") && path.endsWith(".ndjson"),
  );
  if (archive.articles.length > 0 || !hadArticles || options.allowEmpty === true) return;
  throw makeFailure(
    "usage",
    "no article was found, and the published site has some",
    "look at the seeds folder, or build with --allow-empty",
  );
}

/** Pages a message to the workers takes up at a time, and how many such batches wait: bounds what is held in memory. */
const batchSize = 1024;
const batchesAhead = 2;

interface RenderedPages {
  readonly keys: ReadonlyMap<OutputPath, string>;
  readonly links: readonly PageLinks[];
  readonly rendered: number;
  readonly kept: number;
}

interface RenderContext {
  readonly publication: Publication;
  /** Key of each page as it was published. */
  readonly before: ReadonlyMap<OutputPath, string>;
  readonly setup: TaskSetup;
  readonly executor: Executor;
  readonly options: BuildOptions;
}

/** Renders the pages whose key is new; keeps the others as they were published. */
async function renderPages(
  pages: Iterable<Page>,
  { publication, before, setup, executor, options }: RenderContext,
): Promise<RenderedPages> {
  const renderCode = renderCodeOf(setup);
  const keys = new Map<OutputPath, string>();
  const links: PageLinks[] = [];
  const waiting: Promise<void>[] = [];
  let batch: Page[] = [];
  let rendered = 0;
  const send = (): void => {
    const items = batch;
    batch = [];
    waiting.push(
      executor.run("render", items).then((results) => {
        for (const result of results) {
          if ("ended" in result) throw new Error(`rendering a page was ended: ${result.ended}`);
          publication.add(result.result.record);
          links.push(result.result.links);
        }
        rendered += items.length;
        options.onProgress?.("pages", rendered, keys.size);
      }),
    );
  };
  for (const page of pages) {
    const key = pageKey(page, renderCode);
    if (keys.has(page.path)) throw new Error(`two pages have the address ${page.path}`);
    keys.set(page.path, key);
    if (before.get(page.path) === key && publication.previous.has(page.path)) publication.keep(page.path);
    else batch.push(page);
    if (batch.length < batchSize) continue;
    send();
    if (waiting.length >= batchesAhead) await waiting.shift();
  }
  send();
  await Promise.all(waiting);
  return { keys, links, rendered, kept: keys.size - rendered };
}

/** All pages but one, which is put aside. */
function* withoutPage(pages: Iterable<Page>, path: string, aside: Page[]): Generator<Page> {
  for (const page of pages) {
    if (page.path === path) aside.push(page);
    else yield page;
  }
}

function withDigest(page: Page, rootDigest: Digest): Page {
  return page.view === "about" ? { ...page, data: { ...page.data, rootDigest } } : page;
}

/** The self-check: every article has its page, and no link of ours leads nowhere. Where it fails, nothing is published. */
function checkSite(archive: Archive, links: readonly PageLinks[], publication: Publication): void {
  for (const { path } of archive.articles) {
    if (!publication.has(path)) throw new Error(`an article has no page: ${path}`);
  }
  // The search page is not written yet; its link stands already.
  const broken = findBrokenLinks(links, (path) => path === "search.html" || publication.has(path));
  if (broken.length === 0) return;
  const named = broken.slice(0, 10).map(({ page, target }) => `  ${page} links to ${target}`);
  throw makeFailure(
    "system",
    [`nothing was published: ${broken.length} links of the new site lead nowhere`, ...named].join("\n"),
    "look at templates of your own; without such it is a fault in backissue",
  );
}

/** Publishes the seeds' own bytes; not those of a seed with a withdrawn article, nor of one that became no article. */
function stageSources(
  seeds: readonly (SeedFile & { readonly digest: Digest })[],
  archive: Archive,
  isWanted: boolean,
  publication: Publication,
): void {
  if (!isWanted) return;
  const withdrawn = new Set<SeedPath>(
    archive.articles.filter((entry) => entry.facts.withdrawn !== null).map((entry) => entry.facts.path),
  );
  const used = new Set<SeedPath>(archive.articles.map((entry) => entry.facts.path));
  const published = seeds.filter((seed) => used.has(seed.path) && !withdrawn.has(seed.path));
  const paths = sourceFilePaths(published.map((seed) => seed.path));
  for (const seed of published) {
    const path = paths.get(seed.path);
    if (path === undefined) continue;
    if (publication.previous.get(path)?.digest === seed.digest) publication.keep(path);
    else publication.add(stageSource(seed, path, publication.stageDir));
  }
}

/** A problem that the config says not to report; `*` in the rule's file stands for anything. */
function isIgnored(problem: Problem, config: Config): boolean {
  return config.ignore.some(({ code, file }) => {
    const parts = file.split("*");
    const path = problem.place.file;
    const fits =
      parts.length === 1
        ? path === file
        : path.startsWith(parts[0] ?? "") && path.endsWith(parts.at(-1) ?? "");
    return code === problem.code && fits;
  });
}

const nothingDone: Omit<BuildReport, "problems" | "timings"> = {
  published: false,
  articles: 0,
  files: 0,
  bytes: 0,
  added: 0,
  changed: 0,
  removed: 0,
  mended: [],
  counts: { seedsRead: 0, pagesRendered: 0, pagesKept: 0 },
};

function unchanged(
  { articles, files, bytes, problems }: BuildStamp,
  timings: BuildReport["timings"],
): BuildReport {
  return { ...nothingDone, published: true, articles, files, bytes, problems, timings };
}

/** Wall time since the last lap, by stage. */
function createClock() {
  const laps: Record<string, number> = {};
  let last = performance.now();
  const lap = (stage: string): void => {
    const now = performance.now();
    laps[stage] = Math.round(now - last);
    last = now;
  };
  return { laps, lap };
}
