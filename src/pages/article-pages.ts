/** One page per article. */

import type { Entry, Term } from "../model/archive.ts";
import type { Facts } from "../model/article.ts";
import type { Citation } from "../model/citation.ts";
import type { Derived } from "../model/derived.ts";
import type { ArticleView, Reason, TagItem } from "../model/html-views.ts";
import type { PageOf } from "../model/page.ts";
import { makeArticleHead } from "./article-head.ts";
import { citationMaker } from "./citation.ts";
import { articleItem, neighbour, termRefItem, webAddress } from "./items.ts";
import { datePages, twinPath, undatedPath } from "./paths.ts";
import { frameOf, type SiteIndex, termKey } from "./site-index.ts";

/** Tags with older and newer links of their own. */
const mostTrails = 3;

export function* articlePages(site: SiteIndex): Generator<PageOf<"article"> | PageOf<"withdrawn">> {
  const cite = citationMaker(site.archive, site.config);
  for (const [position, entry] of site.articles.entries()) {
    yield {
      path: entry.path,
      view: "article",
      data: articleView(site, entry, position, cite(entry)),
      bodies: [entry.facts.bodyKey],
    };
  }
  for (const entry of site.withdrawn) yield withdrawnPage(site, entry);
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

/** Only of pages that are there: a withdrawn article alone makes no page of its day. */
function datePagesOf(site: SiteIndex, facts: Facts): ArticleView["datePages"] {
  return facts.date === null ? [] : datePages(facts.date.value).filter(({ date }) => site.byDate.has(date));
}

function articleView(site: SiteIndex, entry: Entry, position: number, citation: Citation): ArticleView {
  const { facts } = entry;
  const neighbours = neighboursInTime(site, entry, position);
  const above = datePagesOf(site, facts);
  return {
    ...frameOf(site, null),
    ...statedFacts(facts),
    path: entry.path,
    source: entry.sourceTerm === null ? sourceWithoutPage(facts) : termRefItem(site, entry.sourceTerm),
    original: webAddress(facts.url),
    twin: twinPath(entry.path),
    seed: site.config.publishSources ? (site.archive.sourceFiles[facts.path] ?? null) : null,
    tags: entry.tags.map(
      (tag): TagItem => ({
        ...termRefItem(site, tag),
        origin: tag.origin,
        mentions: tag.mentions,
        paragraph: tag.evidence?.paragraph ?? null,
      }),
    ),
    events: facts.events.map(({ date, endDate, precision, text, paragraph }) => ({
      date,
      endDate: endDate ?? null,
      precision,
      text,
      paragraph,
    })),
    reasons: reasonsOf(facts),
    ...linkedArticles(site, entry),
    ...neighbours,
    trails: trailsOf(site, entry),
    datePages: above,
    head: makeArticleHead(entry, {
      citation,
      pathOf: (id) => site.byId.get(id)?.path ?? null,
      pathOfTerm: (term) => site.terms.get(termKey(term))?.path ?? null,
      older: neighbours.older?.path ?? null,
      newer: neighbours.newer?.path ?? null,
      above: facts.date === null ? [{ date: null, path: undatedPath }] : above,
    }),
    hasCitations: site.config.citations,
  };
}

/** What the seed says, as it is shown. */
function statedFacts(facts: Facts) {
  return {
    id: facts.id,
    headline: facts.headline.value,
    headlineOrigin: facts.headline.origin,
    lang: facts.lang,
    date: facts.date?.value ?? null,
    dateOrigin: facts.date?.origin ?? null,
    time: facts.time,
    modified: facts.modified,
    kind: facts.kind,
    heading: facts.section,
    via: facts.via?.value ?? null,
    authors: facts.authors.map((author) => author.value),
    // A dek taken from the text would say the same twice on the article's own page.
    dek: facts.dek !== null && facts.dek.origin !== "derived" ? facts.dek.value : null,
    summary: facts.dek?.value ?? "",
    wordCount: facts.wordCount,
    rights: facts.rights,
    doubts: facts.doubts,
  };
}

function sourceWithoutPage(facts: Facts): ArticleView["source"] {
  return facts.source === null ? null : { type: "source", name: facts.source.value, path: null, count: 1 };
}

function reasonsOf(facts: Facts): Reason[] {
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

function linkedArticles(site: SiteIndex, entry: Entry) {
  const find = (id: Entry["facts"]["id"]) => site.byId.get(id);
  const cluster = entry.cluster === null ? undefined : site.clusters.get(entry.cluster);
  return {
    related: entry.related.flatMap(({ id, shared, daysApart }) => {
      const other = find(id);
      return other === undefined ? [] : [{ article: articleItem(site, other, false), shared, daysApart }];
    }),
    story: cluster?.path ?? null,
    versions: (cluster?.versions ?? []).flatMap(({ id, kind }) => {
      const other = id === entry.facts.id ? undefined : find(id);
      return other === undefined ? [] : [{ article: articleItem(site, other, false), kind }];
    }),
    translations: entry.translations.map(({ lang, title, id }) => ({
      lang,
      title,
      path: (id === null ? undefined : find(id)?.path) ?? null,
    })),
  };
}

/** The articles before and after in time; undated ones have none. */
function neighboursInTime(site: SiteIndex, entry: Entry, position: number) {
  if (entry.facts.date === null) return { older: null, newer: null };
  const older = site.articles[position + 1];
  return {
    older: neighbour(older?.facts.date === null ? undefined : older),
    newer: neighbour(site.articles[position - 1]),
  };
}

function trailsOf(site: SiteIndex, entry: Entry): ArticleView["trails"] {
  return entry.tags
    .flatMap((tag) => {
      const term = tag.hasPage ? site.terms.get(termKey(tag)) : undefined;
      if (term === undefined || term.articles.length < 2) return [];
      const at = placeInTerm(site, term, entry);
      if (at === -1) return [];
      const find = (id: Entry["facts"]["id"] | undefined) =>
        neighbour(id === undefined ? undefined : site.byId.get(id));
      return [
        {
          name: term.name,
          path: term.path,
          older: find(term.articles[at + 1]),
          newer: find(term.articles[at - 1]),
        },
      ];
    })
    .slice(0, mostTrails);
}

/** Index of the article in the term's list, by halving: both are in the archive's order. -1: not there. */
function placeInTerm(site: SiteIndex, term: Term, entry: Entry): number {
  const wanted = site.positionOf.get(entry.facts.id) ?? -1;
  let low = 0;
  let high = term.articles.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const id = term.articles[middle];
    const position = id === undefined ? -1 : (site.positionOf.get(id) ?? -1);
    if (position === wanted) return middle;
    if (position < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
