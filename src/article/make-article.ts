/** One article from one parsed seed: each fact by its own file, put together here. */

import type { Body, BodyBlock, Doubt, Facts } from "../model/article.ts";
import type { Config } from "../model/config.ts";
import type { Derived } from "../model/derived.ts";
import type { Override } from "../model/desk.ts";
import { packEvidence } from "../model/evidence.ts";
import { hashText, hashTexts, paragraphId } from "../model/hash.ts";
import { type BodyKey, makeBodyKey, makeDigest } from "../model/ids.ts";
import { type IsoDate, parseIsoDate } from "../model/iso-date.ts";
import { countWords } from "../model/letters.ts";
import { type Marks, noMarks } from "../model/marks.ts";
import type { Place } from "../model/place.ts";
import { fail, type Outcome, type Problem, succeed } from "../model/problem.ts";
import type { Header, ParsedSource } from "../model/source.ts";
import { type StatedFacts, signStated } from "../model/stated.ts";
import { noTerms } from "../model/terms.ts";
import { findCited } from "./cited.ts";
import { deriveDek } from "./dek.ts";
import { findEvents } from "./events.ts";
import { deriveHeadline, isEmptyHeadline } from "./headline.ts";
import { readHtmlBody } from "./html-body.ts";
import { chooseKind, noteKindOf } from "./kind.ts";
import { findLanguage, foreignLanguageOf } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { findNames } from "./names.ts";
import { numberWords } from "./numbered-words.ts";
import { applyOverride } from "./override.ts";
import { readDump } from "./page-dump.ts";
import { readPlainText } from "./plain-text.ts";
import type { Note, ReadBlock, Reading } from "./reading.ts";
import { printOf } from "./sketch.ts";
import { takePrefix } from "./take-prefix.ts";
import { termsOf } from "./terms.ts";

export interface ArticleContext {
  /** What the editor says about this article. */
  readonly override?: Override;
  /** Hashes of this seed's blocks that stand on other pages of its site. */
  readonly repeated: ReadonlySet<string>;
  readonly derive: Config["derive"];
}

export interface Article {
  readonly facts: Facts;
  readonly marks: Marks;
  readonly body: Body;
}

/** null: a draft, which is no article yet. Fails where the seed holds no text. */
export function articleFrom(parsed: ParsedSource, context: ArticleContext): Outcome<Article | null> {
  const read = readBody(parsed, context.repeated);
  if (!read.ok) return read;
  const header = applyOverride(read.value.header, context.override);
  if (header.draft?.value === true) return succeed(null, read.problems);
  if (context.override?.status === "withdrawn")
    return succeed(withdrawn(parsed, header, context.override), read.problems);
  const taken = takePrefix(read.value, header.date?.value);
  // A header alone is an article, too: its headline and date are worth a page.
  if (header.headline === undefined && taken.reading.blocks.every((block) => block.text === ""))
    return fail([...read.problems, emptyProblem(parsed)]);
  return succeed(assemble(parsed, header, taken, context), read.problems);
}

function readBody(parsed: ParsedSource, repeated: ReadonlySet<string>): Outcome<Reading> {
  switch (parsed.bodyKind) {
    case "dump":
      return succeed(readDump(parsed, repeated));
    case "markdown":
      return readMarkdown(parsed);
    case "html":
      return succeed(readHtmlBody(parsed));
    case "text":
      return succeed(readPlainText(parsed));
  }
}

function assemble(
  parsed: ParsedSource,
  header: Header,
  { reading, dateline }: ReturnType<typeof takePrefix>,
  { derive }: ArticleContext,
): Article {
  const { body: readBlocks, notes } = splitNotes(reading);
  const paragraphs = readBlocks.filter((block) => block.kind === "paragraph").map((block) => block.text);
  const texts = paragraphs.length > 0 ? paragraphs : readBlocks.map((block) => block.text);
  const whole = texts.join("\n");
  const lang = chooseLanguage(header, whole);
  const headline = chooseHeadline(header, texts, lang) ?? nameOfSeed(parsed);
  const date = header.date ?? datelineDate(dateline?.date) ?? pathDate(parsed);
  const cited = findCited(texts);
  const source =
    header.source ?? found(dateline?.source, "dateline", "fair") ?? found(cited.self, "names-itself", "fair");
  const via = header.via ?? found(dateline?.via, "dateline", "fair");
  const kind =
    header.kind?.value ??
    chooseKind({ section: header.section?.value, notes, headline: headline.value }).value;
  const dek = chooseDek(header, texts, headline);
  const hashes = hashTexts([...readBlocks, ...notes].map((block) => block.text));
  const blocks = readBlocks.map((block, index) =>
    withId(block, paragraphId(index + 1, hashes.each[index] ?? 0), lang),
  );
  const ownNames = [source?.value, via?.value, ...header.authors.map((author) => author.value)].filter(
    (name) => name !== undefined,
  );
  const named = {
    headline: headline.value,
    blocks,
    lang,
    dateline: dateline?.place ?? null,
    datelinePrefix: dateline?.prefix ?? "",
    ownNames,
    explicitTags: header.tags.map((tag) => tag.value),
  };
  const names = derive.names ? findNames(named) : [];
  const events = derive.events ? findEvents({ blocks, published: date?.value ?? null, lang }) : [];
  const words = derive.copies || derive.related ? numberWords(headline.value, texts) : noWords;
  const { textHash, sketch, figures } = derive.copies ? printOf(words) : noPrint;
  const stated: StatedFacts = {
    headline,
    date,
    time: header.time?.value ?? null,
    dek,
    source,
    via,
    authors: header.authors,
    section: header.section?.value ?? null,
    kind,
    lang,
    explicitTags: [...new Set(header.tags.map((tag) => tag.value))],
    url: header.url?.value ?? null,
    rights: header.rights?.value ?? null,
  };
  // Behind a spread an object of so many fields becomes a table, at fifty times the cost: spreads come last.
  const facts: Facts = {
    modified: header.modified?.value ?? null,
    cited: cited.cited,
    dateline: dateline?.place ?? null,
    variants: reading.variants,
    names: names.map(({ evidence, ...name }) => name),
    evidence: packEvidence(names.map(({ evidence }) => evidence)),
    events,
    wishedSlug: header.slug?.value ?? "",
    stated: signStated(stated, hashes.whole),
    wordCount: countWords(whole),
    paragraphCount: blocks.length,
    removedCount: reading.removed.length,
    doubts: findDoubts(headline, date, source),
    withdrawn: null,
    bodyKey: bodyKeyOf(parsed),
    key: "",
    textHash,
    ...stated,
    ...originOf(parsed),
  };
  const marks = { sketch, figures, terms: derive.related ? termsOf(words, lang) : noTerms };
  return { facts, marks, body: { blocks, notes, removed: reading.removed } };
}

