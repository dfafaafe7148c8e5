/** Short keys: whether what pages show is as it was. Numbers, since a build after an edit makes a hundred thousand of them to learn that it is. */

import { mixHash } from "./hash.ts";

/** Numbers are whole ones. */
export type KeyPart = string | number | boolean | null | undefined;

/** Stand for parts that are no numbers; the upper half of a number has 21 bits. */
const aText = 1 << 22;
const isTrue = 1 << 23;
const isFalse = 1 << 24;
const isAbsent = 1 << 25;

/**
 * A key of 53 bits over parts in order, by FNV-1a in two lanes. Parts are kept apart: ["ab", "c"] is not ["a", "bc"]. Not for
 * security, and not for names: it may change with the code.
 */
export function shortKey(parts: readonly KeyPart[]): number {
  let high = 0x811c9dc5 | 0;
  let low = 0x9e3779b9 | 0;
  const texts: string[] = [];
  // By place: of lists of many kinds V8 would call the iterator.
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    let upper = isAbsent;
    let lower = 0;
    if (typeof part === "number") {
      upper = part / 2 ** 32;
      lower = part | 0;
    } else if (typeof part === "string") {
      upper = aText;
      lower = part.length;
      texts.push(part);
    } else if (typeof part === "boolean") {
      upper = part ? isTrue : isFalse;
    }
    high = Math.imul(Math.imul(high ^ upper, 0x01000193) ^ lower, 0x01000193);
    low = Math.imul(Math.imul(low ^ upper, 0x5bd1e995) ^ lower, 0x5bd1e995);
  }
  // As one text: reading those of many kinds sign by sign takes V8 ten times as long, since it looks each time what kind it is.
  const text = texts.join("");
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ unit, 0x5bd1e995);
  }
  return (mixHash(high) & 0x1f_ffff) * 2 ** 32 + mixHash(low);
}
