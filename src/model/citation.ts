/** What one needs to cite an article; every citation style and file is made from it. */

import type { SeedId } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";

/** `literal`: a body, a pen name, or a name whose parts are not known; `isBody`: a desk, an agency, no person. */
export type CitedName =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string; readonly isBody: boolean };

export interface Citation {
  /** "azernews2023azerbaijani": unique in the archive; BibTeX's key and the `id` of CSL-JSON. */
  readonly key: string;
  readonly id: SeedId;
  readonly headline: string;
  /** The archive made the headline up from the text: texts show it in square brackets, files say so in a note. */
  readonly headlineIsDerived: boolean;
  /** Empty for an unsigned article: the archive is never its author. */
  readonly authors: readonly CitedName[];
  /** The outlet; null where it is not known. */
  readonly source: string | null;
  /** The distributor it came through. */
  readonly via: string | null;
  readonly date: IsoDate | null;
  readonly section: string | null;
  /** Place of the dateline. */
  readonly place: string | null;
  /** BCP 47. */
  readonly lang: string;
  /** Only one that the source states. */
  readonly dek: string | null;
  /** The tags that people set. */
  readonly keywords: readonly string[];
  readonly rights: string | null;
  /** Absolute address of the article's page; null while site.url is not set. */
  readonly url: string | null;
  /** Address of the original. */
  readonly originalUrl: string | null;
  /** The archive's title. */
  readonly archive: string;
}

/** One article's citations, ready for its page. */
export interface CitationTexts {
  readonly chicagoNote: string;
  readonly chicagoBibliography: string;
  readonly apa: string;
  readonly mla: string;
  /** Wikipedia's {{cite news}}. */
  readonly wikipedia: string;
  /** Files as `data:` addresses: they work from disk and without JavaScript. */
  readonly downloads: readonly {
    readonly format: string;
    readonly fileName: string;
    readonly href: string;
  }[];
}
