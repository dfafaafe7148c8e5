/** The line a problem speaks of, with a caret below the place, as compilers show it. */

import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeSeed } from "../io/decode.ts";
import type { Place } from "../model/place.ts";
import { plainLine } from "./plain-line.ts";

/** Signs of a line that are shown; a page dump may hold its whole text in one. */
const width = 76;
/** Bytes of the longest file that is read again for a frame. */
const maxBytes = 8_000_000;

/**
 * Gives frames for places in files below the given folders, the first that has the file. "" for a place that speaks of
 * the whole file (1:1), and where the file cannot be read any more.
 * @example "  2 | date: 2025-02-30\n    |       ^\n"
 */
export function createFrames(folders: readonly string[]): (place: Place) => string {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (place) => {
    if (place.line === 1 && place.column === 1) return "";
    if (last?.file !== place.file) last = { file: place.file, lines: linesOf(place.file, folders) };
    const line = last.lines[place.line - 1];
    return line === undefined || line.trim() === "" ? "" : drawFrame(line, place);
  };
}

function linesOf(file: string, folders: readonly string[]): string[] {
  for (const folder of folders) {
    try {
      const path = join(folder, file);
      const stats = lstatSync(path);
      if (!stats.isFile() || stats.size > maxBytes) continue;
      const decoded = decodeSeed(readFileSync(path), file);
      if ("text" in decoded) return decoded.text.split(/\r\n|\r|\n/);
    } catch {
      // Not below this folder, or gone since: the message stands without its frame.
    }
  }
  return [];
}

function drawFrame(line: string, { line: number, column }: Place): string {
  const start = column > width - 10 ? column - 1 - 40 : 0;
  const isCut = start > 0;
  const text = plainLine(line.slice(start, start + width));
  const gutter = String(number).padStart(4);
  const caret = " ".repeat(column - 1 - start + (isCut ? 1 : 0));
  return `${gutter} | ${isCut ? "…" : ""}${text}${start + width < line.length ? "…" : ""}\n     | ${caret}^\n`;
}
