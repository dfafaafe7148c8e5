/** Similar articles of a build from those of the build before: only what an edit touches is compared again. */

import { addTo } from "../../model/group-by.ts";
import type { SeedId } from "../../model/ids.ts";
import {
  emptyLists,
  mostKept,
  openSearch,
  rankKey,
  type Search,
  type SimilarLists,
} from "./similar-articles.ts";
import type { TermVectors } from "./term-vectors.ts";

/** Where more than this share of the vectors is new, all are compared: that is the quicker way. */
const mostChanged = 0.2;

/** The lists of all articles, exactly as they would be without `previous`; where nothing changed, `previous` itself. `ids`: ascending. */
export function findSimilar(
  ids: readonly SeedId[],
  vectors: TermVectors,
  previous?: SimilarLists,
): SimilarLists {
  const lists = emptyLists(ids, vectors.prints);
  const match = previous === undefined ? undefined : matchArticles(previous, lists);
  if (match?.changed.length === 0 && previous?.ids.length === ids.length) return previous;
  const search = openSearch(vectors);
  const isUpdate = match !== undefined && match.changed.length <= ids.length * mostChanged;
  const update = isUpdate && previous !== undefined ? openUpdate(previous, lists, match, search) : undefined;
  for (let article = 0; article < ids.length; article++)
    if (update?.(article) !== true) search.fill(lists, article);
  return lists;
}

interface Match {
  /** Index in the build before of each article whose vector is as it was; -1 for the others. */
  readonly oldOf: Int32Array;
  /** Index now of each article of the build before; -1 where it is gone or its vector changed. */
  readonly newOf: Int32Array;
  /** Indexes now of the articles that are new or changed. */
  readonly changed: readonly number[];
}

function matchArticles(previous: SimilarLists, lists: SimilarLists): Match {
  const oldOf = new Int32Array(lists.ids.length).fill(-1);
  const newOf = new Int32Array(previous.ids.length).fill(-1);
  const changed: number[] = [];
  let old = 0;
  for (const [article, id] of lists.ids.entries()) {
    while ((previous.ids[old] ?? id) < id) old++;
    const isSame =
      previous.ids[old] === id &&
      previous.prints[old * 2] === lists.prints[article * 2] &&
      previous.prints[old * 2 + 1] === lists.prints[article * 2 + 1];
    if (!isSame) changed.push(article);
    else {
      oldOf[article] = old;
      newOf[old] = article;
    }
  }
  return { oldOf, newOf, changed };
}

/**
 * Gives a function that makes an article's row from its old one: false where it can't, because the row lost an article and
 * nobody knows who stood behind its last. An article that was in no full row before ranked below its last, and does so still
 * unless it changed.
 */
function openUpdate(
  previous: SimilarLists,
  lists: SimilarLists,
  { oldOf, newOf, changed }: Match,
  search: Search,
): (article: number) => boolean {
  const newsOf = collectNews(changed, search, oldOf);
  return (article) => {
    const old = oldOf[article] ?? -1;
    if (old < 0) return false;
    const size = previous.sizes[old] ?? 0;
    const last = size < mostKept ? 0 : (previous.ranks[old * mostKept + size - 1] ?? 0);
    const news = newsOf(article);
    if (last > 0 && news.some(({ rank }) => rank === last)) return false;
    lists.sizes[article] = 0;
    for (let at = old * mostKept; at < old * mostKept + size; at++) {
      const other = newOf[previous.others[at] ?? 0] ?? -1;
      if (other < 0) continue;
      const to = article * mostKept + (lists.sizes[article] ?? 0);
      lists.others[to] = other;
      lists.ranks[to] = previous.ranks[at] ?? 0;
      lists.scores[to] = previous.scores[at] ?? 0;
      lists.sizes[article] = (lists.sizes[article] ?? 0) + 1;
    }
    for (const { other, rank } of news)
      if (rank > last) insert(lists, article, { other, rank, score: search.scoreOf(article, other) });
    return last === 0 || lists.sizes[article] === mostKept;
  };
}

/** Puts one into its place in a row; the last of a full row falls off, if it is not itself the last. */
function insert(
  { sizes, others, ranks, scores }: SimilarLists,
  article: number,
  { other, rank, score }: News & { readonly score: number },
): void {
  const row = article * mostKept;
  const size = sizes[article] ?? 0;
  const key = rankKey(rank, other);
  let to = row + size;
  while (to > row && rankKey(ranks[to - 1] ?? 0, others[to - 1] ?? 0) < key) to--;
  if (to === row + mostKept) return;
  const end = row + Math.min(size, mostKept - 1);
  for (const column of [others, ranks, scores]) column.copyWithin(to + 1, to, end);
  others[to] = other;
  ranks[to] = rank;
  scores[to] = score;
  sizes[article] = Math.min(size + 1, mostKept);
}

interface News {
  readonly other: number;
  readonly rank: number;
}

const nothing: readonly News[] = [];

/** What changed articles are now to those that did not change: by the article that finds them. */
function collectNews(
  changed: readonly number[],
  search: Search,
  oldOf: Int32Array,
): (article: number) => readonly News[] {
  const news = new Map<number, News[]>();
  for (const other of changed) {
    search.findersOf(other, (finder, rank) => {
      if ((oldOf[finder] ?? -1) >= 0) addTo(news, finder, { other, rank });
    });
  }
  return (article) => news.get(article) ?? nothing;
}
