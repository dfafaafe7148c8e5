/** Countries that follow from nationalities, cities and the dateline (text.md section 4: weights and threshold measured on Reuters). */

import type { FoundName } from "../../model/article.ts";
import { foldPhrase, openLexicon } from "../gazetteer/lexicon.ts";
import { stateAbbreviations } from "../gazetteer/places.ts";
import type { CountryHint } from "./candidate.ts";
import { evidenceOutside } from "./evidence-outside.ts";
import { foldName } from "./fold-names.ts";

const weights = { demonym: 1, office: 1, city: 0.5, dateline: 2 };
const threshold = 2;

interface DatelinedText {
  readonly dateline: string | null;
  /** The dateline as printed: it may name the state or country. */
  readonly datelinePrefix?: string;
}

interface Score {
  readonly name: string;
  readonly code: string | undefined;
  weight: number;
  demonyms: number;
  first: CountryHint | undefined;
  isDateline: boolean;
}

/** Adds what is hinted at often enough, and the place of the dateline; both `inferred`. A country that is named gets its nationalities as mentions. */
export function inferCountries(
  named: readonly FoundName[],
  hints: readonly CountryHint[],
  text: DatelinedText,
  blocks: readonly { readonly id: string; readonly text: string }[],
): FoundName[] {
  const scores = scoreHints(hints);
  const datelinePlace = noteDateline(text, scores);
  const result: FoundName[] = named.map((mention) => {
    const score = mention.type === "place" ? scores.get(mention.key) : undefined;
    if (score === undefined) return mention;
    scores.delete(mention.key);
    return { ...mention, mentions: mention.mentions + score.demonyms };
  });
  for (const [key, score] of scores) {
    if (score.weight >= threshold) result.push(inferredMention(key, score, text.dateline, blocks));
  }
  return datelinePlace === undefined || result.some((mention) => mention.key === datelinePlace.key)
    ? result
    : [...result, datelinePlace];
}

function scoreHints(hints: readonly CountryHint[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const hint of hints) {
    const key = foldName(hint.name);
    const score = scores.get(key) ?? openScore(hint.name, hint.code);
    scores.set(key, score);
    score.weight += weights[hint.kind];
    if (hint.kind === "demonym") score.demonyms++;
    score.first ??= hint;
  }
  return scores;
}

function openScore(name: string, code: string | undefined): Score {
  return { name, code, weight: 0, demonyms: 0, first: undefined, isDateline: false };
}

/** The dateline's city tells of its country, as does its state; the city itself is returned as a name. */
function noteDateline(text: DatelinedText, scores: Map<string, Score>): FoundName | undefined {
  if (text.dateline === null || text.dateline === "") return undefined;
  const { byFold, countryName } = openLexicon();
  const [place = "", ...regions] = text.dateline.split(/[,/]/);
  const entry = byFold.get(foldPhrase(text.dateline)) ?? byFold.get(foldPhrase(place));
  const isPlace =
    entry !== undefined &&
    entry.kind !== "organisation" &&
    entry.kind !== "demonym" &&
    entry.kind !== "other";
  const code =
    regionCode([...regions, ...(text.datelinePrefix ?? "").split(/[,(]/).slice(1, 3)]) ??
    (isPlace ? entry.code : undefined);
  const country = countryName.get(code ?? "");
  if (country !== undefined) {
    const key = foldName(country);
    const score = scores.get(key) ?? openScore(country, code);
    scores.set(key, score);
    score.weight += weights.dateline;
    score.isDateline = true;
  }
  // "SALVADOR, Brazil": a namesake elsewhere is not the place meant.
  if (!isPlace || entry.kind === "country" || (entry.code !== undefined && entry.code !== code))
    return undefined;
  return {
    name: entry.name,
    key: foldName(entry.name),
    type: "place",
    cue: "dateline",
    aliases: [],
    mentions: 0,
    inLead: true,
    inferred: true,
    evidence: evidenceOutside(text.dateline),
  };
}

/** ISO code that "N.J." or "Nova Scotia" or "Azerbaijan" stands for. */
function regionCode(parts: readonly string[]): string | undefined {
  const { byFold, byExact } = openLexicon();
  for (const part of parts) {
    const short = part.trim().replaceAll(".", "").replaceAll(" ", "").toLowerCase();
    const entry = byExact.get(part.trim()) ?? byFold.get(foldPhrase(part.trim()));
    const code = /\.\s*$/.test(part) ? stateAbbreviations.get(short) : undefined;
    if (code !== undefined) return code;
    if (entry?.kind === "country" || entry?.kind === "subdivision") return entry.code;
  }
  return undefined;
}

function inferredMention(
  key: string,
  score: Score,
  dateline: string | null,
  blocks: readonly { readonly id: string; readonly text: string }[],
): FoundName {
  const { first } = score;
  const block = blocks[first?.block ?? -1];
  return {
    name: score.name,
    key,
    type: "place",
    cue: score.demonyms > 0 ? "demonym" : score.isDateline ? "dateline" : "city",
    aliases: [],
    mentions: score.demonyms,
    inLead: first?.block === 0 || score.isDateline,
    inferred: true,
    ...(score.code === undefined ? {} : { code: score.code }),
    evidence:
      first === undefined || block === undefined
        ? evidenceOutside(dateline ?? "")
        : { paragraph: block.id, start: first.start, end: first.end, text: "" },
  };
}
