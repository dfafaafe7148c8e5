/** English finite verbs, as far as a headline needs them: where a clause has said what happens. */

const auxiliaries =
  "is are was were am be been has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't doesn't don't didn't";

/** Past forms that do not end in -ed, and that are no everyday nouns or adjectives. */
const irregular =
  "said told met made took gave went came got found held led left won lost paid sold bought brought built sent spent kept began became broke chose drew drove fell flew forgot froze grew heard hit knew laid lay lit meant put ran rose saw sank sat sought set shook shot shut spoke stood stole struck swore swam swept taught thought threw understood woke wore wrote cut bid fled fought beat shed slid split spread stuck";

/** Present forms that news uses and that are no plurals met as subjects. */
const present =
  "says tells meets makes takes gives goes comes gets finds holds leads wins loses pays sells buys brings builds sends keeps begins becomes breaks chooses seeks stands wants wins expects plans agrees announces urges warns hopes believes continues remains rejects launches unveils unveils approves opens closes visits hosts calls faces joins signs backs seems appears needs threatens aims intends denies confirms reports shows says approves seeks";

const known = new Set(`${auxiliaries} ${irregular} ${present}`.split(" "));

/** Words after which a form in -ed describes a noun: "the proposed merger", "a newly elected mayor". */
const beforeAdjective =
  /^(?:the|a|an|its|his|her|their|our|my|this|that|these|those|some|of|by|for|in|on|at|from|with|to|as|and|or|newly|recently|more|most|so-called|heavily|two|three|four|five|\d.*)$/i;

/** Verbs whose object is what somebody says: the clause goes on behind them. */
const reporting =
  /^(?:said|says|say|announces|announced|told|tells|reports|reported|believes?|expects|warns|warned|agreed|agrees|hopes|denies|denied|confirms|confirmed|adds|added|claims|claimed|shows?|showed)$/;

/**
 * Index of the verb that says what happens, or -1: the first finite one, or behind "said" and its like the next.
 * A form in -ed counts unless the word before it makes it an adjective.
 * @example findVerb(["The", "proposed", "merger", "was", "approved"]) //=> 3
 * @example findVerb(["Acme", "said", "its", "sales", "fell"]) //=> 4
 */
export function findVerb(words: readonly string[]): number {
  const first = words.findIndex((_, index) => isVerb(words, index));
  if (first < 0 || !reporting.test(words[first] ?? "")) return first;
  const next = words.findIndex((_, index) => index > first + 1 && isVerb(words, index));
  return next < 0 ? first : next;
}

function isVerb(words: readonly string[], index: number): boolean {
  const word = words[index] ?? "";
  // A capital inside a sentence is a name: "Will Smith", "Mark Met".
  if (index === 0 || /^[^\p{L}]*\p{Lu}/u.test(word)) return false;
  const form = word
    .toLowerCase()
    .replace("’", "'")
    .replace(/[^\p{L}'-]/gu, "");
  if (known.has(form)) return true;
  return /[^e]ed$/.test(form) && form.length > 4 && !beforeAdjective.test(words[index - 1] ?? "");
}
