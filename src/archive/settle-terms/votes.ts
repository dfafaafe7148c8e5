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
  const polls = new Map<string, Poll>();
  for (const { names } of articles) {
    for (const { key, type, cue } of names) {
      if (type === undefined || cue === "surname") continue;
      let poll = polls.get(key);
      if (poll === undefined) {
        poll = { person: 0, place: 0, organisation: 0, type: null, votes: 0 };
        polls.set(key, poll);
      }
      poll[type]++;
    }
  }
  for (const poll of polls.values()) count(poll);
  return polls;
}

/** A vote while it is counted. */
type Poll = Record<NameType, number> & { -readonly [Field in keyof Vote]: Vote[Field] };

function count(poll: Poll): void {
  poll.votes = Math.max(poll.person, poll.place, poll.organisation);
  const votes = poll.person + poll.place + poll.organisation;
  if (poll.votes / votes >= settledShare)
    poll.type = nameTypes.find((type) => poll[type] === poll.votes) ?? null;
}

/** The archive's type of a name; where articles disagree the article's own; undefined: the name stays text. */
export function typeOf(mention: NameMention, votes: ReadonlyMap<string, Vote>): NameType | undefined {
  if (mention.cue === "surname") return undefined;
  const vote = votes.get(mention.key);
  if (mention.type !== undefined) return vote?.type ?? mention.type;
  return vote?.type != null && vote.votes >= leastVotes ? vote.type : undefined;
}
