/** The yearly NDJSON files and the twin of each article: the record of its facts, with the text of its body. */

import type { Body, BodyBlock } from "../model/article.ts";
import type { ArticleRecord, ProvenanceRecord } from "../model/article-record.ts";
import { jsonFile, jsonText } from "./json.ts";

/** One line an article, newest first, each with its text and its removed lines. */
export function writeArticlesNdjson(
  { articles }: { readonly articles: readonly ArticleRecord[] },
  bodies: readonly Body[],
): string {
  return articles.map((article, index) => `${jsonText(withText(article, bodyAt(bodies, index)))}\n`).join("");
}

/** The same fields as the line, then provenance; `paragraphs` names each item of `body` by its id on the page. */
export function writeArticleJson(
  { article, more }: { readonly article: ArticleRecord; readonly more: ProvenanceRecord },
  bodies: readonly Body[],
): string {
  const body = bodyAt(bodies, 0);
  const paragraphs = textBlocks(body).map(({ id, kind, lang }) =>
    lang === undefined ? { id, kind } : { id, kind, lang },
  );
  const notes = body.notes.map(({ kind, place, text }) => ({ kind, line: place.line, text }));
  const whole = { ...withText(article, body), ...more, notes, paragraphs, schemaVersion: 1 };
  return jsonFile(Object.fromEntries(Object.entries(whole).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Blocks with words, in the text's order; notes stand apart from the text, rules have no words. */
export function textBlocks(body: Body): readonly BodyBlock[] {
  return body.blocks.filter(({ text, kind }) => text !== "" && kind !== "note" && kind !== "figure");
}

/** Keys in their published order: written out, since sorting 10,000 records at run time costs more than all else here. */
function withText(article: ArticleRecord, body: Body): object {
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

function bodyAt(bodies: readonly Body[], index: number): Body {
  const body = bodies[index];
  if (body === undefined) throw new Error(`a data file names ${index + 1} articles but got fewer bodies`);
  return body;
}
