import fc from "fast-check";
import { expect, test } from "vitest";
import { type FoundClusters, findClusters } from "../../src/archive/clusters.ts";
import { factsOfText, ownMarks } from "./facts-of-text.ts";

interface Written {
  readonly date: string | null;
  readonly words: readonly number[];
}

/** Four months; texts that begin alike, so that many are copies. */
const written: fc.Arbitrary<Written> = fc.record({
  date: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 10, max: 28 }))
      .map(([m, d]) => `2025-0${m}-${d}`),
    { nil: null, freq: 8 },
  ),
  words: fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
});
const edit = fc.record({ at: fc.nat(29), text: fc.option(written, { nil: null, freq: 4 }) });

function cluster(archive: readonly (Written | null)[], known?: FoundClusters["pairs"]) {
  const articles = archive.flatMap((text, number) => {
    if (text === null) return [];
    const paragraphs = text.words.map(
      (word) => `oil ${word} rose by ${"abcdef"[word]}${word} in ports of the sea`,
    );
    return [factsOfText({ file: `${number}.txt`, text: paragraphs.join("\n\n"), date: text.date })];
  });
  return findClusters(articles, ownMarks, known);
}

test("with the pairs of the build before the clusters are those made from nothing, edit after edit", () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 4, maxLength: 30 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (texts, edits) => {
        const archive: (Written | null)[] = [...texts];
        let { pairs } = cluster(archive);
        for (const { at, text } of edits) {
          archive[at % archive.length] = text;
          const updated = cluster(archive, pairs);
          expect(updated).toEqual(cluster(archive));
          found += updated.clusters.length;
          pairs = updated.pairs;
        }
        expect(cluster(archive, pairs).pairs).toBe(pairs);
      },
    ),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(10);
});
