/** What a measure of the text work gives, and the Reuters articles that several of them use. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { findRepeatedBlocks } from "../../../src/archive/repeated-blocks.ts";
import { type Article, articleFrom } from "../../../src/article/make-article.ts";
import { defaultConfig } from "../../../src/model/config.ts";
import { hashText } from "../../../src/model/hash.ts";
import { makeDigest, makeSeedPath } from "../../../src/model/ids.ts";
import { type MarksOf, noMarks } from "../../../src/model/marks.ts";
import { parseSource } from "../../../src/readers/readers.ts";

export interface Measured {
  readonly name: string;
  readonly value: number;
  /** What it should reach; a name with "at most" asks for less. */
  readonly bar: number;
  /** Cases measured. */
  readonly count: number;
}

/** The corpora and gold beside the repository; they are for measuring and no part of it. */
export const shared = fileURLToPath(new URL("../../../../shared", import.meta.url));
const reutersFile = join(shared, "corpus/reuters21578/reuters21578.jsonl.gz");
export const hasCorpus = existsSync(reutersFile);

export interface ReutersArticle {
  readonly title: string;
  readonly date: string;
  /** "LIMA, Oct 3 -" */
  readonly dateline: string;
  readonly topics: readonly string[];
  readonly body: string;
}

export function readReuters(): ReutersArticle[] {
  return readLines(gunzipSync(readFileSync(reutersFile)).toString("utf8"));
}

export interface GoldSeed {
  readonly file: string;
  readonly title: string;
  readonly topics: readonly string[];
  readonly format: string;
  /** File of the article that this one is a made copy of. */
  readonly dupOf?: string;
}

export interface MadeArticles {
  readonly gold: readonly GoldSeed[];
  readonly articles: readonly Article[];
}

/** Lays Reuters articles out as seeds with to-seeds.mjs and makes articles of them, as a build does. */
export function makeReutersArticles(...options: readonly string[]): MadeArticles {
  const folder = mkdtempSync(join(tmpdir(), "backissue-bench-"));
  const [seeds, gold] = [join(folder, "seeds"), join(folder, "gold.jsonl")];
  const script = join(shared, "corpus/to-seeds.mjs");
  const made = spawnSync(process.execPath, [script, "--out", seeds, "--gold", gold, ...options], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  const result = { gold: readLines<GoldSeed>(readFileSync(gold, "utf8")), articles: makeArticles(seeds) };
  rmSync(folder, { recursive: true });
  return result;
}

function makeArticles(folder: string): Article[] {
  const parsed = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), "utf8").normalize("NFC");
    const path = makeSeedPath(file);
    const read = parseSource({ path, file, text, digest: makeDigest(hashText(text)) });
    return read.ok ? read.value : [];
  });
  const dumps = parsed.filter((source) => source.bodyKind === "dump");
  const repeated = findRepeatedBlocks(
    dumps.map(({ id, blocks }) => ({ id, hashes: [...new Set(blocks.map((block) => block.hash))] })),
  );
  return parsed.flatMap((source) => {
    const made = articleFrom(source, {
      repeated: new Set(repeated.get(source.id) ?? []),
      derive: defaultConfig.derive,
    });
    return made.ok && made.value !== null ? [made.value] : [];
  });
}

/** Marks of articles that no cache holds. */
export function marksIn(articles: readonly Article[]): MarksOf {
  const marks = new Map(articles.map((article) => [article.facts, article.marks]));
  return (facts) => marks.get(facts) ?? noMarks;
}

function readLines<T>(text: string): T[] {
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): T => JSON.parse(line));
}

/** Seconds of CPU time that a piece of work takes: wall time means nothing on a shared machine. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Harmonic mean of precision and recall over words, 0 to 1. */
export function tokenF1(text: string, gold: string): number {
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [found, wanted] = [words(text), words(gold)];
  const left = [...wanted];
  let common = 0;
  for (const word of found) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    common++;
  }
  return common === 0 ? 0 : (2 * common) / (found.length + wanted.length);
}
