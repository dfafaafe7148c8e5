/** Articles, terms and neighbours as lists show them. */

import type { Entry, Term, TermRef, TimelineEvent } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import type { ArticleItem, Neighbour, TermItem, TermLink, TimelineRow } from "../model/html-views.ts";
import type { SeedId } from "../model/ids.ts";
import { mendApostrophes } from "../model/mend-apostrophes.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import type { SiteIndex } from "./site-index.ts";
import { termKey } from "./site-index.ts";

/** Lists longer than this leave the deks out: the page stays light. */
const longestListWithDeks = 60;

export function articleItem(site: SiteIndex, entry: Entry, withDek = true): ArticleItem {
  const { facts } = entry;
  const cluster = entry.cluster === null ? undefined : site.clusters.get(entry.cluster);
  return {
    path: entry.path,
    headline: facts.headline.value,
    isDerived: facts.headline.origin === "derived",
    date: facts.date?.value ?? null,
    time: facts.time,
    source: entry.sourceTerm?.name ?? facts.source?.value ?? null,
    lang: facts.lang,
    kind: facts.kind,
    dek: withDek ? mendApostrophes(facts.dek?.value ?? "") : "",
    versions: cluster === undefined ? null : { count: cluster.versions.length - 1, path: cluster.path },
  };
}

export function articleItems(site: SiteIndex, entries: readonly Entry[]): ArticleItem[] {
  return entries.map((entry) => articleItem(site, entry, entries.length <= longestListWithDeks));
}

/** What leads to an article that is shown, with that article. */
export interface Linked<Link> {
  readonly entry: Entry;
  readonly link: Link;
}

/** Leaves out what leads to no article, or to a withdrawn one. In a loop: flatMap takes V8 ten times as long. */
export function withEntries<Link extends { readonly id: SeedId }>(
  site: SiteIndex,
  links: readonly Link[],
): Linked<Link>[] {
  const linked: Linked<Link>[] = [];
  for (const link of links) {
    const entry = site.byId.get(link.id);
    if (entry !== undefined) linked.push({ entry, link });
  }
  return linked;
}

export type HappenedRow = Extract<TimelineRow, { kind: "happened" }>;

/** An event with the article that tells of it; none where that article has no page. */
export function happenedRow(site: SiteIndex, event: TimelineEvent): HappenedRow[] {
  const entry = site.byId.get(event.id);
  if (entry === undefined) return [];
  return [
    {
      kind: "happened",
      date: event.date,
      endDate: event.endDate ?? null,
      precision: event.precision,
      text: event.text,
      sentence: event.sentence,
      paragraph: event.paragraph,
      article: articleItem(site, entry, false),
    },
  ];
}

/** Over all that `happenedRow` says of events. */
export function happenedKey(site: SiteIndex, events: readonly TimelineEvent[]): number {
  const parts: KeyPart[] = [];
  for (const { entry, link: event } of withEntries(site, events))
    parts.push(site.keys.event(event), site.keys.item(entry));
  return shortKey(parts);
}

/** Drops all versions of a story but the main one, or the first listed where the main one is not: lists show "+3 versions". */
export function foldVersions(site: SiteIndex, entries: readonly Entry[]): Entry[] {
  const listed = new Set(entries.map((entry) => entry.facts.id));
  const shown = new Map<string, string>();
  return entries.filter((entry) => {
    const cluster = entry.cluster === null ? undefined : site.clusters.get(entry.cluster);
    if (cluster === undefined) return true;
    const chosen = shown.get(cluster.slug) ?? (listed.has(cluster.main) ? cluster.main : entry.facts.id);
    shown.set(cluster.slug, chosen);
    return chosen === entry.facts.id;
  });
}

export function neighbour(entry: Entry | undefined): Neighbour | null {
  if (entry === undefined) return null;
  return { path: entry.path, headline: entry.facts.headline.value, lang: entry.facts.lang };
}

export function termItem(term: Term): TermItem {
  return { type: term.type, name: term.name, path: term.path, count: term.articles.length };
}

/** A term that an article bears; its address comes from the archive's term. */
export function termLink(site: SiteIndex, ref: TermRef): TermLink {
  const term = ref.hasPage ? site.terms.get(termKey(ref)) : undefined;
  return { type: ref.type, name: ref.name, path: term?.path ?? null };
}

/** Most borne first, then by name. */
export function mostBorne(terms: readonly Term[], most: number): TermItem[] {
  return [...terms]
    .sort((a, b) => b.articles.length - a.articles.length || compareText(a.name, b.name))
    .slice(0, most)
    .map(termItem);
}

/** The address where it is http or https, else null: nothing else becomes a link. */
export function webAddress(address: string | null | undefined): string | null {
  return address !== null && address !== undefined && /^https?:\/\/[^\s/]/i.test(address) ? address : null;
}
