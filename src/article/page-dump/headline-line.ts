/** The headline of a dump: of the lines above the body the one that the body's words point to. */

import type { Confidence } from "../../model/derived.ts";
import { cueNames } from "./cues.ts";
import { headlineWeights } from "./headline-weights.ts";
import { type Line, makeLine } from "./line.ts";
import type { DumpPage } from "./page.ts";
import { isLongWord, isProse, knownShare } from "./page-shape.ts";

/** The headline stands at most so many lines above the body in nearly all pages. */
const farthest = 60;
const shortest = 2;
const longestHeadline = 45;

/** "• 26 November, 2025" */
const dateAlone = /^\P{L}*\d{1,2}\P{L}+\p{L}{3,}\P{L}+(?:19|20)\d\d\P{L}*$/u;

export interface HeadlineCandidate {
  readonly line: Line;
  readonly text: string;
  readonly traits: readonly string[];
}

export interface FoundHeadline {
  readonly line: Line;
  readonly text: string;
  readonly rule: "headline-line" | "page-title";
  readonly confidence: Confidence;
}

/** undefined: no line above the body reads like its headline. */
export function findHeadlineLine(page: DumpPage): FoundHeadline | undefined {
  const ranked = headlineCandidates(page)
    .map((candidate) => ({ candidate, score: scoreOf(candidate.traits) }))
    .sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (best === undefined) return undefined;
  const { line, text } = best.candidate;
  const other = ranked.find(({ candidate }) => candidate.line.folded !== line.folded);
  const confidence = confidenceOf(best.score - (other?.score ?? best.score - 3));
  // "PRESS RELEASE" above a text is no headline of it: not one word of it comes up again. A headline printed twice is.
  const { traits } = best.candidate;
  const isOdd = traits.includes("words-known:0") && !(traits.includes("copy") && line.size >= 3);
  if (confidence !== "high" && isOdd) return undefined;
  return {
    line,
    text,
    rule: traits[0] === "part" ? "page-title" : "headline-line",
    confidence,
  };
}

/** By the lead over the next best in log-odds: on pages not seen, headlines with "high" were right in 98, "fair" in 89, "low" in 60 of 100. */
function confidenceOf(lead: number): Confidence {
  if (lead > 3) return "high";
  return lead > 1 ? "fair" : "low";
}

function scoreOf(traits: readonly string[]): number {
  return traits.reduce((sum, trait) => sum + (headlineWeights[trait] ?? 0), 0);
}

