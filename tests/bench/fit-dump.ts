/**
 * Fits the weights that read page dumps, and says how they do on outlets that they have not seen.
 * Run: npx tsx tests/bench/fit-dump.ts body|headline|date|authors [--write]. In that order: each step reads with the former's weights.
 * Needs ../shared/gold. Folds hold whole publishers apart; figures of the fitted pages themselves would flatter.
 */

import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { authorCandidates } from "../../src/article/page-dump/authors-of-page.ts";
import { dateCandidates, findDateOfPage } from "../../src/article/page-dump/date-of-page.ts";
import { featureNames } from "../../src/article/page-dump/feature-names.ts";
import { featuresOf } from "../../src/article/page-dump/features.ts";
import { findHeadlineLine, headlineCandidates } from "../../src/article/page-dump/headline-line.ts";
import { makeLine } from "../../src/article/page-dump/line.ts";
import { type DumpPage, makeDumpPage } from "../../src/article/page-dump/page.ts";
import { makeSegmenter } from "../../src/article/page-dump/segment.ts";
import { type ChainModel, type ChainPage, fitChain, states } from "./fit/chain.ts";
import { folds, type GoldPage, marksOf, readGoldPages, tokensOf } from "./fit/gold-pages.ts";
import {
  fitTraits,
  type RankMode,
  type RatedCandidate,
  scoreTraits,
  type TraitWeights,
} from "./fit/ranker.ts";

const folder = new URL("../../src/article/page-dump/", import.meta.url);
const [step = "", flag] = process.argv.slice(2);

/** One error costs as much as so many words. */
const wordsPerCost = 4;

interface BodyPage extends ChainPage {
  readonly page: GoldPage;
}

function bodyPage(page: GoldPage): BodyPage {
  const lines = page.blocks.map(makeLine);
  const marks = marksOf(page.gold, page.blocks);
  const [first, last] = [marks.indexOf(1), marks.lastIndexOf(1)];
  const hasFree = (i: number) => marks.slice(0, i).includes(-1);
  const allowed = marks.map((mark, i) => {
    if (mark === 1 || first < 0) return mark === 1 ? 2 : 1;
    if (i < first) return mark === -1 ? 3 : hasFree(i) ? 5 : 1;
    return (i > last ? 8 : 4) | (mark === -1 ? 2 : 0);
  });
  const cost = marks.map(
    (mark, i) => (mark === 1 ? 1 : mark === 0 ? -1 : 0) * (Math.min(lines[i]?.size ?? 0, 60) / wordsPerCost),
  );
  return { page, active: featuresOf(lines, page.repeated).active, allowed, cost };
}

/** Token F1 as score.mjs counts it, without the choice of the standfirst. */
function bodyScore({ page, active }: BodyPage, model: ChainModel): number {
  const stretches = makeSegmenter(model)(active);
  const found = page.blocks.filter((_, i) => stretches[i] === "body").flatMap(({ text }) => tokensOf(text));
  const wanted = tokensOf((page.gold.body ?? []).join("\n"));
  const left = new Map<string, number>();
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  let hits = 0;
  for (const word of found) {
    const count = left.get(word) ?? 0;
    if (count > 0) hits++;
    left.set(word, count - 1);
  }
  return found.length + wanted.length === 0 ? 0 : (2 * hits) / (found.length + wanted.length);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const round = (value: number) => Math.round(value * 100) / 100 + 0;

function fitBody(pages: readonly GoldPage[]): void {
  const bodies = pages.filter(({ gold }) => (gold.body ?? []).length > 0).map(bodyPage);
  const scores = Array.from({ length: folds }, (_, fold) => {
    const model = fitChain(
      bodies.filter(({ page }) => page.fold !== fold),
      featureNames.length,
    );
    return bodies.filter(({ page }) => page.fold === fold).map((body) => bodyScore(body, model));
  }).flat();
  const good = scores.filter((score) => score >= 0.9).length / scores.length;
  console.log(`held-out folds: body F1 ${mean(scores).toFixed(3)}, at .9 or more ${good.toFixed(3)}`);
  if (flag === "--write") writeBody(fitChain(bodies, featureNames.length));
}

function writeBody({ weights, steps }: ChainModel): void {
  const rowOf = (values: Float64Array, first: number) => [...values.subarray(first, first + states)];
  const centred = (row: readonly number[]) => row.map((value) => round(value - mean(row)));
  const rows = featureNames
    .map((name, i) => [name, centred(rowOf(weights, i * states))] as const)
    .filter(([, row]) => row.some((value) => value !== 0))
    .map(([name, row]) => `  "${name}": [${row.join(", ")}],`);
  const stepRows = [0, 1, 2, 3].map(
    (s) =>
      `  [${rowOf(steps, s * states)
        .map(round)
        .join(", ")}],`,
  );
  write(
    "body-weights.ts",
    `/** Weights of the body model, fitted by tests/bench/fit-dump.ts to pages cut by hand; never edited by hand. */

/** What a line belongs to: above the article, its text, furniture within it, below it. */
export const stretches = ["before", "body", "inside", "after"] as const;

export type Row = readonly [before: number, body: number, inside: number, after: number];

/** From the row's stretch to the column's. */
export const stepWeights: readonly Row[] = [
${stepRows.join("\n")}
];

/** For each feature of features.ts how much it speaks for each stretch. */
export const weights: Readonly<Record<string, Row>> = {
${rows.join("\n")}
};
`,
  );
}

function write(name: string, text: string): void {
  writeFileSync(fileURLToPath(new URL(name, folder)), text);
  console.log(`wrote ${name}; npm run format puts it in shape`);
}

interface RatedPage {
  readonly fold: number;
  readonly candidates: readonly (RatedCandidate & { readonly key: string })[];
}

/** Share of pages whose best candidate is right; for `each` the F1 over all candidates. */
function rankScore(pages: readonly RatedPage[], weights: TraitWeights, mode: RankMode): number {
  if (mode === "each") {
    const all = pages.flatMap(({ candidates }) => candidates);
    const taken = all.filter(({ traits }) => scoreTraits(traits, weights) >= -0.8);
    const hits = taken.filter(({ isRight }) => isRight).length;
    return (2 * hits) / (taken.length + all.filter(({ isRight }) => isRight).length);
  }
  const reachable = pages.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
  const right = reachable.filter(({ candidates }) => {
    const scored = candidates.map((one) => ({ one, score: scoreTraits(one.traits, weights) }));
    return scored.sort((a, b) => b.score - a.score)[0]?.one.isRight;
  });
  return right.length / reachable.length;
}

function fitRanker(
  pages: readonly RatedPage[],
  mode: RankMode,
  [file, constant, what]: readonly [string, string, string],
): void {
  const fit = (some: readonly RatedPage[]) =>
    fitTraits(
      some.map(({ candidates }) => candidates),
      mode,
    );
  const scores = Array.from({ length: folds }, (_, fold) => {
    const held = pages.filter((page) => page.fold === fold);
    return rankScore(held, fit(pages.filter((page) => page.fold !== fold)), mode);
  });
  console.log(`held-out folds: ${what} right where reachable ${mean(scores).toFixed(3)}`);
  if (flag !== "--write") return;
  const rows = Object.entries(fit(pages)).filter(([, weight]) => round(weight) !== 0);
  const lines = rows.map(([trait, weight]) => `  "${trait}": ${round(weight)},`);
  write(
    file,
    `/** Weights of the traits of ${what}, fitted by tests/bench/fit-dump.ts; never edited by hand. */
export const ${constant}: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`,
  );
}

const plain = (text: string) =>
  text
    .normalize("NFKC")
    .replace(/[‘’]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐-―−]/g, "-")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .replace(/[.\s]+$/, "")
    .trim();
