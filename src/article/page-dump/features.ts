/** What is measured of each line of a dump: yes-or-no features that the body model weighs. */

import { cueBit, cueNames, cuesIn } from "./cues.ts";
import type { Line } from "./line.ts";

const sizes = [1, 2, 4, 7, 11, 17, 26, 40, 70];
const coarse = [2, 7, 17, 40];
const densities = [0, 1, 2, 3, 4];
const wide = [0, 2, 5, 9, 14];
const distances = [1, 3, 6, 12, 25, 50];
const shares = [0, 0.2, 0.35, 0.5, 0.7];
const lengthClasses = ["short", "middle", "long"] as const;

/** Number of the bucket that a value falls into: 0 up to the first bound, and so on. */
function bucketOf(value: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket++;
  return bucket;
}

const names: string[] = [];

/** Gives a group of features their numbers; the group's first number comes back. */
function group(prefix: string, members: number | readonly string[]): number {
  const first = names.length;
  const list = typeof members === "number" ? Array.from({ length: members }, (_, i) => String(i)) : members;
  for (const member of list) names.push(`${prefix}:${member}`);
  return first;
}

const always = group("always", ["yes"]);
const size = group("size", sizes.length + 1);
const ends = group(
  "ends",
  ["sentence", "colon", "ellipsis", "bracket", "open"].flatMap((end) =>
    lengthClasses.map((c) => `${end}-${c}`),
  ),
);
const starts = group("starts", ["capital", "small", "bullet", "quote", "digit", "dash", "bracket", "other"]);
const shape = group("shape", [
  "sentences-2",
  "sentences-4",
  "commas",
  "glued-1",
  "glued-3",
  "capitals",
  "titled",
  "digits",
  "time",
  "year",
  "address",
  "separators",
  "quotes",
  "question",
]);
const cue = group(
  "cue",
  cueNames.flatMap((name) => lengthClasses.map((c) => `${name}-${c}`)),
);
const before = group("size-before", coarse.length + 1);
const after = group("size-after", coarse.length + 1);
const near = group("prose-near", densities.length + 1);
const around = group("prose-around", wide.length + 1);
const times = group("times-near", 3);
const spacing = group("spacing", ["flat", "none", "above", "below", "both"]);
const repeat = group("repeat", ["page", "site"]);
const core = group("core", ["in"]);
const coreBefore = group("core-before", distances.length + 1);
const coreAfter = group("core-after", distances.length + 1);
const known = group(
  "known",
  lengthClasses.flatMap((c) => Array.from({ length: shares.length + 1 }, (_, i) => `${c}-${i}`)),
);
const cueNear = group("cue-before", [...cueNames]);
const cueNext = group("cue-after", [...cueNames]);
const cueTail = group("cue-tail", ["credit", "advertisement"]);
const runs = group(
  "run",
  ["above", "below"].flatMap((side) => ["0", "1", "2", "many"].map((count) => `${side}-${count}`)),
);
const since = group("since", [
  "comment",
  "related",
  "popular",
  "subscribe",
  "share",
  "legal",
  "tags",
  "two",
  "four",
]);
const sinceCues = ["comment", "related", "popular", "subscribe", "share", "legal", "tags"] as const;
const left = group("prose-left", 5);

export const featureNames: readonly string[] = names;

const sentenceEnd = /[.!?…。！？؟।։](?:["'”’»“)\]）」』*]|\s)*$/;
const ellipsisEnd = /(?:…|\.\.\.|\[…\])\s*$/;
const colonEnd = /[:：]\s*$/;
const bracketEnd = /[)\]）]\s*$/;
const innerEnd = /[.!?…][”"'»’)]?\s+(?=[\p{Lu}"“„«‘'¿¡(])|[。！？]/gu;
const gluedWords = /[\p{Ll}\d)][\p{Lu}]/gu;
const clock = /(?<![\d.,])(?:[01]?\d|2[0-3])\s?[:h.]\s?[0-5]\d(?![\d.,%])|\d\s?[ap]\.?m\b/i;
const yearLike = /(?<!\d)(?:19|20)\d\d(?!\d)/;
const addressLike = /https?:|www\.|@\w|\.(?:com|org|net)\b/i;

