/** Whether our own XML (feeds, sitemap) is well-formed (XML 1.0, section 2.1): tags pair up, references are known, no sign is forbidden. */

export interface XmlFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A comment, a CDATA section, a declaration, or a tag. */
const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The first fault; undefined where there is none. Reads what we write: no DOCTYPE. */
export function findXmlFault(xml: string): XmlFault | undefined {
  const lineAt = (offset: number) => xml.slice(0, offset).split("\n").length;
  const control = xml.search(forbidden);
  if (control !== -1) return { line: lineAt(control), message: "a sign stands here that XML forbids" };
  const open: string[] = [];
  let at = 0;
  let roots = 0;
  for (const match of xml.matchAll(markup)) {
    const text = xml.slice(at, match.index);
    const [whole, slash, name = "", attributes = "", isEmpty] = match;
    const stray = text.includes("<") || reference.test(text + attributes);
    if (stray) return { line: lineAt(at), message: "a < or & stands here that is no markup" };
    at = match.index + whole.length;
    if (name === "") continue;
    if (slash === "/") {
      if (open.pop() !== name) return { line: lineAt(match.index), message: `</${name}> closes nothing` };
    } else {
      if (open.length === 0) roots++;
      if (isEmpty !== "/") open.push(name);
    }
  }
  const rest = xml.slice(at).trim();
  if (open.length > 0) return { line: lineAt(xml.length), message: `<${open.at(-1)}> is not closed` };
  if (rest !== "" || roots !== 1) return { line: lineAt(at), message: "the document has not one root" };
  return undefined;
}
