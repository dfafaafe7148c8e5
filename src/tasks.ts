/** The steps with the disk around them: read a seed and keep its articles; render a page and stage it. Runs in workers and inline alike. */

import { invertArticles } from "./article/search-terms.ts";
import { decodeBody, decodeTexts, encodeBody } from "./body-record.ts";
import { type Cache, damagedCache, openCache, type Written } from "./io/cache.ts";
import { digestOf, keyOf } from "./io/key.ts";
import type { SeedFile } from "./io/list-seeds.ts";
import type { FileRecord } from "./io/publish.ts";
import { createLinkReader, type PageLinks } from "./io/read-links.ts";
import { readSeed } from "./io/read-seed.ts";
import { keepRun } from "./io/search-runs.ts";
import { createEncoder, createOutputWriter } from "./io/write-output.ts";
import { encodeMarks, hasMarks, marksKeyOf } from "./marks-record.ts";
import type { Body, Facts } from "./model/article.ts";
import type { Config } from "./model/config.ts";
import type { Override } from "./model/desk.ts";
import { type BodyKey, type Digest, makeBodyKey, makeDigest } from "./model/ids.ts";
import type { MadePage } from "./model/page.ts";
import type { SearchDocument } from "./model/search-format.ts";
import type { TemplateSet } from "./model/template-set.ts";
import type { Renderer } from "./render/render.ts";
import { bodyKeysIn, encodeSeedRecord } from "./seed-record.ts";
import { articlesFrom, createRenderer } from "./steps.ts";

export interface TaskSetup {
  readonly cacheDir: string;
  /** Digest of our own code and packages. */
  readonly code: Digest;
  readonly config: Config;
  readonly templates: TemplateSet;
  readonly stageDir: string;
}

export interface ArticleTask {
  readonly seed: SeedFile;
  readonly overrides: Readonly<Record<string, Override>>;
  readonly repeated: Readonly<Record<string, readonly string[]>> | null;
}

export interface RenderTask {
  readonly page: MadePage;
  /** `pageKey` of the page, for whoever takes the result. */
  readonly key: number;
  /** Digest of the file that stands at its path. */
  readonly published: Digest | undefined;
}

/** The file is in the stage, unless it is the one that is published. */
export interface RenderedPage {
  readonly record: FileRecord;
  readonly links: PageLinks;
}

/** Articles whose words are inverted together. */
export interface InvertTask {
  /** Under which the run is kept: over everything it depends on. */
  readonly key: string;
  readonly documents: readonly SearchDocument[];
  /** Of each article: its number less the first one's. */
  readonly places: readonly number[];
  readonly bodies: readonly BodyKey[];
}

export interface TaskTypes {
  /** An encoded SeedRecord. */
  readonly articles: { readonly item: ArticleTask; readonly result: string };
  readonly render: { readonly item: RenderTask; readonly result: RenderedPage };
  /** The run is left in the cache. */
  readonly invert: { readonly item: InvertTask; readonly result: null };
}
export type TaskName = keyof TaskTypes;

export interface Tasks {
  readonly run: (name: TaskName, item: unknown) => unknown;
  readonly takeWritten: () => Written;
}

/** Tasks with a cache of their own, for a worker. Before rendering it is opened anew, to see what other workers kept. */
export function createTasks(setup: TaskSetup): Tasks {
  return tasksOver(openCache(setup.cacheDir), setup, () => openCache(setup.cacheDir));
}

/** Tasks over a cache that is already open. */
export function tasksOver(cache: Cache, setup: TaskSetup, reopen: () => Cache = () => cache): Tasks {
  const seedKey = seedKeysOf(setup);
  let renderPage: ((task: RenderTask) => RenderedPage) | undefined;
  let bodies: Cache | undefined;
  const run = (name: TaskName, item: unknown): unknown => {
    if (name === "articles")
      return makeArticles(item as ArticleTask, cache, { seedKey, derive: setup.config.derive });
    bodies ??= reopen();
    if (name === "invert") return invert(item as InvertTask, bodies, cache);
    renderPage ??= createPageTask(bodies, setup);
    return renderPage(item as RenderTask);
  };
  return { run, takeWritten: cache.takeWritten };
}

