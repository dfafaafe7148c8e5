import { expect, test } from "vitest";
import { chooseKind, noteKindOf } from "../../src/article/kind.ts";

const place = { file: "seeds/a.txt", line: 1, column: 1 };
const noteKind = (text: string, fromEnd: number) =>
  noteKindOf({ kind: "paragraph", text, html: text, place }, fromEnd);

test.each([
  [
    "The views and opinions expressed by guest columnists in their op-eds may differ from and do not necessarily reflect the views of the editorial staff.",
    "disclaimer",
  ],
  ["Мнение редакции может не совпадать с мнением автора.", "disclaimer"],
  ["Correction: an earlier version misspelled the minister's name.", "correction"],
  ["This article was updated on 5 May to add a comment.", "correction"],
  ["Editor's note: names have been changed.", "editor"],
  ["Read also: Oil rises in London", "read-also"],
  ["Читайте также: Цены на нефть выросли", "read-also"],
  ["© 2024 The Daily. All rights reserved.", "rights"],
  ["The views of the town from the hill are said to be the best.", undefined],
  ["Read the letter, she said, and you will understand why the council resigned.", undefined],
  ["The author is alone in this house.", undefined],
])("%j at the foot is a note of kind %j", (text, kind) => {
  expect(noteKind(text, 0)).toBe(kind);
});

test("a disclaimer in the middle of a long article is text", () => {
  const text = "Opinions expressed by the minister were not shared by his party.";
  expect(noteKind(text, 12)).toBeUndefined();
  expect(noteKind("Read also: Oil rises in London", 12)).toBe("read-also");
});

test.each([
  ["Opinion", "", "opinion", "section"],
  ["Мнения", "", "opinion", "section"],
  ["World / Analysis", "", "analysis", "section"],
  [undefined, "Azerbaijan is a logistics hub of Eurasia - INTERVIEW", "interview", "headline-mark"],
  [undefined, "Analysis: what the vote means", "analysis", "headline-mark"],
  [undefined, "Opinion polls show a close race", "news", "default"],
  ["Foreign policy", "Baku and Mexico City working on talks", "news", "default"],
])("section %j and headline %j make %s by %s", (section, headline, value, rule) => {
  expect(chooseKind({ section, notes: [], headline })).toEqual({ value, rule });
});

test("a disclaimer about columnists makes an opinion; a general one does not", () => {
  const opinion = { kind: "disclaimer", text: "The views expressed by guest columnists are their own." };
  const general = { kind: "disclaimer", text: "MENAFN provides the information as is." };
  expect(chooseKind({ section: undefined, notes: [opinion], headline: "" }).value).toBe("opinion");
  expect(chooseKind({ section: undefined, notes: [general], headline: "" }).value).toBe("news");
});
