/**
 * What a seed came to, as it lies in the cache and comes from a worker: all of these are read at every build. What
 * follows from the rest, and what most articles do not have, is left out; texts that articles share are kept once.
 */

import type { Doubt, EventMention, Facts, NameMention } from "./model/article.ts";
import { nameTypes } from "./model/article.ts";
import type { Derived } from "./model/derived.ts";
import { foldName } from "./model/fold.ts";
import { type BodyKey, type Digest, makeBodyKey, makeDigest, type SeedId } from "./model/ids.ts";
import type { IsoDate } from "./model/iso-date.ts";
import type { Problem } from "./model/problem.ts";
import { remember } from "./model/remember.ts";
import type { DumpBlocks } from "./steps.ts";

export interface SeedRecord {
  /** Under which it lies in the cache; "" where it does not. */
  readonly key: string;
  readonly digest: Digest;
  readonly problems: readonly Problem[];
  readonly facts: readonly Facts[];
  readonly dumps: readonly DumpBlocks[];
}

/** The seed that a record is of; its path and name stand in the record's key, not in the record. */
export interface RecordedSeed {
  readonly path: Facts["path"];
  readonly file: string;
}

/** 0 stands for what is absent. */
type DerivedRow = readonly [
  value: string,
  origin: Derived<string>["origin"],
  rule: string,
  confidence: Derived<string>["confidence"],
  line?: number,
  column?: number,
  /** Only where it is not the seed. */
  file?: string,
];
type NameRow = readonly [
  name: string,
  /** 0, or 1 more than the place in nameTypes. */
  type: number,
  cue: string,
  mentions: number,
  /** 1: in the lead; 2: inferred. */
  flags: number,
  code: string | 0,
  ...aliases: string[],
];
type EventRow = readonly [
  date: IsoDate,
  endDate: IsoDate | 0,
  precision: EventMention["precision"],
  text: string,
  sentence: string,
  paragraph: string,
  origin: EventMention["origin"],
  onTimeline: 0 | 1,
];

/** Fields that are kept as they are. */
type PlainField =
  | "time"
  | "modified"
  | "cited"
  | "dateline"
  | "section"
  | "variants"
  | "explicitTags"
  | "url"
  | "rights"
  | "wishedSlug"
  | "doubts"
  | "withdrawn";
const derivedFields = ["headline", "date", "dek", "source", "via"] as const;

/** What is undefined, since it is empty, is not written. */
type FactsRow = { readonly [Field in PlainField]?: Facts[Field] | undefined } & {
  /** What stands behind the path in the id; absent for the seed's only article. */
  readonly part?: string | undefined;
  readonly reader: string;
  readonly derived: readonly (DerivedRow | 0)[];
  readonly authors?: readonly (DerivedRow | 0)[] | undefined;
  /** The rest, none of which is ever empty. */
  readonly is: readonly [Facts["kind"], lang: string, textHash: string, stated: string, BodyKey];
  readonly counts: readonly [words: number, paragraphs: number, removed: number];
  /** Each a NameRow as JSON: most are the rows of other articles too, and so are read once. */
  readonly names?: readonly string[] | undefined;
  readonly evidence?: string | undefined;
  readonly events?: readonly EventRow[] | undefined;
};

interface RecordRow {
  readonly digest: Digest;
  readonly facts: readonly FactsRow[];
  readonly problems?: readonly Problem[];
  readonly dumps?: readonly DumpBlocks[];
}

export function encodeSeedRecord(record: Omit<SeedRecord, "key">): string {
  const row: RecordRow = {
    digest: record.digest,
    facts: record.facts.map(factsRow),
    ...(record.problems.length === 0 ? {} : { problems: record.problems }),
    ...(record.dumps.length === 0 ? {} : { dumps: record.dumps }),
  };
  return JSON.stringify(row);
}

function factsRow(facts: Facts): FactsRow {
  return {
    part: unlessEmpty(facts.id.slice(facts.path.length)),
    reader: facts.reader,
    derived: derivedFields.map((field) => derivedRow(facts[field], facts.file)),
    authors: unlessEmpty(facts.authors.map((author) => derivedRow(author, facts.file))),
    is: [facts.kind, facts.lang, facts.textHash, facts.stated, facts.bodyKey],
    counts: [facts.wordCount, facts.paragraphCount, facts.removedCount],
    names: unlessEmpty(facts.names.map((name) => JSON.stringify(nameRow(name)))),
    evidence: unlessEmpty(facts.evidence),
    events: unlessEmpty(facts.events.map(eventRow)),
    time: unlessEmpty(facts.time),
    modified: unlessEmpty(facts.modified),
    cited: unlessEmpty(facts.cited),
    dateline: unlessEmpty(facts.dateline),
    section: unlessEmpty(facts.section),
    variants: unlessEmpty(facts.variants),
    explicitTags: unlessEmpty(facts.explicitTags),
    url: unlessEmpty(facts.url),
    rights: unlessEmpty(facts.rights),
    wishedSlug: unlessEmpty(facts.wishedSlug),
    doubts: unlessEmpty(facts.doubts),
    withdrawn: facts.withdrawn ?? undefined,
  };
}

function unlessEmpty<Value extends string | readonly unknown[]>(value: Value | null): Value | undefined {
  return value === null || value.length === 0 ? undefined : value;
}

function derivedRow(derived: Derived<string> | null, file: string): DerivedRow | 0 {
  if (derived === null) return 0;
  const { value, origin, rule, confidence, evidence } = derived;
  if (evidence === undefined) return [value, origin, rule, confidence];
  const { line, column } = evidence;
  return evidence.file === file
    ? [value, origin, rule, confidence, line, column]
    : [value, origin, rule, confidence, line, column, evidence.file];
}

