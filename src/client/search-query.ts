/** What a reader types, as a query: words, "phrases", -exclusions, filters and dates. */

import { filterKey, filterKinds } from "../model/search-format.ts";
import { pluralsOf, wordsOf } from "../model/search-words.ts";

export interface QueryTerm {
  /** One word, or several that must stand side by side; or the key of a filter, "tag:crude_oil". */
  readonly words: readonly string[];
  /** What will do as well as the one word: its other forms, or further sources. */
  readonly others: string[];
  /** A plain word, not between quotation marks: its beginning may do, or a word close to it. */
  readonly isPlain?: boolean;
  /** Instead of words: whether an article's date fits. One that is not known ("") never does. */
  readonly isDate?: (date: string) => boolean;
}

export interface Query {
  readonly wanted: readonly QueryTerm[];
  readonly unwanted: readonly QueryTerm[];
  /** The word at the end of the text, if no blank stands behind it: its reader may still be typing it. */
  readonly open: QueryTerm | undefined;
}

const item = /(-?)(?:([a-z]+):)?(?:["“”„]([^"“”]*)["“”]?|([^\s"“”„]+))/giu;
const otherKinds: Readonly<Record<string, string>> = {
  org: "organisation",
  organization: "organisation",
  language: "lang",
};

/** @example parseQuery('oil -gas tag:"crude oil" after:2023') has a word, an unwanted word, a filter and a date */
export function parseQuery(text: string): Query {
  const wanted: QueryTerm[] = [];
  const unwanted: QueryTerm[] = [];
  let open: QueryTerm | undefined;
  for (const [whole, dash, name = "", quoted, bare = ""] of text.matchAll(item)) {
    const terms = dash ? unwanted : wanted;
    const value = quoted ?? bare;
    const small = name.toLowerCase();
    const kind = filterKinds.find((kind) => kind === (otherKinds[small] ?? small));
    open = undefined;
    if (kind) {
      const key = filterKey(kind, value);
      // An article has one source and one language: several of these mean any of them.
      const isOneOf = /^(source|lang):/.test(key);
      const same = terms.find(({ words: [first] }) => isOneOf && first?.startsWith(kind));
      if (same) same.others.push(key);
      else terms.push({ words: [key], others: [] });
    } else if (/^(after|before|on)$/.test(small) && /^\d{4}(-\d\d(-\d\d)?)?$/.test(value))
      wanted.push({
        words: [],
        others: [],
        isDate: (date) => date !== "" && fits(date, small, value) === !dash,
      });
    else if (quoted !== undefined && !name) {
      const words = wordsOf(quoted);
      if (words.length > 0) terms.push({ words, others: [] });
    } else {
      terms.push(...wordsOf(whole).map(plainTerm));
      if (!dash && !/\s$/.test(text)) open = terms.at(-1);
    }
  }
  return { wanted, unwanted, open };
}

export function plainTerm(word: string): QueryTerm {
  return { words: [word], others: pluralsOf(word), isPlain: true };
}

/** `after`: that date or later; `before`: earlier than it; `on`: that day, month or year. Dates compare as text. */
function fits(date: string, kind: string, value: string): boolean {
  return kind === "on" ? date.startsWith(value) : (kind === "after") === date >= value;
}
