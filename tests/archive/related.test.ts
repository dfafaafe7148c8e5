import { describe, expect, test } from "vitest";
import { type KnownTerms as AllTerms, findRelated as findAll } from "../../src/archive/related.ts";
import { noRefs } from "../../src/archive/term-refs.ts";
import type { Facts } from "../../src/model/article.ts";
import type { SeedId } from "../../src/model/ids.ts";
import { sampleTermRef } from "../sample-archive.ts";
import { factsOfText, ownTerms } from "./facts-of-text.ts";

const oil = (n: number) =>
  `Crude oil prices and refinery output in the harbour of town number ${"abcdefgh"[n]}x rose sharply`;
type KnownTerms = Omit<AllTerms, "termsOf">;
const findRelated = (articles: readonly Facts[], known: KnownTerms) =>
  findAll(articles, { ...known, termsOf: ownTerms }).links;
const none: KnownTerms = { refsOf: () => noRefs, clusterOf: new Map() };
const ids = (links: readonly { readonly id: SeedId }[] | undefined) => (links ?? []).map((link) => link.id);

describe("findRelated", () => {
  test("three articles are enough: what shares words is related, what shares none is not", () => {
    const a = factsOfText({
      file: "a.txt",
      text: "The ambassador of Mexico met students in Baku.",
      headline: "Ambassador",
    });
    const b = factsOfText({
      file: "b.txt",
      text: "The ambassador of Mexico spoke in Lima.",
      headline: "Talks",
    });
    const c = factsOfText({ file: "c.txt", text: "Snow fell over northern Japan.", headline: "Weather" });
    const related = findRelated([a, b, c], none);
    expect(ids(related.get(a.id))).toEqual([b.id]);
    expect(ids(related.get(b.id))).toEqual([a.id]);
    expect(related.has(c.id)).toBe(false);
  });

  test("each link tells the names that both bear, explicit and rare ones first, and the days between", () => {
    const a = factsOfText({ file: "a.txt", text: oil(0), date: "2023-10-05" });
    const b = factsOfText({ file: "b.txt", text: oil(1), date: "2025-10-12" });
    const c = factsOfText({ file: "c.txt", text: "Snow fell over northern Japan.", headline: "Weather" });
    const named = (names: readonly string[], explicit: string) => ({
      ...noRefs,
      tags: names.map((name) => sampleTermRef(name, { origin: name === explicit ? "explicit" : "derived" })),
    });
    const known: KnownTerms = {
      clusterOf: new Map(),
      refsOf: (id) =>
        id === a.id
          ? named(["Mexico", "Mammad Talibov", "culture", "Lima"], "culture")
          : id === b.id
            ? named(["culture", "Mexico", "Mammad Talibov"], "culture")
            : named(["Mexico"], ""),
    };
    const [link] = findRelated([a, b, c], known).get(a.id) ?? [];
    expect(link).toMatchObject({ id: b.id, shared: ["culture", "Mammad Talibov", "Mexico"], daysApart: 738 });
    expect(findRelated([a, b, c], known).get(b.id)?.[0]?.daysApart).toBe(-738);
  });

  test("versions of one story are not related, and another story stands once", () => {
    const articles = [0, 1, 2, 3].map((n) =>
      factsOfText({ file: `${n}.txt`, text: oil(n), date: `2025-11-0${n + 1}` }),
    );
    const [a, b, c, d] = articles.map((facts) => facts.id) as [SeedId, SeedId, SeedId, SeedId];
    const clusterOf = new Map([
      [a, a],
      [b, a],
      [c, c],
      [d, c],
    ]);
    const related = findRelated(articles, { ...none, clusterOf });
    expect(ids(related.get(a))).toHaveLength(1);
    expect([c, d]).toContain(ids(related.get(a))[0]);
  });

  test("at most two of five are of one day", () => {
    const articles = [0, 1, 2, 3, 4, 5].map((n) =>
      factsOfText({ file: `${n}.txt`, text: oil(n), date: n === 5 ? "2025-11-02" : "2025-11-01" }),
    );
    const links = findRelated(articles, none).get(articles[0]?.id ?? ("" as SeedId));
    expect(links).toHaveLength(3);
  });

  test("two languages meet only over tags that people gave both", () => {
    const a = factsOfText({ file: "a.txt", text: oil(0), facts: { lang: "en" } });
    const b = factsOfText({ file: "b.txt", text: oil(1), facts: { lang: "de" } });
    const tags = ["Oil", "Harbours"].map((name) => sampleTermRef(name, { origin: "explicit" }));
    const refsOf = () => ({ ...noRefs, tags });
    expect(findRelated([a, b], none).size).toBe(0);
    expect(ids(findRelated([a, b], { ...none, refsOf }).get(a.id))).toEqual([b.id]);
  });
});
