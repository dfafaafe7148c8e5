/** Full-text search in a build: inverts the articles group by group, then merges the groups into the index. */

import { facetFiles, mergeRuns, type PlacedRun } from "./archive/search-index.ts";
import { unpackRun } from "./io/search-runs.ts";
import type { Workshop } from "./load-archive.ts";
import type { Config } from "./model/config.ts";
import type { PageOf } from "./model/page.ts";
import { spanOf } from "./model/search-format.ts";
import type { SearchRun } from "./model/search-run.ts";
import { searchIndexPages } from "./pages/search-pages.ts";
import type { ChunkGroup, SearchPlan } from "./pages/search-plan.ts";
import { type InvertTask, invertKey } from "./tasks.ts";

/** Pages of the index. The groups that the cache knows are not inverted again. */
export async function indexPages(
  plan: SearchPlan,
  { cache, executor, setup }: Pick<Workshop, "cache" | "executor" | "setup">,
  config: Config,
): Promise<Iterable<PageOf<"search-file">>> {
  const tasks = plan.groups.map(taskOf);
  const packed = tasks.map((task) => cache.get(invertKey(task, setup)));
  const open = tasks.filter((_, i) => packed[i] === undefined);
  const results = (await executor.run("invert", open)).values();
  const runs = packed.map((bytes) => {
    if (bytes !== undefined) return unpackRun(bytes);
    const result = results.next().value;
    if (result === undefined || "ended" in result) throw new Error("inverting articles for search was ended");
    return unpackRun(result.result);
  });
  return indexPagesOf(plan, runs, config);
}

/** The same from runs that are there, one for each group of the plan. */
export function indexPagesOf(
  plan: SearchPlan,
  runs: readonly SearchRun[],
  config: Config,
): Iterable<PageOf<"search-file">> {
  const placed = runs.map((run, i): PlacedRun => ({ numbers: numbersOf(plan.groups[i]), run }));
  const lengths = runs.flatMap((run) => run.lengths);
  const span = spanOf(plan.blocks);
  const { prefixes, files } = mergeRuns(placed, { count: lengths.length, span });
  return searchIndexPages(plan, { lengths, prefixes, files: files(), facets: facetsOf(plan, span) }, config);
}

export function taskOf({ chunks }: ChunkGroup): InvertTask {
  return {
    documents: chunks.flatMap((chunk) => chunk.documents),
    bodies: chunks.flatMap((chunk) => chunk.bodies),
  };
}

function numbersOf(group: ChunkGroup | undefined): Uint32Array {
  const chunks = group?.chunks ?? [];
  return Uint32Array.from(chunks.flatMap(({ start, bodies }) => bodies.map((_, i) => start + i)));
}

function facetsOf({ groups }: SearchPlan, span: number) {
  const documents = groups
    .flatMap((group) => group.chunks)
    .flatMap(({ start, documents }) =>
      documents.map(({ card, tags }, i) => ({
        number: start + i,
        values: {
          source: card.source === "" ? [] : [card.source],
          tag: tags,
          lang: [card.lang.split("-")[0] ?? ""],
        },
      })),
    );
  return facetFiles(documents, span);
}
