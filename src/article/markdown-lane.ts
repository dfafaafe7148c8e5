/** The fast lane: paragraphs in which Markdown has little to read pass by the parser, which costs ten times as much. */

/** A link or an emphasis in a paragraph, which the parser reads alone. */
export interface Span {
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
}

export interface Segment {
  readonly text: string;
  /** Line of its start in the body, from 0. */
  readonly line: number;
  /** Of a paragraph that is plain text but for these; absent for what the parser must read, in one piece. */
  readonly spans?: readonly Span[];
}

/** Signs that mean something inside a line; beginnings of addresses that become links (GFM autolinks), and a colon in front of one. */
const sign = /[\\`*_[\]<&~|@\t]|:\S|[wW]{3}\./g;
const word = /[^\\`*_[\]<&~|@\t\n]/.source;
/** A link whose words and address are plain. No sign around it changes what it is, but for the "!" of a picture. */
const link = String.raw`(?<!!)\[${word}+\]${/\([^\s()<>\\`*[\]|]+\)/.source}`;
/** An emphasis of plain words; what stands around its marks lets these only open, or only close (CommonMark, section 6.2). */
const emphasis = String.raw`(?<=^|[\s\p{P}\p{S}])(?<![*_])(\*\*?|__?)[\p{L}\p{N}](?:${word}*[\p{L}\p{N}])?\1(?=$|[\s\p{P}\p{S}])(?![*_])`;
const span = new RegExp(`${link}|${emphasis}`, "uy");
/** Beginnings of lines that open or close a block. */
const opener = /^(?:[ \t#>+\-=:]|\d{1,9}[.)])/;
/** The same on any line, and what makes a break at a line's end. */
const openerWithin = /\n(?:[ \t#>+\-=:]|\d{1,9}[.)])|[ \u00a0]\n/;
/** Marks that reach over empty lines: fences and HTML blocks. */
const reaching = /^ {0,3}(?:```|~~~|<)/m;

/** Cuts a body with line ends of "\n" into paragraphs that need no parser, or little of it, and what stands between them. */
export function splitSegments(text: string): Segment[] {
  if (mayReach(text)) return [{ text, line: 0 }];
  const segments: Segment[] = [];
  let open: { text: string; line: number } | undefined;
  let line = 0;
  for (const chunk of text.split(/\n[ \t]*\n/)) {
    const lead = /^\n*/.exec(chunk)?.[0].length ?? 0;
    const bare = chunk.slice(lead).replace(/\n+$/, "");
    const spans = spansOf(bare);
    if (spans !== undefined) {
      if (open !== undefined) segments.push(open);
      open = undefined;
      segments.push({ text: bare, line: line + lead, spans });
    } else if (open !== undefined) open = { ...open, text: `${open.text}\n\n${chunk}` };
    else if (bare.trim() !== "") open = { text: chunk.slice(lead), line: line + lead };
    line += countLines(chunk) + 2;
  }
  if (open !== undefined) segments.push(open);
  return segments;
}

/** With a mark that reaches over empty lines, or the definition of a link, the body stays whole. */
function mayReach(text: string): boolean {
  if (text.includes("]:")) return true;
  // Nearly all texts have none of these signs, which are found many times faster than lines that begin with them.
  return ["```", "~~~", "<"].some((mark) => text.includes(mark)) && reaching.test(text);
}

/** Links and emphases of a paragraph that has no other signs; undefined for what is no paragraph, or has some. */
function spansOf(text: string): Span[] | undefined {
  if (text === "" || opener.test(text) || /[ \u00a0]$/.test(text)) return undefined;
  if (text.includes("\n") && openerWithin.test(text)) return undefined;
  const spans: Span[] = [];
  sign.lastIndex = 0;
  for (let found = sign.exec(text); found !== null; found = sign.exec(text)) {
    span.lastIndex = found.index;
    if (!span.test(text)) return undefined;
    spans.push({ start: found.index, end: span.lastIndex });
    sign.lastIndex = span.lastIndex;
  }
  return spans;
}

function countLines(text: string): number {
  let count = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) count++;
  return count;
}
