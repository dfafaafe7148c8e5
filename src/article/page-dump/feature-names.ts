/** The features by name and number; weights are kept by name, so their order is free. */

import { cueNames } from "./cues.ts";

export const sizes = [1, 2, 4, 7, 11, 17, 26, 40, 70];
export const coarse = [2, 7, 17, 40];
export const densities = [0, 1, 2, 3, 4];
export const wide = [0, 2, 5, 9, 14];
export const distances = [1, 3, 6, 12, 25, 50];
export const shares = [0, 0.2, 0.35, 0.5, 0.7];
export const lengthClasses = ["short", "middle", "long"] as const;

/** Number of the bucket that a value falls into: 0 up to the first bound, and so on. */
export function bucketOf(value: number, bounds: readonly number[]): number {
  let bucket = 0;
  while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket++;
  return bucket;
}

const names: string[] = [];

/** Gives one feature its number. */
function feature(name: string): number {
  return names.push(name) - 1;
}

/** Gives a group of features their numbers; the group's first number comes back. */
function group(prefix: string, members: number | readonly string[]): number {
  const first = names.length;
  const list = typeof members === "number" ? Array.from({ length: members }, (_, i) => String(i)) : members;
  for (const member of list) names.push(`${prefix}:${member}`);
  return first;
}

export const always = feature("always:yes");
export const size = group("size", sizes.length + 1);
export const ends = group(
  "ends",
  ["sentence", "colon", "ellipsis", "bracket", "open"].flatMap((end) =>
    lengthClasses.map((c) => `${end}-${c}`),
  ),
);
export const starts = group("starts", [
  "capital",
  "small",
  "bullet",
  "quote",
  "digit",
  "dash",
  "bracket",
  "other",
]);
/** What the signs of a line show. */
export const shape = {
  twoSentences: feature("shape:sentences-2"),
  fourSentences: feature("shape:sentences-4"),
  commas: feature("shape:commas"),
  glued: feature("shape:glued-1"),
  oftenGlued: feature("shape:glued-3"),
  capitals: feature("shape:capitals"),
  titled: feature("shape:titled"),
  digits: feature("shape:digits"),
  time: feature("shape:time"),
  year: feature("shape:year"),
  address: feature("shape:address"),
  separators: feature("shape:separators"),
  quotes: feature("shape:quotes"),
  question: feature("shape:question"),
};
export const cue = group(
  "cue",
  cueNames.flatMap((name) => lengthClasses.map((c) => `${name}-${c}`)),
);
export const before = group("size-before", coarse.length + 1);
export const after = group("size-after", coarse.length + 1);
export const near = group("prose-near", densities.length + 1);
export const around = group("prose-around", wide.length + 1);
export const times = group("times-near", 3);
export const spacing = group("spacing", ["flat", "none", "above", "below", "both"]);
export const repeat = { page: feature("repeat:page"), site: feature("repeat:site") };
export const core = feature("core:in");
export const coreBefore = group("core-before", distances.length + 1);
export const coreAfter = group("core-after", distances.length + 1);
export const known = group(
  "known",
  lengthClasses.flatMap((c) => Array.from({ length: shares.length + 1 }, (_, i) => `${c}-${i}`)),
);
export const cueNear = group("cue-before", [...cueNames]);
export const cueNext = group("cue-after", [...cueNames]);
export const cueTail = {
  credit: feature("cue-tail:credit"),
  advertisement: feature("cue-tail:advertisement"),
};
export const runs = group(
  "run",
  ["above", "below"].flatMap((side) => ["0", "1", "2", "many"].map((count) => `${side}-${count}`)),
);
/** Furniture that says that the article is over. */
export const endCues = ["comment", "related", "popular", "subscribe", "share", "legal", "tags"] as const;
export const since = group("since", endCues);
export const sinceMany = { two: feature("since:two"), four: feature("since:four") };
export const leftShares = [0, 0.1, 0.3, 0.6];
export const left = group("prose-left", leftShares.length + 1);

/** By number: made after all groups, which register themselves. */
export const featureNames: readonly string[] = names;
