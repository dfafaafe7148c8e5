/** Candidates of one article as names: equal spellings, surnames, acronyms and short forms join (text.md section 4.4). */

import type { Evidence, NameMention, NameType } from "../../model/article.ts";
import { foldName } from "../../model/fold.ts";
import { openWordLists } from "../gazetteer/lexicon.ts";
import { type Candidate, type Cue, cueWeights, type Findings } from "./candidate.ts";

/** A name that grows while its spellings are joined. */
export interface Group {
  readonly key: string;
  name: string;
  type: NameType | undefined;
  cue: Cue;
  code: string | undefined;
  readonly spots: Candidate[];
  readonly spellings: Set<string>;
}

const firmEnd = / (?:inc|corp|co|ltd|plc|llc|ag|sa|nv|gmbh|spa|corporation|company|limited|incorporated)$/;

/** Groups by key; a known name's key is that of the name it stands for. */
export function groupCandidates(findings: Findings): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of findings.candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, openGroup(key, candidate));
    else addSpot(group, candidate);
  }
  const all = [...groups.values()];
  for (const group of all) decideType(group);
  joinSurnames(all, findings);
  joinShortForms(all, findings);
  return all.filter((group) => group.spots.length > 0);
}

function keyOf(candidate: Candidate): string {
  const key = foldName(candidate.knownAs ?? candidate.text);
  return candidate.type === "organisation" ? key.replace(firmEnd, "") : key;
}

function openGroup(key: string, candidate: Candidate): Group {
  const group: Group = {
    key,
    name: candidate.knownAs ?? candidate.text,
    type: candidate.type,
    cue: candidate.cue,
    code: undefined,
    spots: [],
    spellings: new Set(),
  };
  addSpot(group, candidate);
  return group;
}

function addSpot(group: Group, candidate: Candidate): void {
  group.spots.push(candidate);
  group.spellings.add(candidate.text);
  group.code ??= candidate.code;
  if (candidate.knownAs === undefined && candidate.text.length > group.name.length)
    group.name = candidate.text;
}

/** The type whose cues weigh most; of equal ones that of the first mention. */
function decideType(group: Group): void {
  const votes = new Map<NameType, { weight: number; cue: Cue }>();
  for (const { type, cue } of group.spots) {
    if (type === undefined) continue;
    const vote = votes.get(type);
    if (vote === undefined) votes.set(type, { weight: cueWeights[cue], cue });
    else {
      vote.weight += cueWeights[cue];
      if (cueWeights[cue] > cueWeights[vote.cue]) vote.cue = cue;
    }
  }
  let most = -1;
  for (const [type, { weight, cue }] of votes) {
    if (weight <= most) continue;
    most = weight;
    group.type = type;
    group.cue = cue;
  }
}

/** A surname, or the end of a longer name, joins the full name that was named before it, else the first that fits. */
function joinSurnames(groups: readonly Group[], findings: Findings): void {
  const people = groups.filter((group) => group.type === "person" && group.key.includes(" "));
  const byPart = new Map<string, Group[]>();
  for (const group of people) {
    const words = group.key.split(" ");
    for (let i = 1; i < words.length; i++) {
      const tail = words.slice(i).join(" ");
      byPart.set(tail, [...(byPart.get(tail) ?? []), group]);
    }
    // Spanish custom: the father's name, last but one, may stand alone behind a title.
    if (words.length >= 4)
      byPart.set(words[words.length - 2] ?? "", [
        ...(byPart.get(words[words.length - 2] ?? "") ?? []),
        group,
      ]);
  }
  const join = (candidate: Candidate, isSure: boolean): boolean => {
    const full = byPart.get(foldName(candidate.text));
    if (full === undefined || full.length === 0) return false;
    if (
      !isSure &&
      openWordLists().common.has(foldName(candidate.text)) &&
      candidate.text === candidate.text.toLowerCase()
    )
      return false;
    addSpot(nearestBefore(full, candidate), candidate);
    return true;
  };
  for (const single of findings.singles) join(single, false);
  for (const group of groups) {
    if (people.includes(group) && group.key.split(" ").length > 2 === false && group.cue !== "surname")
      continue;
    const isLoose = group.type === undefined || group.cue === "surname";
    if (!isLoose) continue;
    if (group.spots.every((candidate) => join(candidate, true))) group.spots.length = 0;
  }
  joinLongerNames(people);
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

function nearestBefore(groups: readonly Group[], candidate: Candidate): Group {
  let best = groups[0];
  let bestAt = -1;
  for (const group of groups) {
    for (const spot of group.spots) {
      const at = spot.block * 1e6 + spot.start;
      if (at < candidate.block * 1e6 + candidate.start && at > bestAt) {
        best = group;
        bestAt = at;
      }
    }
  }
  if (best === undefined) throw new Error("no group to join");
  return best;
}

/** "Delta" is "Delta Air Lines", "IMF" in brackets behind it the International Monetary Fund. */
function joinShortForms(groups: readonly Group[], findings: Findings): void {
  const byShort = new Map<string, Group>();
  const { common } = openWordLists();
  for (const group of groups) {
    if (group.type !== "organisation" || !group.key.includes(" ") || group.spots.length === 0) continue;
    const words = group.key.split(" ");
    const first = words[0] ?? "";
    if (first.length > 3 && !common.has(first)) byShort.set(first, group);
    const initials = words
      .filter((word) => !/^(?:of|for|the|and|de|del|la)$/.test(word))
      .map((word) => word[0] ?? "")
      .join("");
    if (initials.length >= 2) byShort.set(initials, group);
  }
  if (byShort.size === 0) return;
  for (const single of findings.singles) {
    const group = byShort.get(foldName(single.text));
    const isAcronym = single.text === single.text.toUpperCase();
    if (group === undefined || (isAcronym !== single.text.length <= 6 && isAcronym)) continue;
    if (!isAcronym && foldName(single.text).length <= 3) continue;
    addSpot(group, single);
  }
}

/** The words around a finding, whole words, at most 160 UTF-16 units. */
export function evidenceOf(
  spot: { readonly start: number; readonly end: number },
  block: { readonly id: string; readonly text: string },
): Evidence {
  const { text } = block;
  if (text.length <= 160) return { text, paragraph: block.id };
  const from = Math.max(0, Math.min(spot.start - 60, text.length - 158));
  const cut = text.slice(from, from + 158);
  const head = from === 0 ? cut : `…${cut.replace(/^\S*\s+/, "")}`;
  const tail = from + 158 >= text.length ? head : `${head.replace(/\s+\S*$/, "")}…`;
  return { text: tail, paragraph: block.id };
}

export function toMention(
  group: Group,
  blocks: readonly { readonly id: string; readonly text: string }[],
): NameMention | undefined {
  const spots = [...group.spots].sort((a, b) => a.block - b.block || a.start - b.start);
  const first = spots[0];
  const block = blocks[first?.block ?? -1];
  if (first === undefined || block === undefined) return undefined;
  return {
    name: group.name,
    key: foldName(group.name),
    ...(group.type === undefined ? {} : { type: group.type }),
    cue: group.type === undefined ? "" : group.cue,
    aliases: [...group.spellings].filter((text) => text !== group.name).sort(),
    mentions: spots.length,
    inLead: first.block === 0,
    inferred: false,
    ...(group.code === undefined ? {} : { code: group.code }),
    evidence: evidenceOf(first, block),
  };
}
