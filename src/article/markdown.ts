/** Markdown bodies: marked with raw HTML escaped, an address allow list and caps. The only file that imports marked. */

import { createRequire } from "node:module";
import type { Marked, MarkedToken, Token } from "marked";
import type { BodyBlockKind } from "../model/article.ts";
import { escapeHtml } from "../model/escape-html.ts";
import { foldText } from "../model/fold.ts";
import type { Place } from "../model/place.ts";
import { type Outcome, type Problem, succeed } from "../model/problem.ts";
import type { Header, ParsedSource, Removed } from "../model/source.ts";
import { blockHtml, headingHtml, inlineHtml, isMarkedToken, listHtml, tokenText } from "./markdown-html.ts";
import { type LaneBlock, splitSegments } from "./markdown-lane.ts";
import { findExcess, markdownLimits } from "./markdown-limits.ts";
import type { ReadBlock, Reading } from "./reading.ts";

export type { MarkedToken, Token, Tokens } from "marked";

const require = createRequire(import.meta.url);
let loaded: Marked | undefined;

/** Loaded with the first text that the fast lane does not read to its end. */
function parser(): Marked {
  if (loaded !== undefined) return loaded;
  const module: { readonly Marked: typeof Marked } = require("marked");
  loaded = new module.Marked({ gfm: true });
  return loaded;
}

/** Reads a Markdown body into blocks; above the caps its text becomes plain paragraphs, with a warning. */
export function readMarkdown(parsed: ParsedSource): Outcome<Reading> {
  const text = (parsed.markup ?? "").replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const { blocks, problems } = blocksOf(text, parsed.bodyPlace);
  const title = takeTitle(blocks, parsed.header);
  const removed = [...parsed.removed, ...title.removed];
  return succeed(
    { header: title.header, blocks: title.blocks, notes: [], removed, variants: parsed.variants },
    problems,
  );
}

interface MarkdownBlock extends ReadBlock {
  /** Level of a heading; absent for other blocks. */
  readonly depth?: number;
}

function blocksOf(
  text: string,
  start: Place,
): { readonly blocks: readonly MarkdownBlock[]; readonly problems: readonly Problem[] } {
  const excess = findExcess(text);
  if (excess !== undefined)
    return { blocks: plainBlocks(text, start), problems: [tooComplex(excess, start)] };
  try {
    const blocks = parseBlocks(text, start);
    const size = blocks.reduce((sum, block) => sum + block.html.length, 0);
    const most = Math.min(markdownLimits.output, Math.max(100_000, markdownLimits.growth * text.length));
    if (size <= most) return { blocks, problems: [] };
  } catch (error) {
    // marked recurses; the caps should hold it, but a stack that ends must not end the build.
    if (!(error instanceof RangeError)) throw error;
  }
  return { blocks: plainBlocks(text, start), problems: [tooComplex("its HTML would be too large", start)] };
}

function parseBlocks(text: string, start: Place): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  for (const { text: segment, line, block } of splitSegments(text)) {
    const place = { ...start, line: start.line + line };
    if (block !== undefined) blocks.push(ofLane(block, place));
    else for (const parsed of parseSegment(segment, place)) blocks.push(parsed);
  }
  return blocks;
}

function parseSegment(text: string, start: Place): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let { line } = start;
  for (const token of parser().lexer(text)) {
    const lead = /^\n*/.exec(token.raw)?.[0].length ?? 0;
    const block = blockOf(token, { ...start, line: line + lead });
    if (block !== undefined) blocks.push(block);
    line += token.raw.split("\n").length - 1;
  }
  return blocks;
}

const kinds: Readonly<Partial<Record<string, BodyBlockKind>>> = {
  heading: "heading",
  paragraph: "paragraph",
  text: "paragraph",
  html: "paragraph",
  blockquote: "quote",
  list: "list",
  table: "table",
  code: "code",
  hr: "rule",
};

