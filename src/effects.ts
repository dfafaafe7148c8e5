/** The real effects: io/ joined with the pure steps, cache and pool around them. */

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { findRepeatedBlocks } from "./archive/repeated-blocks.ts";
import { formatLock, lockName } from "./desk.ts";
import type { SeedState } from "./io/build-state.ts";
import type { Cache, Written } from "./io/cache.ts";
import { compileLater } from "./io/compile-later.ts";
import { digestOf, keyOf } from "./io/key.ts";
import { diskPathOf, type SeedFile } from "./io/list-seeds.ts";
import { compiledDir } from "./io/own-paths.ts";
import { createPool, type ItemResult } from "./io/pool.ts";
import type { FileRecord } from "./io/publish.ts";
import { saveDeskFile } from "./io/save-desk-file.ts";
import { hasMarks, marksKeyOf, openMarks } from "./marks-record.ts";
import type { Facts } from "./model/article.ts";
import type { Desk, PermalinkLock } from "./model/desk.ts";
import { makeFailure } from "./model/failure.ts";
import type { Digest, OutputPath, SeedId, SeedPath } from "./model/ids.ts";
import { type MarksOf, noMarks } from "./model/marks.ts";
import type { Page } from "./model/page.ts";
import type { Problem } from "./model/problem.ts";
import { remember } from "./model/remember.ts";
import { shortKey } from "./model/short-key.ts";
import { sourcesOf } from "./model/template-set.ts";
import type { ViewName } from "./model/views.ts";
import { createSeedDecoder, type SeedRecord } from "./seed-record.ts";
import {
  type ArticleTask,
  seedKeysOf,
  type TaskName,
  type TaskSetup,
  type TaskTypes,
  tasksOver,
} from "./tasks.ts";

/** Runs tasks over items: inline for small work, in worker threads for large. */
export interface Executor {
  readonly run: <Name extends TaskName>(
    name: Name,
    items: readonly TaskTypes[Name]["item"][],
  ) => Promise<readonly ItemResult<TaskTypes[Name]["result"]>[]>;
  /** The same, but `take` gets each result as it comes, so that those of many items need not lie side by side. */
  readonly runTaking: <Name extends TaskName, Taken>(
    name: Name,
    items: readonly TaskTypes[Name]["item"][],
    take: (result: ItemResult<TaskTypes[Name]["result"]>, index: number) => Taken,
  ) => Promise<readonly Taken[]>;
  /** Runs one item in this thread. */
  readonly runHere: <Name extends TaskName>(
    name: Name,
    item: TaskTypes[Name]["item"],
  ) => TaskTypes[Name]["result"];
  readonly close: () => Promise<void>;
}

/** What one message may weigh: enough to make the message cheap, little enough to keep all cores busy to the end. */
const chunkWeights: Readonly<Record<TaskName, number>> = { articles: 64, render: 128, invert: 1 };
/** What one article may take, in milliseconds (reliability.md section 5). Our own rendering, which no seed can slow down, is never cut short. */
const itemLimits: Readonly<Partial<Record<TaskName, number>>> = { articles: 2000 };
/** Below so many items, all of them small, starting threads costs more than it saves (measured in perf.md section 2). */
const threadsFrom: Readonly<Record<TaskName, number>> = { articles: 400, render: 400, invert: 4 };
/** Seeds above this size, in bytes, are read in a worker that can be ended. */
const safeSize = 32_768;

export function createExecutor(cache: Cache, setup: TaskSetup, jobs: number): Executor {
  const inline = tasksOver(cache, setup);
  const runHere: Executor["runHere"] = (name, item) =>
    inline.run(name, item) as TaskTypes[typeof name]["result"];
  const openPool = () =>
    createPool({
      entry: join(compiledDir, "worker.js"),
      jobs,
      setup,
      itemLimits,
      onExtra: (written) => cache.adopt(written as Written),
    });
  let pool: ReturnType<typeof createPool> | undefined;
  // Threads that have done much work are started and know the code: from then on they gain with little work, too.
  let isWarm = false;
  const runTaking: Executor["runTaking"] = async (name, items, take) => {
    type Result = TaskTypes[typeof name]["result"];
    if (!needsThreads(name, items, jobs) && !(isWarm && items.length > 1))
      return items.map((item, index) => take({ result: runHere(name, item) }, index));
    pool ??= openPool();
    const running = pool;
    isWarm ||= jobs > 1 && items.length >= threadsFrom[name];
    const taken = await Promise.all(
      cutChunks(items, chunkWeights[name]).map(async ({ start, end }) => {
        const results = await running.run<unknown, Result>(name, items.slice(start, end));
        return results.map((result, index) => take(result, start + index));
      }),
    );
    return taken.flat();
  };
  return {
    run: (name, items) => runTaking(name, items, (result) => result),
    runTaking,
    runHere,
    close: async () => pool?.close(),
  };
}

