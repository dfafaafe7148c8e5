/** The lists of similar articles as they lie in the cache: what the next build goes on from. */

import { mostKept, type SimilarLists } from "./archive/related/similar-articles.ts";
import type { SeedId } from "./model/ids.ts";

/** Counts of articles and of bytes of their ids, then the lists one after another; in the machine's byte order, since the cache stays on it. */
export function encodeSimilar({ ids, prints, sizes, others, ranks, scores }: SimilarLists): Buffer {
  const names = Buffer.from(ids.join("\0"));
  const head = new Uint32Array([ids.length, names.length]);
  return Buffer.concat([head, prints, others, ranks, scores, sizes].map(bytesOf).concat(names));
}

/** undefined for bytes that `encodeSimilar` did not make. */
export function decodeSimilar(bytes: Uint8Array): SimilarLists | undefined {
  const copy = new Uint8Array(bytes).buffer;
  if (copy.byteLength < 8) return undefined;
  const [count = 0, nameBytes = 0] = new Uint32Array(copy, 0, 2);
  const rows = count * mostKept;
  if (copy.byteLength !== 8 + count * 9 + rows * 8 + nameBytes) return undefined;
  let at = 8;
  const from = (size: number): number => {
    at += size;
    return at - size;
  };
  const lists = {
    prints: new Uint32Array(copy, from(count * 8), count * 2),
    others: new Uint32Array(copy, from(rows * 4), rows),
    ranks: new Uint16Array(copy, from(rows * 2), rows),
    scores: new Uint16Array(copy, from(rows * 2), rows),
    sizes: new Uint8Array(copy, from(count), count),
  };
  const names = Buffer.from(copy, at).toString();
  return { ids: (count === 0 ? [] : names.split("\0")) as SeedId[], ...lists };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
