/** Sorted 32-bit hashes as short text: the gaps between them, five bits a sign. */

const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const more = 32;
const codeOf = Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
const valueAt = new Uint8Array(128);
for (const [value, code] of codeOf.entries()) valueAt[code] = value;

/** Hashes ascending, unsigned. Low bits come first; a sign of the upper half says that more follow. */
export function packHashes(sorted: ArrayLike<number>): string {
  const codes = new Uint8Array(sorted.length * 7);
  let length = 0;
  let last = 0;
  for (let i = 0; i < sorted.length; i++) {
    let gap = (sorted[i] ?? 0) - last;
    last = sorted[i] ?? 0;
    for (; gap >= more; gap = Math.floor(gap / more)) codes[length++] = codeOf[(gap % more) + more] ?? 0;
    codes[length++] = codeOf[gap] ?? 0;
  }
  return textOf(codes.subarray(0, length));
}

/** By a call with a list of arguments, which has its limits; a loop over them would take five times as long. */
function textOf(codes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < codes.length; at += 4096)
    text += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + 4096));
  return text;
}

export function unpackHashes(text: string): Uint32Array {
  const hashes = new Uint32Array(text.length);
  let count = 0;
  let last = 0;
  let gap = 0;
  let weight = 1;
  for (let i = 0; i < text.length; i++) {
    const value = valueAt[text.charCodeAt(i)] ?? 0;
    gap += (value % more) * weight;
    weight *= more;
    if (value >= more) continue;
    last += gap;
    hashes[count++] = last;
    [gap, weight] = [0, 1];
  }
  return hashes.slice(0, count);
}
