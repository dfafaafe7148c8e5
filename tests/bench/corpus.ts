/**
 * Makes news corpora for measuring: the same number and format give the same bytes on any machine. Words, names and tags
 * are as unevenly used as in real news (Zipf), and Markdown has links, emphasis, subheads, quotes and lists: a corpus of few
 * words and names would flatter an index and be unfair to whoever parses Markdown.
 */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface CorpusOptions {
  readonly articles: number;
  /** `markdown`: front matter with headline, date, source, author, tags. `text`: " date YYYY-MM-DD " and the body. */
  readonly format: "markdown" | "text";
  /** Spread over so many years, the last of them 2024. */
  readonly years: number;
}

const list = (text: string) => text.split(/[,\s]+(?=\S)/);

const frequentWords = list(
  "the of to and in a that for on is with said was by as at from his has he be it are have an were which will this not but its been their who had or after they would more than also about one two new over year first people when up out state government into last president percent could other country time there some while can public week court police city minister world national three during against official report market group before all most under since million law party house next foreign political economic trade south north east west told statement security leader region military war peace talks agreement meeting election vote price industry energy oil gas bank growth rate budget tax union school health hospital science research study climate water food land road bridge airport train home family children women men community team season record film music book art museum history culture local federal members chief director spokesman expected announced called asked added made found took held led began continued remained became faced showed plans support help work make take come go see know think need want use become high low large small major early late long recent former current general special several around within across through because however although despite each every another such only even still now then where how what why",
);
const givenNames = list(
  "Anna Boris Carla Daniel Elena Farid Grace Hugo Ines Jamal Kerstin Luis Maria Nikhil Olga Pedro Rosa Sofia Tomas Uma Victor Wanda Yara Zoltan",
);
const surnames = list(
  "Weber Adams Brandt Castillo Dubois Eriksen Fuentes Gupta Hassan Ivanova Jansen Kovacs Lindqvist Moreau Nakamura Okafor Petrov Quiroga Rossi Schmidt Tanaka Vargas Yilmaz Zhang Aalto Bianchi Cohen Duarte Eliasson Ferrari Goldman Horvath Ibrahim Jovanovic Keller Larsen Mendes Novak Olsen Pavlov Reyes Sato Torres Ulrich Virtanen Wagner Zimmermann Haddad",
);
const places =
  "Lima, France, Japan, Mexico, Warsaw, Baku, Brazil, Cairo, Ankara, Oslo, Kenya, Poland, Vienna, Chile, Nairobi, Lisbon, Hungary, Manila, Norway, Madrid, Peru, Prague, Ghana, Athens, Vietnam, Dublin, Canada, Havana, Sweden, Jakarta, Georgia, Bogota, Morocco, Riga, Estonia, Quito, Nepal, Tunis, Bolivia, Accra".split(
    ", ",
  );
const organisations =
  "United Nations, European Union, World Bank, Ministry of Transport, Red Cross, Central Bank, National University, Harbour Authority, Ministry of Finance, Supreme Court, Chamber of Commerce, Academy of Sciences, Ministry of Health, National Assembly, Railway Company, Electoral Commission, Civil Aviation Authority, Port Company, Institute of Hydrology, Ministry of Culture".split(
    ", ",
  );
const outlets = ["The Harbour Post", "Daily Ledger", "Northern Herald", "City Gazette"];
const sizes = { vocabulary: 16_000, people: 3000, tags: 500 } as const;

