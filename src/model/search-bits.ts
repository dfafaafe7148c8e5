/** Numbers read from text: a stream of bits in 91 printable signs that stand in a script without escapes; search-bit-writer.ts writes it. */

/** ASCII but for `"`, `\`, `<` (a script file may be pasted into HTML) and blank: 13 bits in two signs, 6.5 a byte; base-64 has 6. */
export const bitSigns = [...Array(94).keys()]
  .map((i) => String.fromCharCode(33 + i))
  .filter((sign) => !'"\\<'.includes(sign))
  .join("");
const base = bitSigns.length;
const values = new Uint8Array(128);
for (let i = 0; i < base; i++) values[bitSigns.charCodeAt(i)] = i;

/** A Rice code's quotient from which on the number is written in full. */
export const longestUnary = 24;

export interface BitReader {
  readonly bits: (count: number) => number;
  readonly rice: (k: number) => number;
}

/** Reads what writeBits wrote; past the end come zeros. */
export function readBits(text: string): BitReader {
  let at = 0;
  let held = 0;
  let heldCount = 0;
  const bit = () => {
    if (heldCount === 0) {
      held = (values[text.charCodeAt(at++)] ?? 0) * base + (values[text.charCodeAt(at++)] ?? 0);
      heldCount = 13;
    }
    return (held >>> --heldCount) & 1;
  };
  const bits = (count: number) => {
    let value = 0;
    for (let i = 0; i < count; i++) value = value * 2 + bit();
    return value;
  };
  const rice = (k: number) => {
    let quotient = 0;
    while (bit() === 1) if (++quotient === longestUnary) return bits(30);
    return quotient * 2 ** k + bits(k);
  };
  return { bits, rice };
}
