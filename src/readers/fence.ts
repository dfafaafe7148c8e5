/** Finds a front matter block: which lines are header, and where the body begins. Nothing in it is parsed here. */

/** A line of a header with its place in the file's text. */
export interface HeaderLine {
  readonly text: string;
  /** UTF-16 offset of its start in the file's text. */
  readonly offset: number;
  /** Line of the file, from 1. */
  readonly number: number;
}

export interface Fence {
  /**
   * `yaml` between `---`; `toml` between `+++`; `refused`: the fence names a language, or the block is too long;
   * `unclosed`: fields, then text without a closing fence.
   */
  readonly kind: "yaml" | "toml" | "refused" | "unclosed";
  /** The language word behind the fence: "js"; empty otherwise. */
  readonly language: string;
  readonly lines: readonly HeaderLine[];
  /** UTF-16 offset of the body. */
  readonly bodyOffset: number;
  readonly bodyLine: number;
}

/** A longer header is refused: parsers of front matter are quadratic on some (reliability.md 1.3). */
export const maxHeaderLength = 65_536;
/** So far a closing fence is looked for. */
const maxSearched = 2_000_000;

const openFence = /^(---|\+\+\+)[ \t]*([A-Za-z][\w.+-]{0,30})?[ \t]*(?:\r\n|\n|\r|$)/;
const lineEnd = /\r\n|[\n\r]/g;
/** `key:` of a word or up to three; a quoted key; the merge key. */
const keyLine =
  /^(?:[\p{L}\p{N}_$<][^\s:]{0,63}(?: [^\s:]{1,40}){0,2}|"[^"]{1,64}"|'[^']{1,64}')\s{0,4}:(?=\s|$)/u;
const tomlLine = /^(?:\[|[\w"'.-]{1,64}\s{0,4}=)/;

/** The header block of a text, or undefined where the text has none: a text that begins with a rule is a text. */
export function findFence(text: string): Fence | undefined {
  const open = openFence.exec(text.slice(0, 200));
  if (open === null) return undefined;
  const [whole, sign = "", language = ""] = open;
  const { lines, closedAt } = linesUntil(text, whole.length, sign);
  const isToml = sign === "+++";
  const end = { lines, bodyOffset: closedAt?.end ?? whole.length, bodyLine: closedAt?.line ?? 2 };
  if (language !== "") return refusedFence(end, language, closedAt !== undefined);
  if (closedAt === undefined) return isToml ? undefined : unclosedFence(lines);
  if (!lines.every((line) => isHeaderLine(line.text, isToml))) return undefined;
  const isLong = closedAt.start - whole.length > maxHeaderLength;
  return { kind: isLong ? "refused" : isToml ? "toml" : "yaml", language: "", ...end };
}

/** Without a closing line nothing says where the block ends: the whole text is body. */
function refusedFence(
  end: Pick<Fence, "lines" | "bodyOffset" | "bodyLine">,
  language: string,
  isClosed: boolean,
): Fence {
  if (isClosed) return { kind: "refused", language, ...end };
  return { kind: "refused", language, lines: [], bodyOffset: 0, bodyLine: 1 };
}

interface Closing {
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

function linesUntil(text: string, from: number, sign: string): { lines: HeaderLine[]; closedAt?: Closing } {
  const lines: HeaderLine[] = [];
  let offset = from;
  lineEnd.lastIndex = from;
  for (let number = 2; offset < text.length && offset - from < maxSearched; number++) {
    const end = lineEnd.exec(text);
    const stop = end?.index ?? text.length;
    const next = stop + (end?.[0].length ?? 0);
    const line = text.slice(offset, stop);
    const bare = line.trimEnd();
    if (bare === sign || (bare === "..." && sign === "---"))
      return { lines, closedAt: { start: offset, end: next, line: number + 1 } };
    lines.push({ text: line, offset, number });
    offset = next;
    if (end === null) break;
  }
  return { lines };
}

/** A field, or what may stand between fields: nothing, a comment, an item, a line that goes on by its indent. */
function isHeaderLine(line: string, isToml: boolean): boolean {
  return /^(?:\s|#|- |-$|[\]}]|$)/.test(line) || (isToml ? tomlLine : keyLine).test(line);
}

/** Fields up to the first empty line, where that is all of them; the rest is body. */
function unclosedFence(lines: readonly HeaderLine[]): Fence | undefined {
  const blank = lines.findIndex((line) => line.text.trim() === "");
  const head = lines.slice(0, blank < 0 ? lines.length : blank);
  const [first] = head;
  if (first === undefined || head.length > 100 || !head.every((line) => isHeaderLine(line.text, false)))
    return undefined;
  if (!keyLine.test(first.text)) return undefined;
  const last = head.at(-1) ?? first;
  const body = lines[blank];
  return {
    kind: "unclosed",
    language: "",
    lines: head,
    bodyOffset: body?.offset ?? last.offset + last.text.length,
    bodyLine: body?.number ?? last.number,
  };
}