const nameKey = (text: string) =>
  plain(text)
    .replace(/[^\p{L}\p{N} ]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

function dumpOf({ blocks, repeated }: GoldPage): DumpPage {
  return makeDumpPage(blocks, repeated);
}

function fitHeadline(pages: readonly GoldPage[]): void {
  const rated = pages.flatMap((page): RatedPage[] => {
    const { title, title_alt } = page.gold;
    if (title === null) return [];
    const wanted = new Set([title, ...(title_alt ?? [])].map(plain));
    const candidates = headlineCandidates(dumpOf(page)).map(({ text, traits }) => ({
      key: text,
      traits,
      isRight: wanted.has(plain(text)),
    }));
    return [{ fold: page.fold, candidates }];
  });
  fitRanker(rated, "best", ["headline-weights.ts", "headlineWeights", "headlines"]);
}

function fitDate(pages: readonly GoldPage[]): void {
  const rated = pages.flatMap((page): RatedPage[] => {
    const { date, date_accept, lang } = page.gold;
    if (date === null) return [];
    const dump = dumpOf(page);
    const wanted = new Set(date_accept ?? [date]);
    const candidates = dateCandidates(dump, findHeadlineLine(dump)?.line, lang).map(
      ({ mention, traits }) => ({ key: mention.date, traits, isRight: wanted.has(mention.date) }),
    );
    return [{ fold: page.fold, candidates }];
  });
  fitRanker(rated, "best-or-none", ["date-weights.ts", "dateWeights", "dates"]);
}

function fitAuthors(pages: readonly GoldPage[]): void {
  const rated = pages.flatMap((page): RatedPage[] => {
    if ((page.gold.authors ?? []).length === 0) return [];
    const wanted = (page.gold.authors ?? []).map(nameKey);
    const dump = dumpOf(page);
    const headline = findHeadlineLine(dump)?.line;
    const date = findDateOfPage(dump, headline, page.gold.lang)?.line;
    const isWanted = (name: string) =>
      wanted.some((one) => ` ${one} `.includes(` ${name} `) || ` ${name} `.includes(` ${one} `));
    const candidates = authorCandidates(dump, headline, date).map(({ name, traits }) => ({
      key: name,
      traits,
      isRight: isWanted(nameKey(name)),
    }));
    return [{ fold: page.fold, candidates }];
  });
  fitRanker(rated, "each", ["author-weights.ts", "authorWeights", "authors"]);
}

const fits = new Map([
  ["body", fitBody],
  ["headline", fitHeadline],
  ["date", fitDate],
  ["authors", fitAuthors],
]);
const fit = fits.get(step);
if (fit === undefined) console.log(`name a step: ${[...fits.keys()].join(", ")}`);
else fit(readGoldPages());