const noWords = numberWords("", []);
const noPrint = printOf(noWords);

/** Where an article comes from, whatever becomes of its text. */
function originOf({ id, path, file, digest, reader }: ParsedSource) {
  return { id, path, file, digest, reader };
}

/** A place-holder; the step that stores the body names it after everything that went into it. */
function bodyKeyOf(parsed: ParsedSource): BodyKey {
  return makeBodyKey(makeDigest(hashText(`${parsed.digest} ${parsed.id}`)));
}

/** Disclaimers and the like stand at the foot: they leave the body and are shown apart. */
function splitNotes(reading: Reading): {
  readonly body: readonly ReadBlock[];
  readonly notes: readonly Note[];
} {
  const notes: Note[] = [...reading.notes];
  const body: ReadBlock[] = [];
  const last = reading.blocks.length - 1;
  for (const [index, block] of reading.blocks.entries()) {
    const kind = noteKindOf(block, last - index);
    if (kind === undefined) body.push(block);
    else notes.push({ text: block.text, kind, place: block.place });
  }
  // An article that is nothing but a note is an article.
  return body.length > 0 ? { body, notes } : { body: reading.blocks, notes: reading.notes };
}

/** A page's own `lang` is often the template's: the text decides where it speaks clearly; a seed's header always wins. */
function chooseLanguage(header: Header, text: string): string {
  const stated = header.lang;
  if (stated !== undefined && stated.origin !== "page") return stated.value;
  // A few sentences tell as much as the whole text, at a third of the cost.
  const found = findLanguage(text.slice(0, 800));
  if (stated !== undefined && (found.confidence !== "high" || stated.value.split("-")[0] === found.lang))
    return stated.value;
  return found.lang;
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

/** The block's language stands with it where it is not the article's. */
function withId(block: ReadBlock, id: string, articleLang: string): BodyBlock {
  const { kind, text, html } = block;
  const lang = block.lang ?? foreignLanguageOf(text, articleLang);
  return { id, kind, text, html, ...(lang === undefined ? {} : { lang }) };
}

function findDoubts(
  headline: Derived<string>,
  date: Derived<IsoDate> | null,
  source: Derived<string> | null,
): Doubt[] {
  const doubts: Doubt[] = [];
  const note = (field: string, value: Derived<unknown> | null) => {
    if (value !== null && value.confidence !== "high")
      doubts.push({ field, confidence: value.confidence, reason: value.rule });
  };
  note("headline", headline);
  note("date", date);
  note("source", source);
  if (date === null) doubts.push({ field: "date", confidence: "low", reason: "none found" });
  return doubts;
}

function emptyProblem(parsed: ParsedSource): Problem {
  return {
    severity: "error",
    code: "article-empty",
    message: "no article text was found",
    place: parsed.bodyPlace,
    hint: "write the article's text, or take the file out of the seeds folder",
  };
}

/** What is left of a withdrawn article: its address, date and reason; none of its words. */
function withdrawn(parsed: ParsedSource, header: Header, override: Override): Article {
  const place: Place = override.place;
  const facts: Facts = {
    headline: { value: "", origin: "desk", rule: "withdrawn", confidence: "high", evidence: place },
    date: header.date ?? null,
    time: null,
    modified: null,
    dek: null,
    source: null,
    via: null,
    cited: [],
    dateline: null,
    authors: [],
    section: null,
    kind: "news",
    lang: "und",
    variants: [],
    explicitTags: [],
    names: [],
    evidence: "",
    events: [],
    url: null,
    rights: null,
    wishedSlug: "withdrawn",
    stated: "withdrawn",
    textHash: noPrint.textHash,
    wordCount: 0,
    paragraphCount: 0,
    removedCount: 0,
    doubts: [],
    withdrawn: { reason: override.reason ?? "", date: override.withdrawnOn ?? null },
    bodyKey: bodyKeyOf(parsed),
    key: "",
    ...originOf(parsed),
  };
  return { facts, marks: noMarks, body: { blocks: [], notes: [], removed: [] } };
}
