/** What changed in the published archive, and when. */

import type { OutputPath } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";

/** `removed`: the seed is gone. `withdrawn`: an editor took the article back. `restored`: it was either, and is shown again. */
export const changeKinds = ["added", "changed", "withdrawn", "removed", "restored"] as const;
export type ChangeKind = (typeof changeKinds)[number];

/**
 * What an article says of itself, under the names that the data files use; names, events and the like, which hang on other
 * articles too, are left out. The order is that of the hashes in changes.lock.json: only ever add at the end.
 */
export const statedFields = [
  "headline",
  "date",
  "time",
  "authors",
  "source",
  "via",
  "dek",
  "section",
  "kind",
  "lang",
  "tags",
  "originalUrl",
  "rights",
  "body",
] as const;
export type StatedField = (typeof statedFields)[number];

export interface Change {
  /** Day of the first build that published it, UTC. */
  readonly on: IsoDate;
  readonly change: ChangeKind;
  /** Address of the article now, or the last one it had. */
  readonly path: OutputPath;
  /** Of an article that is shown as it was not before: stated fields, and `url` where the address moved. */
  readonly fields: readonly (StatedField | "url")[];
}

/** Four signs for each stated field in its order, as it was shown last; "withdrawn" or "removed" and a blank before them where it is shown no more. */
export type PublishedState = string;

/** seeds/_desk/changes.lock.json: written by the build, so that the same seeds tell the same history anywhere. */
export interface ChangeLog {
  readonly version: 1;
  /** What was published last, by address. */
  readonly published: Readonly<Record<string, PublishedState>>;
  /** Oldest first; of one day, by address. Nothing of the first publication. */
  readonly changes: readonly Change[];
}
