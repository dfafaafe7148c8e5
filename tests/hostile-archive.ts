/** An archive in which every text tries to leave its field, in every file that holds it. */

import type { Archive } from "../src/model/archive.ts";
import type { Body } from "../src/model/article.ts";
import { escapeHtml } from "../src/model/escape-html.ts";
import type { BodyKey } from "../src/model/ids.ts";
import { makeSlug } from "../src/model/slug.ts";
import { hostileTexts } from "./render/citations/sample-citation.ts";
import {
  fromHeader,
  isoDate,
  sampleArchive,
  sampleBody,
  sampleEntry,
  sampleTerm,
  sampleTermRef,
} from "./sample-archive.ts";

export function hostileArchive(): { archive: Archive; bodies: Record<BodyKey, Body> } {
  const entries = hostileTexts.map((text, index) =>
    sampleEntry({
      file: `${index} ${makeSlug(text)}.txt`,
      headline: text,
      date: `2025-11-0${index + 1}`,
      facts: {
        dek: fromHeader(text),
        source: fromHeader(text),
        via: fromHeader(text),
        authors: [fromHeader(text)],
        section: text,
        rights: text,
        url: `https://example.org/${encodeURIComponent(text.toWellFormed())}`,
        dateline: text,
        variants: [{ lang: "ru", title: text }],
        withdrawn: null,
      },
      tags: [sampleTermRef(text)],
      people: [sampleTermRef(text, { type: "person", aliases: [text] })],
    }),
  );
  const bodies: Record<BodyKey, Body> = {};
  for (const [index, text] of hostileTexts.entries()) {
    const key = entries[index]?.facts.bodyKey;
    if (key === undefined) continue;
    const block = { id: "p1-0000", kind: "paragraph", text, html: escapeHtml(text) } as const;
    const place = { file: "seeds/a.txt", line: 3, column: 1 };
    bodies[key] = {
      ...sampleBody(block),
      notes: [{ text, kind: "disclaimer", place }],
      removed: [{ text, reason: "menu", place }],
    };
  }
  const text = hostileTexts[3] ?? "";
  const archive = sampleArchive(entries.toReversed(), {
    terms: {
      person: [],
      place: [],
      organisation: [],
      tag: hostileTexts.map((name) => sampleTerm(name, entries.slice(0, 4), { aliases: [name], note: name })),
      source: [],
    },
    events: entries.map(({ facts }) => ({
      id: facts.id,
      date: isoDate("2025-01-01"),
      precision: "day",
      text,
      sentence: text,
      paragraph: "p1-0000",
      origin: "explicit",
      onTimeline: true,
    })),
  });
  return { archive, bodies };
}
