/** The one allow list of addresses: what a seed may make a reader's browser follow. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip these signs inside a scheme, so they go first
const ignored = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/g;
const scheme = /^([a-z][a-z0-9+.-]*):/i;

/**
 * An address as nearly all are, which a browser writes in the same way: its host is a name in small letters and none in
 * Punycode, no part of its path begins with a dot, nothing is to be escaped.
 */
const usual =
  /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}\/(?:[\w~-][\w.~-]*\/)*(?:[\w~-][\w.~-]*)?(?:\?[\w.~=&-]*)?$/;

/**
 * The address if it is http or https and names a host, written as a browser would; undefined otherwise.
 * @example safeUrl("java\tscript:alert(1)") //=> undefined
 */
export function safeUrl(text: string): string | undefined {
  if (text.length > 8192) return undefined;
  if (usual.test(text)) return text;
  const address = text.replace(ignored, (signs) => (/^ +$/.test(signs) ? signs : "")).trim();
  // Thrown errors are dear, and pictures lie beside their pages.
  if (!scheme.test(address)) return undefined;
  try {
    const url = new URL(address);
    const isWeb = (url.protocol === "http:" || url.protocol === "https:") && url.hostname !== "";
    return isWeb && url.username === "" && url.password === "" ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address a link in an article may have: http, https or mailto, or a fragment of the same page; undefined for
 * every other scheme, for relative and for protocol-relative addresses, which would lead somewhere else in the archive.
 * Entities must have been decoded before.
 */
export function safeLink(text: string): string | undefined {
  const bare = text.replace(ignored, "");
  const [, name = ""] = scheme.exec(bare) ?? [];
  if (name.toLowerCase() === "mailto") return /^mailto:[\w.+%-]+@[\w.-]+$/i.test(bare) ? bare : undefined;
  return safeUrl(text);
}
