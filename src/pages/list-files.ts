/** Which lists have files of their own beside their page: a feed, citations. The pages link them, the builders write them. */

import type { Term } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";

/** A shorter list is cited article by article. */
const fewestArticles = 3;

export interface CitationFiles {
  readonly ris: OutputPath;
  readonly cslJson: OutputPath;
  readonly bibtex: OutputPath;
}

/** Beside the page of a list: "tags/oil.html" has "tags/oil.ris"; null for a list of fewer than three articles. */
export function citationFilesOf(
  page: OutputPath,
  articleCount: number,
  config: Config,
): CitationFiles | null {
  if (!config.citations || articleCount < fewestArticles) return null;
  const beside = (ending: string) => makeOutputPath(page.replace(/html$/, ending));
  return { ris: beside("ris"), cslJson: beside("json"), bibtex: beside("bib") };
}

/** Feeds need absolute addresses: without site.url there are none. */
export function feedPathOf(term: Term, config: Config): OutputPath | null {
  if (config.site.url === null || term.articles.length < fewestArticles) return null;
  return makeOutputPath(term.path.replace(/html$/, "xml"));
}
