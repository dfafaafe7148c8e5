/** Names and tags over the archive: votes, folding, thresholds, tags.yaml; text.md sections 4 and 5. */

import type { TagOrigin, Taxonomy } from "../model/archive.ts";
import type { Evidence, Facts } from "../model/article.ts";
import type { SourceRule, TagRules } from "../model/desk.ts";
import type { SeedId } from "../model/ids.ts";

/** A term of one article, before terms have addresses. `key` is unique within its type. */
export interface SettledTerm {
  readonly type: Taxonomy;
  readonly key: string;
  readonly origin: TagOrigin;
  readonly mentions: number;
  /** Spellings in this article other than the term's name. */
  readonly aliases: readonly string[];
  readonly inferred: boolean;
  readonly evidence?: Evidence;
}

/** A term of the archive, before it has an address. */
export interface TermName {
  readonly type: Taxonomy;
  readonly key: string;
  /** The spelling shown. */
  readonly name: string;
  /** All other spellings, sorted. */
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly note?: string;
  /** From tags.yaml. */
  readonly wishedSlug?: string;
  /** Borne by enough articles, or by people's word, to have a page. */
  readonly hasPage: boolean;
}

export interface ArticleTerms {
  /** Shown, in the order of trust. */
  readonly tags: readonly SettledTerm[];
  /** All names found, by first mention. */
  readonly people: readonly SettledTerm[];
  readonly places: readonly SettledTerm[];
  readonly organisations: readonly SettledTerm[];
}

export interface SettledTerms {
  readonly byArticle: ReadonlyMap<SeedId, ArticleTerms>;
  /** By type and key. */
  readonly terms: readonly TermName[];
  /** Pairs that may be one name, for `check --review`; never merged alone. */
  readonly closePairs: readonly {
    readonly names: readonly [string, string];
    readonly type: Taxonomy;
    readonly reason: string;
  }[];
}

/** Explicit tags alone, for now. */
export function settleTerms(
  _articles: readonly Facts[],
  _rules: TagRules,
  _sources: readonly SourceRule[],
): SettledTerms {
  return { byArticle: new Map(), terms: [], closePairs: [] };
}
