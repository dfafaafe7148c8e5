/** The writing side of search-bits.ts; the browser's script has no use for it. */

import { enlarge } from "./enlarge.ts";
import { bitSigns, longestUnary } from "./search-bits.ts";

export interface BitWriter {
  /** The lowest `count` bits of a number; count up to 30. */
  readonly bits: (value: number, count: number) => void;
  /** A Rice code: value >> k in unary, then k bits; a quotient of 24 or more is written in full (24 ones, 30 bits). */
  readonly rice: (value: number, k: number) => void;
  readonly text: () => string;
}

/** ASCII codes of the two signs that stand for each 13 bits. */
const pairs = /* @__PURE__ */ Uint16Array.from(
  { length: 8192 },
  (_, i) =>
    bitSigns.charCodeAt(i % bitSigns.length) * 256 + bitSigns.charCodeAt(Math.floor(i / bitSigns.length)),
);

export function writeBits(): BitWriter {
  let codes = new Uint16Array(2048);
  let length = 0;
  let held = 0;
  let heldCount = 0;
  const push = (value: number, count: number) => {
    let left = count;
    while (heldCount + left >= 13) {
      const take = 13 - heldCount;
      left -= take;
      if (length === codes.length) codes = enlarge(codes);
      codes[length++] = pairs[(held << take) | ((value >>> left) & ((1 << take) - 1))] ?? 0;
      held = 0;
      heldCount = 0;
    }
    held = (held << left) | (value & ((1 << left) - 1));
    heldCount += left;
  };
  return {
    bits: push,
    rice: (value, k) => {
      const quotient = value >>> k;
      if (quotient >= longestUnary) {
        push((1 << longestUnary) - 1, longestUnary);
        push(value, 30);
        return;
      }
      const ones = ((1 << quotient) - 1) << 1;
      if (quotient + k < 30) push((ones << k) | (value & ((1 << k) - 1)), quotient + 1 + k);
      else {
        push(ones, quotient + 1);
        push(value, k);
      }
    },
    text: () => {
      push(0, (13 - heldCount) % 13);
      return latin.decode(new Uint8Array(codes.buffer, 0, 2 * length));
    },
  };
}

const latin = /* @__PURE__ */ new TextDecoder("latin1");
