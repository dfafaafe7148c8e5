/** Bylines in many languages: "By Jane Doe and John Roe", "Von Jan Müller", "Автор: Иван Петров", or a line with just the name. */

import { foldText } from "../model/fold.ts";

export interface BylineName {
  readonly name: string;
  /** What stood in front: "by" for a byline word, "role" for "Reporter" and its like, "" for a bare name. */
  readonly prefix: "by" | "role" | "";
  /** The line holds nothing but names and byline words. */
  readonly isWhole: boolean;
}

/** Words that announce an author, folded; longer ones first. */
const byWords = [
  "words by|story by|written by|reported by|report by|reporting by|posted by|published by|by|author|authors",
  "ein artikel von|ein beitrag von|von unserem korrespondenten|von unserer redaktion|von|autor|autorin|autoren|text|geschrieben von",
  "par|auteur|auteurs|ecrit par|publie par|propos recueillis par",
  "por|escrito por|publicado por|autora|autores|texto",
  "di|a cura di|scritto da|autore|pubblicato da",
  "door|geschreven door|tekst|av|af|skrevet av|skrevet af|tekst av|text av",
  "kirjoittaja|teksti|toimittaja|autor textu|napsal|napsala|pise|autorica|opracowanie|oprac|rozmawial|rozmawiala",
  "автор|авторы|текст|автор текста|подготовил|подготовила|автори|написав",
  "yazar|yazan|haber|muellif|szerzo|irta|de|scris de|autorul|oleh|penulis|tac gia|απο|του|της|συντακτης|γραφει",
  "بقلم|كتب|كتبت|كتبه|نویسنده|מאת",
]
  .join("|")
  .split("|");

const roleWords =
  "reporter|staff reporter|staff writer|correspondent|journalist|editor|redakteur|redakteurin|redaktor|redaktorin|journalistin|korrespondent|korrespondentin|periodista|redactor|redactora|corresponsal|journaliste|redacteur|redactrice|correspondant|jornalista|reporter|giornalista|inviato|redacteur|verslaggever|dziennikarz|dziennikarka|корреспондент|журналист|muhabir|editor|redaktorka|reporterka|journalista|toimittaja|ujsagiro|novinar|novinarka|记者|記者|기자".split(
    "|",
  );

const byPattern = new RegExp(
  `^(?:${[...new Set(byWords)]
    .sort((a, b) => b.length - a.length)
    .map((word) => foldText(word))
    .join("|")})(?:\\s*[:：]\\s*|\\s+)`,
  "u",
);
const rolePattern = new RegExp(
  `^(?:${roleWords.map((word) => foldText(word)).join("|")})\\s*[:：-]?\\s+`,
  "u",
);
const onlyPrefix = new Set([...byWords, ...roleWords].map((word) => foldText(word)));

/** Particles that stand small inside a name. */
const particle =
  /^(?:de|del|della|di|da|dos|das|do|du|des|la|le|van|von|der|den|dem|ter|ten|zu|zur|af|av|al|el|ul|bin|ibn|ben|bint|y|e|of|the)$/i;
/** A name's word: a capital, then anything but digits; initials too. Scripts without capitals have no such sign. */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|[\p{Lo}\p{M}]+)$/u;
const joints =
  /\s*(?:[,،、;|·•/&]|\s[-–—]\s|\s(?:and|und|et|y|e|en|og|och|ja|i|a|и|та|і|ve|és|si|și|và|dan|και|with|mit|avec|con|com|med)\s)\s*/u;