/** Lines above the body that may be the headline, and the page's title without the site's name. */
export function headlineCandidates(page: DumpPage): HeadlineCandidate[] {
  const { lines, bodyStart } = page;
  // The headline may have been taken for the body's first line, but not where there is only a table.
  const end = Math.min(lines.length, bodyStart + (page.isRescued ? 0 : 2));
  const found: (HeadlineCandidate & { readonly traits: string[] })[] = [];
  const title = page.echoed > 0 ? undefined : lines[0];
  const titleWords = new Set(title?.words.filter(isLongWord));
  for (let i = Math.max(page.echoed, bodyStart - farthest); i < end; i++) {
    const line = lines[i];
    if (line === undefined || line.size < shortest || line.size > longestHeadline) continue;
    if (dateAlone.test(line.text)) continue;
    // Figures of a table are no headline, nor is a sentence of the body.
    if (i >= bodyStart && /[.…。"”»]$|\d.*\d.*\d/.test(line.text)) continue;
    found.push({ line, text: line.text, traits: traitsOf(page, line, titleWords) });
  }
  addKinship(found);
  const own = found.filter((candidate) => !found.some((other) => wraps(candidate.line, other.line)));
  if (title !== undefined) {
    for (const text of titleParts(title.text)) {
      const line = makeLine({ ...title.block, text }, title.index);
      own.push({ line, text, traits: ["part", ...traitsOf(page, line, titleWords)] });
    }
  }
  return own;
}

/** A whole headline of some length inside a longer line: at the end of a breadcrumb, or before a bar and the site's name. */
function wraps(outer: Line, inner: Line): boolean {
  if (inner.size < 4 || outer.folded.length <= inner.folded.length + 1) return false;
  // "Thuringia: The reproach of a lie" is a headline with its kicker, not a breadcrumb.
  if (outer.folded.endsWith(inner.folded))
    return !/[:|]\s*$/.test(outer.folded.slice(0, -inner.folded.length));
  return (
    outer.folded.startsWith(inner.folded) && /^\s*[|–—:•·-]/.test(outer.folded.slice(inner.folded.length))
  );
}

/** A breadcrumb holds the headline at its end; a page title or a share text holds it at its beginning. */
function addKinship(found: readonly (HeadlineCandidate & { readonly traits: string[] })[]): void {
  const own = found.filter(({ line }) => line.size >= 3);
  for (const one of own) {
    for (const other of own) {
      if (one.text.length <= other.text.length + 1 || one === other) continue;
      if (one.line.folded.endsWith(other.line.folded)) {
        one.traits.push("ends-with-other");
        other.traits.push("tail-of-other");
      } else if (one.line.folded.startsWith(other.line.folded)) {
        one.traits.push("begins-with-other");
        other.traits.push("head-of-other");
      }
    }
  }
}

const separators = /\s+[-–—|·•»:/]\s+|\s*[|｜]\s*|：/g;

/** The beginnings of a page title before each separator: the site's name stands behind the last ones. */
function titleParts(title: string): string[] {
  const parts: string[] = [];
  for (const match of title.slice(0, 300).matchAll(separators)) {
    if (match.index > 0) parts.push(title.slice(0, match.index));
  }
  return parts.slice(-4);
}

function traitsOf(page: DumpPage, line: Line, titleWords: ReadonlySet<string>): string[] {
  const traits = ["line"];
  const share = knownShare(line, page.vocabulary, page.stretches[line.index] === "body") ?? 0;
  const knownWords = line.words.filter((word) => isLongWord(word) && page.vocabulary.has(word)).length;
  traits.push(`known:${Math.floor(share * 5)}`, `words-known:${Math.min(6, knownWords)}`);
  traits.push(`size:${sizeClass(line.size)}`, `distance:${distanceClass(page.bodyStart - line.index)}`);
  addPlace(traits, page, line, titleWords);
  addWriting(traits, line);
  addNeighbours(traits, page, line);
  return traits;
}

function sizeClass(size: number): number {
  return [2, 3, 4, 6, 9, 14, 20, 30].findIndex((bound) => size <= bound);
}

function distanceClass(distance: number): number {
  return [-1, 0, 1, 2, 3, 5, 8, 12, 18, 28].findIndex((bound) => distance <= bound);
}

function addPlace(traits: string[], page: DumpPage, line: Line, titleWords: ReadonlySet<string>): void {
  if ((page.copies.get(line.folded) ?? 0) > 1) traits.push("copy");
  if (page.repeated.has(line.block.hash)) traits.push("site");
  if (line.index === 0) traits.push("first");
  else {
    const long = line.words.filter(isLongWord);
    const shared = long.filter((word) => titleWords.has(word)).length;
    traits.push(`title:${long.length === 0 ? 0 : Math.floor((shared / long.length) * 4)}`);
    const first = page.echoed > 0 ? "" : (page.lines[0]?.folded ?? "");
    if (first.startsWith(line.folded)) traits.push(first === line.folded ? "title-whole" : "title-head");
    else if (first.includes(line.folded)) traits.push("title-part");
  }
  if (page.stretches[line.index] === "body") traits.push("in-body");
}

function addWriting(traits: string[], line: Line): void {
  const { text } = line;
  const last = text.at(-1) ?? "";
  if (".。।".includes(last)) traits.push(isProse(line) ? "prose" : "stop");
  else if ("…".includes(last) || text.endsWith("...")) traits.push("ellipsis");
  else if ("?!？！".includes(last)) traits.push("question");
  else if (":：".includes(last)) traits.push("colon");
  if (/^\p{Ll}/u.test(text)) traits.push("small");
  if (!/\p{Ll}/u.test(text) && /\p{Lu}{4}/u.test(text)) traits.push("capitals");
  if (/(?:19|20)\d\d/.test(text)) traits.push("year");
  if (/\d[:.]\d\d/.test(text)) traits.push("clock");
  if (/[|›»>→•]|\s\/\s/.test(text)) traits.push("separator");
  if (/[\p{Ll}\d]\p{Lu}/u.test(text)) traits.push("glued");
  if (/^["“„«'‘「]/.test(text)) traits.push("quote");
  if (/[.!?]\s+\p{Lu}/u.test(text)) traits.push("sentences");
  if (/^\P{Lu}*\p{Lu}[^\s]*(?:\s\P{Ll}[^\s]*)*$/u.test(text.slice(0, 200))) traits.push("titled");
  if (/[([]/.test(text)) traits.push("bracket");
  const isShort = line.size <= 5 ? "short" : "long";
  cueNames.forEach((cue, index) => {
    if (line.cues & (1 << index)) traits.push(`${cue}-${isShort}`);
  });
}

function addNeighbours(traits: string[], page: DumpPage, line: Line): void {
  const previous = page.lines[line.index - 1];
  const next = page.lines[line.index + 1];
  if (next !== undefined) {
    if (isProse(next)) traits.push("before-prose");
    else traits.push(`next:${sizeClass(next.size)}`);
    if (/(?:19|20)\d\d|\d[:.]\d\d/.test(next.text) && next.size < 15) traits.push("before-date");
    if ((next.cues & bylineBit) !== 0) traits.push("before-byline");
    if (next.block.gap > 0 && line.block.gap > 0) traits.push("apart");
  }
  let above = 0;
  for (let i = line.index - 1; i >= line.index - 6; i--) {
    const other = page.lines[i];
    if (other !== undefined && other.size >= 5 && other.size <= 25 && !/[.…。]$/.test(other.text)) {
      if ((knownShare(other, page.vocabulary, false) ?? 0) >= 0.4) above++;
    }
  }
  traits.push(`alike-above:${Math.min(3, above)}`);
  if (previous !== undefined) {
    if (/(?:19|20)\d\d|\d[:.]\d\d/.test(previous.text) && previous.size < 15) traits.push("after-date");
    traits.push(`previous:${sizeClass(previous.size)}`);
    if (previous.folded === line.folded) traits.push("twice");
  }
}

const bylineBit = 1 << cueNames.indexOf("byline");
