/**
 * Views of the HTML templates: one key per file in templates/. This is the contract for people who override a template.
 * Views hold facts, never words of the interface: those come from templates/strings/ when the page is rendered.
 */

import type { CopyKind, TagOrigin, Taxonomy } from "./archive.ts";
import type { Doubt, EventPrecision } from "./article.ts";
import type { ChangeKind, StatedField } from "./change.ts";
import type { CitationTexts } from "./citation.ts";
import type { Confidence, Origin } from "./derived.ts";
import type { ArticleHead } from "./head.ts";
import type { Digest, OutputPath, SeedId } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { ArticleKind, RemovedReason } from "./source.ts";

/** Parts of the site that the masthead leads to; a part that would be empty is left out. */
export const sections = [
  "timeline",
  "tags",
  "people",
  "places",
  "organisations",
  "sources",
  "search",
  "about",
] as const;
/** Parts that the foot of the page leads to. */
export const footSections = ["stories", "on-this-day", "undated", "changes", "data", "feeds"] as const;
export type Section = (typeof sections)[number] | (typeof footSections)[number];

/** What every page has. Nothing here may change when an article is added, or every page would be written again. */
export interface Frame {
  /** Parts of the site that exist, in the order shown: in the masthead, and at the foot. */
  readonly sections: readonly Section[];
  readonly also: readonly Section[];
  /** The part this page belongs to; null: none. */
  readonly section: Section | null;
}

/** An article as lists show it. */
export interface ArticleItem {
  readonly path: OutputPath;
  readonly headline: string;
  /** The headline was concluded from the text. */
  readonly isDerived: boolean;
  readonly date: IsoDate | null;
  /** "HH:MM", with seconds or zone only where the seed gives them. */
  readonly time: string | null;
  readonly source: string | null;
  /** BCP 47 of the article. */
  readonly lang: string;
  readonly kind: ArticleKind;
  /** Empty where the list is long. */
  readonly dek: string;
  /** Other articles that tell the same story in nearly the same words; their page. */
  readonly versions: { readonly count: number; readonly path: OutputPath } | null;
}

/** A term as an article names it; `path` is null where it has no page. */
export interface TermLink {
  readonly type: Taxonomy;
  readonly name: string;
  readonly path: OutputPath | null;
}

/** A term as lists show it. */
export interface TermItem extends TermLink {
  /** Articles that bear it. */
  readonly count: number;
}

/** Files of the same list: null where it is too short for them, or the site has no address for feeds. */
export interface ListFiles {
  readonly feed: OutputPath | null;
  readonly citations: {
    readonly ris: OutputPath;
    readonly cslJson: OutputPath | null;
    readonly bibtex: OutputPath | null;
  } | null;
}

/** What a template hands to layout.eta. */
export interface LayoutData {
  /** Class of the body: "article", "date", "index" …; "plain" is kept from search engines. */
  readonly kind: string;
  /** Empty on the front page. */
  readonly title: string;
  /** Empty: the site's own. */
  readonly description: string;
  /** Pages above this one. */
  readonly above?: readonly { readonly name: string; readonly path: string }[];
  /** Articles listed, for search engines. */
  readonly items?: readonly ArticleItem[];
  readonly files?: ListFiles;
  /** Files of a data set. */
  readonly data?: readonly { readonly path: OutputPath; readonly type: string }[];
}

/** A link to a neighbour. */
export interface Neighbour {
  readonly path: OutputPath;
  readonly headline: string;
  readonly lang: string;
}

/** A year with its count; a bar in a chart. */
export interface YearCount {
  /** "YYYY"; empty for the mark of a longer run of years without articles. */
  readonly year: string;
  readonly count: number;
  /** Page of the year; null: the year's heading on this page. */
  readonly path: OutputPath | null;
}

/** One month as a calendar table. */
export interface CalendarMonth {
  /** "YYYY-MM". */
  readonly month: IsoDate;
  /** null: a month without articles, shown so that the year is whole. */
  readonly path: OutputPath | null;
  readonly count: number;
  /** Day of the month from 1, articles, and the density step from 1 to 4. Only days with articles, ascending. */
  readonly days: readonly (readonly [day: number, count: number, step: number])[];
}

/** A tag as an article shows it. */
export interface TagItem extends TermLink {
  readonly origin: TagOrigin;
  readonly mentions: number;
  /** Paragraph it was found in. */
  readonly paragraph: string | null;
}

/** Why a fact is what it is, for "How this text was prepared". */
export interface Reason {
  readonly field: "headline" | "date" | "source" | "via" | "dek" | "author";
  readonly value: string;
  readonly origin: Origin;
  /** Short permanent name of the rule: "lead-clause". */
  readonly rule: string;
  readonly confidence: Confidence;
  /** Line in the seed; null: no one line. */
  readonly line: number | null;
}

