import { expect, test } from "vitest";
import { countLetters, countWords } from "../../src/model/letters.ts";

const texts = [
  "",
  "Oil rose 3.5 % on Monday, Saudi Arabia's minister said.",
  "«Мы работаем», — сказал посол; it’s 2nd-best",
  "Əliyev və Həsənov: ªº Ⅳ ₂ e\u0301",
  "国务院总理 に 1.2万 \u{20000}\u{20001} 𝐀𝐁 😀 a'b2 'c' d''e",
  "half \ud800 alone \udc00",
];

test.each(texts)("letters and words of %j are those that the Unicode patterns find", (text) => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  expect(countLetters(text)).toEqual({
    letters: count(/\p{L}/gu),
    latin: count(/\p{Script=Latin}/gu),
    plain: count(/[a-z]/gi),
  });
  expect(countWords(text)).toBe(count(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu));
});
