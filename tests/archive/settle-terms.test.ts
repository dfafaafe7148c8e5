/** Tests of names and tags over the archive. */

import { expect, test } from "vitest";
import { settleTerms } from "../../src/archive/settle-terms.ts";
import type { Facts, NameMention, NameType } from "../../src/model/article.ts";
import { emptyTagRules, type TagRule, type TagRules } from "../../src/model/desk.ts";
import { foldName } from "../../src/model/fold.ts";
import { makeBodyKey, makeDigest, makeSeedId, makeSeedPath } from "../../src/model/ids.ts";
import { ownTerms as termsOf } from "./facts-of-text.ts";

/** "person Mammad Talibov x3 lead" as a mention; "? Some Name" has no type. */
function mention(text: string, more: Partial<NameMention> = {}): NameMention {
  const match = /^(\S+) (.+?)(?: x(\d+))?( lead)?$/.exec(text);
  const name = match?.[2] ?? text;
  const type = match?.[1] === "?" ? undefined : (match?.[1] as NameType);
  return {
    name,
    key: foldName(name),
    ...(type === undefined ? {} : { type }),
    cue: type === undefined ? "" : "given-name",
    aliases: [],
    mentions: Number(match?.[3] ?? 1),
    inLead: match?.[4] !== undefined,
    inferred: false,
    ...more,
  };
}

function article(id: string, names: readonly (string | NameMention)[], more: Partial<Facts> = {}): Facts {
  const path = makeSeedPath(id);
  return {
    id: makeSeedId(path),
    path,
    file: `seeds/${id}`,
    digest: makeDigest("d"),
    reader: "dated-text",
    headline: { value: "Headline", origin: "header", rule: "test", confidence: "high" },
    date: null,
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
    lang: "en",
    variants: [],
    explicitTags: [],
    evidence: "",
    names: names.map((name) => (typeof name === "string" ? mention(name) : name)),
    events: [],
    url: null,
    rights: null,
    wishedSlug: "",
    textHash: "",
    stated: "",
    wordCount: 100,
    paragraphCount: 1,
    removedCount: 0,
    doubts: [],
    withdrawn: null,
    bodyKey: makeBodyKey(makeDigest("b")),
    key: "",
    ...more,
  };
}

const rule = (name: string, more: Partial<TagRule> = {}): TagRule => ({
  place: { file: "seeds/_desk/tags.yaml", line: 1, column: 1 },
  name,
  type: "person",
  aliases: [],
  context: [],
  match: [],
  ...more,
});
const rules = (more: Partial<TagRules>): TagRules => ({ ...emptyTagRules, ...more });

function settle(articles: readonly Facts[], tagRules: TagRules = emptyTagRules) {
  const settled = settleTerms(articles, tagRules, { sources: [], termsOf });
  const nameOf = new Map(settled.terms.map((term) => [`${term.type}:${term.key}`, term]));
  const of = (id: string) => settled.termsOf(makeSeedId(makeSeedPath(id)));
  return {
    ...settled,
    tags: (id: string) =>
      of(id)?.tags.map(({ origin, term }) => `${origin} ${term.type} ${settled.nameOf(term).name}`),
    people: (id: string) =>
      of(id)?.names.flatMap(({ term }) => (term.type === "person" ? [settled.nameOf(term).name] : [])),
    term: (id: string) => nameOf.get(id),
  };
}

/** Articles that make an archive large enough for thresholds. */
const filler = (count: number) => Array.from({ length: count }, (_, i) => article(`filler-${i}.txt`, []));

test("in a small archive a name said twice or in the lead is a tag, one said once is text", () => {
  const { tags, term, people } = settle([
    article("a.txt", ["person Ann Gray x2", "person Bo Hall lead", "person Cy Moon"]),
  ]);
  expect(tags("a.txt")).toEqual(["derived person Bo Hall", "derived person Ann Gray"]);
  expect(people("a.txt")).toEqual(["Ann Gray", "Bo Hall", "Cy Moon"]);
  expect(term("person:cy moon")?.hasPage).toBe(false);
});

