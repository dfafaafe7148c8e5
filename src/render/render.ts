/** Page (and the bodies it names) to the file it becomes: a template for HTML, a writer for data. */

import type { Config } from "../model/config.ts";
import type { HtmlViews } from "../model/html-views.ts";
import type { Bodies, MadePage, Rendered } from "../model/page.ts";
import type { TemplateSet } from "../model/template-set.ts";
import { isDataPage, writeData } from "./data-writers.ts";
import { renderText } from "./rendered-text.ts";
import { createTemplateTools } from "./template-tools.ts";
import { compileTemplates } from "./templates.ts";
import { themedStyles } from "./theme.ts";

export type Renderer = (page: MadePage, bodies: Bodies) => Rendered;

/** A template renders each of these views; all others have a writer. */
const isTemplate: Readonly<Record<keyof HtmlViews, true>> = {
  home: true,
  article: true,
  withdrawn: true,
  "term-index": true,
  term: true,
  year: true,
  month: true,
  day: true,
  undated: true,
  timeline: true,
  story: true,
  "story-index": true,
  "on-this-day": true,
  "on-this-day-index": true,
  search: true,
  about: true,
  data: true,
  changes: true,
  feeds: true,
  "not-found": true,
  redirect: true,
};

/** Names of the files in templates/, without their ending. */
export const htmlTemplates: readonly string[] = Object.keys(isTemplate);

/** Compiles the templates once; the renderer it returns is pure. Throws ProblemError on a template that does not compile or run. */
export function createRenderer(templates: TemplateSet, config: Config): Renderer {
  const { tools, setPage } = createTemplateTools(templates, config);
  const run = compileTemplates(templates, tools);
  const textOf = (page: MadePage, bodies: Bodies): string | Iterable<string> => {
    if (Object.hasOwn(isTemplate, page.view)) {
      setPage(page.path);
      return run(page.view, { page: page.path, text: renderText(page, bodies, tools), ...page.data });
    }
    if (isDataPage(page)) return writeData(page, bodies);
    throw new Error(`nothing renders the view ${page.view}`);
  };
  return (asked, bodies) => {
    // A copy: data that is made when it is asked for (model/page.ts, makePage) is asked for once.
    const page = { ...asked };
    const { path } = page;
    return {
      path,
      content: page.view === "asset" ? assetContent(templates, config, page.data.name) : textOf(page, bodies),
    };
  };
}

function assetContent(templates: TemplateSet, config: Config, name: string): string | Uint8Array {
  const text = templates.assets[name];
  if (text === undefined) throw new Error(`there is no file templates/assets/${name}`);
  if (name.startsWith("logo.")) return pictureBytes(text);
  return name === "site.css" ? themedStyles(text, config.theme) : text;
}

function pictureBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
}
