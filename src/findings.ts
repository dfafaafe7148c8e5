/** What a build found out at length about all articles, kept beside the cache for the next one. */

import { deserialize, serialize } from "node:v8";
import type { Findings } from "./archive/assemble-archive.ts";
import type { BuildState } from "./io/build-state.ts";
import type { Digest } from "./model/ids.ts";

const names = ["terms", "similar", "copies"] as const satisfies readonly (keyof Findings)[];

/** `code`: digest of our own code, whose findings alone are good. */
export function readFindings(state: BuildState, code: Digest): Findings {
  return Object.fromEntries(
    names.map((name) => {
      const bytes = state.readRecord(name, code);
      return [name, bytes === undefined ? undefined : deserialize(bytes)];
    }),
  );
}

/** Writes what differs from `before`. */
export function saveFindings(state: BuildState, code: Digest, before: Findings, now: Findings): void {
  for (const name of names)
    if (now[name] !== undefined && now[name] !== before[name])
      state.saveRecord(name, code, serialize(now[name]));
}
