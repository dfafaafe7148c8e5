/** Which lists have files of their own beside their page: a feed, citations. The pages link them, the builders write them. */

import type { Term } from "../model/archive.ts";
import type { Config } from "../model/config.ts";
import { makeOutputPath, type OutputPath } from "../model/ids.ts";

/** A shorter list is cited article by article. */
const fewestArticles = 3;

export interface CitationFiles {
  readonly ris: OutputPath;
  /** null on a list that the archive alone put together: RIS, which every program reads, does for it. */
  readonly cslJson: OutputPath | null;
  readonly bibtex: OutputPath | null;
}

/** Beside the page of a list: "tags/oil.html" has "tags/oil.ris"; null for a list of fewer than three articles. */
export function citationFilesOf(
  page: OutputPath,
  list: { readonly count: number; readonly isDerived: boolean },
  config: Config,
): CitationFiles | null {
  if (!config.citations || list.count < fewestArticles) return null;
  const beside = (ending: string) => makeOutputPath(page.replace(/html$/, ending));
  return {
    ris: beside("ris"),
    cslJson: list.isDerived ? null : beside("json"),
    bibtex: list.isDerived ? null : beside("bib"),
  };
}

/**
 * The files of a term's list. Names found in texts are many: three files for each would outweigh the texts,
 * so only terms that people set three times or more have all of them.
 */
export function termCitationFiles(term: Term, config: Config): CitationFiles | null {
  const isDerived = term.type !== "source" && term.explicitCount < fewestArticles;
  return citationFilesOf(term.path, { count: term.articles.length, isDerived }, config);
}

/** Feeds need absolute addresses: without site.url there are none. */
export function feedPathOf(term: Term, config: Config): OutputPath | null {
  if (config.site.url === null || term.articles.length < fewestArticles) return null;
  return makeOutputPath(term.path.replace(/html$/, "xml"));
}
