/** Terms as one object each, told apart by number: no look-up of an article builds a text. */

import { type Taxonomy, taxonomies } from "../../model/archive.ts";

/** A term's identity. One object a term: equal terms are the same object. */
export interface TermId {
  readonly type: Taxonomy;
  /** Folded name; unique within its type. */
  readonly key: string;
  /** From 0, in order of first use. */
  readonly number: number;
}

export interface TermIds {
  readonly idOf: (type: Taxonomy, key: string) => TermId;
  /** By number. */
  readonly all: readonly TermId[];
}

export function openTermIds(): TermIds {
  const byKey = Object.fromEntries(taxonomies.map((type) => [type, new Map<string, TermId>()]));
  const all: TermId[] = [];
  return {
    idOf: (type, key) => {
      let id = byKey[type]?.get(key);
      if (id === undefined) {
        id = { type, key, number: all.length };
        all.push(id);
        byKey[type]?.set(key, id);
      }
      return id;
    },
    all,
  };
}

/** By type, then by key. */
export function compareTerms(a: Pick<TermId, "type" | "key">, b: Pick<TermId, "type" | "key">): number {
  if (a.type !== b.type) return a.type < b.type ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
