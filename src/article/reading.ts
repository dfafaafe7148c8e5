/** A seed's text as it was understood, before facts are drawn from it: every body kind ends in this form. */

import type { BodyBlockKind } from "../model/article.ts";
import type { Place } from "../model/place.ts";
import type { Header, Removed, Variant } from "../model/source.ts";

/** A block of the body before it has an id. */
export interface ReadBlock {
  readonly kind: BodyBlockKind;
  /** Plain text, NFC. */
  readonly text: string;
  /** Safe HTML: for a paragraph what stands inside `<p>`, for other kinds the whole element. */
  readonly html: string;
  readonly place: Place;
  readonly lang?: string;
}

export interface Note {
  readonly text: string;
  /** "disclaimer", "correction", "read-also", "editor" … */
  readonly kind: string;
  readonly place: Place;
}

export interface Reading {
  /** The reader's header with what the text itself printed. */
  readonly header: Header;
  readonly blocks: readonly ReadBlock[];
  readonly notes: readonly Note[];
  readonly removed: readonly Removed[];
  readonly variants: readonly Variant[];
}