function blockOf(token: Token, place: Place): MarkdownBlock | undefined {
  const kind = kinds[token.type];
  if (kind === undefined || !isMarkedToken(token)) return undefined;
  const text = tokenText(token).trim();
  if (kind !== "rule" && text === "") return undefined;
  if (token.type === "heading") return { kind, text, html: blockHtml(token), place, depth: token.depth };
  if (isPicture(token)) return { kind: "figure", text, html: figureHtml(inlineHtml(tokensOf(token))), place };
  if (kind === "paragraph") return { kind, text, html: insideOf(token), place };
  return { kind, text, html: blockHtml(token), place };
}

function tokensOf(token: MarkedToken): readonly Token[] {
  return "tokens" in token ? (token.tokens ?? []) : [];
}

/** A paragraph that is one picture and nothing else. */
function isPicture(token: MarkedToken): boolean {
  const [only, ...others] = tokensOf(token);
  return token.type === "paragraph" && others.length === 0 && only?.type === "image";
}

function insideOf(token: MarkedToken): string {
  if (token.type === "html") return escapeHtml(token.raw.trim());
  return "tokens" in token && token.tokens !== undefined
    ? inlineHtml(token.tokens)
    : escapeHtml(token.raw.trim());
}

function figureHtml(inside: string): string {
  return `<figure>${inside}</figure>`;
}

/** What marked would make of it. */
function ofLane(block: LaneBlock, place: Place): MarkdownBlock {
  const { kind } = block;
  if (kind === "paragraph") return { kind, ...block.line, place };
  if (kind === "figure") return { kind, text: block.line.text, html: figureHtml(block.line.html), place };
  if (kind === "heading") {
    const { depth, line } = block;
    return { kind, text: line.text, html: headingHtml(depth, line.html), place, depth };
  }
  const text = block.lines.map((line) => line.text.trim()).join("\n");
  const insides = block.lines.map((line) => line.html);
  if (kind === "list") return { kind, text, html: listHtml(block.start, insides), place };
  const paragraphs = insides.map((inside) => `<p>${inside}</p>`).join("");
  return { kind, text, html: `<blockquote>${paragraphs}</blockquote>`, place };
}

/** A paragraph without a sign that Markdown reads. */
function plainParagraph(text: string, place: Place): MarkdownBlock {
  return { kind: "paragraph", text, html: escapeHtml(text), place };
}

/** The text with nothing read in it: a paragraph for all lines between empty ones, in pieces of at most 30,000 signs. */
function plainBlocks(text: string, start: Place): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let line = start.line;
  for (const chunk of text.split(/\n(?=[ \t]*\n)/)) {
    const bare = chunk.trim();
    const lead = chunk.slice(0, chunk.length - chunk.trimStart().length).split("\n").length - 1;
    for (let from = 0; from < bare.length; from += markdownLimits.line) {
      const piece = bare.slice(from, from + markdownLimits.line);
      blocks.push(plainParagraph(piece, { ...start, line: line + lead }));
    }
    line += chunk.split("\n").length;
  }
  return blocks;
}

/** The first heading of the first level is the headline where the header has none, and its repeat where it is the same. */
function takeTitle(
  blocks: readonly MarkdownBlock[],
  header: Header,
): { readonly header: Header; readonly blocks: readonly ReadBlock[]; readonly removed: readonly Removed[] } {
  const [first, ...rest] = blocks;
  const isTitle = first?.depth === 1 || (first?.depth === 2 && header.headline !== undefined);
  if (first === undefined || !isTitle) return { header, blocks, removed: [] };
  const known = header.headline;
  if (known !== undefined && foldText(known.value) !== foldText(first.text))
    return { header, blocks, removed: [] };
  const { text, place } = first;
  const headline = known ?? {
    value: text,
    origin: "page",
    rule: "first-heading",
    confidence: "high",
    evidence: place,
  };
  return {
    header: { ...header, headline },
    blocks: rest,
    removed: [{ place, text, reason: "headline-repeat" }],
  };
}

function tooComplex(excess: string, place: Place): Problem {
  return {
    severity: "warning",
    code: "markdown-too-complex",
    message: `the Markdown was not parsed: ${excess}`,
    place,
    hint: "split the text, or save it as .txt",
  };
}
