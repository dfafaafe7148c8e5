/** What a Markdown body may look like before it is parsed: parsers recurse and backtrack (reliability.md 1.5). */

export const markdownLimits = {
  /** UTF-16 units of a body. */
  length: 2_000_000,
  /** Units of one line, and of lines without an empty one between: inline parsing is quadratic in them at worst. */
  line: 30_000,
  paragraph: 60_000,
  /** Levels of lists and quotes. */
  nesting: 100,
  /** Nesting times length, summed over the lines: every level is lexed again. */
  work: 6_000_000,
  columns: 100,
  /** Columns times rows: every row is padded to the width of the table. */
  cells: 30_000,
  /** Units of the HTML, in all and as a multiple of the source. */
  output: 4_000_000,
  growth: 20,
} as const;

/** What is too much in a body, in words; undefined where it may be parsed. */
export function findExcess(text: string): string | undefined {
  if (text.length > markdownLimits.length) return "it is longer than 2 million signs";
  let paragraph = 0;
  let work = 0;
  let table = { columns: 0, rows: 0 };
  for (const line of text.split("\n")) {
    const pipes = countPipes(line);
    const isEmpty = line.trim() === "";
    paragraph = isEmpty ? 0 : paragraph + line.length + 1;
    table = isEmpty
      ? { columns: 0, rows: 0 }
      : { columns: Math.max(table.columns, pipes), rows: table.rows + 1 };
    if (line.length > markdownLimits.line) return "a line is longer than 30,000 signs";
    if (paragraph > markdownLimits.paragraph) return "a paragraph is longer than 60,000 signs";
    const depth = depthOf(line);
    if (depth > markdownLimits.nesting) return "lists or quotes are nested more than 100 deep";
    work += depth * line.length;
    if (work > markdownLimits.work) return "lists or quotes are too long for their depth";
    if (pipes > markdownLimits.columns) return "a table has more than 100 columns";
    if (table.columns * table.rows > markdownLimits.cells) return "a table has more than 30,000 cells";
  }
  return undefined;
}

/** Levels that a line opens: its quote and list marks, and two blanks of indent each. Brackets nest inline. */
function depthOf(line: string): number {
  if (!/^[ \t>\-*+\d]/.test(line)) return Math.min(bracketDepth(line), 101);
  const marks = /^(?:[ \t]|>|[-*+][ \t]|\d{1,9}[.)][ \t])*/.exec(line)?.[0] ?? "";
  const quotesAndLists = marks.match(/>|[-*+][ \t]|\d[.)][ \t]/g)?.length ?? 0;
  const indent = (marks.match(/[ \t]/g)?.length ?? 0) + 3 * (marks.match(/\t/g)?.length ?? 0);
  return Math.max(quotesAndLists, Math.floor(indent / 2), Math.min(bracketDepth(line), 101));
}

/** How deep square brackets stand in one another: links and pictures in their texts. */
function bracketDepth(line: string): number {
  let depth = 0;
  let most = 0;
  let open = line.indexOf("[");
  let close = open < 0 ? -1 : line.indexOf("]");
  while (open >= 0) {
    if (close < 0 || open < close) {
      most = Math.max(most, ++depth);
      open = line.indexOf("[", open + 1);
    } else {
      depth = Math.max(0, depth - 1);
      close = line.indexOf("]", close + 1);
    }
  }
  return most;
}

function countPipes(line: string): number {
  let count = 0;
  for (let i = line.indexOf("|"); i >= 0; i = line.indexOf("|", i + 1)) count++;
  return count;
}
