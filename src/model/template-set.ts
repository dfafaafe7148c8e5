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

/** A template that another one names in its source: `part("partials/item", …)`, `layout("layout", …)`. */
const mention = /\b(?:part|include|layout)\(\s*(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)?/g;

/**
 * The sources that a template is made of: its own and those it names, at any depth.
 * All of them where one names another by an expression, whose value only rendering would tell.
 */
export function sourcesOf({ sources }: Pick<TemplateSet, "sources">, name: string): TemplateSet["sources"] {
  const found: Record<string, string> = {};
  const waiting = [`${name}.eta`];
  for (const file of waiting) {
    const source = sources[file];
    if (source === undefined || found[file] !== undefined) continue;
    found[file] = source;
    for (const [, double, single, plain] of source.matchAll(mention)) {
      const named = double ?? single ?? plain;
      if (named === undefined) return sources;
      waiting.push(`${named}.eta`);
    }
  }
  return found;
}
