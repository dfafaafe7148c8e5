/** Addresses of the pages that are not articles or terms; each is said once, here. */

import { type Taxonomy, taxonomyFolders } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import { type IsoDate, monthOf, yearOf } from "../model/iso-date.ts";

export const homePath = makeOutputPath("index.html");
export const aboutPath = makeOutputPath("about.html");
export const notFoundPath = makeOutputPath("404.html");
export const searchPath = makeOutputPath("search.html");
export const undatedPath = makeOutputPath("undated/index.html");
export const timelinePath = makeOutputPath("timeline/index.html");

export function timelineYearPath(year: string): OutputPath {
  return makeOutputPath(`timeline/${year}.html`);
}

/**
 * The page of a year, month or day.
 * @example datePath("2025-11-26") //=> "2025/11/26/index.html"
 */
export function datePath(date: IsoDate): OutputPath {
  return makeOutputPath(`${date.replaceAll("-", "/")}/index.html`);
}

/** The pages above a date and its own, year first, as far as the date is known. */
export function datePages(date: IsoDate): { date: IsoDate; path: OutputPath }[] {
  const parts = new Set([yearOf(date), monthOf(date) ?? date, date]);
  return [...parts].map((part) => ({ date: part, path: datePath(part) }));
}

export function termIndexPath(type: Taxonomy): OutputPath {
  return makeOutputPath(`${taxonomyFolders[type]}/index.html`);
}

/** A letter's page in a long index. Letters outside a to z go by their code point, so that no two scripts meet in one file. */
export function letterPath(type: Taxonomy, letter: string): OutputPath {
  const name = /^[a-z0-9]$/i.test(letter)
    ? letter.toLowerCase()
    : `u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`;
  return makeOutputPath(`${taxonomyFolders[type]}/a-z/${name}.html`);
}

/** A long term's page of a year or a decade: in a folder of the term's name, beside the term's own page. */
export function termPeriodPath(front: OutputPath, period: string): OutputPath {
  return makeOutputPath(`${front.replace(/\.html$/, "")}/${period}.html`);
}

/** The article as data, beside its page; null where twins are not written. */
export function twinPath(article: OutputPath, { twins }: Config): OutputPath | null {
  return twins ? makeOutputPath(article.replace(/\.html$/, ".json")) : null;
}

export const dataPath = makeOutputPath("data/index.html");
export const changesPath = makeOutputPath("changes.html");
export const changeFeedPath = makeOutputPath("changes.xml");
export const feedsPath = makeOutputPath("feeds.html");
export const storiesPath = makeOutputPath("stories/index.html");
export const onThisDayIndexPath = makeOutputPath("on-this-day/index.html");

/** @example onThisDayPath("11-26") //=> "on-this-day/11-26.html" */
export function onThisDayPath(monthAndDay: string): OutputPath {
  return makeOutputPath(`on-this-day/${monthAndDay}.html`);
}
