/** Makes news corpora for measuring: the same number and format give the same bytes on any machine. */

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

export interface CorpusOptions {
  readonly articles: number;
  /** `markdown`: front matter with headline, date, source, author, tags. `text`: " date YYYY-MM-DD " and the body. */
  readonly format: "markdown" | "text";
  /** Spread over so many years, the last of them 2024. */
  readonly years: number;
}

const words =
  "the of to and in a that for on is with said was by as at from his has he be it are have an were which will this not but its been their who had or after they would more than also about one two new over year first people when up out state government into last president percent could other country time there some while can public week court police city minister world national three during against official report market group before all most under since million law party house next foreign political economic trade south north east west told statement security leader region military war peace talks agreement meeting election vote price industry energy oil gas bank growth rate budget tax union school health hospital science research study climate water food land road bridge airport train home family children women men community team season record film music book art museum history culture local federal members chief director spokesman expected announced called asked added made found took held led began continued remained became faced showed plans support help work make take come go see know think need want use become high low large small major early late long recent former current general special several around within across through because however although despite each every another such only even still now then where how what why harbour ferry quay island river valley border bridge factory mine field forest farm village town capital square station tower palace archive library garden theatre festival prize medal league final stadium crowd storm flood fire drought harvest grain wheat cotton silk copper iron steel cement timber paper".split(
    " ",
  );
const givenNames =
  "Anna Boris Carla Daniel Elena Farid Grace Hugo Ines Jamal Luis Maria Nikhil Olga Pedro Rosa Sofia Tomas Victor Yara".split(
    " ",
  );
const surnames =
  "Adams Brandt Castillo Dubois Eriksen Fuentes Gupta Hassan Ivanova Jansen Kovacs Moreau Nakamura Okafor Petrov Rossi Schmidt Tanaka Vargas Weber".split(
    " ",
  );
const places =
  "Baku Mexico Lima Ankara Warsaw Cairo Nairobi Lisbon Oslo Vienna France Japan Brazil Kenya Poland Chile".split(
    " ",
  );
const bodies = [
  "United Nations",
  "European Union",
  "World Bank",
  "Ministry of Transport",
  "National University",
  "Red Cross",
  "Central Bank",
  "Harbour Authority",
];
const topics = [
  "harbours",
  "elections",
  "energy",
  "grain",
  "schools",
  "culture",
  "trade",
  "climate",
  "railways",
  "water",
];
const outlets = ["The Harbour Post", "Daily Ledger", "Northern Herald", "City Gazette"];

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

/** Writes the corpus below a folder as YYYY/MM/slug.md or .txt; gives the number of bytes. */
export function writeCorpus(folder: string, { articles, format, years }: CorpusOptions): number {
  const random = createRandom(20_240_229);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  /** Frequent words first, as in any language. */
  const word = () => words[Math.floor(words.length * random() ** 2.2)] as string;
  const person = () => `${pick(givenNames)} ${pick(surnames)}`;
  const sentence = (): string => {
    const parts = Array.from({ length: 9 + Math.floor(random() * 18) }, word);
    const chance = random();
    if (chance < 0.2) parts.splice(3, 0, person());
    else if (chance < 0.4) parts.splice(4, 0, "in", pick(places));
    else if (chance < 0.5) parts.splice(2, 0, "the", pick(bodies));
    else if (chance < 0.55)
      parts.push("on", `${1 + Math.floor(random() * 28)} ${pick(["March", "June", "October"])}`);
    const text = parts.join(" ");
    return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => Array.from({ length: 3 + Math.floor(random() * 4) }, sentence).join(" ");
  let bytes = 0;
  for (let number = 0; number < articles; number++) {
    const year = 2025 - years + Math.floor((number * years) / articles);
    const month = String(1 + Math.floor(random() * 12)).padStart(2, "0");
    const day = String(1 + Math.floor(random() * 28)).padStart(2, "0");
    const headline = `${sentence().replace(/\.$/, "").split(" ").slice(0, 9).join(" ")}`;
    const body = Array.from({ length: 7 + Math.floor(random() * 5) }, paragraph).join("\n\n");
    const date = `${year}-${month}-${day}`;
    const tags = [...new Set([pick(topics), pick(topics), pick(places)])].join(", ");
    const text =
      format === "text"
        ? ` date ${date} ${body}\n`
        : `---\ntitle: ${JSON.stringify(headline)}\ndate: ${date}\nslug: article-${number}\nsource: ${pick(outlets)}\nauthor: ${person()}\ntags: [${tags}]\n---\n\n${body}\n`;
    const file = join(folder, String(year), month, `article-${number}.${format === "text" ? "txt" : "md"}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
