/** The marks of an article as they lie in the cache, beside the record of its seed. */

import { type Cache, damagedCache } from "./io/cache.ts";
import { keyOf } from "./io/key.ts";
import type { Facts } from "./model/article.ts";
import type { Config } from "./model/config.ts";
import type { SeedPath } from "./model/ids.ts";
import type { Marks, MarksOf } from "./model/marks.ts";

type MarksRow = readonly [sketch: string, figures: string, hashes: string, counts: string];

export function encodeMarks({ sketch, figures, terms }: Marks): string {
  const row: MarksRow = [sketch, figures, terms.hashes, terms.counts];
  return JSON.stringify(row);
}

export function decodeMarks(text: string): Marks {
  const [sketch, figures, hashes, counts]: MarksRow = JSON.parse(text);
  return { sketch, figures, terms: { hashes, counts } };
}

/**
 * Key of an article's marks. Every build names them all: for a seed's only article the halves of the record's key change
 * places, which costs a tenth of a digest.
 * @param recordKey of the seed's record
 */
export function marksKeyOf(recordKey: string, { id, path }: Pick<Facts, "id" | "path">): string {
  const part = id.slice(path.length);
  return part === "" ? recordKey.slice(16) + recordKey.slice(0, 16) : keyOf(recordKey, part);
}

/** Whether articles have marks at all: nobody asks for them where the config wants neither. */
export function hasMarks({ copies, related }: Config["derive"]): boolean {
  return copies || related;
}

/** Reads marks from the cache. `recordKeys`: key of each seed's record. */
export function openMarks(cache: Cache, recordKeys: ReadonlyMap<SeedPath, string>): MarksOf {
  return (facts) => {
    const bytes = cache.get(marksKeyOf(recordKeys.get(facts.path) ?? "", facts));
    if (bytes === undefined) throw new Error(`${damagedCache}: the marks of ${facts.id} are not there`);
    return decodeMarks(bytes.toString());
  };
}