export interface ArticleView extends Frame {
  readonly id: SeedId;
  readonly path: OutputPath;
  readonly headline: string;
  readonly headlineOrigin: Origin;
  readonly lang: string;
  readonly date: IsoDate | null;
  readonly dateOrigin: Origin | null;
  readonly time: string | null;
  readonly modified: IsoDate | null;
  readonly kind: ArticleKind;
  readonly heading: string | null;
  readonly source: TermLink | null;
  readonly via: string | null;
  readonly authors: readonly string[];
  /** As the source gives it. */
  readonly dek: string | null;
  /** The dek or the text's beginning, for search engines and previews; empty without either. */
  readonly summary: string;
  readonly wordCount: number;
  /** Address of the original, http or https. */
  readonly original: string | null;
  readonly rights: string | null;
  /** The article as data; null where twins are not written. */
  readonly twin: OutputPath | null;
  /** The seed's own bytes; null where they are not published. */
  readonly seed: OutputPath | null;
  readonly tags: readonly TagItem[];
  /** Dates named in the text. */
  readonly events: readonly {
    readonly date: IsoDate;
    readonly endDate: IsoDate | null;
    readonly precision: EventPrecision;
    readonly text: string;
    readonly paragraph: string;
  }[];
  readonly reasons: readonly Reason[];
  /** What a person should look at. */
  readonly doubts: readonly Doubt[];
  readonly related: readonly {
    readonly article: ArticleItem;
    readonly shared: readonly string[];
    readonly daysApart: number | null;
  }[];
  readonly story: OutputPath | null;
  readonly versions: readonly { readonly article: ArticleItem; readonly kind: CopyKind | "main" }[];
  readonly translations: readonly {
    readonly lang: string;
    readonly title: string;
    readonly path: OutputPath | null;
  }[];
  readonly older: Neighbour | null;
  readonly newer: Neighbour | null;
  /** Older and newer within a tag, at most 3 tags. */
  readonly trails: readonly {
    readonly name: string;
    readonly path: OutputPath;
    readonly older: Neighbour | null;
    readonly newer: Neighbour | null;
  }[];
  /** Pages of the date, as far as it is known: year, month, day. */
  readonly datePages: readonly DateLink[];
  /** What the page's head tells machines; its citation is the article's. */
  readonly head: ArticleHead;
  readonly hasCitations: boolean;
}

/** What stands at the address of an article that was taken back: why, and nothing of its text. */
export interface WithdrawnView extends Frame {
  readonly reason: string;
  readonly withdrawnOn: IsoDate | null;
  readonly datePages: readonly DateLink[];
}

export interface HomeView extends Frame {
  readonly articleCount: number;
  readonly sourceCount: number;
  /** First and last date; null without dated articles. */
  readonly span: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly undatedCount: number;
  /** Newest first, at most 13: one to lead, twelve in two columns. */
  readonly latest: readonly ArticleItem[];
  readonly years: readonly YearCount[];
  /** Most borne first, at most 8 of each. */
  readonly top: readonly { readonly type: Taxonomy; readonly terms: readonly TermItem[] }[];
  /** Days of the year that have a page, with what they hold: "MM-DD" and a count. The script on the page finds today among them. */
  readonly days: readonly (readonly [day: string, count: number])[];
}

/** A to Z of one taxonomy. */
export interface TermIndexView extends Frame {
  readonly type: Taxonomy;
  readonly total: number;
  /** null: all letters stand on this page; otherwise the letter of this page, "" for the front page. */
  readonly letter: string | null;
  readonly letters: readonly {
    readonly letter: string;
    readonly count: number;
    /** Page of the letter; null: on this page. */
    readonly path: OutputPath | null;
    readonly terms: readonly TermItem[];
  }[];
  /** Most borne first; on the front page of a long index. */
  readonly top: readonly TermItem[];
}

export interface TermView extends Frame {
  readonly type: Taxonomy;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly note: string;
  /** Articles of the term; of the period, where the page is of one. */
  readonly count: number;
  readonly explicitCount: number;
  readonly derivedCount: number;
  readonly years: readonly YearCount[];
  /** The years of this page in a long term's set, "2018" or "2010–2019", empty for undated articles; null: the front page. */
  readonly period: string | null;
  readonly front: OutputPath;
  /** Newest first; `year` is empty for undated articles. */
  readonly groups: readonly { readonly year: string; readonly articles: readonly ArticleItem[] }[];
  readonly near: readonly TermItem[];
  readonly files: ListFiles;
  /** Home page of an outlet, http or https. */
  readonly homePage: string | null;
}

