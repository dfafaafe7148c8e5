/** Finds the links and ids in our own rendered HTML in one pass, without a tree. */

/** Where a value stands: its first UTF-16 unit and the one behind its last; 0 and 0 where there is none. */
export interface Span {
  start: number;
  end: number;
}

/** What one tag says of what we look for. One object serves for all tags: read it, do not keep it. */
export interface ScannedTag {
  readonly name: Span;
  readonly href: Span;
  readonly src: Span;
  readonly id: Span;
  readonly rel: Span;
  readonly content: Span;
  readonly httpEquiv: Span;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Visits every start tag that has attributes, in order. The text may be UTF-8 read as latin1, which is half the cost. Text between
 * tags, comments and the content of scripts and styles is passed over. Of most values no text is ever made: ask `spanText` for it.
 */
export function scanTags(html: string, visit: (tag: ScannedTag) => void): void {
  const tag: ScannedTag = {
    name: { start: 0, end: 0 },
    href: { start: 0, end: 0 },
    src: { start: 0, end: 0 },
    id: { start: 0, end: 0 },
    rel: { start: 0, end: 0 },
    content: { start: 0, end: 0 },
    httpEquiv: { start: 0, end: 0 },
  };
  for (let at = find(html, "<", 0); at < html.length; at = find(html, "<", at)) {
    const start = at + 1;
    if (isLetter(html.charCodeAt(start))) {
      at = endOfName(html, start);
      setSpan(tag.name, start, at);
      if (html.charCodeAt(at) === 0x3e) at++;
      else {
        at = scanAttributes(html, at, tag);
        visit(tag);
      }
      at = endOfRawText(html, tag.name, at);
    } else {
      at = html.startsWith("!--", start) ? find(html, "-->", start + 3) : start;
    }
  }
}

/** Whether the tag says it, and not with an empty text. */
export function isSet({ start, end }: Readonly<Span>): boolean {
  return start < end;
}

/** A value as text, its character references resolved. */
export function spanText(html: string, { start, end }: Readonly<Span>): string {
  return decode(html.slice(start, end));
}

/** Reads attributes from `start` to the end of the tag, and returns where that is. */
function scanAttributes(html: string, start: number, into: ScannedTag): number {
  clear(into);
  let at = start;
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length || html.charCodeAt(at) === 0x3e) return at + 1;
    const nameAt = at;
    const nameEnd = endOfName(html, at);
    at = skipSpace(html, nameEnd === at ? at + 1 : nameEnd);
    if (html.charCodeAt(at) !== 0x3d) continue;
    const valueAt = skipSpace(html, at + 1);
    const quote = html.charCodeAt(valueAt);
    const isQuoted = quote === 0x22 || quote === 0x27;
    const valueEnd = isQuoted
      ? find(html, quote === 0x22 ? '"' : "'", valueAt + 1)
      : endOfBareValue(html, valueAt);
    const span = spanOf(html, nameAt, nameEnd, into);
    if (span !== undefined) setSpan(span, isQuoted ? valueAt + 1 : valueAt, valueEnd);
    at = isQuoted ? valueEnd + 1 : valueEnd;
  }
}

/** Where the value of an attribute is to be kept. Attributes are told by their length first. */
function spanOf(html: string, at: number, end: number, tag: ScannedTag): Span | undefined {
  switch (end - at) {
    case 2:
      return html.startsWith("id", at) ? tag.id : undefined;
    case 3:
      return html.startsWith("src", at) ? tag.src : html.startsWith("rel", at) ? tag.rel : undefined;
    case 4:
      return html.startsWith("href", at) ? tag.href : undefined;
    case 7:
      return html.startsWith("content", at) ? tag.content : undefined;
    case 10:
      return html.startsWith("http-equiv", at) ? tag.httpEquiv : undefined;
    default:
      return undefined;
  }
}

function clear({ href, src, id, rel, content, httpEquiv }: ScannedTag): void {
  setSpan(href, 0, 0);
  setSpan(src, 0, 0);
  setSpan(id, 0, 0);
  setSpan(rel, 0, 0);
  setSpan(content, 0, 0);
  setSpan(httpEquiv, 0, 0);
}

function setSpan(span: Span, start: number, end: number): void {
  span.start = start;
  span.end = end;
}

/** Place of the next such text, or the end. */
function find(html: string, text: string, from: number): number {
  const at = html.indexOf(text, from);
  return at === -1 ? html.length : at;
}

function endOfBareValue(html: string, start: number): number {
  let at = start;
  while (at < html.length && !isSpace(html.charCodeAt(at)) && html.charCodeAt(at) !== 0x3e) at++;
  return at;
}

/** Ends of the elements in whose text nothing is a tag. */
const rawTextEnds: Readonly<Record<string, RegExp>> = {
  script: /<\/script/gi,
  style: /<\/style/gi,
  textarea: /<\/textarea/gi,
  title: /<\/title/gi,
};

/** Where the text of a script or style ends, in which nothing is a tag; `at` for all other tags. */
function endOfRawText(html: string, name: Span, at: number): number {
  const length = name.end - name.start;
  if (length < 5 || length > 8) return at;
  const end = rawTextEnds[html.slice(name.start, name.end).toLowerCase()];
  if (end === undefined) return at;
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

/** Up to a blank, `=`, `>` or `/`, none of which comes behind the letters. */
function endOfName(html: string, start: number): number {
  let at = start;
  while (at < html.length && !isEndOfName(html.charCodeAt(at))) at++;
  return at;
}

function isEndOfName(unit: number): boolean {
  return unit <= 0x3e && (unit === 0x3d || unit === 0x3e || unit === 0x2f || isSpace(unit));
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (at < html.length && isSpace(html.charCodeAt(at))) at++;
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
}

function decode(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      return entities[String(name).toLowerCase()] ?? whole;
    }
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
