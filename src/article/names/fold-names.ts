/** foldName with a memory: news name the same people and places over and over. */

import { foldName as fold } from "../../model/fold.ts";

const known = new Map<string, string>();
const most = 50_000;

export function foldName(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    key = fold(name);
    if (known.size >= most) known.clear();
    known.set(name, key);
  }
  return key;
}
