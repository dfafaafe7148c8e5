/** xmldom reads what we wrote: any fault is an error, not a repair. */

import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError: (level, message) => {
      // Seeds may hold the replacement character; it is a sign like any other.
      if (String(message).startsWith("Unicode replacement character")) return;
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, "application/xml");
}

/** Text of each element of that name, in the document's order. */
export function textsOf(node: Document | Element, name: string): (string | null)[] {
  return [...node.getElementsByTagName(name)].map((element) => element.textContent);
}

/** Signs that XML 1.0 forbids; xmldom lets them pass. */
export const forbiddenInXml =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
