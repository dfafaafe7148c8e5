/** Surnames and shorter forms join the full name of the same article (text.md section 4.4). */

import type { Candidate } from "./candidate.ts";
import { foldName } from "./fold-names.ts";
import { addSpot, type Group } from "./group.ts";

/** A full mention: where it stands, and whose it is. */
interface Bearer {
  readonly at: number;
  readonly group: Group;
}

/** Orders spots of an article; a block has fewer units than that. */
const blockLength = 1e8;

export function placeOf(candidate: Candidate): number {
  return candidate.block * blockLength + candidate.start;
}

/** Lone words and unclear names that end a person's full name become mentions of the one named last before them. */
export function joinPeople(groups: readonly Group[], singles: readonly Candidate[]): void {
  const people = groups.filter(
    (group) => group.type === "person" && group.key.includes(" ") && group.cue !== "surname",
  );
  const bearers = bearersByTail(people);
  const join = (candidate: Candidate): boolean => {
    const list = bearers.get(foldName(candidate.text));
    const bearer = list === undefined ? undefined : nearestBefore(list, placeOf(candidate));
    if (bearer !== undefined) addSpot(bearer.group, candidate);
    return bearer !== undefined;
  };
  for (const single of singles) join(single);
  for (const group of groups) {
    const isLoose = group.type === undefined || group.cue === "surname";
    if (isLoose && bearers.has(foldName(group.name)) && group.spots.every(join)) group.spots.length = 0;
  }
  joinLongerNames(people);
}

/** Full mentions by each ending of the name, in the order of the text: "Romero Caballero" and "Caballero". */
function bearersByTail(people: readonly Group[]): ReadonlyMap<string, Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const group of people) {
    const words = group.key.split(" ");
    const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(" "));
    // Spanish custom: the father's name, last but one, may stand alone.
    if (words.length >= 4) tails.push(words[words.length - 2] ?? "");
    for (const tail of new Set(tails)) {
      const list = bearers.get(tail) ?? [];
      bearers.set(tail, list);
      for (const spot of group.spots) list.push({ at: placeOf(spot), group });
    }
  }
  for (const list of bearers.values()) list.sort((a, b) => a.at - b.at);
  return bearers;
}

/** The last mention before a place, else the first of all; by halving, since an article may be a book. */
function nearestBefore(list: readonly Bearer[], place: number): Bearer | undefined {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.at ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return list[Math.max(0, low - 1)];
}

/** "Elmer Salcedo" is "Elmer Schialer Salcedo": first and last word equal, the words between left out. */
function joinLongerNames(people: readonly Group[]): void {
  const byEnds = new Map<string, Group>();
  for (const group of people) {
    const words = group.key.split(" ");
    const ends = `${words[0]} ${words[words.length - 1]}`;
    const known = byEnds.get(ends);
    if (known === undefined) {
      byEnds.set(ends, group);
      continue;
    }
    const [longer, shorter] = known.key.length >= group.key.length ? [known, group] : [group, known];
    if (shorter.key.split(" ").length > 2) continue;
    for (const candidate of shorter.spots) addSpot(longer, candidate);
    shorter.spots.length = 0;
    byEnds.set(ends, longer);
  }
}
