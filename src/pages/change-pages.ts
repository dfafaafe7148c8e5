/** What was added, changed and taken back, and when: as a page, as a feed, as data. */

import { type Change, changeKinds, statedFields } from "../model/change.ts";
import type { FeedEntry } from "../model/data-views.ts";
import { groupBy } from "../model/group-by.ts";
import type { ChangesView } from "../model/html-views.ts";
import { makeOutputPath, type OutputPath, type SeedId } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Page, PageOf } from "../model/page.ts";
import { date, list, oneOf, orNull, record, text, type ValueOf } from "../model/shape.ts";
import { jsonPage } from "./article-data.ts";
import { instantOf, latestUpdate } from "./feed-entries.ts";
import { articleItem } from "./items.ts";
import { changeFeedPath, changesPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

/** The latest of them; the data file has all. */
const mostOnPage = 200;
const mostInFeed = 100;
const changeDataPath = makeOutputPath("data/changes.json");

export function changesPage(site: SiteIndex): PageOf<"changes"> {
  const { changes } = site.archive;
  const row = changeRows(site);
  const counts = groupBy(changes, ({ on }) => on);
  const days = groupBy(changes.slice(0, mostOnPage), ({ on }) => on);
  return {
    path: changesPath,
    view: "changes",
    make: () => ({
      ...frameOf(site, "changes"),
      days: [...days.values()].flatMap((listed) => {
        const [latest] = listed;
        if (latest === undefined) return [];
        return [{ date: latest.on, count: counts.get(latest.on)?.length ?? 0, rows: listed.map(row) }];
      }),
      total: changes.length,
      listed: Math.min(changes.length, mostOnPage),
      dataFile: changeDataPath,
      files: { feed: site.config.site.url === null ? null : changeFeedPath, citations: null },
    }),
    bodies: [],
  };
}

function changeRows(site: SiteIndex): (change: Change) => ChangesView["days"][number]["rows"][number] {
  const withdrawn = new Set(site.withdrawn.map((entry) => entry.path));
  return ({ change, path, fields }) => {
    const entry = site.byPath.get(path);
    return {
      change,
      fields,
      path,
      article: entry === undefined ? null : articleItem(site, entry, false),
      isWithdrawn: withdrawn.has(path),
    };
  };
}

/** Only with site.url, as all feeds. The codes of `data/changes.json` stand in it: a feed has no words of its own. */
export function* changeFeed(site: SiteIndex): Generator<PageOf<"atom">> {
  const { title, url, lang, rights } = site.config.site;
  if (url === null) return;
  const row = changeRows(site);
  const page = url + changesPath;
  const entries = site.archive.changes.slice(0, mostInFeed).map((change): FeedEntry => {
    const { article, fields, path } = row(change);
    const day = instantOf(change.on, null);
    return {
      id: `${page}#${change.on}/${encodeURI(path)}`,
      url: article === null ? `${page}#d${change.on}` : url + encodeURI(path),
      headline: article?.headline ?? path,
      lang: article?.lang ?? lang,
      authors: [],
      source: article?.source ?? null,
      published: day,
      updated: day,
      categories: [{ term: change.change, label: change.change }],
      dek: [change.change, ...(fields.length === 0 ? [] : [fields.join(", ")])].join(": "),
      originalUrl: null,
      rights: null,
    };
  });
  const data = {
    title: `${title} – ${changesPath}`,
    subtitle: "",
    lang,
    archive: title,
    rights,
    self: url + changeFeedPath,
    page,
    updated: latestUpdate(entries),
    history:
      site.archive.changes.length > mostInFeed
        ? ({ kind: "open", older: null } as const)
        : ({ kind: "complete" } as const),
    entries,
  };
  yield { path: changeFeedPath, view: "atom", bodies: [], make: () => data };
}

export const changesShape = record(
  {
    changes: list(
      record({
        change: oneOf(changeKinds),
        date: date<IsoDate>("Day of the build that published it first, UTC."),
        fields: list(oneOf([...statedFields, "url"]), "What is different, of an article that was changed."),
        id: orNull(text<SeedId>("null: the article is shown no more.")),
        url: text<OutputPath>("Path of the page below the site's root, or the last it had."),
      }),
      "Newest first; nothing of the first publication.",
    ),
    schemaVersion: oneOf([1]),
  },
  "changes.json: what was added, changed and withdrawn, and when.",
);

export function changeDataPage(site: SiteIndex): Page {
  const history: ValueOf<typeof changesShape> = {
    schemaVersion: 1,
    changes: site.archive.changes.map(({ on, change, fields, path }) => ({
      change,
      date: on,
      fields,
      id: site.byPath.get(path)?.facts.id ?? null,
      url: path,
    })),
  };
  return jsonPage(changeDataPath, history);
}
