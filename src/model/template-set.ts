/** The templates as text, read once by io/ and compiled by whoever renders: plain data, so that a worker can have it. */

export interface TemplateSet {
  /** "article.eta", "partials/head.eta" … → source. A user's own template has taken the place of ours. */
  readonly sources: Readonly<Record<string, string>>;
  /** The same names → path for messages: "templates/article.eta". */
  readonly files: Readonly<Record<string, string>>;
  /** UI words of config.site.lang, English where it lacks one. */
  readonly strings: Readonly<Record<string, string>>;
  /** "site.css", "search.js" … → bytes as text. */
  readonly assets: Readonly<Record<string, string>>;
}
