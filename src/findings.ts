/** What a build found out at length about all articles, kept beside the cache for the next one. */

import { deserialize, serialize } from "node:v8";
import type { Findings } from "./archive/assemble-archive.ts";
import type { BuildState } from "./io/build-state.ts";
import type { Digest } from "./model/ids.ts";

/** `code`: digest of our own code, whose findings alone are good. */
export async function readFindings(state: BuildState, code: Digest): Promise<Findings> {
  const bytes = await state.readFindings(code);
  return bytes === undefined ? {} : deserialize(bytes);
}

/** Keeps them where they differ from `before`: all in one, so that the ids of all articles stand there once. */
export function saveFindings(state: BuildState, code: Digest, before: Findings, now: Findings): void {
  const isAsBefore =
    now.terms === before.terms && now.similar === before.similar && now.copies === before.copies;
  if (!isAsBefore) state.saveFindings(code, serialize(now));
}
