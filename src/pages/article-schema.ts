/** data/schema/article.schema.json: JSON Schema (2020-12) of a line of data/articles/YYYY.ndjson. */

import { articleKinds, removedReasons } from "../model/source.ts";

const text = { type: "string" } as const;
const textOrNull = { type: ["string", "null"] } as const;
const date = { type: "string", pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" } as const;
const dateOrNull = { ...date, type: ["string", "null"] } as const;
const slug = { type: "string", minLength: 1 } as const;
const count = { type: "integer", minimum: 0 } as const;
const termOrigin = { enum: ["explicit", "rule", "derived", "suggested"] } as const;

function list(items: object): object {
  return { type: "array", items };
}

/** Every property is always there: an unknown value is null, an empty list is []. */
function record(properties: Readonly<Record<string, object>>): object {
  return { type: "object", required: Object.keys(properties).sort(), properties };
}

const nameProperties = {
  aliases: list(text),
  inferred: {
    type: "boolean",
    description: "The name itself is not written; it follows from a demonym or a city.",
  },
  mentions: count,
  name: text,
  origin: termOrigin,
  slug,
} as const;
const names = list(record(nameProperties));

/** Readers must bear new properties: version 1 only ever adds. */
export const articleSchema: object = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Article",
  description: "One line of data/articles/YYYY.ndjson, schema version 1.",
  ...record({
    authors: list(text),
    body: {
      ...list(text),
      description: "Paragraphs, headings and list texts, plain; notes are not among them.",
    },
    clusterOf: { ...textOrNull, description: "id in clusters.json of the story that it is a version of." },
    date: { ...dateOrNull, description: "Day of publication, or the month or year alone." },
    dateOrigin: { enum: ["header", "page", "desk", "derived", null] },
    dek: textOrNull,
    events: list(
      record({
        date,
        endDate: dateOrNull,
        origin: { enum: ["explicit", "resolved", "relative"] },
        paragraph: { ...text, description: "Id of the paragraph on the page." },
        precision: { enum: ["day", "range", "month", "year"] },
        text: { ...text, description: "The phrase as written." },
      }),
    ),
    headline: text,
    headlineOrigin: { enum: ["header", "page", "desk", "derived"] },
    id: { ...text, minLength: 1, description: "The seed's path below seeds/, with #line in a file of many." },
    kind: { enum: articleKinds },
    lang: { ...text, description: "BCP 47." },
    organisations: names,
    people: names,
    places: names,
    removed: list(record({ line: { type: "integer", minimum: 1 }, reason: { enum: removedReasons }, text })),
    section: textOrNull,
    source: { ...textOrNull, description: "The outlet." },
    tags: list(
      record({
        ...nameProperties,
        type: { enum: ["person", "place", "organisation", "topic", "source"] },
      }),
    ),
    time: { ...textOrNull, description: "HH:MM or HH:MM:SS, with a zone only where the source gives one." },
    url: { ...text, description: "Path of the page below the site's root." },
    variants: list(record({ lang: text, title: text })),
    via: { ...textOrNull, description: "The distributor it came through." },
    wordCount: count,
  }),
};
