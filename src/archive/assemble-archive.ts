/** Facts of all articles and the editor's desk to the archive: the only place that sees everything at once. */

import type { Archive, Cluster, Entry, Redirect, TimelineEvent } from "../model/archive.ts";
import type { Facts, ShownFacts } from "../model/article.ts";
import type { ChangeLog } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Desk, PermalinkLock } from "../model/desk.ts";
import { addTo } from "../model/group-by.ts";
import { makeOutputPath, type OutputPath, type SeedId, type SeedPath } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { MarksOf } from "../model/marks.ts";
import { makeSlug } from "../model/slug.ts";
import { recordChanges } from "./changes.ts";
import { type FoundCluster, type FoundClusters, findClusters } from "./clusters.ts";
import { extendLock } from "./permalink-lock.ts";
import { assignPermalinks } from "./permalinks.ts";
import { findRelated, type RelatedFindings } from "./related.ts";
import { type SettledTerms, settleTerms } from "./settle-terms.ts";
import { sourceFilePaths } from "./source-files.ts";
import { settleSources } from "./source-terms.ts";
import { buildTerms } from "./term-index.ts";
import { noRefs, openTermRefs } from "./term-refs.ts";
import { assignTermSlugs } from "./term-slugs.ts";
import { findTranslations } from "./translations.ts";

export interface AssembledArchive {
  readonly archive: Archive;
  /** The lock with this build's addresses added. */
  readonly lock: PermalinkLock;
  /** The log with this build's changes added. */
  readonly changes: ChangeLog;
  readonly closePairs: SettledTerms["closePairs"];
  readonly findings: Findings;
}

/** All articles, and what they are compared by. */
export interface ReadArticles {
  readonly facts: readonly Facts[];
  readonly marksOf: MarksOf;
}

/** What the next build can go on from. */
export interface Findings extends RelatedFindings {
  readonly copies?: FoundClusters["pairs"] | undefined;
}

/**
 * `on`: the day to write beside changes that no build has published before. `previous`: what the last build found, as far as
 * it is known; it saves work and changes nothing.
 */
export function assembleArchive(
  { facts: articles, marksOf }: ReadArticles,
  desk: Desk,
  config: Config,
  on: IsoDate,
  previous: Findings = {},
): AssembledArchive {
  // Sorted once: what is below depends on this order alone.
  const byId = [...articles].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ordered = newestFirst(byId);
  const permalinks = assignPermalinks(byId, desk.lock);
  const termsOf = (facts: Facts) => marksOf(facts).terms;
  const settled = settleTerms(byId, desk.tagRules, { sources: desk.sources, termsOf });
  const sources = settleSources(byId, desk.sources);
  const slugs = assignTermSlugs([...settled.terms, ...sources.terms], desk.lock);
  const found = config.derive.copies ? findClusters(byId, marksOf, previous.copies) : undefined;
  const clusters = found?.clusters ?? [];
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.versions.map((version) => [version.id, cluster.main] as const)),
  );
  const { refOf, refsOf } = openTermRefs(settled.nameOf, slugs);
  const refs = new Map(byId.map(({ id, names }) => [id, refsOf(settled.termsOf(id), names)] as const));
  const related = config.derive.related
    ? findRelated(byId, { refsOf: (id) => refs.get(id) ?? noRefs, clusterOf, termsOf }, previous)
    : undefined;
  const translations = findTranslations(byId);
  const placed = placeClusters(clusters, permalinks.paths);
  const slugOfMain = new Map(placed.map((cluster) => [cluster.main, cluster.slug] as const));
  const entries = ordered.map((facts, place): Entry => {
    const terms = refs.get(facts.id) ?? noRefs;
    const source = sources.sourceOf(facts);
    const main = clusterOf.get(facts.id);
    return {
      place,
      facts: shownFacts(facts),
      path: pathOf(permalinks.paths, facts.id),
      ...terms,
      sourceTerm: source === undefined ? null : refOf(source.term, source.origin),
      related: related?.links.get(facts.id) ?? [],
      cluster: (main === undefined ? undefined : slugOfMain.get(main)) ?? null,
      translations: translations.get(facts.id) ?? [],
    };
  });
  const terms = buildTerms(entries, [...settled.terms, ...sources.terms], slugs);
  const changes = recordChanges(entries, { log: desk.changes, moved: permalinks.moved, on });
  const archive: Archive = {
    articles: entries,
    terms,
    clusters: placed,
    events: timelineOf(byId),
    redirects: redirectsOf(permalinks, terms, desk),
    changes: [...changes.changes].reverse(),
    sourceFiles: Object.fromEntries(sourceFilePaths(publishedSeeds(byId))),
  };
  const lock = extendLock(desk.lock, permalinks, terms);
  return {
    archive,
    lock,
    changes,
    closePairs: settled.closePairs,
    findings: { terms: related?.terms, similar: related?.similar, copies: found?.pairs },
  };
}

