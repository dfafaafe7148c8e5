/** One article as the data files publish it. The shapes give the types here and the JSON Schemas in data/schema/. */

import type { Evidence } from "./article.ts";
import type { OutputPath, SeedId, Slug } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import { count, date, flag, list, oneOf, orNull, record, text, type ValueOf, withOptional } from "./shape.ts";
import { articleKinds, removedReasons } from "./source.ts";

const id = text<SeedId>("The seed's path below seeds/, with #line in a file of many.");
const url = text<OutputPath>("Path of the page below the site's root.");
const origins = ["header", "page", "desk", "derived"] as const;

/** Taxonomies under their public names: what the house calls `tag` is a `topic` to others. */
export const publicTermTypes = ["person", "place", "organisation", "topic", "source"] as const;
export type PublicTermType = (typeof publicTermTypes)[number];

const nameFields = {
  aliases: list(text(), "Other spellings."),
  inferred: flag("The name itself is not written; it follows from a demonym or a city."),
  mentions: count("Times it stands in the text."),
  name: text(),
  origin: oneOf(
    ["explicit", "rule", "derived", "suggested"],
    "People, the desk's rules, the text, or similar articles.",
  ),
  slug: text<Slug>("id of its record in the file of its kind."),
} as const;
const nameShape = record(nameFields);
export type NameRecord = ValueOf<typeof nameShape>;

const tagShape = record({ ...nameFields, type: oneOf(publicTermTypes) });
export type TagRecord = ValueOf<typeof tagShape>;

const eventShape = record({
  date: date<IsoDate>(),
  endDate: orNull(date<IsoDate>("Last day of a range.")),
  origin: oneOf(
    ["explicit", "resolved", "relative"],
    "Written in full, mended by the publication date, or counted from it.",
  ),
  paragraph: text("Id of the paragraph on the page."),
  precision: oneOf(["day", "range", "month", "year"]),
  text: text("The phrase as written."),
});
export type EventRecord = ValueOf<typeof eventShape>;

/** All but `body` and `removed`, which the renderer takes from the article's body. */
const recordFields = {
  authors: list(text()),
  clusterOf: orNull(text<Slug>("id in clusters.json of the story that it is a version of.")),
  date: orNull(date<IsoDate>("Day of publication, or the month or year alone.")),
  dateOrigin: orNull(oneOf(origins)),
  dek: orNull(text("The line below the headline, or the text's beginning.")),
  events: list(eventShape, "Dates that the text names."),
  headline: text(),
  headlineOrigin: oneOf(origins),
  id,
  kind: oneOf(articleKinds),
  lang: text("BCP 47."),
  organisations: list(nameShape),
  people: list(nameShape),
  places: list(nameShape),
  section: orNull(text()),
  source: orNull(text("The outlet.")),
  tags: list(tagShape),
  time: orNull(text("HH:MM or HH:MM:SS, with a zone only where the source gives one.")),
  url,
  variants: list(
    record({ lang: text(), title: text() }),
    "The headline in other languages, as the page gives it.",
  ),
  via: orNull(text("The distributor it came through.")),
  wordCount: count(),
} as const;
export type ArticleRecord = ValueOf<ReturnType<typeof record<typeof recordFields>>>;

const lineFields = {
  ...recordFields,
  body: list(text(), "Paragraphs, headings and list texts, plain; notes are not among them."),
  removed: list(
    record({ line: count("In the seed.", 1), reason: oneOf(removedReasons), text: text() }),
    "What was cut from the page, line by line.",
  ),
} as const;
export const lineShape = record(lineFields, "One line of data/articles/YYYY.ndjson.");
export type ArticleLine = ValueOf<typeof lineShape>;

const ruleShape = record({
  confidence: oneOf(["high", "fair", "low"]),
  evidence: orNull(text("Where it stands: seeds/a.txt:1:7.")),
  origin: oneOf(origins),
  rule: text("Short permanent name of the rule that chose it."),
});
/** Why a fact is what it is. */
export type RuleRecord = ValueOf<typeof ruleShape>;

const ruleOrNull = orNull(ruleShape);

const evidenceShape = record({
  name: text(),
  paragraph: text("Id of the paragraph; empty where it stands outside the text."),
  text: text("The words around the finding."),
  type: oneOf(publicTermTypes),
});
export type EvidenceRecord = ValueOf<typeof evidenceShape>;

const provenanceFields = {
  cited: list(text(), "Agencies and papers that the text cites."),
  dateline: orNull(text("Place of the dateline.")),
  doubts: list(record({ confidence: oneOf(["fair", "low"]), field: text(), reason: text() })),
  modified: orNull(date<IsoDate>()),
  originalUrl: orNull(text("Address of the original.")),
  provenance: record({
    digest: text("SHA-256 of the seed file's bytes."),
    file: text(),
    reader: text(),
    rules: record({
      authors: list(ruleShape),
      date: ruleOrNull,
      dek: ruleOrNull,
      headline: ruleShape,
      source: ruleOrNull,
      via: ruleOrNull,
    }),
  }),
  related: list(
    record({ daysApart: orNull(count()), id, shared: list(text(), "Names that both bear."), url }),
  ),
  rights: orNull(text()),
  translations: list(record({ id: orNull(id), lang: text(), title: text(), url: orNull(url) })),
} as const;

/** What the twin file of an article tells beyond its line in the yearly file. */
export type ProvenanceRecord = ValueOf<ReturnType<typeof record<typeof provenanceFields>>> & {
  /** Where the words stand that prove the derived terms; the renderer quotes them from the body. */
  readonly evidence: readonly (Evidence & Pick<EvidenceRecord, "name" | "type">)[];
};

const paragraphShape = withOptional(record({ id: text("Its anchor on the page."), kind: text() }), {
  lang: text("Where it differs from the article's."),
});

export const twinShape = record(
  {
    ...lineFields,
    ...provenanceFields,
    evidence: list(evidenceShape, "Quotations that prove the derived terms."),
    notes: list(
      record({ kind: text(), line: count("In the seed."), text: text() }),
      "Disclaimers, corrections and the like.",
    ),
    paragraphs: list(paragraphShape, "One for each item of body."),
    schemaVersion: oneOf([1]),
  },
  "The file beside each article's page, slug.json beside slug.html.",
);
export type TwinRecord = ValueOf<typeof twinShape>;

export const tombstoneShape = record(
  {
    digest: text("SHA-256 of the seed file's bytes."),
    id,
    status: oneOf(["withdrawn"]),
    url,
    withdrawn: record({ date: orNull(date<IsoDate>()), reason: text() }),
  },
  "The file beside the page of a withdrawn article: none of its words.",
);
/** What stays of an article that was withdrawn: its address, its digest and the reason; none of its words. */
export type TombstoneRecord = ValueOf<typeof tombstoneShape>;
