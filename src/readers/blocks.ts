/** Text cut into blocks: one a line, each with its place, indent and the empty lines in front of it. */

import { foldText } from "../model/fold.ts";
import { hashText } from "../model/hash.ts";
import type { Place } from "../model/place.ts";
import type { Block } from "../model/source.ts";

/** Line ends of all systems; next line, line and paragraph separators end a block but are no line of an editor. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tab and form feed end lines, too
const lineEnd = /\r\n|[\n\r\u000b\f\u0085\u2028\u2029]/g;
/** Nearly all texts have none of these, and their ends are found many times faster. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const oddLineEnd = /[\r\u000b\f\u0085\u2028\u2029]/;
const editorLine = /^[\r\n]/;
/** What trim() takes off, and signs without width that scraped lines begin or end with. */
const blank = /^[\s\u200b\u2060]*$/;

function* plainEnds(text: string): Generator<{ readonly 0: string; readonly index: number }> {
  for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
    yield { 0: "\n", index };
}

/** The blocks of a text that begins at `start` in its file. */
export function splitBlocks(text: string, start: Place): Block[] {
  const blocks: Block[] = [];
  let { line, column } = start;
  let gap = 0;
  let from = 0;
  const take = (to: number) => {
    const raw = text.slice(from, to);
    const found = blank.test(raw) ? undefined : blockOf(raw, { file: start.file, line, column }, gap);
    if (found !== undefined) blocks.push(found);
    gap = found === undefined ? gap + 1 : 0;
  };
  const ends = oddLineEnd.test(text) ? text.matchAll(lineEnd) : plainEnds(text);
  for (const { 0: end, index } of ends) {
    take(index);
    from = index + end.length;
    if (editorLine.test(end)) [line, column] = [line + 1, 1];
    else column += from - index;
  }
  take(text.length);
  return blocks;
}

function blockOf(raw: string, place: Place, gap: number): Block {
  const text = raw.trim();
  const indent = raw.indexOf(text.charAt(0));
  return {
    text,
    place: { ...place, column: place.column + indent },
    indent,
    gap,
    hash: "",
  };
}

/** The blocks with their hashes, which only page dumps need. */
export function withHashes(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => ({ ...block, hash: hashText(foldText(block.text)) }));
}

/** The place so many UTF-16 units into a text that begins at `start`. */
export function placeAt(text: string, offset: number, start: Place): Place {
  let { line, column } = start;
  let from = 0;
  for (let i = 0; i < offset; i++) {
    const code = text.charCodeAt(i);
    if (code !== 10 && !(code === 13 && text.charCodeAt(i + 1) !== 10)) continue;
    line++;
    column = 1;
    from = i + 1;
  }
  return { file: start.file, line, column: column + offset - from };
}

/** Lines of the longest width that a text wrapped by hand or by a mail program has. */
const wrapWidth = 100;

/** Blocks of one paragraph each: lines of a text that was wrapped at a fixed width are joined, others stay as they are. */
export function joinWrapped(blocks: readonly Block[]): readonly Block[] {
  if (!isWrapped(blocks)) return blocks;
  const joined: Block[][] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last === undefined || block.gap > 0) joined.push([block]);
    else last.push(block);
  }
  return joined.map(joinLines);
}

function joinLines(lines: readonly Block[]): Block {
  const [first] = lines;
  if (first === undefined) throw new Error("a paragraph has a line");
  if (lines.length === 1) return first;
  return { ...first, text: lines.map((line) => line.text).join(" ") };
}

/** At least three lines go on in the next one, nearly all of a like width, and sentences run over their ends. */
function isWrapped(blocks: readonly Block[]): boolean {
  const inner = blocks.filter((_, i) => blocks[i + 1]?.gap === 0);
  if (inner.length < 3 || blocks.some((block) => block.text.length > wrapWidth)) return false;
  const full = inner.filter(({ text }) => text.length >= 45).length;
  const running = inner.filter(({ text }) => !/[.!?:…"”»)]$/.test(text)).length;
  return full >= inner.length * 0.85 && running >= inner.length * 0.6;
}
