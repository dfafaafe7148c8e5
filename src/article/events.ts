/** Dates mentioned in the text, resolved against the publication date; text.md section 3. */

import type { EventMention } from "../model/article.ts";
import type { IsoDate } from "../model/iso-date.ts";
import { findEnglishDates } from "./events/english.ts";
import { findForeignDates } from "./events/foreign.ts";
import { type FoundDate, type Published, precisionOf, publishedOf } from "./events/found-date.ts";
import { type Sentence, splitSentences } from "./sentences.ts";

const longestSentence = 300;
const trust = { explicit: 0, resolved: 1, relative: 2 } as const;

/**
 * One mention for each day, range, month or year that the text names, in the order of the text.
 * Of two mentions of one date the more explicit is kept. The publication day itself stays off the timeline unless it is written as a date.
 */
export function findEvents(text: {
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
  readonly published: IsoDate | null;
  readonly lang: string;
}): EventMention[] {
  const published = text.published === null ? null : publishedOf(text.published);
  const byDate = new Map<string, EventMention>();
  for (const block of text.blocks) {
    for (const event of eventsOfBlock(block, published, text.lang)) {
      const key = `${event.date}/${event.endDate ?? ""}`;
      const known = byDate.get(key);
      if (known === undefined || trust[event.origin] < trust[known.origin]) byDate.set(key, event);
    }
  }
  return [...byDate.values()];
}

function eventsOfBlock(
  block: { readonly id: string; readonly text: string },
  published: Published | null,
  lang: string,
): EventMention[] {
  // Most paragraphs hold no date: they are not cut into sentences.
  let cut: readonly Sentence[] | undefined;
  const sentenceOf = (at: number): Sentence | undefined => {
    cut ??= splitSentences(block.text);
    return sentenceAt(cut, at);
  };
  const found =
    lang === "en" || lang === "und"
      ? findEnglishDates(block.text, published, (at) => sentenceOf(at)?.start ?? 0)
      : findForeignDates(block.text, published, lang);
  return found.map((date) => toEvent(date, block, sentenceOf(date.start)));
}

function toEvent(
  found: FoundDate,
  block: { readonly id: string; readonly text: string },
  sentence: Sentence | undefined,
): EventMention {
  return {
    date: found.date,
    endDate: found.endDate,
    precision: precisionOf(found),
    text: block.text.slice(found.start, found.end),
    sentence: sentence === undefined ? "" : excerptAround(sentence, found),
    paragraph: block.id,
    origin: found.origin,
    onTimeline: found.onTimeline,
  };
}

/** The whole sentence, or as many whole words of it as fit around the phrase. */
function excerptAround(sentence: Sentence, found: FoundDate): string {
  if (sentence.text.length <= longestSentence) return sentence.text;
  const from = Math.max(0, Math.min(found.start - sentence.start - 140, sentence.text.length - 290));
  const cut = sentence.text.slice(from, from + 290);
  const head = from === 0 ? cut : `…${cut.replace(/^\S*\s/, "")}`;
  return from + 290 >= sentence.text.length ? head : `${head.replace(/\s\S*$/, "")}…`;
}

/** The sentence that holds a position; by halving, since a block may be a book. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low - 1];
}
