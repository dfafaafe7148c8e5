/** What the machine-readable part of a page's head is made from (product.md 2.1, 2.2); render/head/ writes it. */

import type { Taxonomy } from "./archive.ts";
import type { Citation } from "./citation.ts";
import type { OutputPath } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { ArticleKind } from "./source.ts";

/** A page that a head points to. */
export interface HeadTarget {
  readonly name: string;
  readonly path: OutputPath;
}

/** A term that the article bears; `path` is null where it has no page. */
export interface HeadTerm {
  readonly type: Taxonomy;
  readonly name: string;
  readonly path: OutputPath | null;
}

export interface ArticleHead {
  readonly citation: Citation;
  readonly kind: ArticleKind;
  readonly time: string | null;
  readonly modified: IsoDate | null;
  readonly wordCount: number;
  /** SHA-256 of the seed's bytes. */
  readonly digest: string;
  /** Lines that were cut from the seed. */
  readonly removedCount: number;
  /** The tags shown: what the article is about. */
  readonly about: readonly HeadTerm[];
  /** Other names in the text. */
  readonly mentions: readonly HeadTerm[];
  /** The article's pages in other languages, only those that the archive has. */
  readonly translations: readonly { readonly lang: string; readonly path: OutputPath }[];
  /** The article as data; null where twins are not written. */
  readonly twin: OutputPath | null;
  readonly older: OutputPath | null;
  readonly newer: OutputPath | null;
  /** Year, month and day pages, as far as the date is known; or the page of the undated. */
  readonly above: readonly { readonly date: IsoDate | null; readonly path: OutputPath }[];
  /** Its text was taken back: nothing of it may be said. */
  readonly isWithdrawn: boolean;
}

/** The head of any other page. */
export interface PageHead {
  readonly kind: "home" | "list" | "data" | "other";
  /** Without the archive's name. */
  readonly title: string;
  /** Empty: the archive's own. */
  readonly description: string;
  /** Pages above this one, from the year or the taxonomy down; without home and without this one. */
  readonly above: readonly HeadTarget[];
  /** Articles of a list, in its order; at most 100 are told. */
  readonly items: readonly HeadTarget[];
  /** Feed of the page's own term; null: the site's feed stands alone. */
  readonly feed: HeadTarget | null;
  /** Files of the same list: data, citations. */
  readonly files: readonly { readonly type: string; readonly path: OutputPath }[];
  /** Robots are asked to leave it out: redirects, the 404 page. */
  readonly isHidden: boolean;
}
