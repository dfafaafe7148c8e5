/** One page per article, and its twin as data. */

import type { Cluster, Entry, RelatedLink, Term, TermRef } from "../model/archive.ts";
import type { ShownFacts } from "../model/article.ts";
import type { Derived } from "../model/derived.ts";
import { unpackEvidence } from "../model/evidence.ts";
import type { ArticleView, Reason, TagItem } from "../model/html-views.ts";
import type { OutputPath, SeedId } from "../model/ids.ts";
import type { Page, PageOf } from "../model/page.ts";
import { twinPages } from "./article-data.ts";
import { makeArticleHead } from "./article-head.ts";
import { linksKey } from "./entry-keys.ts";
import { articleItem, neighbour, termLink, webAddress } from "./items.ts";
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
    yield* twinPages(site, entry);
  }
  for (const entry of site.withdrawn) {
    yield withdrawnPage(site, entry);
    yield* twinPages(site, entry);
  }
}

function withdrawnPage(site: SiteIndex, { facts, path }: Entry): PageOf<"withdrawn"> {
  const data = {
    ...frameOf(site, null),
    reason: facts.withdrawn?.reason ?? "",
    withdrawnOn: facts.withdrawn?.date ?? null,
    datePages: datePagesOf(site, facts),
  };
  return { path, view: "withdrawn", data, bodies: [] };
}

/** What an article's page shows beside the article itself. */
interface Surroundings {
  readonly related: readonly { readonly entry: Entry; readonly link: RelatedLink }[];
  readonly story: Cluster | undefined;
  readonly versions: readonly { readonly entry: Entry; readonly kind: Cluster["versions"][number]["kind"] }[];
  readonly translations: readonly (OutputPath | null)[];
  readonly older: Entry | undefined;
  readonly newer: Entry | undefined;
  readonly trails: readonly {
    readonly term: Term;
    readonly older: Entry | undefined;
    readonly newer: Entry | undefined;
  }[];
  readonly datePages: ArticleView["datePages"];
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
  const find = <T>(id: SeedId | null, make: (other: Entry) => T): T[] => {
    const other = id === null ? undefined : site.byId.get(id);
    return other === undefined ? [] : [make(other)];
  };
  return {
    related: entry.related.flatMap((link) => find(link.id, (other) => ({ entry: other, link }))),
    story,
    versions: (story?.versions ?? []).flatMap(({ id, kind }) =>
      id === facts.id ? [] : find(id, (other) => ({ entry: other, kind })),
    ),
    translations: entry.translations.map(({ id }) => find(id, (other) => other.path)[0] ?? null),
    older,
    newer,
    trails: trailsOf(site, entry, placeIn),
    datePages: datePagesOf(site, facts),
    seed: site.config.publishSources ? (site.archive.sourceFiles[facts.path] ?? null) : null,
    pathOfTerm: (term) => site.termOf(term)?.path ?? null,
  };
}

/** Over the article and all that `articleView` takes from its surroundings. */
function articleKey(site: SiteIndex, entry: Entry, around: Surroundings): string {
  const item = (other: Entry | undefined) => (other === undefined ? "" : site.keys.item(other));
  const terms = [...entry.tags, ...entry.people, ...entry.places, ...entry.organisations].map((term) =>
    around.pathOfTerm(term),
  );
  const source = entry.sourceTerm === null ? null : around.pathOfTerm(entry.sourceTerm);
  return [
    site.frameKey,
    site.keys.record(entry),
    linksKey(entry),
    site.cite.keyOf(entry),
    ...around.related.map(({ entry: other }) => item(other)),
    around.story?.path,
    ...around.versions.map(({ entry: other, kind }) => `${item(other)} ${kind}`),
    ...around.translations,
    item(around.older),
    item(around.newer),
    ...around.trails.map(
      ({ term, older, newer }) => `${term.name} ${term.path} ${item(older)} ${item(newer)}`,
    ),
    ...around.datePages.map(({ path }) => path),
    around.seed,
    source,
    ...terms,
  ].join("\n");
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
    related: around.related.map(({ entry: other, link: { shared, daysApart } }) => ({
      article: articleItem(site, other, false),
      shared,
      daysApart,
    })),
    story: around.story?.path ?? null,
    versions: around.versions.map(({ entry: other, kind }) => ({
      article: articleItem(site, other, false),
      kind,
    })),
    translations: entry.translations.map(({ lang, title }, at) => ({
      lang,
      title,
      path: around.translations[at] ?? null,
    })),
    older: neighbour(around.older),
    newer: neighbour(around.newer),
    trails: around.trails.map(({ term, older, newer }) => ({
      name: term.name,
      path: term.path,
      older: neighbour(older),
      newer: neighbour(newer),
    })),
    datePages: around.datePages,
    head: headOf(site, entry, around),
    hasCitations: site.config.citations,
    ...frameOf(site, null),
  };
}

function headOf(site: SiteIndex, entry: Entry, around: Surroundings): ArticleView["head"] {
  return makeArticleHead(entry, {
    twin: twinPath(entry.path, site.config),
    citation: site.cite(entry),
    translations: around.translations,
    pathOfTerm: around.pathOfTerm,
    older: around.older?.path ?? null,
    newer: around.newer?.path ?? null,
    above: entry.facts.date === null ? [{ date: null, path: undatedPath }] : around.datePages,
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
