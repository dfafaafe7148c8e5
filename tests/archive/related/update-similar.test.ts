import fc from "fast-check";
import { expect, test } from "vitest";
import type { NumberedTerms } from "../../../src/archive/related/number-terms.ts";
import { findRelated, type RelatedFindings } from "../../../src/archive/related.ts";
import { noRefs } from "../../../src/archive/term-refs.ts";
import type { SeedId } from "../../../src/model/ids.ts";
import { noMarks } from "../../../src/model/marks.ts";
import { sampleTermRef } from "../../sample-archive.ts";
import { vectorOf } from "../../term-vector.ts";
import { factsOfText, type MarkedFacts, ownTerms } from "../facts-of-text.ts";

const sample = factsOfText({ file: "sample.txt", text: "" });
const words = Array.from({ length: 400 }, (_, number) => `w${number}`);
const tags = Array.from({ length: 12 }, (_, number) => `tag ${number}`);

interface Written {
  readonly terms: readonly string[];
  readonly tags: readonly string[];
}

/** Most words are rare, some stand in many articles, as in print. */
const word = fc
  .tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
  .map(([a, b]) => words[Math.floor((a * b) / words.length)] ?? "");
const written: fc.Arbitrary<Written> = fc.record({
  terms: fc.uniqueArray(word, { minLength: 1, maxLength: 14 }),
  tags: fc.uniqueArray(fc.constantFrom(...tags), { maxLength: 2 }),
});
const edit = fc.record({ at: fc.nat(199), what: fc.constantFrom("edit", "remove", "add"), text: written });

const idOf = (number: number) => `a${String(number).padStart(4, "0")}` as SeedId;

function relate(articles: ReadonlyMap<SeedId, Written>, previous?: RelatedFindings) {
  const sorted = [...articles].sort(([a], [b]) => (a < b ? -1 : 1));
  const facts = sorted.map(
    ([id, { terms }]): MarkedFacts => ({
      ...sample,
      id,
      key: terms.join(" "),
      marks: {
        ...noMarks,
        terms: vectorOf(Object.fromEntries(terms.map((term) => [term, 1 + (Number(term.slice(1)) % 3)]))),
      },
    }),
  );
  const refsOf = (id: SeedId) => ({
    ...noRefs,
    tags: (articles.get(id)?.tags ?? []).map((name) => sampleTermRef(name, { origin: "explicit" })),
  });
  return findRelated(facts, { refsOf, clusterOf: new Map(), termsOf: ownTerms }, previous);
}

/** What the numbers stand for. */
function readTerms({ ids, offsets, numbers, counts, hashes }: NumberedTerms) {
  const terms = [...numbers].map((number, at) => [hashes[number], counts[at]]);
  return ids.map((id, index) => [id, terms.slice(offsets[index], offsets[index + 1])]);
}

test("lists brought up to date are those made from nothing, edit after edit", () => {
  const archive = fc.array(written, { minLength: 60, maxLength: 160 });
  const builds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(archive, builds, (texts, edits) => {
      const articles = new Map(texts.map((text, number) => [idOf(number * 2), text]));
      let previous = relate(articles);
      for (const build of edits) {
        for (const { at, what, text } of build) {
          const id = idOf(what === "add" ? at * 2 + 1 : (at % texts.length) * 2);
          if (what === "remove") articles.delete(id);
          else articles.set(id, text);
        }
        const updated = relate(articles, previous);
        const { links, similar, terms } = relate(articles);
        expect(updated).toMatchObject({ links, similar });
        expect(readTerms(updated.terms)).toEqual(readTerms(terms));
        previous = updated;
      }
      expect(relate(articles, previous).terms).toBe(previous.terms);
    }),
    { numRuns: 60 },
  );
});
