/** Tests of the names found in one article. */

import { expect, test } from "vitest";
import { findNames } from "../../src/article/names.ts";

function namesIn(
  text: string,
  rest: { lang?: string; headline?: string; dateline?: string; ownNames?: string[] } = {},
) {
  return findNames({
    headline: rest.headline ?? "",
    blocks: text.split("\n\n").map((block, i) => ({ id: `p${i + 1}`, text: block })),
    lang: rest.lang ?? "en",
    dateline: rest.dateline ?? null,
    ownNames: rest.ownNames ?? [],
  });
}

/** "person Mammad Talibov" for each typed name; lone surnames and untyped names left out. */
const typed = (text: string, rest?: Parameters<typeof namesIn>[1]) =>
  namesIn(text, rest)
    .filter((name) => name.type !== undefined && name.cue !== "surname" && !name.inferred)
    .map((name) => `${name.type} ${name.name}`)
    .sort();

test.each([
  [
    "titles and nationalities come off, a country before a person is its own name",
    "Azerbaijani Ambassador to Mexico Mammad Talibov met students.",
    ["person Mammad Talibov", "place Mexico"],
  ],
  [
    "amounts name no country",
    "Given the economies of Mexico (GDP: US$1.8 trillion) and Peru, trade grows.",
    ["place Mexico", "place Peru"],
  ],
  ["a leading word of the sentence is no name", "Shares rose. Dealers said so. Mr. Gray left.", []],
  [
    "an organisation keeps what stands behind of",
    "He spoke at the National University of San Marcos and the Bank of England.",
    ["organisation Bank of England", "organisation National University of San Marcos"],
  ],
  [
    "organisation words give the type",
    "The Peru-Azerbaijan Parliamentary Friendship Group met Acme Corp in Lima.",
    ["organisation Acme Corp", "organisation Peru-Azerbaijan Parliamentary Friendship Group", "place Lima"],
  ],
  [
    "a title inside a run parts two names",
    "They met Foreign Ministry Director Branko Bilbija and Microsoft Chairman Bill Gates.",
    ["organisation Foreign Ministry", "organisation Microsoft", "person Bill Gates", "person Branko Bilbija"],
  ],
  [
    "events and works are none of the three kinds",
    "The World Cup, the Geneva Convention and the Paris Summit were named.",
    [],
  ],
  [
    "an age or a role behind a name makes a person",
    "Then Hen Vipheak, a former editor, spoke to Zork Blimpen, 37, there.",
    ["person Hen Vipheak", "person Zork Blimpen"],
  ],
  [
    "small cities and cities that are words count only behind a preposition",
    "Reading is nice. He was born in Reading, and lives near Kennebunkport, Maine.",
    ["place Kennebunkport", "place Maine", "place Reading"],
  ],
  ["a bent apostrophe ends a name", 'Mexico"s Ambassador spoke.', ["place Mexico"]],
  ["a city and a plural are a team", "The Chicago Bulls won.", ["organisation Chicago Bulls"]],
])("%s", (_title, text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test("a surname, a short form and an acronym join the full name of the same article", () => {
  const names = namesIn(
    "Elmer Schialer Salcedo left. Minister Salcedo spoke to the International Monetary Fund (IMF).\n\nSalcedo thanked the IMF.",
  );
  const person = names.find((name) => name.type === "person");
  expect(person).toMatchObject({
    name: "Elmer Schialer Salcedo",
    mentions: 3,
    aliases: ["Salcedo"],
    inLead: true,
  });
  expect(names.filter((name) => name.type === "organisation")).toMatchObject([
    { name: "International Monetary Fund", aliases: ["IMF"], mentions: 3 },
  ]);
});

test("a surname joins the bearer named last before it", () => {
  const names = namesIn("Boris Ivanov came. Ivanov spoke. Then Sergei Ivanov came. Ivanov left.");
  expect(names.filter((name) => name.type === "person").map((name) => [name.name, name.mentions])).toEqual([
    ["Boris Ivanov", 2],
    ["Sergei Ivanov", 2],
  ]);
});

test("a lone surname is marked as one", () => {
  expect(namesIn("President Clinton left.")).toMatchObject([
    { name: "Clinton", type: "person", cue: "surname" },
  ]);
});

test("a country follows from nationalities named twice, from cities and from the dateline", () => {
  const inferred = (text: string, dateline?: string) =>
    namesIn(text, dateline === undefined ? {} : { dateline })
      .filter((name) => name.inferred)
      .map((name) => [name.name, name.code ?? ""]);
  expect(inferred("The Peruvian side met. Peruvian officials agreed.")).toEqual([["Peru", "PE"]]);
  expect(inferred("The Peruvian side met.")).toEqual([]);
  expect(inferred("Shares fell.", "TORONTO")).toEqual([
    ["Canada", "CA"],
    ["Toronto", ""],
  ]);
});

test("the article's own outlet is no name of the text", () => {
  expect(typed("He told Reuters in Lima.", { ownNames: ["Reuters"] })).toEqual(["place Lima"]);
});

test("a headline marks names of the body as leading and adds known places", () => {
  const names = namesIn("Talks began.\n\nSeymur Fataliyev came.", {
    headline: "Fataliyev: Mexico city talks, says Seymur Fataliyev",
  });
  expect(names).toMatchObject([
    { name: "Seymur Fataliyev", inLead: true },
    { name: "Mexico City", inLead: true, evidence: { paragraph: "" } },
  ]);
});

test.each([
  ["ru", "Посол Мексики в Азербайджане выступил в Баку.", ["place Azerbaijan", "place Baku", "place Mexico"]],
  [
    "az",
    "Meksikanın səfiri Bakıda Azərbaycan haqqında danışdı.",
    ["place Azerbaijan", "place Baku", "place Mexico"],
  ],
  ["es", "El embajador de México en Perú viajó a Lima.", ["place Lima", "place Mexico", "place Peru"]],
  ["de", "Der Botschafter von Mexiko sprach in Berlin.", ["place Berlin", "place Mexico"]],
])("countries and cities are known in %s", (lang, text, expected) => {
  expect(typed(text, { lang })).toEqual(expected);
});

test("evidence is where the name stands first", () => {
  const text = `${"word ".repeat(60)}then Ilham Aliyev spoke, and Aliyev left`;
  const [name] = namesIn(text);
  expect(name?.evidence).toMatchObject({ paragraph: "p1", text: "" });
  expect(text.slice(name?.evidence.start, name?.evidence.end)).toBe("Ilham Aliyev");
});

test.each([
  ["one surname over and over", "Ann Smith came. ".concat("Smith left. ".repeat(20_000))],
  [
    "many bearers of one surname",
    Array.from({ length: 5_000 }, (_, i) => `Ann${i} Smith met Mr. Smith.`).join(" "),
  ],
  ["capitals without end", "Abc ".repeat(60_000)],
  ["blanks without end", `A${" ".repeat(200_000)}%${" ".repeat(200_000)}B`],
])("%s cost no more than their length", (_title, text) => {
  const before = process.cpuUsage();
  namesIn(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
});
