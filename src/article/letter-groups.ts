/**
 * The letter groups by which eld tells languages, as one text: in the objects of its package they took 44 MB and 0.2 s in
 * every thread. rolldown.config.ts packs them when the program is compiled.
 */

/** By group (1 to 6 letters of eld's own alphabet of 256): the points that it gives to languages, by their numbers. */
export type LetterGroups = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Stands before each group; no group holds it. */
const border = "\n";
/** Numbers are written as signs from this one on: a printable one that is no border. */
const firstSign = 32;

/** Each group is followed by a border and then by two signs for each language: its number, and the points. */
export function packGroups(groups: LetterGroups): string {
  return Object.keys(groups)
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((group) => `${group}${border}${formatPoints(groups[group] ?? {})}${border}`)
    .join("");
}

function formatPoints(points: LetterGroups[string]): string {
  const numbers = Object.entries(points).flatMap(([lang, given]) => [Number(lang), given]);
  return String.fromCharCode(...numbers.map((number) => number + firstSign));
}

/** What was packed, to be asked by group. */
export function openGroups(packed: string): LetterGroups {
  const numbers: number[] = [];
  const places: number[] = [];
  for (let at = 0; at < packed.length; ) {
    const middle = packed.indexOf(border, at);
    numbers.push(numberOf(packed.slice(at, middle)));
    places.push(middle + 1);
    at = packed.indexOf(border, middle + 1) + 1;
  }
  const known = Float64Array.from(numbers);
  const starts = Uint32Array.from(places);
  const get = (_: object, group: string | symbol): LetterGroups[string] | undefined => {
    const row = typeof group === "string" ? rowOf(known, numberOf(group)) : -1;
    return row < 0 ? undefined : readPoints(packed, starts[row] ?? 0);
  };
  return new Proxy({}, { get });
}

/** A group as a number; 48 bits, so that none is rounded. */
function numberOf(group: string): number {
  let number = 0;
  for (let i = 0; i < group.length; i++) number = number * 256 + group.charCodeAt(i);
  return number;
}

/** Place of a number in an ascending list; -1 where it is not there. */
function rowOf(numbers: Float64Array, wanted: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function readPoints(packed: string, start: number): LetterGroups[string] {
  const points: Record<string, number> = {};
  const end = packed.indexOf(border, start);
  for (let at = start; at < end; at += 2)
    points[packed.charCodeAt(at) - firstSign] = packed.charCodeAt(at + 1) - firstSign;
  return points;
}