/** Neighbours, as many as weigh no more than `mostWeight` together; one that weighs more stands alone. */
function cutChunks(
  items: readonly TaskTypes[TaskName]["item"][],
  mostWeight: number,
): readonly { readonly start: number; readonly end: number }[] {
  const chunks: { readonly start: number; readonly end: number }[] = [];
  let start = 0;
  let weight = 0;
  for (const [index, item] of items.entries()) {
    const more = weightOf(item);
    if (index > start && weight + more > mostWeight) {
      chunks.push({ start, end: index });
      start = index;
      weight = 0;
    }
    weight += more;
  }
  if (start < items.length) chunks.push({ start, end: items.length });
  return chunks;
}

/** A page weighs what the articles do that it holds, and a little for itself. */
function weightOf(item: TaskTypes[TaskName]["item"]): number {
  return "page" in item ? 1 + item.page.bodies.length : 1;
}

/** One worker gains nothing over none, but it can be ended: a seed that may be slow is always read in one. */
function needsThreads(name: TaskName, items: readonly TaskTypes[TaskName]["item"][], jobs: number): boolean {
  if (items.length >= threadsFrom[name] && jobs > 1) return true;
  return items.some(
    (item) =>
      "seed" in item && (item.seed.size > safeSize || /\.(?:html?|md|markdown|jsonl)$/i.test(item.seed.path)),
  );
}

export function defaultJobs(): number {
  return availableParallelism();
}

export interface MadeArticles {
  readonly facts: readonly Facts[];
  readonly marksOf: MarksOf;
  readonly problems: readonly Problem[];
  /** Every seed that could be read, with its digest. */
  readonly seeds: readonly (SeedFile & { readonly digest: Digest })[];
  /** How many seeds were read, and how many came from the cache. */
  readonly read: number;
}

interface PassContext {
  readonly cache: Cache;
  readonly executor: Executor;
  readonly setup: TaskSetup;
  /** Records of the build before in this process, by key; those of this build in the end. */
  readonly remembered: Map<string, SeedRecord> | undefined;
}

/** All seeds to Facts: from the cache where a seed's size and time are as they were, else by reading it. Dumps take two passes. */
export async function makeArticles(
  seeds: readonly SeedFile[],
  desk: Desk,
  {
    known,
    ownsProcess,
    ...context
  }: PassContext & { readonly known: ReadonlyMap<string, SeedState>; readonly ownsProcess: boolean },
): Promise<MadeArticles> {
  const overridesOf = groupOverrides(desk.overrides);
  const first = seeds.map(
    (seed): ArticleTask => ({ seed, overrides: overridesOf(seed.path), repeated: null }),
  );
  const digests = new Map<string, Digest>();
  for (const { path, size, mtimeMs } of seeds) {
    const state = known.get(path);
    if (state !== undefined && state.size === size && state.mtimeMs === mtimeMs)
      digests.set(path, state.digest);
  }
  if (ownsProcess) compileLater(seeds.length - digests.size);
  const before = new Map(context.remembered);
  context.remembered?.clear();
  const pass = (tasks: readonly ArticleTask[]) => runPass(tasks, { digests, before }, context);
  const one = await pass(first);
  for (const [index, record] of one.records.entries()) {
    const seed = seeds[index];
    if (seed !== undefined && record.digest !== "") digests.set(seed.path, record.digest);
  }
  const dumps = one.records.flatMap((record) => record.dumps);
  const repeated = findRepeatedBlocks(dumps.map(({ id, hashes }) => ({ id: id as SeedId, hashes })));
  const second = first.flatMap((task, index): ArticleTask[] => {
    const waiting = one.records[index]?.dumps ?? [];
    if (waiting.length === 0) return [];
    return [
      {
        ...task,
        repeated: Object.fromEntries(waiting.map(({ id }) => [id, repeated.get(id as SeedId) ?? []])),
      },
    ];
  });
  const two = await pass(second);
  const twice = new Set(second.map((task) => task.seed.path));
  const records = [
    ...one.records.filter((_, index) => !twice.has(first[index]?.seed.path ?? ("" as SeedPath))),
    ...two.records,
  ];
  const facts = records.flatMap((record) => record.facts);
  context.cache.touch(facts.map((item) => item.bodyKey));
  return {
    facts,
    marksOf: keepMarks(records, context),
    problems: records.flatMap((record) => record.problems),
    seeds: seeds.flatMap((seed) => {
      const digest = digests.get(seed.path);
      // In this order: with a field behind the spread, V8 would give each object a shape of its own.
      return digest === undefined ? [] : [{ digest, ...seed }];
    }),
    read: one.read + two.read,
  };
}

/** Keeps the marks that lie beside the records, and gives their reader. */
function keepMarks(
  records: readonly SeedRecord[],
  { cache, setup }: Pick<PassContext, "cache" | "setup">,
): MarksOf {
  if (!hasMarks(setup.config.derive)) return () => noMarks;
  const recordKeys = new Map<SeedPath, string>();
  for (const { key, facts } of records) {
    for (const article of facts) {
      recordKeys.set(article.path, key);
      cache.touch([marksKeyOf(key, article)]);
    }
  }
  return openMarks(cache, recordKeys);
}