function nameRow({ name, type, cue, mentions, inLead, inferred, code, aliases }: NameMention): NameRow {
  const typeNumber = type === undefined ? 0 : nameTypes.indexOf(type) + 1;
  return [name, typeNumber, cue, mentions, (inLead ? 1 : 0) + (inferred ? 2 : 0), code ?? 0, ...aliases];
}

function eventRow(event: EventMention): EventRow {
  const { date, endDate, precision, text, sentence, paragraph, origin, onTimeline } = event;
  return [date, endDate ?? 0, precision, text, sentence, paragraph, origin, onTimeline ? 1 : 0];
}

/** Keys of the bodies that belong to an encoded record. */
export function bodyKeysIn(text: string): readonly BodyKey[] {
  const { facts }: RecordRow = JSON.parse(text);
  return facts.map((row) => row.is[4]);
}

/** Reads a record; `keyOf`: its key, by the digest of its seed. */
export type SeedDecoder = (text: string, seed: RecordedSeed, keyOf: (digest: Digest) => string) => SeedRecord;

/** Signs of a record's key that its facts bear: 48 bits, to be compared with those of the last build. */
const keyLength = 12;

/** Reads records of one archive: equal texts of different articles become one, and so does what they say of a name alike. */
export function createSeedDecoder(): SeedDecoder {
  const texts = new Map<string, string>();
  const share = (text: string): string => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
  const keyOf = remember((name: string) => share(foldName(name)));
  const mentionOf = remember((row: string): NameMention => makeMention(JSON.parse(row), share, keyOf));
  return (text, seed, keyOfRecord) => {
    const { digest, facts, problems = [], dumps = [] }: RecordRow = JSON.parse(text);
    const key = keyOfRecord(digest);
    const shared = { share, mentionOf, digest, key: key.slice(0, keyLength) };
    return { key, digest, problems, facts: facts.map((row) => factsOf(row, seed, shared)), dumps };
  };
}

interface Shared {
  readonly share: (text: string) => string;
  readonly mentionOf: (row: string) => NameMention;
  /** Of the seed. */
  readonly digest: Digest;
  /** Of the seed's facts. */
  readonly key: string;
}

const none: readonly never[] = [];

function factsOf(
  row: FactsRow,
  { path, file }: RecordedSeed,
  { share, mentionOf, digest, key }: Shared,
): Facts {
  const [headline, date, dek, source, via] = row.derived.map((derived) => derivedOf(derived, file, share));
  const [kind, lang, textHash, stated, bodyKey] = row.is;
  const [wordCount, paragraphCount, removedCount] = row.counts;
  return {
    id: row.part === undefined ? (path as string as SeedId) : (`${path}${row.part}` as SeedId),
    path,
    file,
    digest,
    reader: share(row.reader),
    headline: headline ?? { value: "", origin: "derived", rule: "none", confidence: "low" },
    date: (date ?? null) as Facts["date"],
    time: row.time ?? null,
    modified: row.modified ?? null,
    dek: dek ?? null,
    source: source ?? null,
    via: via ?? null,
    cited: row.cited?.map(share) ?? none,
    dateline: row.dateline ?? null,
    authors: row.authors?.flatMap((author) => derivedOf(author, file, share) ?? []) ?? none,
    section: row.section === undefined || row.section === null ? null : share(row.section),
    kind,
    lang: share(lang),
    variants: row.variants ?? none,
    explicitTags: row.explicitTags?.map(share) ?? none,
    names: row.names?.map(mentionOf) ?? none,
    evidence: row.evidence ?? "",
    events: row.events?.map((event) => eventOf(event, share)) ?? none,
    url: row.url ?? null,
    rights: row.rights === undefined || row.rights === null ? null : share(row.rights),
    wishedSlug: row.wishedSlug ?? "",
    textHash,
    stated,
    wordCount,
    paragraphCount,
    removedCount,
    doubts: row.doubts?.map((doubt) => doubtOf(doubt, share)) ?? none,
    withdrawn: row.withdrawn ?? null,
    bodyKey: makeBodyKey(makeDigest(bodyKey)),
    key,
  };
}

// Rows are read by their places: taking them apart by a pattern costs several times as much.

function derivedOf(
  row: DerivedRow | 0,
  seedFile: string,
  share: Shared["share"],
): Derived<string> | undefined {
  if (row === 0) return undefined;
  const line = row[4];
  const column = row[5];
  return {
    value: row[0],
    origin: row[1],
    rule: share(row[2]),
    confidence: row[3],
    evidence:
      line === undefined || column === undefined
        ? undefined
        : { file: row[6] === undefined ? seedFile : share(row[6]), line, column },
  };
}

function doubtOf({ field, confidence, reason }: Doubt, share: Shared["share"]): Doubt {
  return { field: share(field), confidence, reason: share(reason) };
}

function makeMention(row: NameRow, share: Shared["share"], keyOf: (name: string) => string): NameMention {
  const [name, type, cue, mentions, flags, code, ...aliases] = row;
  const shared = share(name);
  return {
    name: shared,
    key: keyOf(shared),
    type: nameTypes[type - 1],
    cue: share(cue),
    aliases: aliases.length === 0 ? none : aliases.map(share),
    mentions,
    inLead: (flags & 1) !== 0,
    inferred: (flags & 2) !== 0,
    code: code === 0 ? undefined : share(code),
  };
}

function eventOf(row: EventRow, share: Shared["share"]): EventMention {
  return {
    date: share(row[0]) as IsoDate,
    endDate: row[1] === 0 ? undefined : row[1],
    precision: row[2],
    text: share(row[3]),
    sentence: row[4],
    paragraph: row[5],
    origin: row[6],
    onTimeline: row[7] === 1,
  };
}
