/** What a reader types, as a query: words, "phrases", -exclusions, filters and dates. */

import { type FilterKind, filterKinds } from "../model/search-format.ts";
import { wordsOf } from "../model/search-words.ts";

/** One word, or several that must stand side by side. */
export interface QueryTerm {
  readonly words: readonly string[];
  /** Between quotation marks: as written, no other forms. */
  readonly isExact: boolean;
  readonly isExcluded: boolean;
}

export interface QueryFilter {
  readonly kind: FilterKind;
  readonly value: string;
  readonly isExcluded: boolean;
}

/** `after`: that date or later; `before`: earlier than it; `on`: that day, month or year. Dates compare as text. */
export interface QueryDate {
  readonly kind: "after" | "before" | "on";
  readonly value: string;
  readonly isExcluded: boolean;
}

export interface Query {
  readonly terms: readonly QueryTerm[];
  readonly filters: readonly QueryFilter[];
  readonly dates: readonly QueryDate[];
  /** The text ends in a plain word without a blank behind: its reader may still be typing it. */
  readonly isOpen: boolean;
}

const item = /(-?)(?:([a-z]+):)?(?:["“”„]([^"“”]*)["“”]?|([^\s"“”„]+))/giu;
const dateShape = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const otherKinds: Readonly<Record<string, FilterKind>> = {
  org: "organisation",
  organization: "organisation",
  language: "lang",
};

/** @example parseQuery('oil -gas tag:"crude oil" after:2023') has a word, an excluded word, a filter and a date */
export function parseQuery(text: string): Query {
  const terms: QueryTerm[] = [];
  const filters: QueryFilter[] = [];
  const dates: QueryDate[] = [];
  let isOpen = false;
  for (const [whole, dash, name = "", quoted, bare = ""] of text.matchAll(item)) {
    const isExcluded = dash === "-";
    const value = quoted ?? bare;
    const kind = kindOf(name.toLowerCase());
    isOpen = false;
    if (kind !== undefined) filters.push({ kind, value, isExcluded });
    else if (/^(?:after|before|on)$/i.test(name) && dateShape.test(value)) {
      const dateKind = name.toLowerCase();
      dates.push({
        kind: dateKind === "on" || dateKind === "after" ? dateKind : "before",
        value,
        isExcluded,
      });
    } else if (quoted !== undefined && name === "") addTerm(terms, wordsOf(quoted), isExcluded);
    else {
      for (const word of wordsOf(dash === "-" ? whole.slice(1) : whole)) {
        terms.push({ words: [word], isExact: false, isExcluded });
      }
      isOpen = !isExcluded;
    }
  }
  return { terms, filters, dates, isOpen: isOpen && /[\p{L}\p{M}\p{N}]$/u.test(text) };
}

function kindOf(name: string): FilterKind | undefined {
  return filterKinds.find((kind) => kind === name) ?? otherKinds[name];
}

function addTerm(terms: QueryTerm[], words: readonly string[], isExcluded: boolean): void {
  if (words.length > 0) terms.push({ words, isExact: true, isExcluded });
}
