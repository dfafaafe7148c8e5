/** What templates may call beside their view: words, dates, addresses. Documented for people who override a template. */

import { type Taxonomy, taxonomyFolders } from "../model/archive.ts";
import { type Config, logoName } from "../model/config.ts";
import type { ArticleHead, PageHead } from "../model/head.ts";
import type { CalendarMonth, LayoutData, Section } from "../model/html-views.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";
import { type IsoDate, isoDateOf } from "../model/iso-date.ts";
import type { TemplateSet } from "../model/template-set.ts";
import { type CalendarCell, calendarWeeks } from "./calendar-weeks.ts";
import { createDateWords, type DateWords } from "./dates.ts";
import { createArticleHead } from "./head/article-head.ts";
import { createPageHead } from "./head/page-head.ts";
import { encodePath, rootOf, webLink } from "./links.ts";
import { directionOf, languageAttributes } from "./text-direction.ts";
import { createWords, type Words } from "./words.ts";

export interface TemplateTools extends Words {
  readonly site: Config["site"] & {
    readonly masthead: string;
    /** Path of the site's picture, for `url`. */
    readonly logo: string | null;
    /** Robots may list the pages. */
    readonly index: boolean;
    readonly search: boolean;
  };
  /** Language of the interface, BCP 47. */
  readonly lang: string;
  readonly dates: DateWords;
  /** Address of a published file, relative to the page that is being rendered. */
  readonly url: (path: OutputPath | string, fragment?: string) => string;
  /** An address on the web as it is; throws on anything but http and https. */
  readonly web: (address: string) => string;
  /** A month's days in weeks, as the interface's calendar begins them. */
  readonly calendarWeeks: (month: IsoDate, days: CalendarMonth["days"]) => (CalendarCell | null)[][];
  /** ` lang="ru" dir="ltr"` for a text of another language than the interface's; empty for one of the same. Raw output: it escapes. */
  readonly langAttributes: (lang: string) => string;
  /** Path of a part of the site, for `url`. */
  readonly sectionPath: (section: Section) => string;
  /** Path of a taxonomy's A to Z, for `url`. */
  readonly taxonomyPath: (type: Taxonomy) => string;
  /** An id for a letter's heading: "a", "u0431". */
  readonly letterId: (letter: string) => string;
  /** January to December, for table heads. */
  readonly monthsOfYear: readonly IsoDate[];
  /** The head's tags for machines, as product of render/head/. Raw output: they escape. */
  readonly articleHead: (head: ArticleHead, description: string) => string;
  readonly pageHead: (layout: LayoutData) => string;
  /** Writing direction of a language. */
  readonly dir: (lang: string) => "ltr" | "rtl";
}

const rootSections: ReadonlySet<Section> = new Set<Section>(["about", "search", "changes", "feeds"]);

/** The tools, and the way to tell them which page is at hand: rendering is synchronous, one page at a time. */
export function createTemplateTools(
  templates: TemplateSet,
  config: Config,
): { readonly tools: TemplateTools; readonly setPage: (path: OutputPath) => void } {
  const { lang } = config.site;
  const dates = createDateWords(lang);
  const writeArticleHead = createArticleHead(config);
  const writePageHead = createPageHead(config);
  const firstWeekday = dates.week[0]?.weekday ?? 1;
  let root = "";
  let page: OutputPath | null = null;
  const tools: TemplateTools = {
    ...createWords(templates.strings, lang),
    site: {
      ...config.site,
      masthead: config.theme.masthead ?? config.site.title,
      logo: logoPath(config),
      index: config.index,
      search: config.search,
    },
    lang,
    dates,
    calendarWeeks: (month, days) => calendarWeeks(month, days, firstWeekday),
    url: (path, fragment) =>
      `${root}${encodePath(path)}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`}`,
    langAttributes: (code) => (code === lang ? "" : languageAttributes(code)),
    sectionPath: (section) => (rootSections.has(section) ? `${section}.html` : `${section}/index.html`),
    taxonomyPath: (type) => `${taxonomyFolders[type]}/index.html`,
    letterId: (letter) =>
      /^[a-z]$/i.test(letter) ? letter.toLowerCase() : `u${(letter.codePointAt(0) ?? 0).toString(16)}`,
    monthsOfYear: Array.from({ length: 12 }, (_, at) => isoDateOf(2000, at + 1)).filter(
      (month) => month !== undefined,
    ),
    articleHead: (head, description) => (page === null ? "" : writeArticleHead(head, description, page)),
    pageHead: (layout) => (page === null ? "" : writePageHead(pageHeadOf(layout), page)),
    web: webLink,
    dir: directionOf,
  };
  return {
    tools,
    setPage: (path) => {
      root = rootFor(path, config);
      page = path;
    },
  };
}

function logoPath({ theme: { logo } }: Config): string | null {
  return logo === null ? null : `assets/${logoName(logo)}`;
}

/** List pages tell search engines of so many articles: more would weigh more than the list. */
const mostItems = 30;

function pageHeadOf(layout: LayoutData): PageHead {
  const { kind, title, description, above = [], items = [], files } = layout;
  const { ris, cslJson, bibtex } = files?.citations ?? {};
  const file = (type: string, path: OutputPath | null | undefined) => (path == null ? [] : [{ type, path }]);
  return {
    kind: kind === "home" || kind === "data" ? kind : items.length > 0 ? "list" : "other",
    title,
    description,
    above: above.map((page) => ({ ...page, path: makeOutputPath(page.path) })),
    items: items.slice(0, mostItems).map(({ headline, path }) => ({ name: headline, path })),
    feed: files?.feed ? { name: title, path: files.feed } : null,
    files: [
      ...file("application/x-research-info-systems", ris),
      ...file("application/vnd.citationstyles.csl+json", cslJson),
      ...file("application/x-bibtex", bibtex),
      ...(layout.data ?? []),
    ],
    isHidden: kind === "plain",
  };
}

/** Hosts show 404.html at any depth, so its addresses begin at the host's root where the config tells which that is. */
function rootFor(path: OutputPath, config: Config): string {
  if (path !== "404.html" || config.site.url === null) return rootOf(path);
  return new URL(config.site.url).pathname.replace(/\/*$/, "/");
}