/** Records of all tasks: those that the cache has, and while they are read, threads make the others. */
async function runPass(
  tasks: readonly ArticleTask[],
  {
    digests,
    before,
  }: { readonly digests: ReadonlyMap<string, Digest>; readonly before: ReadonlyMap<string, SeedRecord> },
  { cache, executor, setup, remembered }: PassContext,
): Promise<{ readonly records: readonly SeedRecord[]; readonly read: number }> {
  const seedKey = seedKeysOf(setup);
  const kept = new Map<ArticleTask, string>();
  for (const task of tasks) {
    const digest = digests.get(task.seed.path);
    const key = digest === undefined ? undefined : seedKey(digest, task);
    if (key !== undefined && cache.has(key)) kept.set(task, key);
  }
  const decode = createSeedDecoder();
  const records = new Map<ArticleTask, SeedRecord>();
  const recall = async (): Promise<void> => {
    await new Promise(setImmediate);
    for (const [task, key] of kept) {
      const text = before.has(key) ? undefined : cache.get(key)?.toString();
      const record = text === undefined ? before.get(key) : decode(text, task.seed, () => key);
      if (record?.facts.every((facts) => cache.has(facts.bodyKey)) !== true) continue;
      records.set(task, record);
      remembered?.set(key, record);
    }
    cache.touch(kept.values());
  };
  const make = async (open: readonly ArticleTask[]): Promise<number> => {
    await executor.runTaking("articles", open, (result, index) => {
      const task = open[index];
      if (task === undefined) throw new Error("a result without its seed");
      const isMade = "result" in result;
      const record = isMade
        ? decode(result.result, task.seed, (digest) => seedKey(digest, task))
        : failedRecord(result.ended, task.seed);
      records.set(task, record);
      if (isMade) remembered?.set(record.key, record);
    });
    return open.length;
  };
  const [fresh] = await Promise.all([make(tasks.filter((task) => !kept.has(task))), recall()]);
  const lost = await make(tasks.filter((task) => !records.has(task)));
  return { records: tasks.map((task) => records.get(task) ?? emptyRecord), read: fresh + lost };
}

const emptyRecord: SeedRecord = { key: "", digest: "" as Digest, problems: [], facts: [], dumps: [] };

/** A seed whose reading had to be ended. */
function failedRecord(ended: "too slow" | "out of memory", { file }: SeedFile): SeedRecord {
  const reason =
    ended === "out of memory" ? "took more memory than one article may take" : "took longer than 2 s";
  const place = { file, line: 1, column: 1 };
  const problem: Problem = {
    severity: "error",
    code: "article-too-slow",
    message: `reading this seed ${reason}`,
    place,
    hint: "split the file, or save its text as .txt",
  };
  return { ...emptyRecord, problems: [problem] };
}

/** Overrides by the path of the seed they speak of, found once and not per seed. */
function groupOverrides(overrides: Desk["overrides"]): (path: SeedPath) => Desk["overrides"] {
  const groups = new Map<string, Record<string, Desk["overrides"][SeedId]>>();
  for (const [id, override] of Object.entries(overrides)) {
    const path = id.replace(/#\d+$/, "");
    const group = groups.get(path) ?? {};
    group[id] = override;
    groups.set(path, group);
  }
  return (path) => (groups.get(path) ?? {}) as Desk["overrides"];
}

/** Short key of a page: over everything that its bytes depend on. */
export function pageKey(page: Page, renderCode: RenderCode): number {
  return shortKey([renderCode(page.view), page.key ?? keyOf(JSON.stringify(page.make()), ...page.bodies)]);
}

/** Short key over the view and everything that rendering it depends on, but the page itself. */
export type RenderCode = (view: ViewName) => number;

/** A changed template touches the pages of the views that use it, and no data file. */
export function renderCodeOf({ code, config, templates }: TaskSetup): RenderCode {
  const common = keyOf(code, JSON.stringify(config));
  const { strings, assets } = templates;
  return remember((view) => {
    const isTemplate = templates.sources[`${view}.eta`] !== undefined;
    const used = isTemplate ? [strings, sourcesOf(templates, view)] : [];
    return shortKey([keyOf(common, view, JSON.stringify(view === "asset" ? assets : used))]);
  });
}

/** Copies a seed's bytes into the stage. Throws a Failure where they are no longer those that the articles were made from. */
export function stageSource(
  seed: SeedFile & { readonly digest: Digest },
  path: OutputPath,
  stageDir: string,
): FileRecord {
  const target = join(stageDir, path);
  mkdirSync(dirname(target), { recursive: true });
  const bytes = readFileSync(diskPathOf(seed));
  if (digestOf(bytes) !== seed.digest) {
    throw makeFailure("system", `${seed.file} was changed while the site was built`, "build again");
  }
  writeFileSync(target, bytes);
  return { path, digest: seed.digest, size: bytes.length };
}

/** Writes the permalink lock into the desk, if it says anything new. `undefined`: nothing to write. Gives a problem where the desk may not be written. */
export function saveLock(lock: PermalinkLock, before: PermalinkLock, seedsDir: string): Problem | undefined {
  if (lock === before) return undefined;
  return saveDeskFile(seedsDir, {
    name: lockName,
    text: formatLock(lock),
    message: "the permalink lock could not be written: a later headline may change an address",
  });
}
