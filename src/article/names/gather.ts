/** Candidates of one article as names: equal spellings, surnames, acronyms and short forms join (text.md section 4.4). */

import type { FoundName, NameType } from "../../model/article.ts";
import { openWordLists } from "../gazetteer/lexicon.ts";
import { type Candidate, type Cue, cueWeights, type Findings } from "./candidate.ts";
import { foldName } from "./fold-names.ts";
import { addSpot, type Group } from "./group.ts";
import { joinPeople, placeOf } from "./join-people.ts";

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
  joinPeople(all, findings.singles);
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

export function toMention(
  group: Group,
  blocks: readonly { readonly id: string; readonly text: string }[],
): FoundName | undefined {
  const spots = [...group.spots].sort((a, b) => placeOf(a) - placeOf(b));
  const first = spots[0];
  const block = blocks[first?.block ?? -1];
  if (first === undefined || block === undefined) return undefined;
  return {
    name: group.name,
    key: foldName(group.name),
    type: group.type,
    cue: group.type === undefined ? "" : group.cue,
    aliases: [...group.spellings].filter((text) => text !== group.name).sort(),
    mentions: spots.length,
    inLead: first.block === 0,
    inferred: false,
    code: group.code,
    evidence: { paragraph: block.id, start: first.start, end: first.end, text: "" },
  };
}
