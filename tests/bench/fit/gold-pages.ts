/** The gold pages as dumps, with each line marked as body or not. */

import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findRepeatedBlocks } from "../../../src/archive/repeated-blocks.ts";
import { makeSeedId, makeSeedPath } from "../../../src/model/ids.ts";
import type { Block } from "../../../src/model/source.ts";
import { splitBlocks, withHashes } from "../../../src/readers/blocks.ts";

const folder = resolve("../shared/gold");

/** A record of gold.jsonl, as far as it is read here; null: the source says nothing. */
export interface Gold {
  readonly id: string;
  readonly split_key: string;
  readonly lang: string;
  readonly title: string | null;
  readonly title_alt: readonly string[] | null;
  readonly date: string | null;
  readonly date_accept: readonly string[] | null;
  readonly authors: readonly string[] | null;
  readonly summary: readonly string[] | null;
  readonly body: readonly string[] | null;
}

export interface GoldPage {
  readonly gold: Gold;
  readonly blocks: readonly Block[];
  readonly repeated: ReadonlySet<string>;
  /** Pages of one publisher are in one fold. */
  readonly fold: number;
}

export const folds = 8;

export function readGoldPages(): GoldPage[] {
  const lines = readFileSync(join(folder, "gold.jsonl"), "utf8").split("\n");
  const gold = lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Gold);
  return ["indented", "flat"].flatMap((style) => pagesOf(gold, style));
}

function pagesOf(records: readonly Gold[], style: string): GoldPage[] {
  const pages = records.flatMap((gold) => {
    const file = join(folder, `text-${style}`, `${gold.id}.txt`);
    if (!existsSync(file)) return [];
    const text = readFileSync(file, "utf8").normalize("NFC");
    const id = makeSeedId(makeSeedPath(`${gold.id}.txt`));
    return [{ gold, id, blocks: withHashes(splitBlocks(text, { file: gold.id, line: 1, column: 1 })) }];
  });
  const repeated = findRepeatedBlocks(
    pages.map(({ id, blocks }) => ({ id, hashes: blocks.map(({ hash }) => hash) })),
  );
  return pages.map(({ gold, id, blocks }) => ({
    gold,
    blocks,
    repeated: new Set(repeated.get(id) ?? []),
    fold: foldOf(gold.split_key),
  }));
}

function foldOf(publisher: string): number {
  let hash = 7;
  for (const sign of publisher) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 13) % folds;
}

const unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
const token = new RegExp(`[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, "gu");

/** Words as score.mjs counts them. */
export function tokensOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/\p{M}+/gu, "")
      .match(token) ?? []
  );
}

/** 1 body, 0 not, -1 either way: a standfirst counts as one or the other. */
export type Mark = 1 | 0 | -1;

/** Long lines by shared phrases of four words; short ones only where they equal a paragraph and stand near body lines. */
export function marksOf(gold: Gold, blocks: readonly Block[]): Mark[] {
  const paragraphs = (gold.body ?? []).map((paragraph) => tokensOf(paragraph).join(" "));
  const summary = (gold.summary ?? []).map((paragraph) => tokensOf(paragraph).join(" "));
  const whole = ` ${paragraphs.join(" ")} `;
  const phrases = new Set(phrasesOf(whole.trim().split(" ")));
  const own = new Set(paragraphs);
  const first = blocks.map(({ text }): Mark | "weak" => {
    const words = tokensOf(text);
    const key = words.join(" ");
    if (words.length === 0) return 0;
    if (!own.has(key) && summary.some((part) => part === key || (words.length >= 6 && part.includes(key))))
      return -1;
    if (words.length < 8)
      return own.has(key) || (words.length >= 4 && whole.includes(` ${key} `)) ? "weak" : 0;
    const all = phrasesOf(words);
    return all.filter((phrase) => phrases.has(phrase)).length >= all.length * 0.6 ? 1 : 0;
  });
  return settle(first);
}

function phrasesOf(words: readonly string[]): string[] {
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(" "));
}

function settle(first: readonly (Mark | "weak")[]): Mark[] {
  if (!first.includes(1)) return first.map((mark) => (mark === "weak" ? 1 : mark));
  const marks = first.map((mark): Mark => (mark === "weak" ? 0 : mark));
  const spread = (order: readonly number[]) => {
    let last = Number.NaN;
    for (const i of order) {
      if (first[i] === "weak" && Math.abs(i - last) <= 5) marks[i] = 1;
      if (marks[i] === 1) last = i;
    }
  };
  const order = marks.map((_, i) => i);
  for (const _ of [1, 2]) {
    spread(order);
    spread(order.toReversed());
  }
  return marks;
}