test("from ten articles on a name needs two articles", () => {
  const { tags } = settle([
    article("a.txt", ["person Ann Gray x3", "person Bo Hall x3"]),
    article("b.txt", ["person Bo Hall"]),
    ...filler(10),
  ]);
  expect(tags("a.txt")).toEqual(["derived person Bo Hall"]);
  expect(tags("b.txt")).toEqual([]);
});

test("explicit tags come first, in the page's order, with the type of the name they spell", () => {
  const { tags, term } = settle([
    article(
      "a.txt",
      [
        "place Peru x9",
        "person Maria Diaz x2",
        mention("place Mexico x2", { aliases: ["Meksika"], code: "MX" }),
      ],
      {
        explicitTags: ["culture", "Meksika", "María Díaz"],
      },
    ),
  ]);
  expect(tags("a.txt")).toEqual([
    "explicit tag culture",
    "explicit place Meksika",
    "explicit person María Díaz",
    "derived place Peru",
  ]);
  expect(term("place:mexico")?.code).toBe("MX");
  expect(term("person:maria diaz")?.aliases).toEqual(["Maria Diaz"]);
});

test("an explicit tag takes its type from names of other articles", () => {
  const { tags } = settle([
    article("a.txt", [], { explicitTags: ["Peru"] }),
    article("b.txt", ["place Peru x2"]),
  ]);
  expect(tags("a.txt")).toEqual(["explicit place Peru"]);
});

test("the archive's votes type a name that has no cue, and out-vote one article", () => {
  const { tags } = settle([
    article("a.txt", ["person Johnson Controls x2"]),
    article("b.txt", ["organisation Johnson Controls x2"]),
    article("c.txt", ["organisation Johnson Controls x2"]),
    article("d.txt", ["organisation Johnson Controls x2"]),
    article("e.txt", ["? Johnson Controls x2"]),
  ]);
  expect(tags("a.txt")).toEqual(["derived organisation Johnson Controls"]);
  expect(tags("e.txt")).toEqual(["derived organisation Johnson Controls"]);
});

test("a name without a cue that one article alone typed stays text there", () => {
  const { tags } = settle([article("a.txt", ["person Ann Gray x2"]), article("b.txt", ["? Ann Gray x2"])]);
  expect(tags("b.txt")).toEqual([]);
});

test("a lone surname is no tag", () => {
  const surname = mention("person Gray x4 lead", { cue: "surname" });
  const { tags, people } = settle([article("a.txt", [surname]), article("b.txt", ["person Ann Gray x2"])]);
  expect(tags("a.txt")).toEqual([]);
  expect(people("a.txt")).toEqual([]);
});

test("at most three people, three places, two organisations and eight in all", () => {
  const names = ["person", "place", "organisation"].flatMap((type) =>
    ["Ann Gray", "Bo Hall", "Cy Moon", "Di West"].map((name) => `${type} ${name} ${type[1]} x2`),
  );
  const { tags } = settle([article("a.txt", names)]);
  const count = (type: string) => tags("a.txt")?.filter((tag) => tag.includes(` ${type} `)).length;
  expect([count("person"), count("place"), count("organisation")]).toEqual([3, 3, 2]);
});

test("a place of most of the archive comes behind the others", () => {
  const articles = Array.from({ length: 12 }, (_, i) =>
    article(`a${i}.txt`, ["place Azerbaijan x9", `place Town ${i % 2} x2`]),
  );
  expect(settle(articles).tags("a0.txt")).toEqual(["derived place Town 0", "derived place Azerbaijan"]);
});

test("offices that every country has and cited agencies are no tags", () => {
  const { tags } = settle([
    article(
      "a.txt",
      ["organisation Foreign Ministry x5", "organisation AZERTAC x3", "organisation Acme Corp x2"],
      {
        cited: ["AZERTAC"],
      },
    ),
  ]);
  expect(tags("a.txt")).toEqual(["derived organisation Acme Corp"]);
});