export interface YearView extends Frame {
  readonly year: IsoDate;
  readonly count: number;
  /** Articles of which only the year is known, then, in a small year, all others, newest first. */
  readonly articles: readonly ArticleItem[];
  /** January to December; none where no article names its month. */
  readonly months: readonly CalendarMonth[];
  readonly older: OutputPath | null;
  readonly newer: OutputPath | null;
}

export interface MonthView extends Frame {
  readonly month: IsoDate;
  readonly yearPath: OutputPath;
  readonly count: number;
  readonly calendar: CalendarMonth;
  readonly files: ListFiles;
  /** Newest first; `date` is null where the day is unknown; no articles where the month is too long for one list. */
  readonly days: readonly {
    readonly date: IsoDate | null;
    readonly path: OutputPath | null;
    readonly count: number;
    readonly articles: readonly ArticleItem[];
  }[];
  readonly older: DateLink | null;
  readonly newer: DateLink | null;
}

export interface DateLink {
  readonly date: IsoDate;
  readonly path: OutputPath;
}

export interface DayView extends Frame {
  readonly date: IsoDate;
  readonly yearPath: OutputPath;
  readonly monthPath: OutputPath;
  readonly articles: readonly ArticleItem[];
  readonly older: DateLink | null;
  readonly newer: DateLink | null;
  readonly onThisDay: OutputPath | null;
}

export interface UndatedView extends Frame {
  readonly articles: readonly ArticleItem[];
}

/** `published`: an article came out. `happened`: a text tells of it. `many`: a day with so many articles that it stands as one row. */
export type TimelineRow =
  | { readonly kind: "published"; readonly date: IsoDate; readonly article: ArticleItem }
  | {
      readonly kind: "many";
      readonly date: IsoDate;
      readonly count: number;
      readonly path: OutputPath;
    }
  | {
      readonly kind: "happened";
      readonly date: IsoDate;
      readonly endDate: IsoDate | null;
      readonly precision: EventPrecision;
      readonly text: string;
      readonly sentence: string;
      readonly paragraph: string;
      readonly article: ArticleItem;
    };

export interface TimelineView extends Frame {
  /** Year of this page; null: the front page. */
  readonly year: string | null;
  /** All years, newest first; path null: on this page. */
  readonly years: readonly {
    readonly year: string;
    readonly published: number;
    readonly happened: number;
    readonly path: OutputPath | null;
  }[];
  /** Newest first. `gap`: months without anything between this month and the one after it in time. */
  readonly months: readonly {
    readonly month: IsoDate;
    readonly gap: number;
    readonly rows: readonly TimelineRow[];
  }[];
  readonly undated: { readonly count: number; readonly path: OutputPath } | null;
}

/** One story as several articles tell it. The bodies are the versions' texts in their order. */
export interface StoryView extends Frame {
  readonly main: ArticleItem;
  /** Earliest first. */
  readonly versions: readonly {
    readonly article: ArticleItem;
    readonly kind: CopyKind | "main";
    readonly wordCount: number;
  }[];
}

export interface StoryIndexView extends Frame {
  /** Newest first. */
  readonly stories: readonly {
    readonly main: ArticleItem;
    readonly count: number;
    readonly path: OutputPath;
  }[];
}

/** A day of the year over all years. */
export interface OnThisDayView extends Frame {
  /** The day in the leap year 2000, for its name. */
  readonly day: IsoDate;
  /** Newest first. `more`: articles of that day beyond those listed, on the day's own page. */
  readonly years: readonly {
    readonly year: string;
    readonly articles: readonly ArticleItem[];
    readonly more: { readonly count: number; readonly path: OutputPath } | null;
    readonly happened: readonly Extract<TimelineRow, { kind: "happened" }>[];
  }[];
  readonly older: DateLink | null;
  readonly newer: DateLink | null;
}

export interface OnThisDayIndexView extends Frame {
  /** January to December of the leap year 2000; only days that have something. */
  readonly months: readonly {
    readonly month: IsoDate;
    readonly days: readonly { readonly day: number; readonly count: number; readonly path: OutputPath }[];
  }[];
}

/** The frame of the search page; the script fills it. Without the script the page leads to the indexes. */
export interface SearchView extends Frame {
  readonly years: readonly YearCount[];
  readonly indexes: readonly Taxonomy[];
}

/** The files of data/, for people who write programs. */
export interface DataView extends Frame {
  readonly articleCount: number;
  /** One file a year with every text. */
  readonly years: readonly { readonly year: string; readonly count: number; readonly path: OutputPath }[];
  readonly files: readonly { readonly path: OutputPath; readonly type: string }[];
}

