/** Full-text search in a build: inverts the articles group by group, then merges the runs cell by cell, each only where it is new. */

import { facetFiles } from "./archive/search-facets.ts";
import { type CellPiece, type OpenTerms, openTerms, shardValues } from "./archive/search-index.ts";
import { cutShards, mostBytes, mostTogether, type ShardRange } from "./archive/search-shards.ts";
import type { Executor } from "./effects.ts";
import { keyOf } from "./io/key.ts";
import { partOf, type RunCache, type RunHead, readPart, readRunHead, touchParts } from "./io/search-runs.ts";
import type { Config } from "./model/config.ts";
import type { Page } from "./model/page.ts";
import { shardName } from "./model/search-format.ts";
import type { RunCell } from "./model/search-run.ts";
import {
  searchChunkPage,
  searchFacetPage,
  searchMetaPage,
  searchScriptPages,
  searchShardPage,
} from "./pages/search-pages.ts";
import { type Chunk, type ChunkGroup, planSearch, type SearchPlan } from "./pages/search-plan.ts";
import type { SiteIndex } from "./pages/site-index.ts";
import type { InvertTask, TaskSetup } from "./tasks.ts";

/** What of a build the search needs. */
export interface SearchWorkshop {
  readonly cache: RunCache;
  readonly executor: Pick<Executor, "run">;
  readonly setup: Pick<TaskSetup, "code">;
  /** Says that the site has failed elsewhere, and why. */
  readonly failure: AbortSignal;
}

/** The files of full-text search. Runs that the cache knows are not inverted again; shards are encoded where somebody asks for their data. */
export async function searchFiles(
  site: SiteIndex,
  { cache, executor, setup, failure }: SearchWorkshop,
): Promise<Iterable<Page>> {
  const plan = planSearch(site);
  const chunkKeys = keysOf(plan);
  const keys = plan.groups.map((group) => runKey(group, chunkKeys, setup.code));
  const known = keys.map((key) => readRunHead(key, cache));
  const open = [...plan.groups.entries()].filter(([i]) => known[i] === undefined);
  // A few groups at a time, since their documents are made for the occasion.
  for (let i = 0; i < open.length; i += groupsAtATime) {
    failure.throwIfAborted();
    const groups = open.slice(i, i + groupsAtATime);
    await executor.run(
      "invert",
      groups.map(([place, group]) => taskOf(group, keys[place] ?? "")),
    );
  }
  const runs = plan.groups.map(({ chunks }, i): PlacedRun => {
    const key = keys[i] ?? "";
    const head = known[i] ?? readRunHead(key, cache);
    if (head === undefined) throw new Error("inverting articles for search was ended");
    touchParts(key, head, cache);
    return { key, head, first: chunks[0]?.start ?? 0 };
  });
  return (function* () {
    yield* searchScriptPages;
    for (const [chunk, key] of chunkKeys) yield searchChunkPage(chunk, key);
    yield* indexPages(plan, runs, { cache, config: site.config, code: setup.code });
  })();
}

const groupsAtATime = 8;

function keysOf({ groups }: SearchPlan): ReadonlyMap<Chunk, number> {
  const chunks = groups.flatMap((group) => group.chunks);
  return new Map(chunks.map((chunk) => [chunk, chunk.key()]));
}

function runKey(group: ChunkGroup, keys: ReadonlyMap<Chunk, number>, code: string): string {
  const chunkKeys = group.chunks.map((chunk) => keys.get(chunk));
  return keyOf("invert", code, placesOf(group).join(), chunkKeys.join());
}

function taskOf(group: ChunkGroup, key: string): InvertTask {
  return {
    key,
    documents: group.chunks.flatMap((chunk) => chunk.documents()),
    places: placesOf(group),
    bodies: group.chunks.flatMap((chunk) => chunk.bodies),
  };
}

/** Number of each article less that of the first. */
function placesOf({ chunks }: ChunkGroup): number[] {
  const first = chunks[0]?.start ?? 0;
  return chunks.flatMap(({ start, bodies }) => bodies.map((_, i) => start - first + i));
}

interface PlacedRun {
  readonly key: string;
  readonly head: RunHead;
  /** Number of its first article. */
  readonly first: number;
}

interface IndexContext {
  readonly cache: RunCache;
  readonly config: Config;
  readonly code: string;
}

