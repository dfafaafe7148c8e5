/** What an article's head tells machines, drawn from its entry. */

import type { Entry, TermRef } from "../model/archive.ts";
import type { Citation } from "../model/citation.ts";
import type { ArticleHead, HeadTerm } from "../model/head.ts";
import type { OutputPath } from "../model/ids.ts";

/** Schema.org's `mentions` would else be longer than many an article. */
const mostMentions = 6;

export interface ArticleSurroundings {
  readonly citation: Citation;
  readonly twin: OutputPath | null;
  /** Address of each of the entry's translations; null: in no archive. */
  readonly translations: readonly (OutputPath | null)[];
  readonly pathOfTerm: (term: TermRef) => OutputPath | null;
  readonly older: OutputPath | null;
  readonly newer: OutputPath | null;
  readonly above: ArticleHead["above"];
}

export function makeArticleHead(entry: Entry, around: ArticleSurroundings): ArticleHead {
  const { facts } = entry;
  const headTerm = (term: TermRef): HeadTerm => ({
    type: term.type,
    name: term.name,
    path: term.hasPage ? around.pathOfTerm(term) : null,
  });
  return {
    citation: around.citation,
    kind: facts.kind,
    time: facts.time,
    modified: facts.modified,
    wordCount: facts.wordCount,
    digest: facts.digest,
    removedCount: facts.removedCount,
    about: entry.tags.map(headTerm),
    mentions: otherNames(entry).slice(0, mostMentions).map(headTerm),
    translations: entry.translations.flatMap(({ lang }, at) => {
      const path = around.translations[at] ?? null;
      return path === null ? [] : [{ lang, path }];
    }),
    twin: around.twin,
    older: around.older,
    newer: around.newer,
    above: around.above,
    isWithdrawn: facts.withdrawn !== null,
  };
}

/** Names with a page that are no tags, most mentioned first; inferred places are not written in the text. */
function otherNames({ tags, people, places, organisations }: Entry): TermRef[] {
  const shown = new Set(tags.map(({ type, slug }) => `${type}/${slug}`));
  return [...people, ...places, ...organisations]
    .filter((term) => term.hasPage && !term.inferred && !shown.has(`${term.type}/${term.slug}`))
    .sort((a, b) => b.mentions - a.mentions);
}
