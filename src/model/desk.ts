/** What an editor says about the seeds: the files of seeds/_desk/, checked. */

import type { ChangeLog } from "./change.ts";
import type { SeedId } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Place } from "./place.ts";
import type { ArticleKind } from "./source.ts";

/** overrides.yaml: per article, each value wins over what the seed says. */
export interface Override {
  readonly place: Place;
  readonly headline?: string;
  readonly date?: IsoDate;
  readonly time?: string;
  readonly dek?: string;
  readonly source?: string;
  readonly via?: string;
  readonly authors?: readonly string[];
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly lang?: string;
  readonly tags?: readonly string[];
  readonly url?: string;
  readonly rights?: string;
  readonly slug?: string;
  readonly status?: "published" | "withdrawn" | "draft";
  readonly withdrawnOn?: IsoDate;
  readonly reason?: string;
}

export type TagType = "person" | "place" | "organisation" | "topic" | "event";

/** tags.yaml, one entry of `tags`; format in text.md section 5. */
export interface TagRule {
  readonly place: Place;
  readonly name: string;
  readonly type: TagType;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly context: readonly string[];
  readonly match: readonly string[];
  readonly slug?: string;
  readonly note?: string;
}

export interface TagRules {
  readonly tags: readonly TagRule[];
  readonly never: readonly string[];
  readonly notSame: readonly (readonly string[])[];
  readonly articles: Readonly<
    Record<string, { readonly add: readonly string[]; readonly remove: readonly string[] }>
  >;
  readonly derive: {
    readonly people: boolean;
    readonly places: boolean;
    readonly organisations: boolean;
    readonly topics: boolean;
    /** At most so many derived tags an article. */
    readonly max: number;
    /** undefined: by archive size (2, above 2,000 articles 3; 1 below 10). */
    readonly minArticles?: number;
  };
}

/** sources.yaml, one outlet. */
export interface SourceRule {
  readonly place: Place;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly homePage?: string;
  readonly lang?: string;
  readonly rights?: string;
}

/** permalinks.lock.json: written by the build, append only. Output paths of articles by id, of terms by `type:key`. */
export interface PermalinkLock {
  readonly version: 1;
  readonly articles: Readonly<Record<string, string>>;
  readonly terms: Readonly<Record<string, string>>;
  /** Addresses given up by the editor's wish, each with where it leads now. */
  readonly moved: Readonly<Record<string, string>>;
}

export interface Desk {
  readonly overrides: Readonly<Record<SeedId, Override>>;
  readonly tagRules: TagRules;
  readonly sources: readonly SourceRule[];
  readonly lock: PermalinkLock;
  /** null: nothing has been published yet. */
  readonly changes: ChangeLog | null;
}

export const emptyTagRules: TagRules = {
  tags: [],
  never: [],
  notSame: [],
  articles: {},
  derive: { people: true, places: true, organisations: true, topics: true, max: 8 },
};

export const emptyLock: PermalinkLock = { version: 1, articles: {}, terms: {}, moved: {} };
