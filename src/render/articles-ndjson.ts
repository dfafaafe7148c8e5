/** The yearly NDJSON files and the twin of each article: the record of its facts, with the text of its body. */

import type { Body, BodyBlock } from "../model/article.ts";
import type { ArticleLine, ArticleRecord, ProvenanceRecord, TwinRecord } from "../model/article-record.ts";
import type { Bodies } from "../model/page.ts";
import { jsonFile, jsonText } from "./json.ts";
import { quoteEvidence } from "./quote-evidence.ts";

/** One line an article, newest first, each with its text and its removed lines. */
export function* writeArticlesNdjson(
  { articles }: { readonly articles: readonly ArticleRecord[] },
  bodies: Bodies,
): Generator<string> {
  for (const [index, article] of articles.entries())
    yield `${jsonText(withText(article, bodyAt(bodies, index)))}\n`;
}

/** The same fields as the line, then provenance; `paragraphs` names each item of `body` by its id on the page. */
export function writeArticleJson(
  { article, more }: { readonly article: ArticleRecord; readonly more: ProvenanceRecord },
  bodies: Bodies,
): string {
  const body = bodyAt(bodies, 0);
  const line = withText(article, body);
  const twin: TwinRecord = {
    authors: line.authors,
    body: line.body,
    cited: more.cited,
    clusterOf: line.clusterOf,
    date: line.date,
    dateOrigin: line.dateOrigin,
    dateline: more.dateline,
    dek: line.dek,
    doubts: more.doubts,
    events: line.events,
    evidence: more.evidence.map((evidence) => quoteEvidence(evidence, body)),
    headline: line.headline,
    headlineOrigin: line.headlineOrigin,
    id: line.id,
    kind: line.kind,
    lang: line.lang,
    modified: more.modified,
    notes: body.notes.map(({ kind, place, text }) => ({ kind, line: place.line, text })),
    organisations: line.organisations,
    originalUrl: more.originalUrl,
    paragraphs: textBlocks(body).map(paragraphRecord),
    people: line.people,
    places: line.places,
    provenance: more.provenance,
    related: more.related,
    removed: line.removed,
    rights: more.rights,
    schemaVersion: 1,
    section: line.section,
    source: line.source,
    tags: line.tags,
    time: line.time,
    translations: more.translations,
    url: line.url,
    variants: line.variants,
    via: line.via,
    wordCount: line.wordCount,
  };
  return jsonFile(twin);
}

function paragraphRecord({ id, kind, lang }: BodyBlock): TwinRecord["paragraphs"][number] {
  return lang === undefined ? { id, kind } : { id, kind, lang };
}

/** Blocks with words, in the text's order; notes stand apart from the text, rules have no words. */
export function textBlocks(body: Body): readonly BodyBlock[] {
  return body.blocks.filter((block) => block.text !== "" && block.kind !== "note");
}

/** Keys in their published order, here and above: sorting them at run time would cost as much as writing them. */
function withText(article: ArticleRecord, body: Body): ArticleLine {
  return {
    authors: article.authors,
    body: textBlocks(body).map((block) => block.text),
    clusterOf: article.clusterOf,
    date: article.date,
    dateOrigin: article.dateOrigin,
    dek: article.dek,
    events: article.events,
    headline: article.headline,
    headlineOrigin: article.headlineOrigin,
    id: article.id,
    kind: article.kind,
    lang: article.lang,
    organisations: article.organisations,
    people: article.people,
    places: article.places,
    removed: body.removed.map(({ place, reason, text }) => ({ line: place.line, reason, text })),
    section: article.section,
    source: article.source,
    tags: article.tags,
    time: article.time,
    url: article.url,
    variants: article.variants,
    via: article.via,
    wordCount: article.wordCount,
  };
}

function bodyAt(bodies: Bodies, index: number): Body {
  const body = bodies.at(index);
  if (body === undefined) throw new Error(`a data file names ${index + 1} articles but got fewer bodies`);
  return body;
}
