/** The promise of incremental builds: two builds that give a page the same key give it the same data and bodies. */

import fc from "fast-check";
import { expect, it } from "vitest";
import { assembleArchive } from "../../src/archive/assemble-archive.ts";
import type { NameMention } from "../../src/model/article.ts";
import { type Desk, emptyTagRules, type PermalinkLock } from "../../src/model/desk.ts";
import { packEvidence } from "../../src/model/evidence.ts";
import { makeBodyKey, makeDigest } from "../../src/model/ids.ts";
import { noMarks } from "../../src/model/marks.ts";
import type { Page } from "../../src/model/page.ts";
import { noTerms } from "../../src/model/terms.ts";
import { allPages } from "../../src/pages/all-pages.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { type MarkedFacts, ownMarks } from "../archive/facts-of-text.ts";
import { fromHeader, isoDate, sampleConfig, sampleFacts } from "../sample-archive.ts";
import { vectorOf } from "../term-vector.ts";

const config = sampleConfig({ url: "https://archive.example/" });

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

const mention = fc.record({
  name: pick("Baku", "Ilham Aliyev", "United Nations", "Lima"),
  mentions: fc.integer({ min: 1, max: 3 }),
});

function nameOf({ name, mentions }: { name: string; mentions: number }): NameMention {
  const type = name === "Ilham Aliyev" ? "person" : name === "United Nations" ? "organisation" : "place";
  return {
    name,
    key: name.toLowerCase(),
    type,
    cue: "gazetteer",
    aliases: [],
    mentions,
    inLead: true,
    inferred: false,
  };
}

/** Of three names, or as many as there are. */
function evidenceFrom(start: number): string {
  return packEvidence([1, 2, 3].map((p) => ({ text: "", paragraph: `p${p}-0000`, start, end: 9 })));
}

/** What may differ from one build to the next; few values, so that articles meet in lists and stories. */
const sample = fc.record({
  headline: pick("Oil rises", "Oil falls", "A bridge opens"),
  date: pick(null, "2025-11-26", "2025-11-27", "2024-11-26", "2024-10", "2023"),
  facts: fc.record(
    {
      time: pick(null, "10:00"),
      modified: pick(null, isoDate("2025-12-01")),
      dek: pick(null, fromHeader("A dek."), fromHeader("Another.")),
      source: pick(null, fromHeader("The Times"), fromHeader("The Post")),
      via: pick(null, fromHeader("Reuters")),
      authors: pick([], [fromHeader("Jane Doe")]),
      section: pick(null, "World"),
      kind: pick("news" as const, "opinion" as const),
      lang: pick("en", "ru"),
      rights: pick(null, "CC BY"),
      url: pick(null, "https://example.org/a"),
      explicitTags: pick([], ["Oil"], ["Oil", "Trade"]),
      names: fc
        .uniqueArray(mention, { maxLength: 3, selector: ({ name }) => name })
        .map((all) => all.map(nameOf)),
      evidence: pick(evidenceFrom(0), evidenceFrom(4)),
      events: pick(
        [],
        [
          {
            date: isoDate("2020-01-02"),
            precision: "day" as const,
            text: "2 January 2020",
            sentence: "It began on 2 January 2020.",
            paragraph: "p1-0000",
            origin: "explicit" as const,
            onTimeline: true,
          },
        ],
      ),
      textHash: pick("", "same text"),
      bodyKey: pick(makeBodyKey(makeDigest("one body")), makeBodyKey(makeDigest("another"))),
      wordCount: fc.integer({ min: 3, max: 5 }),
      removedCount: pick(0, 2),
      doubts: pick([], [{ field: "date", confidence: "low" as const, reason: "old" }]),
      withdrawn: fc.option(fc.constant({ reason: "wrong", date: null }), { freq: 12, nil: null }),
    },
    { requiredKeys: [] },
  ),
  terms: pick(noTerms, vectorOf({ oil: 2, price: 1 }), vectorOf({ bridge: 1, oil: 1 })),
});
type Sample = typeof sample extends fc.Arbitrary<infer T> ? T : never;

function factsOf(samples: readonly Sample[]): MarkedFacts[] {
  return samples.map(({ headline, date, facts, terms }, at) => ({
    ...sampleFacts({ file: `${at}.md`, headline, date, facts }),
    marks: { ...noMarks, terms },
  }));
}

const noLock: PermalinkLock = { version: 1, articles: {}, terms: {}, moved: {} };

function siteOf(samples: readonly Sample[], remembered: Pick<Desk, "lock" | "changes">) {
  const desk: Desk = { overrides: {}, tagRules: emptyTagRules, sources: [], ...remembered };
  const assembled = assembleArchive(
    { facts: factsOf(samples), marksOf: ownMarks },
    desk,
    config,
    isoDate("2026-01-01"),
  );
  return {
    pages: new Map(
      [...allPages(makeSiteIndex(assembled.archive, config))].map((page): [string, Page] => [
        page.path,
        page,
      ]),
    ),
    remembered: { lock: assembled.lock, changes: assembled.changes },
  };
}

it("makes a page's key differ whenever its data or a body does, after any edit, addition or removal", () => {
  let compared = 0;
  let kept = 0;
  const edit = fc.record({ at: fc.nat(), to: sample, what: pick("edit", "add", "remove") });
  fc.assert(
    fc.property(fc.array(sample, { minLength: 3, maxLength: 9 }), edit, (samples, { at, to, what }) => {
      const place = at % samples.length;
      const changed =
        what === "add"
          ? [...samples, to]
          : samples.flatMap((one, i) => (i !== place ? [one] : what === "edit" ? [to] : []));
      const before = siteOf(samples, { lock: noLock, changes: null });
      const after = siteOf(changed, before.remembered);
      for (const [path, page] of after.pages) {
        const old = before.pages.get(path);
        if (old === undefined || page.key === undefined || old.view !== page.view) continue;
        compared++;
        if (old.key !== page.key) continue;
        kept++;
        expect(page.make(), path).toEqual(old.make());
        expect(page.bodies, path).toEqual(old.bodies);
      }
    }),
    { numRuns: 250 },
  );
  // The test would prove nothing if no page, or every page, were kept.
  expect(kept).toBeGreaterThan(compared / 10);
  expect(kept).toBeLessThan(compared);
});
