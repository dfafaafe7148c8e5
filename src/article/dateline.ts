/** Datelines and agency prefixes: "LIMA, Oct 3 (Reuters) - ", "(MENAFN- AzerNews) "; text.md section 7. */

import type { IsoDate } from "../model/iso-date.ts";

export interface Dateline {
  /** The prefix as written; it leaves the body and is kept in the audit trail. */
  readonly prefix: string;
  /** "Lima", in its usual spelling. */
  readonly place?: string;
  /** The agency or outlet that wrote. */
  readonly source?: string;
  /** The distributor. */
  readonly via?: string;
  /** Complete only if the prefix names the year or the publication date gives it. */
  readonly date?: IsoDate;
}

/** Finds the prefix of an article's first paragraph; `published` completes a date without a year. */
export function findDateline(_firstParagraph: string, _published: IsoDate | undefined): Dateline | undefined {
  return undefined;
}

/** Agencies and papers that the text cites ("As reported by AZERTAC"), and the outlet that names itself ("told Report"). */
export function findCited(_paragraphs: readonly string[]): {
  readonly cited: readonly string[];
  readonly self?: string;
} {
  return { cited: [] };
}
