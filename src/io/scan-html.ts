/** Reads the links and ids out of our own rendered HTML in one pass, without a tree. */

/** What one tag says: the attributes asked for, decoded. */
export interface ScannedTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const wanted: ReadonlySet<string> = new Set(["href", "src", "id", "rel", "content", "http-equiv"]);
const rawText: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Visits every start tag in order. The text may be UTF-8 read as latin1, which is half the cost: all signs of markup are ASCII.
 * Text between tags, comments and the content of scripts and styles is passed over.
 */
export function scanTags(html: string, visit: (tag: ScannedTag) => void): void {
  let at = html.indexOf("<");
  while (at !== -1) {
    let next = at + 1;
    if (html.startsWith("<!--", at)) {
      next = after(html, "-->", at + 4);
    } else if (isLetter(html.charCodeAt(at + 1))) {
      const nameEnd = endOfName(html, at + 1);
      const name = html.slice(at + 1, nameEnd).toLowerCase();
      const attributes = new Map<string, string>();
      next = scanAttributes(html, nameEnd, attributes);
      visit({ name, attributes });
      if (rawText.has(name)) {
        next = endOfRawText(html, name, next);
      }
    }
    at = html.indexOf("<", next);
  }
}

/** Reads attributes from `at` to the end of the tag, and returns where that is. */
function scanAttributes(html: string, start: number, into: Map<string, string>): number {
  let at = start;
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length || html.charCodeAt(at) === 0x3e) {
      return at + 1;
    }
    const nameEnd = endOfName(html, at);
    const name = html.slice(at, nameEnd);
    at = skipSpace(html, nameEnd === at ? at + 1 : nameEnd);
    if (html.charCodeAt(at) === 0x3d) {
      const [from, to, next] = valueAt(html, skipSpace(html, at + 1));
      at = next;
      if (wanted.has(name) && !into.has(name)) {
        into.set(name, decode(html.slice(from, to)));
      }
    }
  }
}

/** Start and end of the value, and where to read on. */
function valueAt(html: string, at: number): readonly [number, number, number] {
  const quote = html[at];
  if (quote === '"' || quote === "'") {
    const end = html.indexOf(quote, at + 1);
    return end === -1 ? [at + 1, html.length, html.length] : [at + 1, end, end + 1];
  }
  let end = at;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== 0x3e) {
    end++;
  }
  return [at, end, end];
}

function endOfRawText(html: string, name: string, at: number): number {
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Up to a blank, `=`, `>` or `/`. */
function endOfName(html: string, start: number): number {
  let at = start;
  for (; at < html.length; at++) {
    const unit = html.charCodeAt(at);
    if (isSpace(unit) || unit === 0x3d || unit === 0x3e || unit === 0x2f) {
      break;
    }
  }
  return at;
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (isSpace(html.charCodeAt(at))) {
    at++;
  }
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function isLetter(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);
}

function decode(value: string): string {
  if (!value.includes("&")) {
    return value;
  }
  return value.replace(/&(?:#(\d+)|#x([\da-f]+)|(amp|lt|gt|quot|apos));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) {
      return entities[String(name).toLowerCase()] ?? whole;
    }
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