/** A small generator of numbers (mulberry32) with a fixed seed. */
function createRandom(seed: number) {
  let state = seed >>> 0;
  return (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
type Random = () => number;

/** Picks the nth of a list with a weight of 1 / (n + shift): Zipf's law, as Mandelbrot mended it. */
function createZipf<T>(items: readonly T[], random: Random, shift = 2.7): () => T {
  const sums = new Float64Array(items.length);
  let total = 0;
  for (const at of items.keys()) {
    total += 1 / (at + 1 + shift);
    sums[at] = total;
  }
  return () => {
    const wanted = random() * total;
    let low = 0;
    let high = items.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return items[low] as T;
  };
}

/** Frequent English words first, then made-up ones of English syllables. */
function makeVocabulary(): string[] {
  const random = createRandom(4242);
  const pick = (parts: readonly string[]) => parts[Math.floor(random() * parts.length)] ?? "";
  const onsets = "b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sp st str t tr v w".split(" ");
  const vowels = "a e i o u ea ai ou".split(" ");
  const codas = ["", "", "", "n", "r", "l", "t", "s", "m", "st", "ck"];
  const endings = ["", "", "", "s", "ed", "ing", "er", "ly", "al", "tion", "ment"];
  const words = new Set(frequentWords);
  while (words.size < sizes.vocabulary) {
    const syllables = Array.from(
      { length: random() < 0.5 ? 1 : 2 },
      () => pick(onsets) + pick(vowels) + pick(codas),
    );
    const word = syllables.join("") + pick(endings);
    if (word.length > 3) words.add(word);
  }
  return [...words];
}

const capital = (text: string) => `${text[0]?.toUpperCase()}${text.slice(1)}`;

function createWriter(random: Random, format: CorpusOptions["format"]) {
  const vocabulary = makeVocabulary();
  const word = createZipf(vocabulary, random);
  const person = createZipf(
    Array.from(
      { length: sizes.people },
      (_, at) =>
        `${givenNames[(at * 7) % givenNames.length]} ${
          surnames[at] ?? capital(vocabulary[3000 + at * 3] ?? "")
        }`,
    ),
    random,
  );
  const place = createZipf(places, random);
  const organisation = createZipf(organisations, random);
  const tag = createZipf(
    Array.from({ length: sizes.tags }, (_, at) => vocabulary[250 + at * 4] ?? ""),
    random,
  );
  const isMarkdown = format === "markdown";
  /** A sixth of a word's chance to be marked up falls on links. */
  const marked = (text: string): string => {
    const chance = random();
    if (!isMarkdown || chance > 0.02) return text;
    if (chance < 0.008)
      return `[${text} ${word()}](https://example.org/${word()}/${Math.floor(chance * 1e6)})`;
    return chance < 0.014 ? `**${text}**` : `*${text}*`;
  };
  const sentence = (): string => {
    const parts = Array.from({ length: 9 + Math.floor(random() * 18) }, () => marked(word()));
    const chance = random();
    if (chance < 0.2) parts.splice(3, 0, person());
    else if (chance < 0.4) parts.splice(4, 0, "in", place());
    else if (chance < 0.5) parts.splice(2, 0, "the", organisation());
    else if (chance < 0.55)
      parts.push(
        "on",
        `${1 + Math.floor(random() * 28)} ${["March", "June", "October"][Math.floor(random() * 3)]}`,
      );
    return `${capital(parts.join(" "))}.`;
  };
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(" ");
  const block = (): string => {
    const chance = isMarkdown ? random() : 1;
    if (chance < 0.16) return `## ${capital(word())} ${word()} ${word()}\n\n${paragraph()}`;
    if (chance < 0.26) return `> ${sentence()}\n>\n> ${person()}\n\n${paragraph()}`;
    if (chance < 0.34)
      return `${paragraph()}\n\n${[sentence(), sentence(), sentence()].map((item) => `- ${item}`).join("\n")}`;
    return paragraph();
  };
  return { word, person, place, tag, sentence, block };
}

/** Writes the corpus below a folder as YYYY/MM/slug.md or .txt; gives the number of bytes. */
export function writeCorpus(folder: string, { articles, format, years }: CorpusOptions): number {
  const random = createRandom(20_240_229);
  const write = createWriter(random, format);
  const two = (most: number) => String(1 + Math.floor(random() * most)).padStart(2, "0");
  let bytes = 0;
  for (let number = 0; number < articles; number++) {
    const year = 2025 - years + Math.floor((number * years) / articles);
    const month = two(12);
    const date = `${year}-${month}-${two(28)}`;
    const headline = capital(Array.from({ length: 6 + Math.floor(random() * 5) }, write.word).join(" "));
    const tags = new Set([write.place(), ...Array.from({ length: 3 + Math.floor(random() * 3) }, write.tag)]);
    const header = {
      title: headline,
      date,
      slug: `article-${number}`,
      source: outlets[Math.floor(random() * outlets.length)] ?? "",
      author: write.person(),
      tags: `[${[...tags].join(", ")}]`,
    };
    const body = Array.from({ length: 7 + Math.floor(random() * 5) }, write.block).join("\n\n");
    const text =
      format === "text" ? ` date ${date} ${body}\n` : `---\n${frontMatter(header)}---\n\n${body}\n`;
    const file = join(folder, String(year), month, `article-${number}.${format === "text" ? "txt" : "md"}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

function frontMatter(header: Readonly<Record<string, string>>): string {
  return Object.entries(header)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("");
}
