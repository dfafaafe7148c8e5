/** foldName with a memory: news name the same people and places over and over. */

import { foldName as fold } from "../../model/fold.ts";
import { ownText } from "../../model/own-text.ts";

const known = new Map<string, string>();
const most = 50_000;

export function foldName(name: string): string {
  let key = known.get(name);
  if (key === undefined) {
    const own = ownText(name);
    key = fold(own);
    if (known.size >= most) known.clear();
    known.set(own, key);
  }
  return key;
}
