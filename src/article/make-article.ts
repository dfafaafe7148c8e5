/** One article from one parsed seed: each fact by its own file, put together here. */

import type { Body, BodyBlock, Doubt, Facts } from "../model/article.ts";
import type { Config } from "../model/config.ts";
import type { Derived } from "../model/derived.ts";
import type { Override } from "../model/desk.ts";
import { packEvidence } from "../model/evidence.ts";
import { hashText, hashTexts, paragraphId } from "../model/hash.ts";
import { type BodyKey, makeBodyKey, makeDigest } from "../model/ids.ts";
import { countWords } from "../model/letters.ts";
import { type Marks, noMarks } from "../model/marks.ts";
import type { Place } from "../model/place.ts";
import { fail, type Outcome, type Problem, succeed } from "../model/problem.ts";
import type { Header, ParsedSource } from "../model/source.ts";
import { type StatedFacts, signStated } from "../model/stated.ts";
import { noTerms } from "../model/terms.ts";
import { findCited } from "./cited.ts";
import type { Dateline } from "./dateline.ts";
import { findEvents } from "./events.ts";
import { readHtmlBody } from "./html-body.ts";
import { noteKindOf } from "./kind.ts";
import { findLanguage, foreignLanguageOf } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { findNames, type NamedText } from "./names.ts";
import { numberWords } from "./numbered-words.ts";
import { applyOverride } from "./override.ts";
import { readDump } from "./page-dump.ts";
import { readPlainText } from "./plain-text.ts";
import type { Note, ReadBlock, Reading } from "./reading.ts";
import { printOf } from "./sketch.ts";
import { chooseStated } from "./stated-facts.ts";
import { type TakenPrefix, takePrefix } from "./take-prefix.ts";
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
  { reading, dateline }: TakenPrefix,
  { derive }: ArticleContext,
): Article {
  const { body: readBlocks, notes } = splitNotes(reading);
  const texts = textsOf(readBlocks);
  const whole = texts.join("\n");
  const lang = chooseLanguage(header, whole);
  const { cited, self } = findCited(texts);
  const stated = chooseStated(parsed, header, { texts, lang, notes, dateline, self });
  const { headline, date } = stated;
  const hashes = hashTexts([...readBlocks, ...notes].map((block) => block.text));
  const blocks = readBlocks.map((block, index) =>
    withId(block, paragraphId(index + 1, hashes.each[index] ?? 0), lang),
  );
  const names = derive.names ? findNames(namedText(header, stated, { blocks, dateline })) : [];
  const events = derive.events ? findEvents({ blocks, published: date?.value ?? null, lang }) : [];
  const words = derive.copies || derive.related ? numberWords(headline.value, texts) : noWords;
  const { textHash, sketch, figures } = derive.copies ? printOf(words) : noPrint;
  // Behind a spread an object of so many fields becomes a table, at fifty times the cost: spreads come last.
  const facts: Facts = {
    modified: header.modified?.value ?? null,
    cited,
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
    doubts: findDoubts(stated),
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

/** Texts of the paragraphs; of all blocks where there are none. */
function textsOf(blocks: readonly ReadBlock[]): readonly string[] {
  const texts: string[] = [];
  for (const { kind, text } of blocks) if (kind === "paragraph") texts.push(text);
  return texts.length > 0 ? texts : blocks.map((block) => block.text);
}

function namedText(
  header: Header,
  { headline, source, via, authors, lang }: StatedFacts,
  { blocks, dateline }: { readonly blocks: readonly BodyBlock[]; readonly dateline: Dateline | undefined },
): NamedText {
  return {
    headline: headline.value,
    blocks,
    lang,
    dateline: dateline?.place ?? null,
    datelinePrefix: dateline?.prefix ?? "",
    ownNames: [source, via, ...authors].flatMap((own) => own?.value ?? []),
    explicitTags: header.tags.map((tag) => tag.value),
  };
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

/** The block's language stands with it where it is not the article's. */
function withId(block: ReadBlock, id: string, articleLang: string): BodyBlock {
  const { kind, text, html } = block;
  const lang = block.lang ?? foreignLanguageOf(text, articleLang);
  return { id, kind, text, html, ...(lang === undefined ? {} : { lang }) };
}

function findDoubts({ headline, date, source }: StatedFacts): Doubt[] {
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