/** What the prose of a page looks like as a whole: where its densest stretch lies and which words it uses. */
export interface PageShape {
  readonly isFlat: boolean;
  readonly from: number;
  readonly to: number;
  /** In how many prose lines of the core each word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often each line stands on the page. */
  readonly copies: ReadonlyMap<string, number>;
}

export function isProse(line: Line): boolean {
  return line.size >= 12 && sentenceEnd.test(line.text.slice(-12)) && !ellipsisEnd.test(line.text.slice(-6));
}

/** Where the text lies, and what the page says more than once. */
export function shapeOf(lines: readonly Line[], prose: readonly boolean[]): PageShape {
  const copies = new Map<string, number>();
  let spaced = 0;
  for (const line of lines) {
    copies.set(line.folded, (copies.get(line.folded) ?? 0) + 1);
    if (line.block.gap > 0) spaced++;
  }
  const [from, to] = bestRun(lines, prose);
  return {
    isFlat: spaced >= lines.length * 0.97,
    from,
    to,
    vocabulary: vocabularyOf(lines, prose, from, to),
    copies,
  };
}

/** Best-scoring run of lines: prose counts its words, everything else costs. First and last index; [0, -1] without prose. */
function bestRun(lines: readonly Line[], prose: readonly boolean[]): readonly [number, number] {
  let best = 0;
  let sum = 0;
  let start = 0;
  let run: readonly [number, number] = [0, -1];
  for (const line of lines) {
    if (sum <= 0) {
      sum = 0;
      start = line.index;
    }
    sum += prose[line.index] ? Math.min(line.size, 60) : Math.min(line.size, 10) / 2 - 6;
    if (sum > best) {
      best = sum;
      run = [start, line.index];
    }
  }
  return run;
}

