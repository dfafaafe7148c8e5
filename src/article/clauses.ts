/** Shortening an English sentence by whole clauses: every word that stays stands in the text, in its order. */

import { findVerb } from "./verbs.ts";

/**
 * Takes off what stands in brackets, stock symbols too.
 * @example dropBrackets("Autodesk <ACAD.O> (the maker) rose") //=> "Autodesk rose"
 */
export function dropBrackets(sentence: string): string {
  return sentence
    .replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])/g, "")
    .replace(/\s*<[A-Z.]{1,10}>/g, "")
    .replace(/<([^<>]*)>/g, "$1")
    .replace(/\s+([,.;:])/g, "$1");
}

const sayVerbs =
  "said|says|say|told|tells|announced|announces|reported|reports|report|added|adds|informs|informed|confirmed|noted|stated|wrote|writes|claimed|claims|learned|learnt|shows?|showed|revealed|reveals|warned|suggests?|indicated";

/** ", a union official said", ", Azernews reports", ", he told reporters on Monday". */
const saidAtEnd = new RegExp(
  String.raw`,["”’]? (?!but |and |while |although |though )(?:[^,]{1,70}? )?(?:has |have |had |was |were )?(?:${sayVerbs})(?: [^,]{0,60})?$`,
);
const accordingAtEnd =
  /,? (?:according to|citing|quoting|as reported by|reports say|sources say) [^,]*(?:,[^,]{0,60})?$/;

/** Takes off who said it, at the end. */
export function dropAttribution(sentence: string): string {
  const bare = sentence.replace(/[.\s]+$/, "");
  const shorter = bare.replace(accordingAtEnd, "").replace(saidAtEnd, "");
  return shorter.length >= 25 ? shorter : bare;
}

const sceneWord =
  "Within|In|On|At|During|After|Before|Following|As|Amid|Amidst|Despite|Under|Since|With|By|For|From|Over|According|Speaking|Meanwhile|When|While|Although|Though|Because|If|Until|Throughout|Earlier|Later|Today|Yesterday|Just|Given|Thanks|Due|Upon|Ahead|Along|Among|Across|Against|Between|Beyond|Based|Having|Addressing|Commenting|Citing|Answering|Responding|Additionally|Moreover|Furthermore|However|Also|Last|Late|Early|This|Once|Inside|Outside|Near|Like|Unlike|Instead|To|Hours|Days|Weeks|Months|Years|Nearly|Almost|More";
const scene = new RegExp(
  String.raw`^(?:${sceneWord})\b[^,;:]*(?:,(?! (?:\p{Lu}|the |an? |its |his |her |their |one |two |more |nearly |about |at least |dozens |hundreds |thousands |police |officials ))[^,;:]*)*, `,
  "u",
);

/** Takes off the scene in front ("Within the framework of …,") where a name, an article or a number goes on. */
export function dropScene(sentence: string): string {
  const match = scene.exec(sentence);
  if (match === null) return sentence;
  const rest = sentence.slice(match[0].length);
  if (rest.length < 25 || findVerb(rest.split(" ")) < 1) return sentence;
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

const honorific =
  /\b(?:His|Her|Their) (?:Excellency|Excellencies|Majesty|Highness|Royal Highness|Holiness|Eminence|Grace|Honou?r),? |\bH\.\s?E\.\s/g;

/** Clauses between commas that only describe: "who …", "which …", an apposition with an article, an age. */
const aside =
  /, (?:(?:who|whose|whom|which|where)\b[^,]*|(?:aged? )?\d{1,3}|(?:an?|the|one of|now|then|also|formerly|including|based|known|led|headed|located|founded|nicknamed|said) [^,]{3,90}|(?:[^,]{1,20} )?(?:unit|subsidiary|part|member) of [^,]{2,60}), (?=[\p{Ll}])/gu;

/** Takes off honorifics, and descriptions between commas. */
export function dropAsides(sentence: string): string {
  return sentence.replace(honorific, "").replace(aside, " ");
}

/** Where a clause may end: what begins behind it is left off. The weaker words come second and count only where no strong one does. */
const strongEnd =
  /, |; | [-–—] | (?:after|while|which|who|whose|because|although|though|but|amid|following|when|where|whereas|since|unless|despite|according to|as part of|as well as|in order to|in a bid to|in an effort to|so that) /g;
const weakEnd =
  / (?:as|with|at|for|in|on|by|from|during|before|until|through|over|under|against|between|to) /g;

/**
 * Cuts at the last end of a clause before `aim`, else the first one before `most`; never before the verb has its object.
 * undefined where no end fits.
 */
export function cutAtClause(sentence: string, aim: number, most: number): string | undefined {
  const words = sentence.split(" ");
  const verb = findVerb(words);
  if (verb < 0) return undefined;
  // The verb and two words of what it does: "delivered a lecture".
  const least = words.slice(0, verb + 4).join(" ").length;
  return lastEnd(sentence, strongEnd, least, aim, most) ?? lastEnd(sentence, weakEnd, least, aim + 15, most);
}

function lastEnd(
  sentence: string,
  pattern: RegExp,
  least: number,
  aim: number,
  most: number,
): string | undefined {
  const ends = [...sentence.matchAll(pattern)]
    .map((match) => match.index)
    .filter((end) => end >= Math.max(least, 25));
  const end = ends.findLast((at) => at <= aim) ?? ends.find((at) => at <= most);
  return end === undefined ? undefined : sentence.slice(0, end);
}