const koreanReporter = /([가-힣]{2,4})\s?(?:선임|전문|인턴|수습)?\s?(?:기자|특파원|논설위원)/u;
const hanReporter =
  /(?:[（(]|^|[\s　：:])([\p{Script=Han}]{2,5}[\s　]?[\p{Script=Han}]{0,3})\s?(?:記者|记者)/u;

/** Words of a post at a paper: where one stands behind a name, the name ends before it. */
const postWord =
  /^(?:the|for|in|at|is|staff|senior|deputy|chief|associate|assistant|managing|executive|digital|content|news|political|politics|business|health|travel|lifestyle|sports?|science|technology|tech|world|foreign|economics?|education|entertainment|features?|breaking|gear|team|special|guest|contributing|freelance|.*(?:director|(?:editor|writer|reporter|correspondent|journalist|columnist|contributor|producer)s?|reporterin|journalistin|redakteur(?:in)?|redaktor(?:in)?|korrespondent(?:in)?|volontar(?:in)?|autor(?:in)?|redacteur|redactrice|journaliste|periodista|redactora?|corresponsal|jornalista|giornalista|verslaggever|dziennikarz|korespondent|muhabiri?|editoru))$/u;
/** "Jane DoeReporter": two blocks of the page that the dump has run together. Not "McDonald" or "MacArthur". */
const runTogether = /(?<=(?<!\p{L})(?:by|[\p{L}'’-]{2,}\p{Ll}))(?<!(?<!\p{L})Mac)(?=\p{Lu}\p{L})/gu;

/** No byline is longer; what is, is prose that happens to begin with "By". */
const longest = 220;

/** True for a line that is only a byline word: "von", "By", "Автор:". */
export function isBylineWord(text: string): boolean {
  return text.length < 24 && onlyPrefix.has(foldText(text).replace(/[:：\s.]+$/u, ""));
}

/**
 * The names of a line that may be a byline, in order; the caller decides from its place whether it is one.
 * Dates and whatever follows them must be cut off before.
 * @example findBylineNames("By Jane Doe and John Roe, Staff Writers").map((found) => found.name) //=> ["Jane Doe", "John Roe"]
 */
export function findBylineNames(text: string): BylineName[] {
  const line = text
    .slice(0, longest)
    .replace(/\s*[([][^)\]]{0,60}[)\]]?\s*/gu, " ")
    .replace(runTogether, " | ")
    .replace(/\s\d{1,2}\s\p{L}{1,12}(?:\s\p{L}{1,6})?$/u, "")
    .trim();
  const asian = koreanReporter.exec(line) ?? hanReporter.exec(line);
  if (asian?.[1] !== undefined) return [{ name: asian[1].trim(), prefix: "role", isWhole: line.length < 14 }];
  const parts = line.split(joints).map((part) => part.trim());
  const found: { name: string; prefix: BylineName["prefix"] }[] = [];
  let prefix: BylineName["prefix"] = "";
  let strange = 0;
  for (const part of parts) {
    if (part === "") continue;
    const read = readPart(part);
    if (read.prefix !== "") prefix = read.prefix;
    if (read.name !== undefined)
      found.push({ name: read.name, prefix: read.prefix === "" ? prefix : read.prefix });
    else if (!isBylineWord(part)) strange++;
  }
  return found.map((one) => ({ ...one, isWhole: strange === 0 }));
}

function readPart(part: string): { name?: string; prefix: BylineName["prefix"] } {
  const stripped = part.replace(/^[^\p{L}@]+/u, "");
  const folded = foldText(stripped);
  // Folding keeps the number of signs for all but a few ligatures, so the prefix is cut by words.
  const by = byPattern.exec(folded);
  const role = by === null ? rolePattern.exec(folded) : null;
  const prefix = by !== null ? "by" : role !== null ? "role" : "";
  const rest = cutWords(stripped, (by ?? role)?.[0]);
  const name = nameOf(rest, prefix === "by");
  return name === undefined ? { prefix } : { name, prefix };
}

function cutWords(text: string, prefix: string | undefined): string {
  if (prefix === undefined) return text;
  const words = prefix.trim().split(/\s+/).length;
  return (
    text.replace(new RegExp(`^(?:\\S+\\s*){${words}}`, "u"), "").replace(/^[:：\s]+/u, "") ||
    text.slice(prefix.length)
  );
}

/** One to five words that each look like a part of a name; undefined otherwise. */
function nameOf(text: string, isAnnounced: boolean): string | undefined {
  const clean = text.replace(/[\s,.:：;–—-]+$/u, "").trim();
  if (clean.length < 2 || clean.length > 80 || /[\d@#?!"“”„«»_<>=]/u.test(clean)) return undefined;
  const all = clean.split(/\s+/u);
  const post = all.findIndex((word, i) => i > 0 && postWord.test(foldText(word)));
  // "By MND Staff": the desk of a paper signs so.
  const words = post > 1 || (post === 1 && !isAnnounced) ? all.slice(0, post) : all;
  if (words.length > 5 || postWord.test(foldText(words[0] ?? ""))) return undefined;
  const isName = words.every(
    (word, i) => nameWord.test(word) || (i > 0 && particle.test(word)) || isParticleFirst(word, words),
  );
  const name = words.join(" ");
  return isName && !onlyPrefix.has(foldText(name)) ? name : undefined;
}

function isParticleFirst(word: string, words: readonly string[]): boolean {
  return words.length > 1 && words[0] === word && particle.test(word) && word.length > 1;
}
