/** Numbers as text: a stream of bits written in 91 printable signs that stand in a script without escapes. */

/** ASCII but for `"`, `\`, `<` (a script file may be pasted into HTML) and blank: 13 bits in two signs, 6.5 a byte; base-64 has 6. */
const signs = [...Array(94).keys()]
  .map((i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"\\<'.includes(sign))
  .join("");
const base = signs.length;
const values = new Uint8Array(128);
for (let i = 0; i < base; i++) values[signs.charCodeAt(i)] = i;

const pairs = Array.from(
  { length: 8192 },
  (_, i) => signs.charAt(Math.floor(i / base)) + signs.charAt(i % base),
);

export interface BitWriter {
  /** The lowest `count` bits of a number; count up to 30. */
  readonly bits: (value: number, count: number) => void;
  /** A Rice code: value >> k in unary, then k bits; a quotient of 24 or more is written in full (24 ones, 30 bits). */
  readonly rice: (value: number, k: number) => void;
  readonly text: () => string;
}

const longestUnary = 24;

export function writeBits(): BitWriter {
  const parts: string[] = [];
  let held = 0;
  let heldCount = 0;
  const push = (value: number, count: number) => {
    let left = count;
    while (left > 0) {
      const take = Math.min(13 - heldCount, left);
      left -= take;
      held = (held << take) | ((value >>> left) & ((1 << take) - 1));
      heldCount += take;
      if (heldCount === 13) {
        parts.push(pairs[held] ?? "");
        held = 0;
        heldCount = 0;
      }
    }
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
      push(((1 << quotient) - 1) << 1, quotient + 1);
      if (k > 0) push(value & ((1 << k) - 1), k);
    },
    text: () => parts.join("") + (heldCount > 0 ? (pairs[held << (13 - heldCount)] ?? "") : ""),
  };
}

export interface BitReader {
  readonly bits: (count: number) => number;
  readonly rice: (k: number) => number;
}

/** Reads what writeBits wrote; past the end come zeros. */
export function readBits(text: string): BitReader {
  let at = 0;
  let held = 0;
  let heldCount = 0;
  const fill = () => {
    held = (values[text.charCodeAt(at)] ?? 0) * base + (values[text.charCodeAt(at + 1)] ?? 0);
    at += 2;
    heldCount = 13;
  };
  const bits = (count: number) => {
    let value = 0;
    let left = count;
    while (left > 0) {
      if (heldCount === 0) fill();
      const take = Math.min(heldCount, left);
      heldCount -= take;
      left -= take;
      value = (value << take) | ((held >>> heldCount) & ((1 << take) - 1));
    }
    return value;
  };
  return {
    bits,
    rice: (k) => {
      let quotient = 0;
      for (;;) {
        if (heldCount === 0) fill();
        heldCount--;
        if (((held >>> heldCount) & 1) === 0) break;
        quotient++;
        if (quotient === longestUnary) return bits(30);
      }
      return k === 0 ? quotient : (quotient << k) | bits(k);
    },
  };
}
