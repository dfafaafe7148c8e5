/** All articles together: what only the whole archive can know. */

import type { EventMention, ShownFacts } from "./article.ts";
import type { Change } from "./change.ts";
import type { OutputPath, SeedId, SeedPath, Slug } from "./ids.ts";

/** `explicit`: written by people in the seed; `rule`: tags.yaml; `derived`: found in the text; `suggested`: a topic of similar articles. */
export type TagOrigin = "explicit" | "rule" | "derived" | "suggested";

/** The taxonomies; each term has one page, in its taxonomy's folder. `tag` holds topics and explicit tags of no other type. */
export const taxonomies = ["person", "place", "organisation", "tag", "source"] as const;
export type Taxonomy = (typeof taxonomies)[number];

/** Folder of each taxonomy on the site. */
export const taxonomyFolders: Readonly<Record<Taxonomy, string>> = {
  person: "people",
  place: "places",
  organisation: "organisations",
  tag: "tags",
  source: "sources",
};

/** A term as one article bears it; one object for all articles that bear it alike. */
export interface TermRef {
  readonly name: string;
  readonly type: Taxonomy;
  readonly slug: Slug;
  readonly origin: TagOrigin;
  /** Times it stands in the text; 0 for a tag that does not. */
  readonly mentions: number;
  /** Other spellings in this article. */
  readonly aliases: readonly string[];
  /** Follows from a demonym or a city. */
  readonly inferred: boolean;
  /** Has a page of its own; a name in too few articles has none. */
  readonly hasPage: boolean;
}

export type CopyKind = "identical" | "copy" | "shortened" | "update";

export interface RelatedLink {
  readonly id: SeedId;
  /** Names of terms that both bear, strongest first, at most 3; for "both name …". */
  readonly shared: readonly string[];
  /** Days from this article to the other; null where a date is missing. */
  readonly daysApart: number | null;
}

/** An article in its place in the archive. */
export interface Entry {
  /** Its index in the archive's articles. */
  readonly place: number;
  readonly facts: ShownFacts;
  readonly path: OutputPath;
  /** The tags shown, explicit first, then rule, derived, suggested. */
  readonly tags: readonly TermRef[];
  /** All names found, with their archive-wide spelling. */
  readonly people: readonly TermRef[];
  readonly places: readonly TermRef[];
  readonly organisations: readonly TermRef[];
  /** Which of the facts' evidence proves each of the tags, people, places and organisations, one after another; null where none does. */
  readonly evidence: readonly (number | null)[];
  readonly sourceTerm: TermRef | null;
  readonly related: readonly RelatedLink[];
  /** Slug of the cluster it is a version in. */
  readonly cluster: Slug | null;
  /** Articles that carry this one's headline in another language. */
  readonly translations: readonly {
    readonly lang: string;
    readonly title: string;
    readonly id: SeedId | null;
  }[];
}

/** A term over the archive. */
export interface Term {
  readonly type: Taxonomy;
  readonly slug: Slug;
  readonly path: OutputPath;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly code?: string;
  readonly note?: string;
  /** Newest first. */
  readonly articles: readonly SeedId[];
  readonly explicitCount: number;
  readonly derivedCount: number;
  /** Years ascending. */
  readonly years: readonly (readonly [year: string, count: number])[];
  /** Terms that stand together with it, most first, at most 12. */
  readonly near: readonly {
    readonly type: Taxonomy;
    readonly slug: Slug;
    readonly name: string;
    readonly count: number;
  }[];
}

/** A story that several articles tell in nearly the same words. */
export interface Cluster {
  readonly slug: Slug;
  readonly path: OutputPath;
  readonly main: SeedId;
  /** Earliest first, the main one among them. */
  readonly versions: readonly { readonly id: SeedId; readonly kind: CopyKind | "main" }[];
}

export interface TimelineEvent extends EventMention {
  readonly id: SeedId;
}

/** An old address and where it leads now; both below the output folder. */
export interface Redirect {
  readonly from: OutputPath;
  readonly to: OutputPath;
}

export interface Archive {
  /** Dated first, newest first, then by id; undated last, by id. */
  readonly articles: readonly Entry[];
  readonly terms: Readonly<Record<Taxonomy, readonly Term[]>>;
  readonly clusters: readonly Cluster[];
  /** Oldest first; only events with onTimeline. */
  readonly events: readonly TimelineEvent[];
  readonly redirects: readonly Redirect[];
  /** Newest first; none of a first publication. */
  readonly changes: readonly Change[];
  /** Where each seed's own bytes are published; none of a withdrawn article's. */
  readonly sourceFiles: Readonly<Record<SeedPath, OutputPath>>;
}