/** Pages of the term shards, the facets and the file that says where all is. */
function* indexPages(plan: SearchPlan, runs: readonly PlacedRun[], context: IndexContext): Generator<Page> {
  const cells = gatherCells(runs);
  const names = cells.map(({ name }) => name);
  const ranges = cutShards(
    names,
    cells.map(({ weight }) => weight),
    "",
  );
  const read = createReader(runs, context.cache);
  const starts: string[] = [];
  for (const [i, range] of ranges.entries()) {
    const members = cells.slice(range.from, range.to);
    const key = keyOf("shards", context.code, ...members.map((cell) => cell.key));
    const open = () => read(members.map(({ name }) => name));
    const cuts = range.weight > mostBytes ? innerCuts(range.start, key, open, context.cache) : [range];
    for (const [j, { start, weight }] of cuts.entries()) {
      const end = cuts[j + 1]?.start ?? ranges[i + 1]?.start;
      yield* shardPages({ start, end, isApart: weight > mostTogether }, open, keyOf(key, start, end ?? ""));
      starts.push(start);
    }
  }
  const facets = facetsOf(plan);
  for (const [kind, facet] of facets) yield searchFacetPage(kind, facet);
  const lengths = runs.flatMap(({ head }) => head.lengths);
  yield searchMetaPage(plan, { lengths, starts, facets: facets.map(([kind]) => kind) }, context.config);
}

interface ShardPlace {
  readonly start: string;
  /** Of the next shard. */
  readonly end: string | undefined;
  /** Whether what follows its words has a file of its own. */
  readonly isApart: boolean;
}

function* shardPages(place: ShardPlace, open: () => OpenTerms, key: string): Generator<Page> {
  let made: readonly string[] | undefined;
  const values = () => {
    made ??= shardValues(open(), place);
    return made;
  };
  const name = shardName("t", place.start);
  if (!place.isApart) {
    yield searchShardPage(name, values, key);
    return;
  }
  yield searchShardPage(name, () => values().slice(0, 2), key);
  yield searchShardPage(shardName("f", place.start), () => values().slice(2), key);
}

/** Where the shards of a heavy range begin, and what they weigh; remembered, since finding out means reading its terms. */
function innerCuts(
  start: string,
  key: string,
  open: () => OpenTerms,
  cache: RunCache,
): readonly Pick<ShardRange, "start" | "weight">[] {
  const cutsKey = keyOf("cuts", key, start);
  const known = cache.get(cutsKey);
  if (known !== undefined) return JSON.parse(known.toString("utf8"));
  const { terms, weights } = open();
  const cuts = cutShards(terms, weights, start);
  cache.put(cutsKey, Buffer.from(JSON.stringify(cuts)));
  return cuts;
}

interface Cell {
  readonly name: string;
  /** Bytes of its postings in all runs. */
  readonly weight: number;
  /** Differs whenever its lists do. */
  readonly key: string;
}

/** The cells of all runs, ascending. */
function gatherCells(runs: readonly PlacedRun[]): Cell[] {
  const found = new Map<string, { weight: number; digests: string }>();
  for (const { head, first } of runs) {
    for (const [name, size, digest] of Object.values(head.parts).flat()) {
      const cell = found.get(name) ?? { weight: 0, digests: "" };
      found.set(name, cell);
      cell.weight += size;
      cell.digests += `${first} ${digest} `;
    }
  }
  const names = [...found.keys()].sort();
  return names.map((name) => {
    const { weight = 0, digests = "" } = found.get(name) ?? {};
    return { name, weight, key: keyOf(name, digests) };
  });
}

/** Opens cells by name. The cells of one letter are held at a time, and what was opened last: pages come in order. */
function createReader(runs: readonly PlacedRun[], cache: RunCache): (names: readonly string[]) => OpenTerms {
  let part = "";
  let held: readonly Map<string, RunCell>[] = [];
  let opened: { readonly id: string; readonly terms: OpenTerms } | undefined;
  const piecesOf = (name: string): CellPiece[] => {
    if (partOf(name) !== part) {
      part = partOf(name);
      held = runs.map((run) => readPart(run.key, part, run.head, cache));
    }
    return runs.flatMap(({ first }, i) => {
      const cell = held[i]?.get(name);
      return cell === undefined ? [] : [{ first, cell }];
    });
  };
  return (names) => {
    const id = names.join();
    if (opened?.id !== id) opened = { id, terms: openTerms(names.flatMap(piecesOf)) };
    return opened.terms;
  };
}

function facetsOf({ groups }: SearchPlan) {
  const chunks = groups.flatMap((group) => group.chunks);
  return facetFiles(
    chunks.flatMap(({ start, facets }) => facets().map((values, i) => ({ number: start + i, values }))),
  );
}
