/** What one version of a story left out of another, added to it, or kept, sentence by sentence. */

import type { Body } from "../model/article.ts";
import { foldText } from "../model/fold.ts";

export interface DiffRun {
  readonly kind: "same" | "cut" | "added";
  readonly sentences: readonly string[];
}

/** Longer texts are compared by their first sentences: the table grows with the product of both lengths. */
const mostSentences = 600;

/** How `other` differs from `base`, as runs in reading order. */
export function diffBodies(base: Body, other: Body): DiffRun[] {
  const before = sentencesOf(base);
  const after = sentencesOf(other);
  const lengths = commonLengths(before.map(sameness), after.map(sameness));
  const runs: { kind: DiffRun["kind"]; sentences: string[] }[] = [];
  const add = (kind: DiffRun["kind"], sentence: string) => {
    const last = runs.at(-1);
    if (last?.kind === kind) last.sentences.push(sentence);
    else runs.push({ kind, sentences: [sentence] });
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    if (left !== undefined && right !== undefined && sameness(left) === sameness(right)) {
      add("same", left);
      i++;
      j++;
    } else if (
      right === undefined ||
      (left !== undefined && lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      add("cut", left ?? "");
      i++;
    } else {
      add("added", right);
      j++;
    }
  }
  return runs;
}

/** Ends of sentences with their closing quotes; an abbreviation cuts a sentence in two, which a comparison bears. */
function sentencesOf(body: Body): string[] {
  return body.blocks
    .flatMap((block) => block.text.split(/(?<=[.!?…。！？؟]["”’»)\]]*)\s+/u))
    .filter((sentence) => sentence !== "")
    .slice(0, mostSentences);
}

/** Two sentences count as one where only signs, accents and capitals differ. */
function sameness(sentence: string): string {
  return foldText(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Lengths of the longest common subsequence of both texts' rests, by position: the textbook table, filled from its end. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () =>
    new Array<number>(after.length + 1).fill(0),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i];
    if (row === undefined) continue;
    for (let j = after.length - 1; j >= 0; j--) {
      row[j] =
        before[i] === after[j]
          ? lengthAt(lengths, i + 1, j + 1) + 1
          : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
