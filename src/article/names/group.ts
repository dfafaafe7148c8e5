/** Spots of one name in an article, gathered. */

import type { NameType } from "../../model/article.ts";
import type { Candidate, Cue } from "./candidate.ts";

/** A name that grows while its spellings are joined. */
export interface Group {
  readonly key: string;
  name: string;
  type: NameType | undefined;
  cue: Cue;
  code: string | undefined;
  readonly spots: Candidate[];
  readonly spellings: Set<string>;
}

export function addSpot(group: Group, candidate: Candidate): void {
  group.spots.push(candidate);
  group.spellings.add(candidate.text);
  group.code ??= candidate.code;
  if (candidate.knownAs === undefined && candidate.text.length > group.name.length)
    group.name = candidate.text;
}