function shownFacts({ names, textHash, ...shown }: Facts): ShownFacts {
  return shown;
}

/** Seeds whose bytes may be published: those of which no article was withdrawn. */
function publishedSeeds(articles: readonly Facts[]): SeedPath[] {
  const withdrawn = new Set(articles.filter((facts) => facts.withdrawn !== null).map((facts) => facts.path));
  return [...new Set(articles.map((facts) => facts.path))].filter((path) => !withdrawn.has(path));
}

/** Dated before undated; newest first; later time first; then by id. */
function newestFirst(articles: readonly Facts[]): Facts[] {
  const keyOf = ({ date, time }: Facts) => (date === null ? "" : `${date.value}T${time ?? ""}`);
  return articles
    .map((facts) => ({ facts, key: keyOf(facts) }))
    .sort((a, b) =>
      a.key !== b.key
        ? a.key < b.key
          ? 1
          : -1
        : a.facts.id < b.facts.id
          ? -1
          : a.facts.id > b.facts.id
            ? 1
            : 0,
    )
    .map(({ facts }) => facts);
}

/** A story's slug is its main article's; a second story of the same slug takes the date in front. */
function placeClusters(clusters: readonly FoundCluster[], paths: ReadonlyMap<SeedId, OutputPath>): Cluster[] {
  const taken = new Set<string>();
  return clusters.map((cluster) => {
    const parts = pathOf(paths, cluster.main)
      .replace(/\.html$/, "")
      .split("/");
    const short = makeSlug(parts.at(-1) ?? "");
    const slug = taken.has(short) ? makeSlug(parts.join(" ")) : short;
    taken.add(slug);
    return { ...cluster, slug, path: makeOutputPath(`stories/${slug}.html`) };
  });
}

/** By date, then by id and paragraph. `articles`: by id. */
function timelineOf(articles: readonly Facts[]): TimelineEvent[] {
  const byDate = new Map<IsoDate, TimelineEvent[]>();
  for (const { id, events } of articles) {
    const shown = events.filter((event) => event.onTimeline);
    if (shown.length > 1)
      shown.sort((a, b) => (a.paragraph < b.paragraph ? -1 : a.paragraph > b.paragraph ? 1 : 0));
    for (const event of shown) addTo(byDate, event.date, { id, ...event });
  }
  const dates = [...byDate].sort(([a], [b]) => (a < b ? -1 : 1));
  return dates.flatMap(([, events]) => events);
}

/** Old addresses of articles, and the aliases that tags.yaml gives a term. Each leads to a page that there is. */
function redirectsOf(
  { paths, moved }: ReturnType<typeof assignPermalinks>,
  terms: Archive["terms"],
  desk: Desk,
): Redirect[] {
  const all = Object.values(terms).flat();
  const taken = new Set<string>(all.map((term) => term.path));
  const folders = new Set(all.map((term) => folderOf(term.path)));
  const standing = new Set<string>(paths.values());
  const redirects: Redirect[] = Object.entries(moved)
    .filter(([, to]) => standing.has(to))
    .map(([from, to]) => ({ from: makeOutputPath(from), to: makeOutputPath(to) }));
  const byName = new Map(all.map((term) => [term.name, term]));
  for (const [name, path] of Object.entries(desk.lock.terms)) {
    // A term that no article bears any more: its address leads to the term of that name elsewhere, or to the index, if any is left.
    const heir =
      byName.get(name.slice(name.indexOf(":") + 1))?.path ??
      makeOutputPath(folders.has(folderOf(path)) ? `${folderOf(path)}/index.html` : "index.html");
    if (taken.has(path)) continue;
    taken.add(path);
    redirects.push({ from: makeOutputPath(path), to: heir });
  }
  for (const rule of desk.tagRules.tags) {
    const term = byName.get(rule.name);
    for (const alias of term === undefined ? [] : rule.aliases) {
      const from =
        term === undefined ? undefined : makeOutputPath(`${folderOf(term.path)}/${makeSlug(alias)}.html`);
      if (term === undefined || from === undefined || taken.has(from)) continue;
      taken.add(from);
      redirects.push({ from, to: term.path });
    }
  }
  return redirects.sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** @example folderOf("tags/oil.html") //=> "tags" */
function folderOf(path: string): string {
  return path.slice(0, path.indexOf("/"));
}

function pathOf(paths: ReadonlyMap<SeedId, OutputPath>, id: SeedId): OutputPath {
  const path = paths.get(id);
  if (path === undefined) throw new Error(`an article has no address: ${id}`);
  return path;
}
