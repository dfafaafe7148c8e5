/** The tags a page prints: a line behind "Tags:", short lines under it, or a line of names without any separator. */

import { foldText } from "../../model/fold.ts";
import { cueNames, cuesIn, wordsOf } from "./cues.ts";
import type { Line } from "./line.ts";
import type { DumpPage } from "./page.ts";

export interface FoundTags {
  readonly tags: readonly { readonly name: string; readonly line: Line }[];
  readonly rule: "tag-line" | "tag-list" | "tag-run";
}

/** Tags stand within so many lines of the body's last line. */
const reach = 14;
const most = 20;
const tagsBit = 1 << cueNames.indexOf("tags");
const furniture = ~(tagsBit | (1 << cueNames.indexOf("reader")) | (1 << cueNames.indexOf("credit")));

export function findTags(page: DumpPage, headline: string): FoundTags | undefined {
  const below = page.lines.slice(page.bodyEnd + 1, page.bodyEnd + 1 + reach);
  const above = page.lines.slice(Math.max(0, page.bodyStart - 6), page.bodyStart);
  for (const line of [...below, ...above]) {
    const found = tagsOfLine(page, line);
    if (found !== undefined) return found;
  }
  return tagRun(page, below[0], headline);
}

/** "Tags: a, b", "#a #b", or "Tags" with the tags on the lines below. */
function tagsOfLine(page: DumpPage, line: Line): FoundTags | undefined {
  if (line.size > 60) return undefined;
  const hashes = line.text.match(/#[\p{L}\p{N}_]{2,40}/gu) ?? [];
  if (hashes.length >= 2 && hashes.join("").length >= line.text.replace(/[\s,]/g, "").length * 0.8)
    return {
      rule: "tag-line",
      tags: named(
        hashes.map((hash) => hash.slice(1)),
        line,
      ),
    };
  const label = /^([\p{L}][\p{L}\p{M}\s'’-]{1,28}?)\s*[:：]\s*(.*)$/u.exec(line.text);
  const head = label?.[1] ?? line.text;
  if ((cuesIn(wordsOf(foldText(head))) & tagsBit) === 0 || wordsOf(head).length > 3) return undefined;
  const rest = label?.[2] ?? "";
  if (rest !== "") return { rule: "tag-line", tags: named(splitTags(rest), line) };
  return tagList(page, line.index + 1);
}

const bars = /\s*[,،、;|·•#]\s*|\s+\/\s+/u;

function splitTags(text: string): string[] {
  return text.split(bars).map((tag) => tag.trim());
}

function named(names: readonly string[], line: Line): FoundTags["tags"] {
  const seen = new Set<string>();
  const tags = names.filter((name) => {
    const key = foldText(name);
    if (name.length < 2 || name.length > 60 || wordsOf(name).length > 6 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return tags.slice(0, most).map((name) => ({ name, line }));
}

/** Short lines in a row under the word "Tags". */
function tagList(page: DumpPage, from: number): FoundTags | undefined {
  const tags: { name: string; line: Line }[] = [];
  for (const line of page.lines.slice(from, from + most)) {
    if (line.size > 6 || (line.cues & furniture) !== 0 || /[.!?:]$|\d[:.]\d\d/.test(line.text)) break;
    if (line.index !== from && line.block.gap > (page.lines[from + 1]?.block.gap ?? 0)) break;
    for (const tag of named(splitTags(line.text), line)) tags.push(tag);
  }
  return tags.length === 0 ? undefined : { rule: "tag-list", tags };
}

/** Right under the body, few words and no sentence: names that the body has too, one after the other. */
function tagRun(page: DumpPage, line: Line | undefined, headline: string): FoundTags | undefined {
  if (line === undefined || line.size < 2 || line.size > 16 || (line.cues & furniture) !== 0)
    return undefined;
  if (/[.!?…:,\d]/u.test(line.text)) return undefined;
  const words = line.text.split(/\s+/u);
  const text = ` ${foldText(bodyText(page))} ${foldText(headline)} `;
  const known = words.filter((word) => text.includes(foldText(word))).length;
  if (known < words.length * 0.6 || known < 2) return undefined;
  return { rule: "tag-run", tags: named(cutRun(words, text), line) };
}

function bodyText(page: DumpPage): string {
  return page.lines
    .filter((line) => page.stretches[line.index] === "body")
    .map((line) => line.text)
    .join("\n");
}

/** Words that the text writes side by side, between blanks, are one name; each other word is a tag of its own. */
function cutRun(words: readonly string[], text: string): string[] {
  const tags: string[] = [];
  let from = 0;
  while (from < words.length) {
    let to = Math.min(words.length, from + 5);
    while (to > from + 1 && !standsIn(text, foldText(words.slice(from, to).join(" ")))) to--;
    tags.push(words.slice(from, to).join(" "));
    from = to;
  }
  return tags;
}

/** Whether the phrase stands in the text between signs that are no letters. */
function standsIn(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + phrase.length);
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
