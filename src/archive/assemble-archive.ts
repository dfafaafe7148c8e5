/** Facts of all articles and the editor's desk to the archive: the only place that sees everything at once. */

import type {
  Archive,
  Cluster,
  Entry,
  Redirect,
  Taxonomy,
  Term,
  TermRef,
  TimelineEvent,
} from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { ChangeLog } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Desk, PermalinkLock } from "../model/desk.ts";
import { makeOutputPath, type OutputPath, type SeedId, type SeedPath } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { makeSlug } from "../model/slug.ts";
import { recordChanges } from "./changes.ts";
import { type FoundCluster, findClusters } from "./clusters.ts";
import { assignPermalinks } from "./permalinks.ts";
import type { KnownName } from "./related/name-index.ts";
import type { SimilarLists } from "./related/similar-articles.ts";
import { findRelated } from "./related.ts";
import { termIdOf } from "./settle-terms/borne-names.ts";
import { type ArticleTerms, type SettledTerm, type SettledTerms, settleTerms } from "./settle-terms.ts";
import { sourceFilePaths } from "./source-files.ts";
import { settleSources } from "./source-terms.ts";
import { assignTermSlugs, buildTerms, type TermSlugs } from "./term-index.ts";
import { findTranslations } from "./translations.ts";

export interface AssembledArchive {
  readonly archive: Archive;
  /** The lock with this build's addresses added. */
  readonly lock: PermalinkLock;
  /** The log with this build's changes added. */
  readonly changes: ChangeLog;
  readonly closePairs: SettledTerms["closePairs"];
  /** What the next build can go on from. */
  readonly similar: SimilarLists | undefined;
}

/**
 * `on`: the day to write beside changes that no build has published before. `previous`: what the last build found similar, if
 * it is known; it saves work and changes nothing.
 */
export function assembleArchive(
  articles: readonly Facts[],
  desk: Desk,
  config: Config,
  on: IsoDate,
  previous?: SimilarLists,
): AssembledArchive {
  const ordered = [...articles].sort(newestFirst);
  const permalinks = assignPermalinks(ordered, desk.lock);
  const settled = settleTerms(ordered, desk.tagRules, desk.sources);
  const sources = settleSources(ordered, desk.sources);
  const slugs = assignTermSlugs([...settled.terms, ...sources.terms], desk.lock);
  const clusters = config.derive.copies ? findClusters(ordered) : [];
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.versions.map((version) => [version.id, cluster.main] as const)),
  );
  const refs = new Map(
    ordered.map((facts) => [facts.id, refsOf(settled.byArticle.get(facts.id), slugs)] as const),
  );
  const related = config.derive.related
    ? findRelated(ordered, { namesOf: (id) => knownNames(refs.get(id) ?? noRefs), clusterOf }, previous)
    : undefined;
  const translations = findTranslations(ordered);
  const placed = placeClusters(clusters, permalinks.paths);
  const slugOfMain = new Map(placed.map((cluster) => [cluster.main, cluster.slug] as const));
  const entries = ordered.map((facts): Entry => {
    const terms = refs.get(facts.id) ?? noRefs;
    const source = sources.byArticle.get(facts.id);
    const main = clusterOf.get(facts.id);
    return {
      facts,
      path: pathOf(permalinks.paths, facts.id),
      ...terms,
      sourceTerm: source === undefined ? null : refOf(source, slugs),
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
    events: timelineOf(ordered),
    redirects: redirectsOf(permalinks, terms, desk),
    changes: [...changes.changes].reverse(),
    sourceFiles: Object.fromEntries(sourceFilePaths(publishedSeeds(ordered))),
  };
  const lock = extendLock(desk.lock, permalinks, terms);
  return { archive, lock, changes, closePairs: settled.closePairs, similar: related?.similar };
}

/** Seeds whose bytes may be published: those of which no article was withdrawn. */
function publishedSeeds(articles: readonly Facts[]): SeedPath[] {
  const withdrawn = new Set(articles.filter((facts) => facts.withdrawn !== null).map((facts) => facts.path));
  return [...new Set(articles.map((facts) => facts.path))].filter((path) => !withdrawn.has(path));
}

/** Dated before undated; newest first; later time first; then by id. */
function newestFirst(a: Facts, b: Facts): number {
  const key = (facts: Facts) =>
    `${facts.date?.value ?? ""}${facts.date === null ? "" : `T${facts.time ?? ""}`}`;
  const [first, second] = [key(a), key(b)];
  if (first !== second) return first < second ? 1 : -1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

type EntryTerms = Pick<Entry, "tags" | "people" | "places" | "organisations">;
const noRefs: EntryTerms = { tags: [], people: [], places: [], organisations: [] };

function refsOf(terms: ArticleTerms | undefined, slugs: TermSlugs): EntryTerms {
  if (terms === undefined) return noRefs;
  const refs = (settled: readonly SettledTerm[]) => settled.map((term) => refOf(term, slugs));
  return {
    tags: refs(terms.tags),
    people: refs(terms.people),
    places: refs(terms.places),
    organisations: refs(terms.organisations),
  };
}

function refOf(term: SettledTerm, slugs: TermSlugs): TermRef {
  const known = slugs.get(termIdOf(term));
  if (known === undefined)
    throw new Error(`a term of an article is not among the archive's terms: ${termIdOf(term)}`);
  const { type, origin, mentions, aliases, inferred, evidence } = term;
  return {
    name: known.term.name,
    type,
    slug: known.slug,
    origin,
    mentions,
    aliases,
    inferred,
    hasPage: known.term.hasPage,
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** An article's tags and names, each once; what follows only from another name is left out. */
function knownNames({ tags, people, places, organisations }: EntryTerms): KnownName[] {
  const names = new Map<string, boolean>();
  for (const { name, origin, inferred } of tags) {
    const isExplicit = origin === "explicit" || origin === "rule";
    if (isExplicit || !inferred) names.set(name, isExplicit || names.get(name) === true);
  }
  for (const { name, inferred } of [...people, ...places, ...organisations])
    if (!inferred && !names.has(name)) names.set(name, false);
  return [...names].map(([name, isExplicit]) => ({ name, isExplicit }));
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

function timelineOf(articles: readonly Facts[]): TimelineEvent[] {
  const events = articles.flatMap((facts) =>
    facts.events.filter((event) => event.onTimeline).map((event) => ({ ...event, id: facts.id })),
  );
  const key = (event: TimelineEvent) => `${event.date} ${event.id} ${event.paragraph}`;
  return events.sort((a, b) => (key(a) < key(b) ? -1 : 1));
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

function extendLock(
  lock: PermalinkLock,
  { paths, moved }: ReturnType<typeof assignPermalinks>,
  terms: Archive["terms"],
): PermalinkLock {
  const published = (taxonomy: Taxonomy, list: readonly Term[]) =>
    list.map((term) => [`${taxonomy}:${term.name}`, term.path] as const);
  const named = (Object.entries(terms) as [Taxonomy, readonly Term[]][]).flatMap(([taxonomy, list]) =>
    published(taxonomy, list),
  );
  return {
    version: 1,
    articles: { ...lock.articles, ...Object.fromEntries(paths) },
    terms: { ...lock.terms, ...Object.fromEntries(named) },
    moved,
  };
}

function pathOf(paths: ReadonlyMap<SeedId, OutputPath>, id: SeedId): OutputPath {
  const path = paths.get(id);
  if (path === undefined) throw new Error(`an article has no address: ${id}`);
  return path;
}
