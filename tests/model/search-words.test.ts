/** Words as search cuts them, by the rule and by the fast way. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { eachWordFast } from "../../src/article/search-words.ts";
import { pluralsOf, wordsOf } from "../../src/model/search-words.ts";

test.each([
  ["Azerbaijan's oil", ["azerbaijan", "oil"]],
  ["Əliyev Aliyev ALİYEV", ["eliyev", "aliyev", "aliyev"]],
  ["Bakı Baki", ["baki", "baki"]],
  ["ещё еще", ["еще", "еще"]],
  ["U.S. and U.S and J.K.Rowling", ["us", "and", "us", "and", "jk", "rowling"]],
  ["1,500.5 tonnes, 3rd", ["1500.5", "tonnes", "3rd"]],
  ["post-Soviet l'accord", ["post", "soviet", "l", "accord"]],
  ["東京都", ["東京", "京都"]],
  ["GDP増", ["gdp", "増"]],
  ["คน", ["คน"]],
  ["أحمد احمد", ["احمد", "احمد"]],
  ["<script>alert(1)</script>", ["script", "alert", "1", "script"]],
  ["", []],
  ["… — ¶", []],
])("the words of %j are %j", (text, words) => expect(wordsOf(text)).toEqual(words));

test("a word longer than 40 letters is cut", () => {
  expect(wordsOf("a".repeat(100))).toEqual(["a".repeat(40)]);
});

test.each([
  ["price", ["prices"]],
  ["prices", ["price"]],
  ["cities", ["city"]],
  ["city", ["cities"]],
  ["boxes", ["box", "boxe"]],
  ["news", []],
  ["us", []],
  ["нефть", []],
])("pluralsOf(%j) is %j", (word, forms) => expect(pluralsOf(word)).toEqual(forms));

function fastWordsOf(text: string): string[] {
  const found: string[] = [];
  eachWordFast(text, (part, from, to) => found.push(part.slice(from, to)));
  return found;
}

test("the fast way finds the same words as the rule", () => {
  const sign = fc.constantFrom(..."aB1.,'’s` -\n\u00a0éİı東京“”", "U.S.", "x's");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
      const text = signs.join("");
      expect(fastWordsOf(text)).toEqual(wordsOf(text));
    }),
    { numRuns: 2000 },
  );
});
