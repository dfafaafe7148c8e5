/** What comes in: seeds, their blocks, and what they state about themselves. */

import type { Derived } from "./derived.ts";
import type { Digest, SeedId, SeedPath } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { Place } from "./place.ts";

/** One seed file, decoded. */
export interface RawSource {
  readonly path: SeedPath;
  /** The path as problems print it: the seeds folder's name in front. */
  readonly file: string;
  /** Decoded, NFC, without BOM; line ends as in the file. */
  readonly text: string;
  /** SHA-256 of the file's own bytes. */
  readonly digest: Digest;
}

/** A line or paragraph with its place in the seed. */
export interface Block {
  /** Trimmed; never empty. */
  readonly text: string;
  readonly place: Place;
  /** Blanks in front of the text in the seed, in UTF-16 units: dumps indent. */
  readonly indent: number;
  /** Empty lines in front of it. */
  readonly gap: number;
  /** In page dumps hashText of the folded text, else empty: equal for equal lines on other pages. */
  readonly hash: string;
}

export const bodyKinds = ["markdown", "text", "dump", "html"] as const;
/** `text`: clean paragraphs; `dump`: a whole page as text, menus and all; `html`: sanitised article HTML. */
export type BodyKind = (typeof bodyKinds)[number];

export const articleKinds = [
  "news",
  "opinion",
  "interview",
  "analysis",
  "feature",
  "press-release",
  "announcement",
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** What a seed states about itself, each value with its rule and place. Absent: not stated. */
export interface Header {
  readonly headline?: Derived<string>;
  readonly date?: Derived<IsoDate>;
  /** "HH:MM", "HH:MM:SS", with "Z" or "+04:00" behind it only where the seed gives the zone. */
  readonly time?: Derived<string>;
  readonly modified?: Derived<IsoDate>;
  readonly authors: readonly Derived<string>[];
  /** The outlet that published. */
  readonly source?: Derived<string>;
  /** The distributor it came through. */
  readonly via?: Derived<string>;
  readonly section?: Derived<string>;
  readonly kind?: Derived<ArticleKind>;
  /** BCP 47. */
  readonly lang?: Derived<string>;
  readonly dek?: Derived<string>;
  /** Explicit tags, in the seed's order. */
  readonly tags: readonly Derived<string>[];
  /** Address of the original, http or https. */
  readonly url?: Derived<string>;
  readonly slug?: Derived<string>;
  readonly rights?: Derived<string>;
  readonly draft?: Derived<boolean>;
}

/** A line that was cut from a page, kept for the audit trail. */
export interface Removed {
  readonly place: Place;
  readonly text: string;
  readonly reason: RemovedReason;
}

export const removedReasons = [
  "advertisement",
  "agency-prefix",
  "byline",
  "caption",
  "comment",
  "cookie-notice",
  "date-line",
  "disclaimer",
  "duplicate",
  "footer",
  "form",
  "headline-repeat",
  "menu",
  "not-article",
  "other-language-headline",
  "paywall",
  "related-link",
  "script",
  "section-line",
  "share-bar",
  "sidebar",
  "tag-line",
] as const;
export type RemovedReason = (typeof removedReasons)[number];

/** One article as its reader gives it: what it states, and its text in blocks. */
export interface ParsedSource {
  readonly id: SeedId;
  readonly path: SeedPath;
  readonly file: string;
  readonly digest: Digest;
  /** Name of the reader that accepted the seed; for a saved page also who chose its body: "html: readability+json-ld". */
  readonly reader: string;
  readonly header: Header;
  readonly bodyKind: BodyKind;
  /** text and dump: lines with their places. html: one for each line of `markup`. markdown: empty. */
  readonly blocks: readonly Block[];
  /** markdown: the body's source. html: sanitised HTML of the body, one block element a line. */
  readonly markup?: string;
  /** Where the body begins, for problems in it. */
  readonly bodyPlace: Place;
  /** What the reader itself cut. */
  readonly removed: readonly Removed[];
  /** Headlines of the same article in other languages. */
  readonly variants: readonly Variant[];
}

/** The same article's headline in another language. */
export interface Variant {
  readonly lang: string;
  readonly title: string;
  readonly place?: Place;
}
