/** Derived headlines beside those that people wrote. */

import { type Measured, makeReutersArticles, tokenF1 } from "./measured.ts";

export function measureHeadlines(): Measured[] {
  const { gold, articles } = makeReutersArticles(
    ...["--format", "plain", "--limit", "3000", "--sample", "every", "--min-words", "80"],
  );
  const titles = new Map<string, string>(gold.map((seed) => [seed.file, seed.title]));
  const derived = articles.filter(({ facts }) => facts.headline.origin === "derived");
  const count = derived.length;
  const f1 = derived.reduce(
    (sum, { facts }) => sum + tokenF1(facts.headline.value, titles.get(facts.path) ?? ""),
    0,
  );
  const fitting = derived.filter(({ facts: { headline } }) => /^.{25,160}$/su.test(headline.value)).length;
  const inOrder = derived.filter(({ facts, body }) =>
    isInOrder(facts.headline.value, body.blocks.map((block) => block.text).join(" ")),
  ).length;
  return [
    { name: "derived headlines: token F1 on Reuters", value: f1 / count, bar: 0.3, count },
    { name: "derived headlines of 25 to 160 characters", value: fitting / count, bar: 1, count },
    { name: "derived headlines made of the text, in order", value: inOrder / count, bar: 1, count },
  ];
}

/** Whether every word of the headline stands in the text, in that order. */
function isInOrder(headline: string, text: string): boolean {
  const words = (value: string) => value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = words(headline);
  let at = 0;
  for (const word of words(text)) if (word === wanted[at]) at++;
  return at === wanted.length;
}
