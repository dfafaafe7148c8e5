/** What a build found out at length about all articles, kept beside the cache for the next one. */

import type { Findings } from "./archive/assemble-archive.ts";
import type { BuildState } from "./io/build-state.ts";
import type { Digest } from "./model/ids.ts";
import { decodeSimilar, encodeSimilar } from "./similar-record.ts";

/** `code`: digest of our own code, whose findings alone are good. */
export function readFindings(state: BuildState, code: Digest): Findings {
  const similar = state.readRecord("similar", code);
  const copies = state.readRecord("copies", code);
  return {
    similar: similar === undefined ? undefined : decodeSimilar(similar),
    copies: copies === undefined ? undefined : new Map(JSON.parse(copies.toString())),
  };
}

/** Writes what differs from `before`. */
export function saveFindings(state: BuildState, code: Digest, before: Findings, now: Findings): void {
  if (now.similar !== undefined && now.similar !== before.similar)
    state.saveRecord("similar", code, encodeSimilar(now.similar));
  if (now.copies !== undefined && now.copies !== before.copies)
    state.saveRecord("copies", code, Buffer.from(JSON.stringify([...now.copies])));
}
