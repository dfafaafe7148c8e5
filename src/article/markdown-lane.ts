/** The fast lane: paragraphs in which Markdown has nothing to read pass by the parser, which costs five times as much. */

export interface Segment {
  readonly text: string;
  /** Line of its start in the body, from 0. */
  readonly line: number;
  /** A paragraph of plain text; otherwise what the parser must read, in one piece. */
  readonly isPlain: boolean;
}

/** Signs that mean something inside a line. */
const sign = /[\\`*_[\]<&~|@\t]/;
/** Beginnings of addresses that become links (GFM autolinks), and a colon in front of one. */
const address = /:\S|www\./i;
/** Beginnings of lines that open or close a block. */
const opener = /^(?:[ \t#>+\-=:]|\d{1,9}[.)])/;
/** The same on any line, and what makes a break at a line's end. */
const openerWithin = /\n(?:[ \t#>+\-=:]|\d{1,9}[.)])|[ \u00a0]\n/;
/** A sign of those below: nearly all texts have none, and are looked through once. */
const mayReach = /[`~<[]/;
/** Marks that reach over empty lines: fences, HTML blocks, link definitions. With one of them the body stays whole. */
const reaching = /^ {0,3}(?:```|~~~|<|\[[^\]\n]{1,999}\]:)/m;

/** Cuts a body with line ends of "\n" into plain paragraphs and what stands between them. */
export function splitSegments(text: string): Segment[] {
  if (mayReach.test(text) && reaching.test(text)) return [{ text, line: 0, isPlain: false }];
  const segments: Segment[] = [];
  let open: { text: string; line: number } | undefined;
  let line = 0;
  for (const chunk of text.split(/\n[ \t]*\n/)) {
    const lead = /^\n*/.exec(chunk)?.[0].length ?? 0;
    const bare = chunk.slice(lead).replace(/\n+$/, "");
    if (isPlain(bare)) {
      if (open !== undefined) segments.push({ ...open, isPlain: false });
      open = undefined;
      segments.push({ text: bare, line: line + lead, isPlain: true });
    } else if (open !== undefined) open = { ...open, text: `${open.text}\n\n${chunk}` };
    else if (bare.trim() !== "") open = { text: chunk.slice(lead), line: line + lead };
    line += countLines(chunk) + 2;
  }
  if (open !== undefined) segments.push({ ...open, isPlain: false });
  return segments;
}

function isPlain(text: string): boolean {
  if (text === "" || sign.test(text) || address.test(text) || opener.test(text)) return false;
  return !/[ \u00a0]$/.test(text) && !(text.includes("\n") && openerWithin.test(text));
}

function countLines(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) count++;
  return count;
}