/** Key of a seed's record: everything that its articles depend on. */
export type SeedKeys = (digest: Digest, task: ArticleTask) => string;

/** What all seeds depend on is put together once. */
export function seedKeysOf({ code, config }: Pick<TaskSetup, "code" | "config">): SeedKeys {
  const common = keyOf("articles", code, JSON.stringify(config.derive));
  return (digest, { seed, overrides, repeated }) =>
    keyOf(common, seed.path, digest, JSON.stringify(overrides), JSON.stringify(repeated));
}

function makeArticles(
  task: ArticleTask,
  cache: Cache,
  { seedKey, derive }: { readonly seedKey: SeedKeys; readonly derive: Config["derive"] },
): string {
  const read = readSeed(task.seed);
  if (!read.ok)
    return encodeSeedRecord({ digest: makeDigest(""), problems: read.problems, facts: [], dumps: [] });
  const raw = read.value;
  const key = seedKey(raw.digest, task);
  const known = cache.get(key)?.toString();
  if (known !== undefined && bodyKeysIn(known).every((bodyKey) => cache.has(bodyKey))) return known;
  const made = articlesFrom(raw, {
    overrides: task.overrides,
    repeated: task.repeated,
    derive,
  });
  const facts = made.articles.map(({ facts, body }): Facts => ({ ...facts, bodyKey: keepBody(body, cache) }));
  if (hasMarks(derive))
    for (const { facts, marks } of made.articles)
      cache.put(marksKeyOf(key, facts), Buffer.from(encodeMarks(marks)), "marks");
  const record = encodeSeedRecord({
    digest: raw.digest,
    problems: [...read.problems, ...made.problems],
    facts,
    dumps: made.dumps,
  });
  cache.put(key, Buffer.from(record), "seeds");
  return record;
}

/** Bodies lie under the digest of their bytes: equal bodies are one record, and a page's key changes only with its text. */
function keepBody(body: Body, cache: Cache): BodyKey {
  const bytes = encodeBody(body);
  const key = digestOf(bytes).slice(0, 32);
  if (!cache.has(key)) cache.put(key, bytes, "bodies");
  return makeBodyKey(makeDigest(key));
}

function createPageTask(cache: Cache, setup: TaskSetup): (task: RenderTask) => RenderedPage {
  const render: Renderer = createRenderer(setup.templates, setup.config);
  const encode = createEncoder();
  const write = createOutputWriter(setup.stageDir);
  const readLinks = createLinkReader();
  // An article's page and its twin come one after the other.
  let last: { readonly key: BodyKey; readonly body: Body } | undefined;
  const read = (key: BodyKey): Body => {
    if (last?.key !== key) last = { key, body: bodyOf(key, cache) };
    return last.body;
  };
  return ({ page, published }) => {
    const at = (index: number): Body | undefined => {
      const key = page.bodies[index];
      return key === undefined ? undefined : read(key);
    };
    const output = encode(render(page, { at }));
    return { record: write(output, published), links: readLinks(output) };
  };
}

function invert({ key, documents, places, bodies }: InvertTask, texts: Cache, cache: Cache): null {
  const textsAt = (index: number): readonly string[] | undefined => {
    const body = bodies[index];
    return body === undefined ? undefined : decodeTexts(bytesOf(body, texts));
  };
  const run = invertArticles(documents, places, { at: textsAt });
  keepRun(run, key, cache);
  return null;
}

export function bodyOf(key: BodyKey, cache: Cache): Body {
  return decodeBody(bytesOf(key, cache));
}

function bytesOf(key: BodyKey, cache: Cache): Buffer {
  const bytes = cache.get(key);
  if (bytes === undefined) throw new Error(`${damagedCache}: the body ${key} is not there`);
  return bytes;
}
