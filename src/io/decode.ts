/** A file's bytes as text: byte order marks, UTF-8, what an HTML page declares, and windows-1252 as the last resort. */

import { cleanText, countUnwanted } from "../model/clean-text.ts";
import type { Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";

export interface DecodedSeed {
  /** NFC, without byte order mark and without controls; line ends as in the file. */
  readonly text: string;
  /** WHATWG name of the encoding it was read as: "utf-8", "windows-1252" … */
  readonly encoding: string;
  readonly problems: readonly Problem[];
}

/** Bytes that are looked at to tell text from pictures and archives. */
const headBytes = 8192;

/**
 * Reads a seed's bytes. A file that is not text gives the problem `seed-binary` and no text.
 * `file` is the path as problems print it; an ending of .html or .htm lets the page's own declaration speak.
 */
export function decodeSeed(
  bytes: Uint8Array,
  file: string,
): DecodedSeed | { readonly problems: readonly Problem[] } {
  const head = bytes.subarray(0, headBytes);
  const hasNul = head.indexOf(0) !== -1;
  const marked = encodingOfMark(bytes) ?? (hasNul ? wideEncodingOf(head) : undefined);
  if (marked !== undefined) return decodedAs(marked, decodeWith(marked, bytes), file, []);
  if (hasNul && isBinary(head)) return { problems: [binaryProblem(file)] };
  const declared = /\.x?html?$/i.test(file) ? declaredEncoding(head) : undefined;
  // Text of another encoding is hardly ever valid UTF-8; but all of ISO-2022-JP is ASCII.
  const utf8 = declared === "iso-2022-jp" ? undefined : decodeUtf8(bytes);
  if (utf8 !== undefined) return decodedAs("utf-8", utf8, file, []);
  if (declared !== undefined && declared !== "utf-8")
    return decodedAs(declared, decodeWith(declared, bytes), file, []);
  return decodedAs("windows-1252", decodeWith("windows-1252", bytes), file, [replacedProblem(bytes, file)]);
}

function decodeWith(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function decodedAs(encoding: string, raw: string, file: string, problems: readonly Problem[]): DecodedSeed {
  const text = cleanText(raw);
  // What was taken out or replaced, if anything was, has left its mark.
  const count = text === raw ? 0 : countUnwanted(raw);
  return {
    text,
    encoding,
    problems: count === 0 ? problems : [...problems, controlsProblem(raw, count, file)],
  };
}

/** WHATWG Encoding, section 6: the three byte order marks. */
function encodingOfMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: Latin text has a NUL in nearly every second byte. */
function wideEncodingOf(head: Uint8Array): string | undefined {
  if (head.length < 8) return undefined;
  const nulls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nulls[i % 2] = (nulls[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  const many = head.length * 0.2;
  if (odd > many && even < odd / 20) return "utf-16le";
  return even > many && odd < even / 20 ? "utf-16be" : undefined;
}

/** Stray NULs in a text are damage, which is mended and reported; many controls, or some in what is no UTF-8, are no text. */
function isBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls++;
  return controls > head.length / 10 || (controls > 2 && decodeUtf8(withoutCutSign(head)) === undefined);
}

/** The head may end inside a sign of several bytes. */
function withoutCutSign(head: Uint8Array): Uint8Array {
  return head.length < headBytes ? head : head.subarray(0, head.findLastIndex((byte) => byte < 0x80) + 1);
}

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** The encoding that a page's XML declaration or `<meta>` names (HTML, section 13.2.3.2), if the platform knows it. */
function declaredEncoding(head: Uint8Array): string | undefined {
  const text = new TextDecoder("windows-1252").decode(head);
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i.exec(text)?.[1];
  const meta = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(text)?.[1];
  try {
    const name = new TextDecoder(meta ?? label ?? "").encoding;
    return name.startsWith("utf-16") ? "utf-8" : name;
  } catch {
    return undefined;
  }
}

const startOf = (file: string): Place => ({ file, line: 1, column: 1 });

function binaryProblem(file: string): Problem {
  return {
    severity: "warning",
    code: "seed-binary",
    message: "the file is not text",
    place: startOf(file),
    hint: "move it out of the seeds folder, or save it as .txt, .md, .html or .jsonl",
  };
}

function replacedProblem(bytes: Uint8Array, file: string): Problem {
  return {
    severity: "warning",
    code: "encoding-replaced",
    message: "the file is not UTF-8; it was read as windows-1252",
    place: placeOfFirstFault(bytes, file),
    hint: "save it as UTF-8",
  };
}

function controlsProblem(raw: string, count: number, file: string): Problem {
  return {
    severity: "warning",
    code: "control-signs-removed",
    message: `${count} control ${count === 1 ? "sign was" : "signs were"} taken out of the text`,
    place: startOf(file),
    hint: raw.includes("\0")
      ? "the file holds NUL: save it again as plain text in UTF-8"
      : "save it again as plain text",
  };
}

/** Where UTF-8 first breaks: the place of the first U+FFFD of a forgiving decoder. Looks at the first megabyte only. */
function placeOfFirstFault(bytes: Uint8Array, file: string): Place {
  const text = new TextDecoder("utf-8").decode(bytes.subarray(0, 1_000_000));
  const before = text.slice(0, Math.max(0, text.indexOf("\ufffd"))).split(/\r\n|[\n\r]/);
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
