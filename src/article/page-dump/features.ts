/** What is measured of each line of a dump: yes-or-no features that the body model weighs. */

import { cueBit, cueNames, cuesIn } from "./cues.ts";
import * as names from "./feature-names.ts";
import { bucketOf } from "./feature-names.ts";
import type { Line } from "./line.ts";
import { addOwn, lengthClass, showsTime } from "./line-features.ts";
import { isProse, knownShare, type PageShape, shapeOf } from "./page-shape.ts";

/** The page around a line, counted once. */
interface Surroundings {
  readonly lines: readonly Line[];
  readonly repeated: ReadonlySet<string>;
  readonly shape: PageShape;
  readonly prose: readonly boolean[];
  readonly hasTime: readonly boolean[];
  /** Running totals. */
  readonly proseUpTo: readonly number[];
  readonly timesUpTo: readonly number[];
  /** Prose lines in a row above each line, and from each line on. */
  readonly runUp: readonly number[];
  readonly runDown: readonly number[];
}

/** Numbers of the features that each line has, and the page's shape. */
export function featuresOf(
  lines: readonly Line[],
  repeated: ReadonlySet<string>,
): { readonly active: readonly Uint16Array[]; readonly shape: PageShape } {
  const prose = lines.map(isProse);
  const hasTime = lines.map(showsTime);
  const shape = shapeOf(lines, prose);
  const [runUp, runDown] = runsOf(prose);
  const [proseUpTo, timesUpTo] = [sumsOf(prose), sumsOf(hasTime)];
  const page = { lines, repeated, shape, prose, hasTime, proseUpTo, timesUpTo, runUp, runDown };
  const addHeard = makeHearing(shape.from);
  const active = lines.map((line, i) => {
    const on: number[] = [names.always, names.size + bucketOf(line.size, names.sizes)];
    addOwn(on, line, hasTime[i] ?? false);
    addNeighbours(on, page, i);
    addProse(on, page, i);
    addPage(on, page, line);
    addHeard(on, line);
    return Uint16Array.from(on);
  });
  return { active, shape };
}

/** Lengths and furniture words of the lines beside it, empty lines, and its own last words. */
function addNeighbours(on: number[], { lines, shape }: Surroundings, i: number): void {
  const [previous, line, next] = [lines[i - 1], lines[i], lines[i + 1]];
  on.push(
    names.before + bucketOf(previous?.size ?? 0, names.coarse),
    names.after + bucketOf(next?.size ?? 0, names.coarse),
  );
  const [cuesBefore, cuesAfter] = [shortCues(previous), shortCues(next)];
  for (let c = 0; c < cueNames.length; c++) {
    if (cuesBefore & (1 << c)) on.push(names.cueNear + c);
    if (cuesAfter & (1 << c)) on.push(names.cueNext + c);
  }
  if (line === undefined) return;
  on.push(names.spacing + spacingOf(line, next, shape.isFlat));
  if (line.size < 8) return;
  const tail = cuesIn(line.words.slice(-6));
  if (tail & cueBit("credit")) on.push(names.cueTail.credit);
  if (tail & cueBit("advertisement")) on.push(names.cueTail.advertisement);
}

function shortCues(line: Line | undefined): number {
  return line !== undefined && line.size < 8 ? line.cues : 0;
}

function spacingOf(line: Line, next: Line | undefined, isFlat: boolean): number {
  if (isFlat) return 0;
  return 1 + (line.block.gap > 0 ? 1 : 0) + ((next?.block.gap ?? 1) > 0 ? 2 : 0);
}

/** How much prose and how many times stand around it, and how much prose is left. */
function addProse(on: number[], page: Surroundings, i: number): void {
  const { lines, prose, proseUpTo, timesUpTo, hasTime, runUp, runDown } = page;
  const between = (sums: readonly number[], from: number, to: number) =>
    (sums[Math.min(to, lines.length)] ?? 0) - (sums[Math.max(from, 0)] ?? 0);
  const own = prose[i] ? 1 : 0;
  const total = proseUpTo.at(-1) ?? 0;
  const left = total === 0 ? 0 : between(proseUpTo, i + 1, lines.length) / total;
  on.push(
    names.near + bucketOf(between(proseUpTo, i - 3, i + 4) - own, names.densities),
    names.around + bucketOf(between(proseUpTo, i - 10, i + 11) - own, names.wide),
    names.times + Math.min(2, between(timesUpTo, i - 3, i + 4) - (hasTime[i] ? 1 : 0)),
    names.runs + Math.min(3, runUp[i] ?? 0),
    names.runs + 4 + Math.min(3, runDown[i + 1] ?? 0),
    names.left + bucketOf(left, names.leftShares),
  );
}

/** Its place on the page, its copies, and whether the page's prose uses its words. */
function addPage(on: number[], { shape, prose, repeated }: Surroundings, line: Line): void {
  const i = line.index;
  if ((shape.copies.get(line.folded) ?? 0) > 1) on.push(names.repeat.page);
  if (repeated.has(line.block.hash)) on.push(names.repeat.site);
  on.push(placeOf(i, shape));
  const isOwn = prose[i] === true && i >= shape.from && i <= shape.to;
  const share = knownShare(line, shape.vocabulary, isOwn);
  if (share === undefined) return;
  on.push(names.known + lengthClass(line) * (names.shares.length + 1) + bucketOf(share, names.shares));
}

function placeOf(index: number, { from, to }: PageShape): number {
  if (index < from) return names.coreBefore + bucketOf(from - index, names.distances);
  if (index > to) return names.coreAfter + bucketOf(index - to, names.distances);
  return names.core;
}

const endBits = names.endCues.map((cue) => cueBit(cue));
const anyEnd = endBits.reduce((bits, bit) => bits | bit, 0);

/** Remembers, from the core's second line on, which furniture short lines have announced so far. */
function makeHearing(coreStart: number): (on: number[], line: Line) => void {
  let heard = 0;
  let ended = 0;
  return (on, line) => {
    if (line.index <= coreStart) return;
    endBits.forEach((bit, c) => {
      if ((heard & bit) !== 0) on.push(names.since + c);
    });
    if (ended >= 2) on.push(names.sinceMany.two);
    if (ended >= 4) on.push(names.sinceMany.four);
    if (line.size > 7) return;
    if ((line.cues & anyEnd) !== 0) ended++;
    heard |= line.cues;
  };
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
