/** Reads the links and ids out of our own rendered HTML in one pass, without a tree. */

/** What one tag says of what we look for; "" where it does not. One object serves for all tags: read it, do not keep it. */
export interface ScannedTag {
  name: string;
  href: string;
  src: string;
  id: string;
  rel: string;
  content: string;
  httpEquiv: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Visits every start tag that has attributes, in order. The text may be UTF-8 read as latin1, which is half the cost: all signs of markup
 * are ASCII. Text between tags, comments and the content of scripts and styles is passed over.
 */
export function scanTags(html: string, visit: (tag: Readonly<ScannedTag>) => void): void {
  const tag: ScannedTag = { name: "", href: "", src: "", id: "", rel: "", content: "", httpEquiv: "" };
  let at = html.indexOf("<");
  while (at !== -1) {
    let next = at + 1;
    if (isLetter(html.charCodeAt(next))) {
      const nameEnd = endOfName(html, next);
      tag.name = html.slice(next, nameEnd);
      if (html.charCodeAt(nameEnd) === 0x3e) {
        next = nameEnd + 1;
      } else {
        tag.href = tag.src = tag.id = tag.rel = tag.content = tag.httpEquiv = "";
        next = scanAttributes(html, nameEnd, tag);
        visit(tag);
      }
      next = endOfRawText(html, tag.name, next);
    } else if (html.startsWith("<!--", at)) {
      next = after(html, "-->", at + 4);
    }
    at = html.indexOf("<", next);
  }
}

/** Reads attributes from `start` to the end of the tag, and returns where that is. */
function scanAttributes(html: string, start: number, into: ScannedTag): number {
  let at = start;
  for (;;) {
    at = skipSpace(html, at);
    if (at >= html.length || html.charCodeAt(at) === 0x3e) {
      return at + 1;
    }
    const nameAt = at;
    const nameEnd = endOfName(html, at);
    at = skipSpace(html, nameEnd === at ? at + 1 : nameEnd);
    if (html.charCodeAt(at) === 0x3d) {
      const valueAt = skipSpace(html, at + 1);
      at = endOfValue(html, valueAt);
      keepAttribute(html, nameAt, nameEnd, valueAt, at, into);
    }
  }
}

/** Attributes are told by their length first: of most no text is ever made. */
function keepAttribute(
  html: string,
  nameAt: number,
  nameEnd: number,
  valueAt: number,
  valueEnd: number,
  into: ScannedTag,
): void {
  const first = html.charCodeAt(nameAt) | 0x20;
  const length = nameEnd - nameAt;
  if (length === 2 && first === 0x69 && html.startsWith("id", nameAt)) {
    into.id = attributeValue(html, valueAt, valueEnd);
  } else if (length === 3 && first === 0x73 && html.startsWith("src", nameAt)) {
    into.src = attributeValue(html, valueAt, valueEnd);
  } else if (length === 3 && first === 0x72 && html.startsWith("rel", nameAt)) {
    into.rel = attributeValue(html, valueAt, valueEnd);
  } else if (length === 4 && first === 0x68 && html.startsWith("href", nameAt)) {
    into.href = attributeValue(html, valueAt, valueEnd);
  } else if (length === 7 && first === 0x63 && html.startsWith("content", nameAt)) {
    into.content = attributeValue(html, valueAt, valueEnd);
  } else if (length === 10 && first === 0x68 && html.startsWith("http-equiv", nameAt)) {
    into.httpEquiv = attributeValue(html, valueAt, valueEnd);
  }
}

function endOfValue(html: string, at: number): number {
  const quote = html.charCodeAt(at);
  if (quote === 0x22 || quote === 0x27) {
    const end = html.indexOf(quote === 0x22 ? '"' : "'", at + 1);
    return end === -1 ? html.length : end + 1;
  }
  let end = at;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== 0x3e) {
    end++;
  }
  return end;
}

function attributeValue(html: string, at: number, end: number): string {
  const isQuoted = html.charCodeAt(at) === 0x22 || html.charCodeAt(at) === 0x27;
  return decode(isQuoted ? html.slice(at + 1, end - 1) : html.slice(at, end));
}

/** Where the text of a script or style ends, in which nothing is a tag; `at` for all other tags. */
function endOfRawText(html: string, name: string, at: number): number {
  if (name.length < 5 || !/^(?:script|style|textarea|title)$/i.test(name)) {
    return at;
  }
  const end = new RegExp(`</${name}`, "gi");
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}

/** Up to a blank, `=`, `>` or `/`, none of which comes behind the letters. */
function endOfName(html: string, start: number): number {
  for (let at = start; at < html.length; at++) {
    const unit = html.charCodeAt(at);
    if (unit <= 0x3e && (unit === 0x3d || unit === 0x3e || unit === 0x2f || isSpace(unit))) {
      return at;
    }
  }
  return html.length;
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (at < html.length && isSpace(html.charCodeAt(at))) {
    at++;
  }
  return at;
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

function isLetter(unit: number): boolean {
  return (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a;
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
