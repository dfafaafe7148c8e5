/** What templates may call beside their view: words, dates, addresses. Documented for people who override a template. */

import type { Config } from "../model/config.ts";
import type { CalendarMonth } from "../model/html-views.ts";
import type { OutputPath } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { TemplateSet } from "../model/template-set.ts";
import { type CalendarCell, calendarWeeks } from "./calendar-weeks.ts";
import { createDateWords, type DateWords } from "./dates.ts";
import { encodePath, rootOf, webLink } from "./links.ts";
import { directionOf } from "./text-direction.ts";
import { createWords, type Words } from "./words.ts";

export interface TemplateTools extends Words {
  readonly site: Config["site"] & {
    readonly masthead: string;
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
  /** Writing direction of a language. */
  readonly dir: (lang: string) => "ltr" | "rtl";
}

/** The tools, and the way to tell them which page is at hand: rendering is synchronous, one page at a time. */
export function createTemplateTools(
  templates: TemplateSet,
  config: Config,
): { readonly tools: TemplateTools; readonly setPage: (path: OutputPath) => void } {
  const { lang } = config.site;
  const dates = createDateWords(lang);
  const firstWeekday = dates.week[0]?.weekday ?? 1;
  let root = "";
  const tools: TemplateTools = {
    ...createWords(templates.strings, lang),
    site: {
      ...config.site,
      masthead: config.theme.masthead ?? config.site.title,
      index: config.index,
      search: config.search,
    },
    lang,
    dates,
    calendarWeeks: (month, days) => calendarWeeks(month, days, firstWeekday),
    url: (path, fragment) =>
      `${root}${encodePath(path)}${fragment === undefined ? "" : `#${encodeURIComponent(fragment)}`}`,
    web: webLink,
    dir: directionOf,
  };
  return {
    tools,
    setPage: (path) => {
      root = rootOf(path);
    },
  };
}
