/** The type of each name by the votes of all articles (text.md section 4.5). */

import { type Facts, type NameMention, type NameType, nameTypes } from "../../model/article.ts";

/** Share of the typed votes that settles a name's type, and the number that types it where an article has no cue. */
const settledShare = 0.7;
const leastVotes = 2;

export interface Vote {
  /** null: articles disagree. */
  readonly type: NameType | null;
  readonly votes: number;
}

/** By folded name; one vote an article. A lone surname votes for nothing; a name that no article typed is absent. */
export function voteTypes(articles: readonly Facts[]): ReadonlyMap<string, Vote> {
  const counts = new Map<string, number[]>();
  for (const { names } of articles) {
    for (const { key, type, cue } of names) {
      if (type === undefined || cue === "surname") continue;
      const votes = counts.get(key) ?? [0, 0, 0];
      counts.set(key, votes);
      const at = nameTypes.indexOf(type);
      votes[at] = (votes[at] ?? 0) + 1;
    }
  }
  return new Map([...counts].map(([key, votes]) => [key, winner(votes)]));
}

function winner(counts: readonly number[]): Vote {
  const votes = counts.reduce((sum, count) => sum + count, 0);
  const most = Math.max(...counts);
  const type = most / votes >= settledShare ? nameTypes[counts.indexOf(most)] : undefined;
  return { type: type ?? null, votes: most };
}

/** The archive's type of a name; where articles disagree the article's own; undefined: the name stays text. */
export function typeOf(mention: NameMention, votes: ReadonlyMap<string, Vote>): NameType | undefined {
  if (mention.cue === "surname") return undefined;
  const vote = votes.get(mention.key);
  if (mention.type !== undefined) return vote?.type ?? mention.type;
  return vote?.type != null && vote.votes >= leastVotes ? vote.type : undefined;
}
