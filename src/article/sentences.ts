/** Sentences of a paragraph, by rules with a list of abbreviations: better and faster than Intl.Segmenter on news (text.md). */

export interface Sentence {
  readonly text: string;
  /** UTF-16 offset in the paragraph. */
  readonly start: number;
}

/** Words whose dot never ends a sentence: what they shorten always goes on ("Mr. Smith", "No. 3", "vs. Peru"). */
const neverLast = new Set(
  (
    "mr mrs ms dr prof rev fr st sen rep gov gen col lt sgt capt cmdr maj adm hon pres supt messrs no nos vs vol fig art " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri " +
    "ca cf ed eds bros mt ft approx est dept univ assn natl intl " +
    "sr sra srta dra lic ing núm art pág sres mme mlle mm hr fr nr bzw ggf usw vgl abs ca evtl sog " +
    "г гг ул им проф акад млн млрд тыс руб тов гос sn dk av cad yy prof"
  ).split(" "),
);

/** Words whose dot ends a sentence only before a word that likes to start one ("Acme Inc. The firm …"). */
const sometimesLast = new Set("inc corp co ltd plc llc jr sr bros al etc am pm eu us uk".split(" "));

const starters = new Set(
  (
    "the a an he she it they we you i in on at but and or if when while after before as for this that these those there his her its their our " +
    "mr mrs ms dr also however meanwhile both some many most no not officials police el la los las en der die das il le les он она в на bu o"
  ).split(" "),
);

/** German sets a dot behind an ordinal: "am 17. März", "im 19. Jahrhundert". Other languages go on there in small letters. */
const behindOrdinal =
  /^\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Bundesliga|Liga|Weltkrieg|Etage|Platz|Runde|Spieltag|Lebensjahr|Klasse|Minute)(?!\p{L})/u;

/** Chinese and Japanese set no blank behind a full stop. Bounded, so that a page of dots costs no more than its length. */
const end = /[.!?…]{1,8}["'”’»)\]]{0,4}(?=\s|$)|[。！？]{1,8}[」』”’）]{0,4}/gu;
const opener = /^\s+["'“‘«([¿¡—–-]*\s?(?=[\p{Lu}\p{Lt}\p{Lo}\p{N}])/u;

/**
 * Cuts after a full stop, question or exclamation mark that is followed by a blank and a capital or a digit.
 * A line break alone is no end.
 * @example splitSentences("Mr. Gray left. He is 37.").map((s) => s.text) //=> ["Mr. Gray left.", "He is 37."]
 */
export function splitSentences(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  end.lastIndex = 0;
  for (let match = end.exec(paragraph); match !== null; match = end.exec(paragraph)) {
    const after = match.index + match[0].length;
    if (!endsHere(paragraph, match.index, match[0], after)) continue;
    pushTrimmed(sentences, paragraph, start, after);
    start = after;
  }
  pushTrimmed(sentences, paragraph, start, paragraph.length);
  return sentences;
}

function endsHere(paragraph: string, dot: number, marks: string, after: number): boolean {
  const rest = paragraph.slice(after, after + 40);
  if (rest.trim() === "") return true;
  // A quotation within a sentence goes on: 「…。」と述べた。
  if (/^[。！？]/.test(marks)) return !/[」』”’）]$/.test(marks) || /^\s/.test(rest);
  if (!opener.test(rest)) return false;
  if (marks[0] !== "." || marks.startsWith("..")) return true;
  const word = wordBefore(paragraph, dot);
  if (word === "") return true;
  if (/^\d{1,2}$/.test(word) && behindOrdinal.test(rest)) return false;
  const plain = word.replaceAll(".", "").toLowerCase();
  const isInitial = /^\p{Lu}$/u.test(word);
  if (neverLast.has(plain) && marks === "." && !(plain === "no" && /^\s+\D/.test(rest))) return false;
  if (isInitial || word.includes(".") || sometimesLast.has(plain))
    return marks !== "." || startsSentence(rest);
  return true;
}

/** The word that the dot stands behind, with the dots inside it: "U.S", "Inc". */
function wordBefore(paragraph: string, dot: number): string {
  // Read backwards from the end: forwards, each sign of the words in front is tried as its beginning.
  return /$(?<=([\p{L}\p{N}.]*))/u.exec(paragraph.slice(Math.max(0, dot - 20), dot))?.[1] ?? "";
}

function startsSentence(rest: string): boolean {
  const word = /\p{L}+/u.exec(rest)?.[0] ?? "";
  return starters.has(word.toLowerCase());
}

function pushTrimmed(sentences: Sentence[], paragraph: string, from: number, to: number): void {
  const raw = paragraph.slice(from, to);
  const text = raw.trim();
  if (text !== "") sentences.push({ text, start: from + raw.length - raw.trimStart().length });
}