function vocabularyOf(lines: readonly Line[], prose: readonly boolean[], from: number, to: number) {
  const counts = new Map<string, number>();
  for (let i = from; i <= to; i++) {
    const line = lines[i];
    if (line === undefined || !prose[i]) continue;
    for (const word of new Set(line.words))
      if (isLongWord(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Words that carry meaning in most languages: four letters, or a pair of signs. */
export function isLongWord(word: string): boolean {
  return word.length >= 4 || word.charCodeAt(0) >= 0x0e00;
}

/** Share of a line's longer words that the core's other lines use; undefined for a line without such words. */
export function knownShare(
  line: Line,
  vocabulary: ReadonlyMap<string, number>,
  isOwn: boolean,
): number | undefined {
  let found = 0;
  let all = 0;
  for (const word of line.words) {
    if (!isLongWord(word)) continue;
    all++;
    if ((vocabulary.get(word) ?? 0) > (isOwn ? 1 : 0)) found++;
  }
  return all === 0 ? undefined : found / all;
}

const sinceBits = sinceCues.map((name) => cueBit(name));
const endBits = sinceBits.reduce((bits, bit) => bits | bit, 0);

/** Numbers of the features that each line has. */
export function featuresOf(
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
): {
  readonly active: readonly Uint16Array[];
  readonly shape: PageShape;
  readonly prose: readonly boolean[];
} {
  const prose = lines.map(isProse);
  const page = shapeOf(lines, prose);
  const proseUpTo = sumsOf(prose);
  const hasTime = lines.map((line) => line.size < 20 && (clock.test(line.text) || yearLike.test(line.text)));
  const timesUpTo = sumsOf(hasTime);
  const between = (sums: readonly number[], a: number, b: number) =>
    (sums[Math.min(b, lines.length)] ?? 0) - (sums[Math.max(a, 0)] ?? 0);
  const proseTotal = proseUpTo.at(-1) ?? 0;
  const [runUp, runDown] = runsOf(prose);
  let cuesBefore = 0;
  let heard = 0;
  let ended = 0;
  const active = lines.map((line, i) => {
    const on: number[] = [always, size + bucketOf(line.size, sizes)];
    const own = prose[i] ? 1 : 0;
    addOwn(on, line, hasTime[i] ?? false);
    on.push(
      before + bucketOf(lines[i - 1]?.size ?? 0, coarse),
      after + bucketOf(lines[i + 1]?.size ?? 0, coarse),
    );
    on.push(near + bucketOf(between(proseUpTo, i - 3, i + 4) - own, densities));
    on.push(around + bucketOf(between(proseUpTo, i - 10, i + 11) - own, wide));
    on.push(times + Math.min(2, between(timesUpTo, i - 3, i + 4) - (hasTime[i] ? 1 : 0)));
    on.push(spacing + spacingOf(line, lines[i + 1], page.isFlat));
    if ((page.copies.get(line.folded) ?? 0) > 1) on.push(repeat);
    if (repeated.has(line.block.hash)) on.push(repeat + 1);
    on.push(placeOf(i, page));
    const share = knownShare(line, page.vocabulary, own === 1 && i >= page.from && i <= page.to);
    if (share !== undefined) {
      on.push(known + lengthClass(line) * (shares.length + 1) + bucketOf(share, shares));
    }
    const next = lines[i + 1];
    const cuesAfter = next !== undefined && next.size < 8 ? next.cues : 0;
    for (let c = 0; c < cueNames.length; c++) {
      if (cuesBefore & (1 << c)) on.push(cueNear + c);
      if (cuesAfter & (1 << c)) on.push(cueNext + c);
    }
    cuesBefore = line.size < 8 ? line.cues : 0;
    if (line.size >= 8) {
      const tail = cuesIn(line.words.slice(-6));
      if (tail & cueBit("credit")) on.push(cueTail);
      if (tail & cueBit("advertisement")) on.push(cueTail + 1);
    }
    on.push(runs + Math.min(3, runUp[i] ?? 0), runs + 4 + Math.min(3, runDown[i + 1] ?? 0));
    const proseLeft = proseTotal === 0 ? 0 : between(proseUpTo, i + 1, lines.length) / proseTotal;
    on.push(left + bucketOf(proseLeft, [0, 0.1, 0.3, 0.6]));
    if (i > page.from) {
      for (let c = 0; c < sinceCues.length; c++) if ((heard & (sinceBits[c] ?? 0)) !== 0) on.push(since + c);
      if (ended >= 2) on.push(since + sinceCues.length);
      if (ended >= 4) on.push(since + sinceCues.length + 1);
      if (line.size <= 7 && (line.cues & endBits) !== 0) ended++;
      if (line.size <= 7) heard |= line.cues;
    }
    return Uint16Array.from(on);
  });
  return { active, shape: page, prose };
}

/** How many prose lines stand in a row above each line, and from each line on. */
function runsOf(prose: readonly boolean[]): readonly [readonly number[], readonly number[]] {
  const up: number[] = [];
  const down: number[] = new Array(prose.length + 1).fill(0);
  for (let i = 0; i < prose.length; i++) up.push(prose[i - 1] ? (up[i - 1] ?? 0) + 1 : 0);
  for (let i = prose.length - 1; i >= 0; i--) down[i] = prose[i] ? (down[i + 1] ?? 0) + 1 : 0;
  return [up, down];
}

/** Running totals: how many of the first n are true. */
function sumsOf(flags: readonly boolean[]): number[] {
  const sums = [0];
  for (const flag of flags) sums.push((sums.at(-1) ?? 0) + (flag ? 1 : 0));
  return sums;
}

function lengthClass(line: Line): number {
  return line.size <= 4 ? 0 : line.size < 12 ? 1 : 2;
}

function addOwn(on: number[], line: Line, hasTime: boolean): void {
  const { text } = line;
  const tail = text.slice(-16);
  const klass = lengthClass(line);
  on.push(ends + endOf(tail) * 3 + klass, starts + startOf(text));
  const inner = line.size < 8 ? 0 : (text.match(innerEnd)?.length ?? 0);
  if (inner >= 1) on.push(shape);
  if (inner >= 3) on.push(shape + 1);
  if (line.size >= 6 && /[,،、，]/.test(text)) on.push(shape + 2);
  const glued = text.length > 400 ? 0 : (text.match(gluedWords)?.length ?? 0);
  if (glued >= 1) on.push(shape + 3);
  if (glued >= 3) on.push(shape + 4);
  addLetters(on, text, line);
  if (hasTime && clock.test(text)) on.push(shape + 8);
  if (hasTime && yearLike.test(text)) on.push(shape + 9);
  if (line.size < 60 && addressLike.test(text)) on.push(shape + 10);
  if (line.size < 40 && /[|·•›»→]|\s\/\s/.test(text)) on.push(shape + 11);
  if (line.size >= 6 && /["“”„«»「]/.test(text)) on.push(shape + 12);
  if (/[?？؟]/.test(tail)) on.push(shape + 13);
  for (let c = 0; c < cueNames.length; c++) if (line.cues & (1 << c)) on.push(cue + c * 3 + klass);
}

function addLetters(on: number[], text: string, line: Line): void {
  const { letters, capitals, digits, titled } = countSigns(text.length > 200 ? text.slice(0, 200) : text);
  if (letters >= 4 && capitals > letters * 0.7) on.push(shape + 5);
  if (line.size >= 3 && line.size < 30 && titled >= line.size * 0.7) on.push(shape + 6);
  if (digits > letters * 0.4) on.push(shape + 7);
}

const capital = /\p{Lu}/u;
const anyLetter = /\p{L}/u;

/** Letters, capitals, digits, and capitals that begin a word. */
function countSigns(text: string) {
  let [letters, capitals, digits, titled] = [0, 0, 0, 0];
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isAscii = code < 128;
    const isCapital = isAscii ? code >= 65 && code <= 90 : capital.test(text.charAt(i));
    const isLetter = isCapital || (isAscii ? code >= 97 && code <= 122 : anyLetter.test(text.charAt(i)));
    if (isLetter) letters++;
    if (isCapital) capitals++;
    if (isCapital && !inWord) titled++;
    if (code >= 48 && code <= 57) digits++;
    inWord = isLetter;
  }
  return { letters, capitals, digits, titled };
}

function endOf(tail: string): number {
  if (ellipsisEnd.test(tail)) return 2;
  if (sentenceEnd.test(tail)) return 0;
  if (colonEnd.test(tail)) return 1;
  return bracketEnd.test(tail) ? 3 : 4;
}

function startOf(text: string): number {
  const head = text.slice(0, 2);
  if (/^\p{Lu}/u.test(head)) return 0;
  if (/^\p{Ll}/u.test(head)) return 1;
  if (/^[•*●▪■▶►◆➤·]/.test(head)) return 2;
  if (/^["“„«‘'「『]/.test(head)) return 3;
  if (/^\p{N}/u.test(head)) return 4;
  if (/^[-–—]/.test(head)) return 5;
  return /^[([{（【]/.test(head) ? 6 : 7;
}

function spacingOf(line: Line, next: Line | undefined, isFlat: boolean): number {
  if (isFlat) return 0;
  return 1 + (line.block.gap > 0 ? 1 : 0) + ((next?.block.gap ?? 1) > 0 ? 2 : 0);
}

function placeOf(index: number, page: PageShape): number {
  if (index < page.from) return coreBefore + bucketOf(page.from - index, distances);
  if (index > page.to) return coreAfter + bucketOf(index - page.to, distances);
  return core;
}
