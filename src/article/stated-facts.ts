/** What an article states: each value from the header, or else from its text. */

import type { Derived } from "../model/derived.ts";
import { type IsoDate, parseIsoDate } from "../model/iso-date.ts";
import type { Header, ParsedSource } from "../model/source.ts";
import type { StatedFacts } from "../model/stated.ts";
import type { Dateline } from "./dateline.ts";
import { deriveDek } from "./dek.ts";
import { deriveHeadline, isEmptyHeadline } from "./headline.ts";
import { chooseKind } from "./kind.ts";
import type { Note } from "./reading.ts";

/** What the text says that a header may leave out. */
export interface ReadText {
  readonly texts: readonly string[];
  readonly lang: string;
  readonly notes: readonly Note[];
  readonly dateline: Dateline | undefined;
  /** The outlet that names itself. */
  readonly self: string | undefined;
}

export function chooseStated(
  parsed: ParsedSource,
  header: Header,
  { texts, lang, notes, dateline, self }: ReadText,
): StatedFacts {
  const headline = chooseHeadline(header, texts, lang) ?? nameOfSeed(parsed);
  return {
    headline,
    date: header.date ?? datelineDate(dateline?.date) ?? pathDate(parsed),
    time: header.time?.value ?? null,
    dek: chooseDek(header, texts, headline),
    source:
      header.source ?? found(dateline?.source, "dateline", "fair") ?? found(self, "names-itself", "fair"),
    via: header.via ?? found(dateline?.via, "dateline", "fair"),
    authors: header.authors,
    section: header.section?.value ?? null,
    kind:
      header.kind?.value ??
      chooseKind({ section: header.section?.value, notes, headline: headline.value }).value,
    lang,
    explicitTags: [...new Set(header.tags.map((tag) => tag.value))],
    url: header.url?.value ?? null,
    rights: header.rights?.value ?? null,
  };
}

/** undefined: neither the header nor the text holds a word. */
function chooseHeadline(header: Header, texts: readonly string[], lang: string): Derived<string> | undefined {
  if (header.headline !== undefined && !isEmptyHeadline(header.headline.value)) return header.headline;
  const derived = deriveHeadline(texts, lang);
  const value = derived?.text ?? texts.find((text) => text !== "")?.slice(0, 150) ?? "";
  if (value.trim() === "") return header.headline?.value.trim() ? header.headline : undefined;
  return {
    value,
    origin: "derived",
    rule: derived?.rule ?? "first-words",
    confidence: derived?.confidence ?? "low",
  };
}

/** An article must be called something, and its file has a name. */
function nameOfSeed({ path }: ParsedSource): Derived<string> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { value: name, origin: "derived", rule: "file-name", confidence: "low" };
}

function chooseDek(
  header: Header,
  texts: readonly string[],
  headline: Derived<string>,
): Derived<string> | null {
  if (header.dek !== undefined) return header.dek;
  const derived = deriveDek(texts, {
    text: headline.value,
    isDerived: headline.origin === "derived",
  });
  return derived === undefined
    ? null
    : { value: derived.text, origin: "derived", rule: derived.rule, confidence: "fair" };
}

function datelineDate(date: IsoDate | undefined): Derived<IsoDate> | null {
  return date === undefined ? null : { value: date, origin: "derived", rule: "dateline", confidence: "fair" };
}

/** A date that the seed's path spells: "2025/10/12/a.txt", "2025-10-12-a.txt", "20251012_a.txt". Never the file's time stamp. */
function pathDate(parsed: ParsedSource): Derived<IsoDate> | null {
  const match = /(?:^|[^\d])((?:19|20)\d\d)([-/_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(parsed.path);
  const date = match === null ? undefined : parseIsoDate(`${match[1]}-${match[3]}-${match[4]}`);
  return date === undefined
    ? null
    : { value: date, origin: "derived", rule: "file-name", confidence: "fair" };
}

function found(
  value: string | undefined,
  rule: string,
  confidence: Derived<string>["confidence"],
): Derived<string> | null {
  return value === undefined ? null : { value, origin: "derived", rule, confidence };
}
