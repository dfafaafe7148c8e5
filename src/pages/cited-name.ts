/** A byline's name as citations need it: family and given, or literal where the parts can't be told. */

import type { CitedName } from "../model/citation.ts";
import { foldText } from "../model/fold.ts";

/** Words of desks and outlets: such a byline is not a person's. Folded, whole words. */
const bodyWords =
  /\b(?:agency|agence|agencia|agentur|bureau|center|centre|correspondents?|desk|editor(?:s|ial)?|group|media|ministry|news|newsroom|newspaper|office|online|press|presse|prensa|radio|redaccion|redaktion|redaction|reporters?|service|staff|studio|team|times|tv|university|writers?)\b/;

/** Words that belong to the family name behind them: "Ursula von der Leyen". Written small in the byline. */
const particles =
  /^(?:af|al|at|av|aus|ben|bin|da|dal|de|del|della|dem|den|der|des|di|do|dos|du|el|ibn|la|las|le|lo|los|ten|ter|van|vom|von|zu|zum|zur)$/;

const suffixes = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Scripts that write the family name first, or without a blank between the two. */
const unsplitScripts =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * @example makeCitedName("Ursula von der Leyen") //=> { family: "von der Leyen", given: "Ursula" }
 * @example makeCitedName("Reuters staff") //=> { literal: "Reuters staff", isBody: true }
 */
export function makeCitedName(byline: string): CitedName {
  const name = byline.replace(/\s+/g, " ").trim();
  const isBody = /[\d@/&]/.test(name) || bodyWords.test(foldText(name));
  const [before = "", after = "", ...more] = name.split(/\s*,\s*/);
  if (isBody || more.length > 0 || unsplitScripts.test(name)) return { literal: name, isBody };
  if (after === "") return splitWords(name);
  return suffixes.test(after) || before === ""
    ? { literal: name, isBody: false }
    : { family: before, given: after };
}

/** The last word is the family name, with the particles in front of it and the suffix behind. */
function splitWords(name: string): CitedName {
  const words = name.split(" ");
  const last = suffixes.test(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
  let start = words.findIndex((word, index) => index > 0 && index < last && particles.test(word));
  if (start === -1) start = last;
  if (start < 1 || start > 3) return { literal: name, isBody: false };
  return { family: words.slice(start).join(" "), given: words.slice(0, start).join(" ") };
}