/** What was published, mended and taken back, day by day; nothing of the archive's first publication. */
export interface ChangesView extends Frame {
  /** Newest first. `count`: changes of the day; as many rows, but on the last day listed. */
  readonly days: readonly {
    readonly date: IsoDate;
    readonly count: number;
    readonly rows: readonly {
      readonly change: ChangeKind;
      /** Of a changed article: what is different. */
      readonly fields: readonly (StatedField | "url")[];
      readonly path: OutputPath;
      /** null: it is shown no more. */
      readonly article: ArticleItem | null;
      /** Its address says why; otherwise nothing stands there. */
      readonly isWithdrawn: boolean;
    }[];
  }[];
  readonly total: number;
  /** Changes that this page lists, the latest. */
  readonly listed: number;
  /** All of them as data. */
  readonly dataFile: OutputPath;
  readonly files: ListFiles;
}

export interface FeedsView extends Frame {
  readonly site: readonly OutputPath[];
  readonly changes: OutputPath;
  readonly opml: OutputPath;
  readonly groups: readonly {
    readonly type: Taxonomy;
    readonly feeds: readonly {
      readonly name: string;
      readonly feed: OutputPath;
      readonly page: OutputPath;
    }[];
  }[];
}

export interface AboutView extends Frame {
  readonly articleCount: number;
  readonly undatedCount: number;
  readonly span: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly sources: readonly TermItem[];
  readonly years: readonly {
    readonly year: string;
    readonly path: OutputPath | null;
    /** Articles of January to December. */
    readonly months: readonly number[];
  }[];
  readonly languages: readonly { readonly lang: string; readonly count: number }[];
  readonly derivedHeadlines: number;
  readonly removedLines: number;
  /** SHA-256 over the list of all other files and their digests; filled in last, null until then. */
  readonly rootDigest: Digest | null;
  readonly withdrawnCount: number;
  readonly storyCount: number;
}

export interface NotFoundView extends Frame {
  readonly years: readonly YearCount[];
}

export interface RedirectView extends Frame {
  readonly to: OutputPath;
}

export interface HtmlViews {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly withdrawn: WithdrawnView;
  readonly "term-index": TermIndexView;
  readonly term: TermView;
  readonly year: YearView;
  readonly month: MonthView;
  readonly day: DayView;
  readonly undated: UndatedView;
  readonly timeline: TimelineView;
  readonly story: StoryView;
  readonly "story-index": StoryIndexView;
  readonly "on-this-day": OnThisDayView;
  readonly "on-this-day-index": OnThisDayIndexView;
  readonly search: SearchView;
  readonly about: AboutView;
  readonly data: DataView;
  readonly changes: ChangesView;
  readonly feeds: FeedsView;
  readonly "not-found": NotFoundView;
  readonly redirect: RedirectView;
}

/** What layout.eta gets: the page's view with what its template said of it. */
export interface LayoutView extends Frame, LayoutData {
  /** The template's own HTML. */
  readonly body: string;
  /** Of an article. */
  readonly head?: ArticleHead;
}

export interface PagerLink {
  readonly path: OutputPath;
  readonly text: string;
  readonly lang?: string;
}

/** What each file of templates/partials/ gets. */
export interface PartialViews {
  /** `hasHeadings`: the pages that the bars lead to have a heading for each year. */
  readonly "partials/bars": { readonly years: readonly YearCount[]; readonly hasHeadings: boolean };
  /** `linked`: the caption leads to the month's page. */
  readonly "partials/calendar": { readonly month: CalendarMonth; readonly linked: boolean };
  readonly "partials/cite": CitationTexts;
  readonly "partials/crumbs": {
    readonly crumbs: readonly { readonly text: string; readonly path: string | null }[];
  };
  /** `here`: the date of this page itself, which is no link. */
  readonly "partials/date-crumbs": {
    readonly pages: readonly { readonly date: string; readonly path: string }[];
    readonly here: string | null;
  };
  readonly "partials/happened": Extract<TimelineRow, { kind: "happened" }>;
  readonly "partials/item": ArticleItem;
  readonly "partials/items": { readonly articles: readonly ArticleItem[] };
  readonly "partials/list-files": ListFiles;
  readonly "partials/pager": {
    readonly label: string;
    readonly older: PagerLink | null;
    readonly newer: PagerLink | null;
  };
  readonly "partials/prepared": {
    readonly reasons: readonly Reason[];
    readonly doubts: readonly Doubt[];
    readonly removed: readonly {
      readonly reason: RemovedReason;
      readonly lines: readonly { readonly line: number; readonly text: string }[];
    }[];
    readonly removedCount: number;
    readonly isMended: boolean;
  };
  readonly "partials/search-box": { readonly autofocus: boolean };
  readonly "partials/term-link": Pick<TermLink, "name" | "path">;
  readonly "partials/terms": { readonly terms: readonly TermItem[] };
}

/** Files that are copied to the site as they are, the style sheet with the theme behind it. */
export interface AssetViews {
  /** A file of templates/assets/: "site.css". */
  readonly asset: { readonly name: string };
}