test("tags.yaml joins spellings, gives type and spelling, and one mention is enough", () => {
  const karabakh = rule("Karabakh", {
    type: "place",
    aliases: ["Garabagh", "Qarabağ"],
    slug: "karabakh-region",
    note: "Note.",
  });
  const { tags, term } = settle(
    [article("a.txt", ["place Garabagh"]), article("b.txt", ["? Karabakh"]), ...filler(10)],
    rules({ tags: [karabakh] }),
  );
  expect(tags("a.txt")).toEqual(["rule place Karabakh"]);
  expect(tags("b.txt")).toEqual(["rule place Karabakh"]);
  expect(term("place:karabakh")).toMatchObject({
    aliases: ["Garabagh", "Qarabağ"],
    wishedSlug: "karabakh-region",
    note: "Note.",
    hasPage: true,
  });
});

test("a one-word alias counts only beside a longer form or a context word", () => {
  const surname = mention("person Talibov x2", { cue: "surname" });
  const talibov = rule("Mammad Talibov", { aliases: ["Talibov"], context: ["Mexico"] });
  const { tags } = settle(
    [article("a.txt", [surname, "place Mexico"]), article("b.txt", [surname])],
    rules({ tags: [talibov] }),
  );
  expect(tags("a.txt")).toEqual(["rule person Mammad Talibov"]);
  expect(tags("b.txt")).toEqual([]);
});

test("a rule's country code brings its names in other languages", () => {
  const { tags } = settle(
    [article("a.txt", ["? Meksika"])],
    rules({ tags: [rule("Mexico", { type: "place", code: "MX" })] }),
  );
  expect(tags("a.txt")).toEqual(["rule place Mexico"]);
});

test("never, add, remove and derive are obeyed; an explicit tag goes only by the editor's word", () => {
  const names = ["person Ann Gray x2", "place Peru x2", "organisation Report x2"];
  const { tags } = settle(
    [article("x/a.txt", names, { explicitTags: ["oil", "gas"] })],
    rules({
      never: ["Report"],
      articles: { "a.txt": { add: ["Khojaly"], remove: ["Peru", "gas"] } },
      derive: { ...emptyTagRules.derive, people: false },
    }),
  );
  expect(tags("x/a.txt")).toEqual(["explicit tag oil", "rule tag Khojaly"]);
});

test("an outlet of the archive is a source, not a tag", () => {
  const source = { value: "Report", origin: "page", rule: "told", confidence: "high" } as const;
  const { tags } = settle([article("a.txt", ["organisation Report x3"], { source })]);
  expect(tags("a.txt")).toEqual([]);
});

test("close names are suggested, not joined, unless tags.yaml keeps them apart", () => {
  const articles = [
    article("a.txt", [
      "person Ilham Aliyev x2",
      "person Ilham Aliev x2",
      "place Mexico x2",
      "place Mexico City x2",
    ]),
  ];
  expect(
    settle(articles)
      .closePairs()
      .map((pair) => [...pair.names, pair.reason]),
  ).toEqual([
    ["Ilham Aliev", "Ilham Aliyev", "one letter apart"],
    ["Mexico", "Mexico City", "one name contains the other"],
  ]);
  const apart = rules({ notSame: [["Mexico", "Mexico City"]] });
  expect(settle(articles, apart).closePairs()).toHaveLength(1);
});

test("no two terms of a type go by one name", () => {
  const country = mention("Tunis", { key: "tunisia", type: "place", aliases: ["Tunisia"], code: "TN" });
  const city = mention("Tunis", { key: "tunis", type: "place" });
  const { terms } = settle([
    article("a.txt", [country]),
    article("b.txt", [city]),
    article("c.txt", [country, city]),
  ]);
  expect(terms.map(({ key, name, aliases }) => [key, name, aliases])).toEqual([
    ["tunis", "Tunis", []],
    ["tunisia", "Tunisia", ["Tunis"]],
  ]);
});
