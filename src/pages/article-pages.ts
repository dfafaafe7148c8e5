/** One page per article, and its twin as data. */

import type { Cluster, Entry, Term, TermRef } from "../model/archive.ts";
import type { ShownFacts } from "../model/article.ts";
import type { Derived } from "../model/derived.ts";
import { unpackEvidence } from "../model/evidence.ts";
import type { ArticleView, Reason, TagItem } from "../model/html-views.ts";
import type { OutputPath, SeedId } from "../model/ids.ts";
import type { Page, PageOf } from "../model/page.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import { twinPage } from "./article-data.ts";
import { makeArticleHead } from "./article-head.ts";
import { articleItem, type Linked, neighbour, termLink, webAddress, withEntries } from "./items.ts";
import { keyedPage } from "./keyed-page.ts";
import { twinPath, undatedPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

/** Tags with older and newer links of their own. */
const mostTrails = 3;

/** Each article's page and its twin side by side: whoever renders them reads the text once. */
export function* articlePages(site: SiteIndex): Generator<Page> {
  const placeIn = openPlaces();
  for (const [position, entry] of site.articles.entries()) {
    const around = surroundingsOf(site, entry, { ...neighboursInTime(site, entry, position), placeIn });
    yield keyedPage(
      {
        path: entry.path,
        view: "article",
        bodies: [entry.facts.bodyKey],
        key: articleKey(site, entry, around),
      },
      () => articleView(site, entry, around),
    );
    const twin = twinPage(site, entry);
    if (twin !== null) yield twin;
  }
  for (const entry of site.withdrawn) {
    yield withdrawnPage(site, entry);
    const twin = twinPage(site, entry);
    if (twin !== null) yield twin;
  }
}

function withdrawnPage(site: SiteIndex, { facts, path }: Entry): PageOf<"withdrawn"> {
  const data = {
    ...frameOf(site, null),
    reason: facts.withdrawn?.reason ?? "",
    withdrawnOn: facts.withdrawn?.date ?? null,
    datePages: datePagesOf(site, facts),
  };
  return { path, view: "withdrawn", bodies: [], make: () => data };
}

/** What an article's page shows beside the article itself and what the article's own links lead to. */
interface Surroundings {
  readonly story: Cluster | undefined;
  readonly versions: readonly Linked<Cluster["versions"][number]>[];
  readonly older: Entry | undefined;
  readonly newer: Entry | undefined;
  readonly trails: readonly {
    readonly term: Term;
    readonly older: Entry | undefined;
    readonly newer: Entry | undefined;
  }[];
  /** The seed's own bytes. */
  readonly seed: OutputPath | null;
  /** Addresses of terms. */
  readonly pathOfTerm: (term: TermRef) => OutputPath | null;
}

function surroundingsOf(
  site: SiteIndex,
  entry: Entry,
  { older, newer, placeIn }: Pick<Surroundings, "older" | "newer"> & { readonly placeIn: PlaceIn },
): Surroundings {
  const { facts } = entry;
  const story = entry.cluster === null ? undefined : site.clusters.get(entry.cluster);
  const others = story?.versions.filter(({ id }) => id !== facts.id) ?? [];
  return {
    story,
    versions: withEntries(site, others),
    older,
    newer,
    trails: trailsOf(site, entry, placeIn),
    seed: site.config.publishSources ? (site.archive.sourceFiles[facts.path] ?? null) : null,
    pathOfTerm: (term) => site.termOf(term)?.path ?? null,
  };
}

/** Over the article and all that `articleView` takes from its surroundings. */
function articleKey(site: SiteIndex, entry: Entry, around: Surroundings): number {
  const { citation, links, item } = site.keys;
  const itemOf = (other: Entry | undefined) => (other === undefined ? null : item(other));
  const parts: KeyPart[] = [
    site.frameKey,
    citation(entry),
    links(entry),
    itemOf(around.older),
    itemOf(around.newer),
    around.story?.path,
    around.seed,
  ];
  for (const { entry: other, link } of around.versions) parts.push(item(other), link.kind);
  for (const { term, older, newer } of around.trails)
    parts.push(term.name, term.path, itemOf(older), itemOf(newer));
  return shortKey(parts);
}

/** Only of pages that are there: a withdrawn article alone makes no page of its day. */
function datePagesOf(site: SiteIndex, facts: ShownFacts): ArticleView["datePages"] {
  return facts.date === null ? [] : site.datePagesOf(facts.date.value);
}

/** The spread comes last: behind one, V8 makes room for each field anew, which took four times as long as all else. */
function articleView(site: SiteIndex, entry: Entry, around: Surroundings): ArticleView {
  const { facts } = entry;
  const proofs = unpackEvidence(facts.evidence);
  return {
    id: facts.id,
    path: entry.path,
    headline: facts.headline.value,
    headlineOrigin: facts.headline.origin,
    lang: facts.lang,
    date: facts.date?.value ?? null,
    dateOrigin: facts.date?.origin ?? null,
    time: facts.time,
    modified: facts.modified,
    kind: facts.kind,
    heading: facts.section,
    source: entry.sourceTerm === null ? sourceWithoutPage(facts) : termLink(site, entry.sourceTerm),
    via: facts.via?.value ?? null,
    authors: facts.authors.map((author) => author.value),
    // A dek taken from the text would say the same twice on the article's own page.
    dek: facts.dek !== null && facts.dek.origin !== "derived" ? facts.dek.value : null,
    summary: facts.dek?.value ?? "",
    wordCount: facts.wordCount,
    original: webAddress(facts.url),
    rights: facts.rights,
    twin: twinPath(entry.path, site.config),
    seed: around.seed,
    tags: entry.tags.map((tag, index) => {
      const proof = proofs[entry.evidence[index] ?? -1];
      return tagItem(site, tag, proof?.paragraph ?? null);
    }),
    events: facts.events.map(eventItem),
    reasons: reasonsOf(facts),
    doubts: facts.doubts,
    related: withEntries(site, entry.related).map(({ entry: other, link: { shared, daysApart } }) => ({
      article: articleItem(site, other, false),
      shared,
      daysApart,
    })),
    story: around.story?.path ?? null,
    versions: around.versions.map(({ entry: other, link: { kind } }) => ({
      article: articleItem(site, other, false),
      kind,
    })),
    translations: entry.translations.map(({ lang, title, id }) => ({ lang, title, path: pathOf(site, id) })),
    older: neighbour(around.older),
    newer: neighbour(around.newer),
    trails: around.trails.map(({ term, older, newer }) => ({
      name: term.name,
      path: term.path,
      older: neighbour(older),
      newer: neighbour(newer),
    })),
    datePages: datePagesOf(site, facts),
    head: headOf(site, entry, around),
    hasCitations: site.config.citations,
    ...frameOf(site, null),
  };
}

/** null: no article, or one without a page. */
function pathOf(site: SiteIndex, id: SeedId | null): OutputPath | null {
  return (id === null ? undefined : site.byId.get(id))?.path ?? null;
}

function headOf(site: SiteIndex, entry: Entry, around: Surroundings): ArticleView["head"] {
  return makeArticleHead(entry, {
    twin: twinPath(entry.path, site.config),
    citation: site.cite(entry),
    translations: entry.translations.map(({ id }) => pathOf(site, id)),
    pathOfTerm: around.pathOfTerm,
    older: around.older?.path ?? null,
    newer: around.newer?.path ?? null,
    above: entry.facts.date === null ? [{ date: null, path: undatedPath }] : datePagesOf(site, entry.facts),
  });
}

function tagItem(site: SiteIndex, tag: Entry["tags"][number], paragraph: string | null): TagItem {
  const { type, name, path } = termLink(site, tag);
  return { type, name, path, origin: tag.origin, mentions: tag.mentions, paragraph };
}

function eventItem(event: ShownFacts["events"][number]): ArticleView["events"][number] {
  const { date, endDate, precision, text, paragraph } = event;
  return { date, endDate: endDate ?? null, precision, text, paragraph };
}

function sourceWithoutPage(facts: ShownFacts): ArticleView["source"] {
  return facts.source === null ? null : { type: "source", name: facts.source.value, path: null };
}

function reasonsOf(facts: ShownFacts): Reason[] {
  const reason = (field: Reason["field"], fact: Derived<string> | null): Reason[] =>
    fact === null
      ? []
      : [
          {
            field,
            value: fact.value,
            origin: fact.origin,
            rule: fact.rule,
            confidence: fact.confidence,
            line: fact.evidence?.line ?? null,
          },
        ];
  return [
    ...reason("headline", facts.headline),
    ...reason("date", facts.date),
    ...reason("source", facts.source),
    ...reason("via", facts.via),
    ...facts.authors.flatMap((author) => reason("author", author)),
    ...reason("dek", facts.dek),
  ];
}

/** The articles before and after in time; undated ones have none. */
function neighboursInTime(site: SiteIndex, entry: Entry, position: number) {
  if (entry.facts.date === null) return { older: undefined, newer: undefined };
  const older = site.articles[position + 1];
  return { older: older?.facts.date === null ? undefined : older, newer: site.articles[position - 1] };
}

function trailsOf(site: SiteIndex, entry: Entry, placeIn: PlaceIn): Surroundings["trails"] {
  const find = (id: SeedId | undefined) => (id === undefined ? undefined : site.byId.get(id));
  const trails: Surroundings["trails"][number][] = [];
  for (const tag of entry.tags) {
    if (trails.length === mostTrails) break;
    const term = tag.hasPage ? site.termOf(tag) : null;
    if (term === null || term.articles.length < 2) continue;
    const at = placeIn(term, entry.facts.id);
    if (at === -1) continue;
    trails.push({ term, older: find(term.articles[at + 1]), newer: find(term.articles[at - 1]) });
  }
  return trails;
}

/** Index of an article in a term's list; -1: not there. */
type PlaceIn = (term: Term, id: SeedId) => number;

/** For articles in the archive's order, which is that of the lists: each is gone through once. */
function openPlaces(): PlaceIn {
  const next = new Map<Term, number>();
  return (term, id) => {
    const place = term.articles.indexOf(id, next.get(term));
    if (place >= 0) next.set(term, place);
    return place;
  };
}
