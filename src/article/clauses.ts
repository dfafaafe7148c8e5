/** Shortening an English sentence by whole clauses: every word that stays stands in the text, in its order. */

import { findVerb } from "./verbs.ts";

/**
 * Takes off what stands in brackets, stock symbols too; keeps them where little else stands.
 * @example dropBrackets("Autodesk <ACAD.O> (the maker) rose on Monday") //=> "Autodesk rose on Monday"
 */
export function dropBrackets(sentence: string): string {
  const bare = sentence
    .replace(/^\(([^()]*)\)/, "$1")
    .replace(/\s*(?:\([^()]*\)|\[[^[\]]*\])/g, "")
    .replace(/\s*<[A-Z.]{1,10}>/g, "")
    .replace(/<([^<>]*)>/g, "$1")
    .replace(/\s+([,.;:])/g, "$1");
  return bare.length >= 25 ? bare : sentence;
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
/** A segment of a scene that does not begin the main clause: small letters, or a place alone between commas ("In Belém, Brazil, …"). */
const starter = String.raw`(?:the|an?|its|his|her|their|one|two|more|nearly|about|at least|dozens|hundreds|thousands|police|officials) `;
const segment = String.raw`,(?: \p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*)?(?=,)|(?! (?:\p{Lu}|${starter}))[^,;:]*)`;
const scene = new RegExp(String.raw`^(?:${sceneWord})\b[^,;:]*(?:${segment})*, `, "u");

const mainStart = new RegExp(String.raw`^(?:[\p{Lu}\d]|${starter})`, "u");
/** What may not open the main clause in small letters: a further part of the scene, or a pronoun that points back into it. */
const noStart = new RegExp(
  String.raw`^(?:and|or|but|nor|who|which|that|where|it|he|she|they|we|i|this|these|those|not|even|especially|including|${sceneWord})\b`,
  "iu",
);

/** Takes off the scene in front ("Within the framework of …,") where the main clause goes on. */
export function dropScene(sentence: string): string {
  const length = scene.exec(sentence)?.[0].length;
  if (length === undefined) return sentence;
  const rest = sentence.slice(length);
  if (opensMainClause(rest, mainStart)) return capitalise(rest);
  const behindComma = sentence.slice(sentence.indexOf(", ") + 2);
  return !noStart.test(behindComma) && opensMainClause(behindComma, /^/) ? capitalise(behindComma) : sentence;
}

function opensMainClause(rest: string, start: RegExp): boolean {
  return rest.length >= 25 && start.test(rest) && findVerb(rest.split(" ")) >= 1;
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/**
 * Tightens as headlines do: "Acme said it has opened a plant" is "Acme opened a plant".
 * Only words go, and only where what is left says the same.
 */
export function tighten(sentence: string): string {
  return sentence
    .replace(
      / said (?:it|they|he|she) (?=(?:will|would|has|have|had|is|was|expects?|plans?|intends?|may|\p{Ll}+ed)\b)/u,
      " ",
    )
    .replace(/\b(?:has|have) (?=\p{Ll}+[^e]ed\b)/gu, "")
    .replace(/\b(?:a|an|the) (?=[\p{Ll}\d])/gu, "")
    .replace(/^(?:A|An|The) (\p{Ll})/u, (_, letter: string) => letter.toUpperCase());
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

/** Where a clause may end: what begins behind it is left off. The weaker words count only where no strong one stands. */
const strongEnd =
  /, |; | [-–—] | (?:after|while|which|who|whose|because|although|though|but|amid|following|when|where|whereas|since|unless|despite|according to|as part of|as well as|in order to|in a bid to|in an effort to|so that) /g;
const weakEnd =
  / (?:as|with|at|for|in|on|by|from|during|before|until|through|over|under|against|between|to) /g;

/** A comma of a list ("roads, bridges and schools") or inside a name ("Detroit, Michigan") ends no clause. */
const listBehind = /^, (?:\S+ ){1,4}(?:and|or) |^, \p{Lu}/u;

/** Up to here a sentence without a strong end is left whole; a weak end is sought before it. */
const longestWhole = 110;

/**
 * Cuts at the last end of a clause before `aim`, else at the first one before `most`; never before the verb has its object.
 * undefined where no end fits.
 */
export function cutAtClause(
  sentence: string,
  { aim, most }: { readonly aim: number; readonly most: number },
): string | undefined {
  const words = sentence.split(" ");
  const verb = findVerb(words);
  if (verb < 0) return undefined;
  const lengthOf = (count: number) => words.slice(0, count).join(" ").length;
  // The verb and what it does: "delivered a lecture"; before a preposition one word more.
  const strong = lastEnd(sentence, strongEnd, { least: lengthOf(verb + 3), aim, most });
  if (strong !== undefined || sentence.length <= longestWhole) return strong;
  return lastEnd(sentence, weakEnd, { least: lengthOf(verb + 4), aim: longestWhole + 15, most });
}

function lastEnd(
  sentence: string,
  pattern: RegExp,
  { least, aim, most }: { readonly least: number; readonly aim: number; readonly most: number },
): string | undefined {
  const ends = [...sentence.matchAll(pattern)]
    .map((match) => match.index)
    .filter((end) => end >= Math.max(least, 25) && !listBehind.test(sentence.slice(end, end + 60)));
  const end = ends.findLast((at) => at <= aim) ?? ends.find((at) => at <= most);
  return end === undefined ? undefined : sentence.slice(0, end);
}
