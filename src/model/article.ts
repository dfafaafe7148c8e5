/** One article: Facts are small and stay in memory, the Body is big and stays in the cache. */

import type { PublishedState } from "./change.ts";
import type { Derived } from "./derived.ts";
import type { BodyKey, Digest, SeedId, SeedPath } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Place } from "./place.ts";
import type { ArticleKind, Removed, Variant } from "./source.ts";

export const nameTypes = ["person", "place", "organisation"] as const;
export type NameType = (typeof nameTypes)[number];

/** Where the words stand that prove a derived fact. */
export interface Evidence {
  /** Id of the body block: "p3-7f2c"; empty for what stands in none, such as the headline, the dateline or a tag. */
  readonly paragraph: string;
  /** UTF-16 offsets of the finding in the block's text; 0 and 0 without a block. */
  readonly start: number;
  readonly end: number;
  /** The words themselves, at most 160 UTF-16 units, where no block holds them; else empty. */
  readonly text: string;
}

/** A name found in one article, before the archive has voted; articles that say the same of it share one object. */
export interface NameMention {
  /** As written most fully in the article. */
  readonly name: string;
  /** foldName(name): equal keys are the same spelling. */
  readonly key: string;
  /** undefined: no cue in this article; the archive's votes may decide. */
  readonly type?: NameType | undefined;
  /** The cue that gave the type: "title", "gazetteer-country", "organisation-word", "given-name" …; empty without type. */
  readonly cue: string;
  /** Other spellings in this article that mean the same. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  /** Stands in the headline or the first paragraph. */
  readonly inLead: boolean;
  /** Follows from a demonym or a city; the name itself is not written. */
  readonly inferred: boolean;
  /** ISO 3166-1 alpha-2 of a country. */
  readonly code?: string | undefined;
}

/** A name with what proves it. */
export interface FoundName extends NameMention {
  readonly evidence: Evidence;
}

export type EventPrecision = "day" | "range" | "month" | "year";

/** A date mentioned in the text. */
export interface EventMention {
  readonly date: IsoDate;
  /** Last day of a range; absent otherwise. */
  readonly endDate?: IsoDate | undefined;
  readonly precision: EventPrecision;
  /** The phrase as written: "November of last year". */
  readonly text: string;
  /** The sentence it stands in, at most 300 UTF-16 units. */
  readonly sentence: string;
  /** Id of the body block. */
  readonly paragraph: string;
  /** `explicit`: written in full; `resolved`: a part came from the publication date; `relative`: counted from it. */
  readonly origin: "explicit" | "resolved" | "relative";
  /** Shown on the timeline; otherwise only on the article's page. */
  readonly onTimeline: boolean;
}

/** The article's terms, sorted by their folded words, and how often each stands in the text: read by model/terms.ts. */
export interface TermVector {
  /** Hashes alone: nobody asks which words they are of, and the words of all articles would take ten times the time to read. */
  readonly hashes: string;
  /** A sign for each term. */
  readonly counts: string;
}

/** Something a person should look at. */
export interface Doubt {
  readonly field: string;
  readonly confidence: "fair" | "low";
  readonly reason: string;
}

export interface Facts {
  readonly id: SeedId;
  readonly path: SeedPath;
  /** The seed's path as problems print it. */
  readonly file: string;
  readonly digest: Digest;
  readonly reader: string;
  readonly headline: Derived<string>;
  readonly date: Derived<IsoDate> | null;
  readonly time: string | null;
  readonly modified: IsoDate | null;
  readonly dek: Derived<string> | null;
  readonly source: Derived<string> | null;
  readonly via: Derived<string> | null;
  /** Agencies and papers that the text cites. */
  readonly cited: readonly string[];
  /** Place of the dateline: "BAKU" is "Baku". */
  readonly dateline: string | null;
  readonly authors: readonly Derived<string>[];
  readonly section: string | null;
  readonly kind: ArticleKind;
  readonly lang: string;
  readonly variants: readonly Variant[];
  readonly explicitTags: readonly string[];
  readonly names: readonly NameMention[];
  /** What proves each of the names, by packEvidence. */
  readonly evidence: string;
  readonly events: readonly EventMention[];
  readonly url: string | null;
  readonly rights: string | null;
  /** Wished slug; empty where the seed wishes none. */
  readonly wishedSlug: string;
  /** Equal for texts that are equal after folding. */
  readonly textHash: string;
  /** What it states, by signStated; "withdrawn" where it is. */
  readonly stated: PublishedState;
  readonly wordCount: number;
  readonly paragraphCount: number;
  readonly removedCount: number;
  readonly doubts: readonly Doubt[];
  readonly withdrawn: { readonly reason: string; readonly date: IsoDate | null } | null;
  readonly bodyKey: BodyKey;
  /** Differs whenever anything else of the facts of this seed does; "" before they were in the cache. */
  readonly key: string;
}

/** The facts that pages show; the archive alone asks for the others, and lets go of them. */
export type ShownFacts = Omit<Facts, "names" | "textHash">;

export type BodyBlockKind =
  | "paragraph"
  | "heading"
  | "list"
  | "quote"
  | "table"
  | "figure"
  | "code"
  | "rule"
  | "note";

/** One block of the body with its stable address. */
export interface BodyBlock {
  /** "p3-7f2c": ordinal and hash of the text; stands as `id` on the page. */
  readonly id: string;
  readonly kind: BodyBlockKind;
  /** Plain text, NFC; empty for a rule. */
  readonly text: string;
  /** Safe HTML of the block's inside or of the whole element, made by article/; never by a template. */
  readonly html: string;
  /** BCP 47, where it differs from the article's. */
  readonly lang?: string;
}

export interface Body {
  readonly blocks: readonly BodyBlock[];
  /** Disclaimers, corrections, "read also": shown apart from the text. */
  readonly notes: readonly { readonly text: string; readonly kind: string; readonly place: Place }[];
  readonly removed: readonly Removed[];
}
