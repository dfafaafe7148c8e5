/** Numbers for terms, found by the letters in a text: no string is made for a word that is known. */

import { enlarge } from "../model/enlarge.ts";
import { ownText } from "../model/own-text.ts";

export interface TermTable {
  /** Id of the term that stands in a text from one place to another; ids count up from 0. @param hash hashWord of it */
  readonly idOf: (text: string, from: number, to: number, hash: number) => number;
  /** By id. */
  readonly terms: readonly string[];
  /** hashWord of each term, by id. */
  readonly hashOf: (id: number) => number;
  /** Forgets all terms. A table made anew would have V8 compile anew all that asks it. */
  readonly clear: () => void;
}

/** A hash table with open addressing, never more than half full. */
export function createTermTable(): TermTable {
  const terms: string[] = [];
  let hashes = new Int32Array(4096);
  /** Id + 1 at the term's hash or behind it; 0: free. */
  let slots = new Int32Array(8192);

  const grow = (): void => {
    hashes = enlarge(hashes);
    slots = new Int32Array(slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 0; id < terms.length; id++) {
      let slot = (hashes[id] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id + 1;
    }
  };

  const idOf = (text: string, from: number, to: number, hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) break;
      if (hashes[id] === hash && isAt(text, from, to, terms[id] ?? "")) return id;
      slot = (slot + 1) & mask;
    }
    const id = terms.length;
    if (id === hashes.length) {
      grow();
      return idOf(text, from, to, hash);
    }
    slots[slot] = id + 1;
    hashes[id] = hash;
    terms.push(ownText(text.slice(from, to)));
    return id;
  };

  const clear = (): void => {
    terms.length = 0;
    slots.fill(0);
  };

  return { idOf, terms, hashOf: (id) => hashes[id] ?? 0, clear };
}

function isAt(text: string, from: number, to: number, term: string): boolean {
  return term.length === to - from && text.startsWith(term, from);
}
